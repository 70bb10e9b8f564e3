"""When a note is looked at: every 5 ms while it begins, every 20 ms later."""

import ctypes
from functools import lru_cache

import numpy as np

from notebank import native

DENSE = 0.005  # s between frames
ONSET = 0.16  # s, as long as they are dense
SPARSE = 0.02  # s between later frames
DENSE_FRAMES = round(ONSET / DENSE)


def frame_count(seconds: float) -> int:
    """Frames that reach the end of a note."""
    if seconds <= ONSET:
        return max(2, int(np.ceil(seconds / DENSE - 1e-9)) + 1)
    return DENSE_FRAMES + int(np.ceil((seconds - ONSET) / SPARSE - 1e-9)) + 1


@lru_cache
def frame_times(count: int) -> np.ndarray:
    """Times [s] of the first `count` frames since the note's start, float64, read only."""
    index = np.arange(count)
    times = np.where(index < DENSE_FRAMES, index * DENSE, ONSET + (index - DENSE_FRAMES) * SPARSE)
    times.flags.writeable = False
    return times


def frame_positions(times: np.ndarray) -> np.ndarray:
    """Places [frames, fractional] of times [s] among the frames: the inverse of `frame_times`."""
    return np.where(times < ONSET, times / DENSE, DENSE_FRAMES + (times - ONSET) / SPARSE)


def between(rows: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Rows read at fractional places, along straight lines.

    Args:
        rows: [n, *].
        place: [points]; what lies beyond the ends reads the first or the last row.

    Returns:
        float32 [points, *].
    """
    place = np.clip(place, 0, len(rows) - 1)
    low = np.minimum(place.astype(int), max(len(rows) - 2, 0))
    share = (place - low).astype(np.float32).reshape(-1, *[1] * (rows.ndim - 1))
    before = rows[low].astype(np.float32, copy=False)
    after = rows[np.minimum(low + 1, len(rows) - 1)].astype(np.float32, copy=False)
    after -= before
    after *= share
    after += before
    return after


def add_between(
    out: np.ndarray, rows: np.ndarray, place: np.ndarray, weight: float | np.ndarray = 1.0
) -> None:
    """Adds rows to others: `out[:, :columns] += weight * between(rows, place)`.

    Args:
        out: float32 [points, columns or more], contiguous.
        rows: [n, columns].
        place: [points].
        weight: Of all columns, or of each [columns].
    """
    assert out.dtype == np.float32 and out.flags.c_contiguous and len(out) == len(place)
    points, columns = len(place), rows.shape[1]
    weight = np.broadcast_to(np.float32(weight), columns)
    if not native.available():
        out[:, :columns] += weight * between(rows, place)
        return
    rows, weight = (np.ascontiguousarray(x, np.float32) for x in (rows, weight))
    place = np.ascontiguousarray(place, np.float64)
    table = native.Rows(
        *(len(rows), columns, points, out.shape[1]),
        *(array.ctypes.data for array in (rows, place, weight, out)),
    )
    native.library().notebank_add_between(ctypes.byref(table))
