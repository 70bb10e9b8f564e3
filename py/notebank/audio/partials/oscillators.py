"""A bank of oscillators: partials known at frames, sines between them.

At points `step` samples apart amplitudes and phases are read off the frames with a cubic spline;
from point to point a partial is a sine of one frequency whose amplitude goes in a straight line.
"""

import ctypes

import numpy as np

from notebank import native

LIMIT = 1 << 22  # samples of partials that are made at once without the library


def oscillators(
    amplitude: np.ndarray,
    phase: np.ndarray,
    ratio: np.ndarray,
    cycles: np.ndarray,
    place: np.ndarray,
    step: int,
) -> np.ndarray:
    """The sum of all partials.

    Args:
        amplitude: [frames, partials], at least 2 frames; 0 or more.
        phase: [cycles, frames, partials], continuous; besides ratio * cycles.
        ratio: Cycles of each partial in a cycle of f0 [partials].
        cycles: Cycles of f0 until each point [points].
        place: Where the points lie among the frames [points], 0..frames - 1.
        step: Samples between points.

    Returns:
        float32 [(points - 1) * step]: a cosine for each partial.
    """
    amplitude, phase = (np.ascontiguousarray(x, np.float32) for x in (amplitude, phase))
    ratio, cycles, place = (np.ascontiguousarray(x, np.float64) for x in (ratio, cycles, place))
    if not native.available():
        return _plain(amplitude, phase, ratio, cycles, place, step)
    out = np.empty((len(cycles) - 1) * step, np.float32)
    arrays = (amplitude, phase, ratio, cycles, place, out)
    bank = native.Bank(
        *amplitude.shape, len(cycles), step, *(array.ctypes.data for array in arrays)
    )
    if not native.library().notebank_oscillate(ctypes.byref(bank), native.isas()[0].encode()):
        raise MemoryError("there is not enough memory for a bank of oscillators")
    return out


def _plain(amplitude, phase, ratio, cycles, place, step) -> np.ndarray:
    """The same without the library, some ten times slower."""
    level = np.maximum(cubic(amplitude, place), 0)
    turns = np.outer(cycles, ratio) + cubic(phase, place)
    from_ = (turns[:-1] % 1).astype(np.float32)
    speed = (np.diff(turns, axis=0) / step).astype(np.float32)
    index = np.arange(step, dtype=np.float32)
    out = np.empty((len(speed), step), np.float32)
    some = max(1, LIMIT // max(1, step * amplitude.shape[1]))
    for first in range(0, len(speed), some):
        part = slice(first, first + some)
        waves = from_[part, None] + index[:, None] * speed[part, None]
        waves = np.cos(np.float32(2 * np.pi) * (waves - np.round(waves)))
        rise = np.diff(level[first : first + some + 1], axis=0)[:, None] / np.float32(step)
        out[part] = ((level[:-1][part, None] + rise * index[:, None]) * waves).sum(-1)
    return out.reshape(-1)


def cubic(rows: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Rows read between them, along a spline through four (Catmull and Rom 1974).

    Args:
        rows: [n, *], at least 2.
        place: 0..n - 1 [points].

    Returns:
        [points, *].
    """
    low = np.clip(place.astype(int), 0, len(rows) - 2)
    s = (place - low).astype(np.float32).reshape(-1, *[1] * (rows.ndim - 1))
    a, b, c, d = (rows[np.clip(low + i, 0, len(rows) - 1)] for i in (-1, 0, 1, 2))
    return b + s / 2 * (c - a + s * (2 * a - 5 * b + 4 * c - d + s * (3 * (b - c) + d - a)))
