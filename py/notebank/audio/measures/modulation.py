"""What moves in a held note: pitch (vibrato), level (tremolo), and partials against each other
(beats)."""

import numpy as np

from notebank.audio.measures.tracks import Tracks, steady, swing, tracks

VIBRATO = (3.0, 9.0)  # Hz
BEATS = (4.0, 30.0)  # Hz
_SKIP = 0.15  # s of attack
_LEAST = 0.7  # s that are needed
_RANGE = 30.0  # dB of decay


def vibrato(audio: np.ndarray, rate: float, f0: float) -> float | None:
    """Depth of the vibrato [cents] of a note with fundamental `f0` Hz: the amplitude of its pitch
    between 3 and 9 Hz.

    The pitch is the mean of its first partials' instantaneous frequencies over k, weighted with
    their power. None for notes that sound for less than 0.7 s after the attack.
    """
    held = _held(audio, rate, f0)
    if held is None:
        return None
    turn = np.angle(held.values[:, 1:] * held.values[:, :-1].conj()) * held.rate / (2 * np.pi)
    power = held.power[:, 1:]
    ratio = (turn / (held.numbers[:, None] * f0) * power).sum(0) / np.maximum(power.sum(0), 1e-20)
    cents = 1200 * np.log2(np.maximum(1 + ratio, 0.5))
    return float(swing(cents, held.rate, *VIBRATO))


def tremolo(audio: np.ndarray, rate: float, f0: float) -> float | None:
    """Depth of the tremolo [dB]: the amplitude between 3 and 9 Hz of the level of all partials.

    As `vibrato` it needs a note that is held; a steady decay is taken off.
    """
    held = _held(audio, rate, f0)
    if held is None:
        return None
    return float(swing(_db(held.power.sum(0)), held.rate, *VIBRATO))


def beating(audio: np.ndarray, rate: float, f0: float) -> float | None:
    """How much partials fluctuate [dB]: the amplitude of their levels between 4 and 30 Hz.

    Mean over the partials within 30 dB of the strongest, weighted with power. Two sounds at once
    beat; a middle's beating less its ends' is what a crossfade adds. None where less than 0.25 s
    can be measured.
    """
    found = steady(tracks(audio, rate, f0), 0.1, 40.0, 0.25)
    if found is None:
        return None
    found = found.strong(30.0)
    level = _db(found.power)
    floor = level.max(1, keepdims=True) - 40
    depth = swing(np.maximum(level, floor), found.rate, *BEATS)
    return float(np.average(depth, weights=found.power.mean(1)))


def _held(audio: np.ndarray, rate: float, f0: float) -> Tracks | None:
    return steady(tracks(audio, rate, f0), _SKIP, _RANGE, _LEAST)


def _db(power: np.ndarray) -> np.ndarray:
    return 10 * np.log10(np.maximum(power, 1e-12))
