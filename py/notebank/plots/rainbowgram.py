"""Rainbowgrams: a constant-Q picture whose brightness is the level and whose colour is the
instantaneous frequency.

The hue says by how much a partial turns from frame to frame, as in Engel et al. 2017: a steady
partial keeps its colour, vibrato and detuning shimmer, noise is a jumble.
"""

import os
from pathlib import Path

import numpy as np

from notebank.audio.cqt import ConstantQ, constant_q
from notebank.plots.colours import paper, wheel
from notebank.plots.page import page

RANGE = 60.0  # dB from the loudest place to black
# frequencies this far apart look alike: the rate over the hop (16000 / 256) of NSynth's pictures
TURN_HZ = 62.5
LONG = 80 * 16000  # samples beyond which a coarser picture is drawn, to save memory


def draw(audio: np.ndarray, rate: int, path: str | os.PathLike, title: str = "") -> None:
    """Writes a PNG of a sound.

    Args:
        audio: mono [T], finite, an eighth of a second at least.
        rate: [Hz].
        path: the PNG.
        title: large at the left.

    Raises:
        BadValue: the audio is not mono, not finite or too short.
        BadFile: the path is no .png or cannot be written.
    """
    picture = constant_q(audio, rate, 64 if np.size(audio) <= LONG else 256)
    seconds = np.asarray(audio).size / rate
    low, high = picture.pitches[0], picture.pitches[-1]
    with page(path, title, f"{seconds:.2f} s at {rate} Hz") as axes:
        axes.imshow(
            image(picture),
            aspect="auto",
            origin="lower",
            extent=(0, seconds, low, high),
            interpolation="antialiased",
        )
        octaves = np.arange(np.ceil(low / 12) * 12, high, 12)
        axes.set(
            xlabel="seconds",
            yticks=octaves,
            yticklabels=[f"C{int(pitch) // 12 - 1}" for pitch in octaves],
        )


def beside(sound: str | os.PathLike, audio: np.ndarray, rate: int) -> None:
    """Writes the picture of a sound file beside it, as NAME.png.

    Args:
        sound: the file; it gives the picture its name.
        audio: what is in it, mono [T]; there is no picture of less than an eighth of a second.
        rate: [Hz].

    Raises:
        BadValue: the audio is not mono or not finite.
        BadFile: the picture cannot be written.
    """
    if np.asarray(audio).size >= rate / 8:
        draw(audio, rate, Path(sound).with_suffix(".png"), Path(sound).stem)


def image(picture: ConstantQ) -> np.ndarray:
    """RGB 0..1 [bins, frames, 3]; the loudest place has its full colour, what is `RANGE` dB below
    is paper."""
    level = 20 * np.log10(np.maximum(picture.magnitude, 1e-7))
    strength = np.clip((level - max(level.max(), -60)) / RANGE + 1, 0, 1)[..., None] ** 1.2
    hue = wheel(picture.frequency / TURN_HZ)
    return (1 - strength) * paper() + strength * hue
