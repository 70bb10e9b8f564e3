"""A part: one delivery of a cell, some or all of its notes back to back in a float32 WAV."""

import os

import numpy as np

from notebank.audio import wav
from notebank.errors import BadValue


def write(path: str | os.PathLike, notes: np.ndarray, rate: int) -> int:
    """Writes notes [n, length] (float, -1..1), one after the other, atomically; returns the frames
    written, n * length.

    The first sample and the last two of a note must be zero, the guards that `[tabread4~]` reads at
    a note's ends.
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
