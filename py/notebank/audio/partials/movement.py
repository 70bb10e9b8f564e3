"""How a recording's f0 moves: vibrato, glides, drift."""

import numpy as np

from notebank.audio.partials.frames import frame_times
from notebank.audio.partials.tracks import Windows

HOP = 0.005  # s
MOST = 30  # partials that are asked
UP_TO = 6000.0  # Hz
SMOOTH = 0.03  # s, of a Hann window
WIDEST = 100.0  # cents


def movement(audio: np.ndarray, rate: int, f0: float) -> tuple[np.ndarray, float]:
    """What all partials do at once.

    Each says how far its frequency is from its own mean; they are weighed by how well they can
    tell, power times number squared.

    Args:
        audio: float32 [T].
        rate: [Hz].
        f0: Its fundamental [Hz], to a quarter tone.

    Returns:
        Movement [cents] every HOP from 0 on, and the mean frequency over f0 of the partials that
        lie near multiples of it.
    """
    numbers = np.arange(1, 1 + max(1, min(MOST, int(UP_TO / f0))))
    windows = Windows(numbers * f0, rate, max(3 / f0, 0.012))
    times = np.arange(0, audio.size / rate, HOP)
    tracks = windows.amplitudes(audio, times)
    turn = np.angle(tracks[1:] * np.conj(tracks[:-1])) - 2 * np.pi * numbers * f0 * HOP
    turn = np.mod(turn + np.pi, 2 * np.pi) - np.pi
    off = turn / (2 * np.pi * numbers * f0 * HOP)
    power = np.abs(tracks[1:] * tracks[:-1])
    mean = (power * off).sum(0) / np.maximum(power.sum(0), 1e-20)
    weight = power * numbers**2
    weight *= np.abs(off - mean) < 2 ** (WIDEST / 1200) - 1
    shape = np.hanning(max(3, 2 * round(SMOOTH / HOP / 2) + 3))[1:-1]
    above = np.convolve((weight * (off - mean)).sum(1), shape, "same")
    below = np.convolve(weight.sum(1), shape, "same")
    below += 1e-4 * below.max(initial=0) + 1e-20  # what can hardly be heard does not move
    strength = power.sum(0) * (np.abs(mean) < 0.02)
    centre = (strength * mean).sum() / max(strength.sum(), 1e-20)
    return 1200 * np.log2(1 + above / below), 1 + float(centre)


def on_frames(curve: np.ndarray, frames: int) -> np.ndarray:
    """A curve at every HOP, read at the frames of a note: float32 [frames]."""
    between = (np.arange(len(curve)) + 0.5) * HOP
    return np.interp(frame_times(frames), between, curve).astype(np.float32)
