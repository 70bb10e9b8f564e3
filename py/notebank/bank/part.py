"""A part: one delivery of a cell, some or all of its notes back to back in a float32 WAV."""

import os

import numpy as np

from notebank.audio import wav
from notebank.errors import BadValue


def write(path: str | os.PathLike, notes: np.ndarray, rate: int) -> int:
    """Writes notes one after the other into a float32 WAV, atomically.

    The first sample and the last two of a note must be zero, the guards that `[tabread4~]` reads at
    a note's ends.

    Args:
        path: the file; an older one is replaced.
        notes: float [n, length], -1..1.
        rate: [Hz].

    Returns:
        Frames written, n * length.

    Raises:
        BadValue: the notes have another shape, are none, lack their guards, hold NaN or infinite
            samples, or are more than a WAV holds (4 GB).
        BadFile: the file cannot be written.
    """
    notes = np.asarray(notes)
    if notes.ndim != 2 or not notes.size:
        raise BadValue(f"a part is [notes, samples] and not empty, got shape {list(notes.shape)}")
    if not np.all(np.isfinite(notes)):
        raise BadValue("a part's notes hold NaN or infinite samples")
    if notes[:, 0].any() or notes[:, -2:].any():
        raise BadValue("a part's notes begin with one zero sample and end with two; these do not")
    wav.write(path, notes.reshape(-1), rate, "FLOAT")
    return notes.size
