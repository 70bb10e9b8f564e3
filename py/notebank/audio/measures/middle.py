"""Is what lies between two sounds one sound, or two at once?"""

import numpy as np

from notebank.audio.measures.level import momentary_db
from notebank.audio.measures.modulation import beating
from notebank.audio.measures.msmel import mel_db
from notebank.audio.measures.tracks import tracks

_WINDOW = 2048  # samples, of msmel's bands
_RANGE = 60.0  # dB below the loudest band that count
_FRAME = 0.02  # s, of the envelopes of partials


def superposition(middle: np.ndarray, a: np.ndarray, b: np.ndarray) -> float:
    """How far a middle is from being its two ends at once: 0 is a mixture of both.

    S = D(P_M, x P_A + y P_B) / D(P_A, P_B), with P the powers in 128 mel bands over time, D the
    mean |difference| in dB (nothing is under -60 dB from the loudest), and constants x, y >= 0 by
    least squares of the powers, each divided by P_A + P_B, so that quiet bands count, too. What a
    crossfade has (0.02 to 0.25) are partials of both ends that interfere.

    Args:
        middle: [T] at msmel's rate, 44.1 kHz.
        a: One end.
        b: The other.

    Returns:
        S, 0 or more.
    """
    from scipy.optimize import nnls

    length = max(middle.size, a.size, b.size)
    levels = [mel_db(np.pad(x, (0, length - x.size)), _WINDOW) for x in (middle, a, b)]
    floor = max(level.max() for level in levels) - _RANGE
    m, one, other = (10 ** (np.maximum(level, floor) / 10).ravel() for level in levels)
    heard = np.maximum(np.maximum(one, other), m) > 10 ** (floor / 10)
    m, one, other = (power[heard] for power in (m, one, other))
    ends = one + other
    (x, y), _ = nnls(np.stack([one / ends, other / ends], 1), m / ends)
    both = np.maximum(x * one + y * other, 10 ** (floor / 10))
    apart = np.abs(np.log10(one / other)).mean()
    return float(np.abs(np.log10(m / both)).mean() / max(apart, 1e-9))


def coherence(audio: np.ndarray, rate: float, f0: float) -> float:
    """Common fate of the partials of a note: 1 when all rise and fall together.

    The share of the first principal component of the envelopes [dB, 20 ms] of the partials within
    40 dB of the strongest; levels under -50 dB of the loudest do not count. A middle's is compared
    with the mean of its ends'.
    """
    found = tracks(audio, rate, f0).strong()
    size = max(1, round(_FRAME * found.rate))
    frames = found.power.shape[1] // size
    power = found.power[:, : frames * size].reshape(found.numbers.size, frames, size).mean(2)
    level = 10 * np.log10(np.maximum(power / power.max(), 1e-5))
    variance = np.square(np.linalg.svd(level - level.mean(1, keepdims=True), compute_uv=False))
    return float(variance[0] / max(variance.sum(), 1e-12))


def added_beating(
    heard: np.ndarray, real: list[np.ndarray], rate: float, f0: float
) -> float | None:
    """`beating` of a note less the mean of others' [dB]; None where it cannot be measured."""
    ends = [found for audio in real if (found := beating(audio, rate, f0)) is not None]
    here = beating(heard, rate, f0)
    return here - float(np.mean(ends)) if here is not None and ends else None


def hole(middle: np.ndarray, a: np.ndarray, b: np.ndarray, rate: float) -> float:
    """How much quieter [dB] a middle is than the mean level of its ends, by `momentary_db`."""
    return (momentary_db(a, rate) + momentary_db(b, rate)) / 2 - momentary_db(middle, rate)


def monotone(
    values: list[float], tolerance: float = 0.05, apart: float = 0.1, least: float = 0.0
) -> bool | None:
    """Whether a measure goes one way from one end to the other.

    Args:
        values: Positive figures at places on the way, ends included.
        tolerance: A step back by at most this share of the figure does not count.
        apart: Ends that differ by less than this share nearly agree.
        least: So do those that differ by less than this, in units of the figure.

    Returns:
        None where the ends nearly agree: then there is no way to go.
    """
    path = np.array(values if values[0] <= values[-1] else values[::-1], float)
    if path[-1] < path[0] + max(path[0] * apart, least):
        return None
    return bool(np.all(np.diff(path) >= -tolerance * path[:-1]))
