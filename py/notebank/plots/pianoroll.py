"""A song as a piano roll: pitch over time, brighter where it is struck harder, one colour a
part."""

import os
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from notebank.plots.colours import FAINT, PAPER, wheel
from notebank.plots.page import page


class Played(Protocol):
    """What a note must tell (`notebank.song.song.SongNote` does): seconds, pitch, velocity and
    which part it belongs to."""

    @property
    def start(self) -> float: ...

    @property
    def end(self) -> float: ...

    @property
    def pitch(self) -> int: ...

    @property
    def velocity(self) -> int: ...

    @property
    def channel(self) -> int: ...

    @property
    def track(self) -> int: ...


def draw(notes: Sequence[Played], path: str | os.PathLike, title: str = "") -> None:
    """Writes a PNG of a song.

    Args:
        notes: one at least.
        path: the PNG.
        title: large at the left.

    Raises:
        BadFile: the path is no .png or cannot be written.
    """
    parts = sorted({(note.track, note.channel) for note in notes})
    hues = wheel(np.arange(len(parts)) / max(len(parts), 1))
    seconds = max(note.end for note in notes)
    low, high = min(note.pitch for note in notes) - 2, max(note.pitch for note in notes) + 2
    with page(path, title, f"{len(notes)} notes, {seconds:.1f} s") as axes:
        for note in notes:
            hue = hues[parts.index((note.track, note.channel))]
            axes.barh(
                note.pitch,
                note.end - note.start,
                left=note.start,
                height=0.85,
                color=hue,
                alpha=0.3 + 0.7 * note.velocity / 127,
                edgecolor=PAPER,
                linewidth=0.4,
            )
        octaves = np.arange(np.ceil(low / 12) * 12, high, 12)
        axes.set(
            xlabel="seconds",
            xlim=(0, seconds),
            ylim=(low, high),
            yticks=octaves,
            yticklabels=[f"C{int(pitch) // 12 - 1}" for pitch in octaves],
        )
        axes.grid(axis="y", color=FAINT, alpha=0.2, linewidth=0.6)
