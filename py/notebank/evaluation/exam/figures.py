"""The figures of one note against its recording, and of many notes together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.audio.measures import attack, level, modulation, noise, partials
from notebank.audio.measures.decay import t60_errors
from notebank.audio.measures.middle import added_beating
from notebank.audio.measures.msmel import RATE
from notebank.audio.resample import resample
from notebank.evaluation import score
from notebank.evaluation.detectors import Detector
from notebank.evaluation.exam.sound import Sound

MOVING = 3.0  # cents of vibrato: what a recording must have before keeping it counts
TREMBLING = 0.5  # dB of tremolo, alike
IN_TUNE = 0.5  # semitones
Figures = dict[str, float | None]  # by the keys of TABLE
Summary = Callable[[np.ndarray], float]


def mean(values: np.ndarray) -> float:
    """Mean."""
    return float(np.mean(values))


def size(values: np.ndarray) -> float:
    """Mean of absolute values."""
    return float(np.mean(np.abs(values)))


def median(values: np.ndarray) -> float:
    """Median."""
    return float(np.median(values))


@dataclass(frozen=True)
class Column:
    """What a figure is called in a table, how notes are summed up, and how many decimals count."""

    title: str
    summary: Summary
    digits: int = 2


TABLE = {
    "msmel": Column("msmel", mean),
    "attack": Column("first 120 ms", mean),
    "level": Column("level, dB off", size),
    "harmonics": Column("partials 1-8, dB off", mean, 1),
    "strong": Column("strong partials, dB off", mean, 1),
    "cents": Column("cents off", median),
    "found": Column("found", mean),
    "band_2_8": Column("2-8 kHz, dB", median, 1),
    "band_8_16": Column("8-16 kHz, dB", median, 1),
    "rise": Column("rise, ms off", median, 1),
    "slope": Column("steepest slope, ratio", median),
    "flux": Column("flux, ratio", median),
    "vibrato": Column("vibrato kept", median),
    "tremolo": Column("tremolo kept", median),
    "noise_low": Column("noise 0.2-2 kHz, dB", median, 1),
    "noise_high": Column("noise 2-8 kHz, dB", median, 1),
    "t60": Column("T60, octaves off", median),
    "beating": Column("added beating, dB", mean),
    "in_tune": Column("in tune", mean),
    "lsd_audio": Column("lsd_audio", mean),
    "lsd60": Column("LSD-60", mean),
}


def figures(heard: Sound, real: Sound, pitch: float, f0: float, detect: Detector) -> Figures:
    """Everything that is measured of a note.

    Args:
        heard: The candidate's note; it is cut to the recording's length.
        real: The recording.
        pitch: Its MIDI pitch.
        f0: Its fundamental [Hz], as heard.
        detect: Who says whether the note is in tune.

    Returns:
        A figure for each key of TABLE; None where the recording has nothing to measure it by.
    """
    heard = heard.as_long_as(real)
    a, b = heard.audio, real.audio
    strong = partials.strong_error(a, b, RATE)
    errors = t60_errors(a, b, RATE)
    found = detect(a, RATE)
    old = [score.spectrum(resample(x, RATE, score.RATE)) for x in (a, b)]
    return {
        "msmel": real.msmel(heard),
        "attack": real.attack(heard),
        "level": heard.level - real.level,
        "harmonics": partials.harmonics_error(a, b, RATE, f0),
        "strong": strong.level,
        "cents": strong.cents,
        "found": strong.found,
        "band_2_8": level.band_error(a, b, RATE, 2000, 8000),
        "band_8_16": level.band_error(a, b, RATE, 8000, 16000),
        "rise": attack.rise(a, RATE) - attack.rise(b, RATE),
        "slope": attack.slope(a, RATE) / max(attack.slope(b, RATE), 1e-9),
        "flux": attack.flux(a, RATE) / max(attack.flux(b, RATE), 1e-9),
        "vibrato": kept(a, b, f0, modulation.vibrato, MOVING),
        "tremolo": kept(a, b, f0, modulation.tremolo, TREMBLING),
        "noise_low": _noise(a, b, f0, 200, 2000),
        "noise_high": _noise(a, b, f0, 2000, 8000),
        "t60": float(np.median(np.abs(errors))) if errors else None,
        "beating": added_beating(a, [b], RATE, f0),
        "in_tune": float(found is not None and abs(found - pitch) <= IN_TUNE),
        "lsd_audio": score.distance(old[0], old[1]),
        "lsd60": score.distance(old[0], old[1], score.FULL_SCALE),
    }


def kept(
    heard: np.ndarray,
    real: np.ndarray,
    f0: float,
    measure: Callable[[np.ndarray, float, float], float | None],
    least: float,
) -> float | None:
    """How much of a recording's vibrato or tremolo is left.

    Args:
        heard: [T] at 44.1 kHz.
        real: The recording, alike.
        f0: Its fundamental [Hz].
        measure: Gives the depth.
        least: A depth under which there is nothing to keep.

    Returns:
        The ratio of depths, 1 = all of it; None where the recording has none, or it cannot be
        measured.
    """
    there = measure(real, RATE, f0)
    if there is None or there < least:
        return None
    here = measure(heard, RATE, f0)
    return None if here is None else here / there


def _noise(heard: np.ndarray, real: np.ndarray, f0: float, low: float, high: float) -> float | None:
    here, there = (noise.between_harmonics(x, RATE, f0, low, high) for x in (heard, real))
    return None if here is None or there is None else here - there


def summed(notes: Sequence[Figures], key: str) -> float | None:
    """A figure over many notes, as its column says; None where no note has it."""
    values = [value for note in notes if (value := note.get(key)) is not None]
    return TABLE[key].summary(np.array(values)) if values else None
