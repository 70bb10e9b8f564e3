"""The notes of one cell, a wave a pitch, one above the other."""

import os
from collections.abc import Sequence

import numpy as np

from notebank.plots.colours import INK
from notebank.plots.page import page

COLUMNS = 1400  # of the picture; each shows the least and the greatest sample that fall into it


def draw(
    notes: np.ndarray, pitches: Sequence[int], rate: int, path: str | os.PathLike, title: str = ""
) -> None:
    """Writes a PNG of the notes of a cell, the lowest pitch at the bottom.

    Args:
        notes: [n, length], -1..1.
        pitches: MIDI pitch of each.
        rate: [Hz].
        path: the PNG.
        title: large at the left.

    Raises:
        BadFile: the path is no .png or cannot be written.
    """
    order = np.argsort(pitches)
    loudest = max(float(np.abs(notes).max()), 1e-9)
    seconds = notes.shape[1] / rate
    with page(
        path, title, f"{len(pitches)} notes of {seconds:.2f} s at {rate} Hz, peak {loudest:.2f}"
    ) as axes:
        for height, i in enumerate(order):
            low, high = envelope(notes[i], COLUMNS)
            x = np.linspace(0, seconds, low.size)
            axes.fill_between(
                x,
                height + 0.48 * low / loudest,
                height + 0.48 * high / loudest,
                color=INK,
                linewidth=0.4,
            )
        axes.set(xlabel="seconds", ylabel="pitch", xlim=(0, seconds), ylim=(-0.6, len(order) - 0.4))
        axes.set(yticks=range(len(order)), yticklabels=[str(pitches[i]) for i in order])


def envelope(note: np.ndarray, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Least and greatest sample of each of `columns` pieces of a note [T]."""
    starts = np.unique(np.linspace(0, note.size, columns, endpoint=False).astype(int))
    return np.minimum.reduceat(note, starts), np.maximum.reduceat(note, starts)
