"""A note bank in memory, or mapped from its file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from notebank.audio.wav import to_subtype
from notebank.bank.layout import Layout
from notebank.errors import BadValue
from notebank.notes import NO_LOOP, Loop

CORNERS = ("NW", "NE", "SW", "SE")
Loops = Mapping[tuple[int, int, int], Loop]  # by (row, col, pitch); notes without one are left out


@dataclass(frozen=True)
class About:
    """Where a bank comes from: the model's name, the corners' sounds (NW NE SW SE), the kind of
    weights, and the rest."""

    model: str = ""
    corners: tuple[str, ...] = ()
    weights: str = "bilinear"
    provenance: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "corners", tuple(self.corners))
        if len(self.corners) not in (0, 4):
            raise BadValue(
                f"a bank has four corners (NW NE SW SE) or tells none, not {len(self.corners)}"
            )


@dataclass(frozen=True, eq=False)
class NoteBank:
    """samples [rows, cols, pitches, length]: float32 -1..1, or int16 where 32768 means 1; may be a
    numpy memmap.

    valid: bool [rows, cols, pitches], False where a note is missing (its samples are zero); None
    means all are there. loops: by (row, col, pitch) those of the notes that have one.
    """

    samples: np.ndarray
    pitches: tuple[int, ...]
    rate: int
    valid: np.ndarray | None = None
    about: About = About()
    loops: Loops = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.samples.ndim != 4 or self.samples.dtype not in (np.float32, np.int16):
            raise BadValue(
                "a bank's samples are float32 or int16 [rows, cols, pitches, length], "
                f"not {self.samples.dtype} {list(self.samples.shape)}"
            )
        object.__setattr__(self, "pitches", tuple(int(p) for p in self.pitches))
        if self.samples.shape[2] != len(self.pitches):
            raise BadValue(
                f"the samples hold {self.samples.shape[2]} notes a cell, but there are "
                f"{len(self.pitches)} pitches"
            )
        valid = (
            np.ones(self.samples.shape[:3], bool)
            if self.valid is None
            else np.asarray(self.valid, bool)
        )
        if valid.shape != self.samples.shape[:3]:
            raise BadValue(
                f"the valid mask is {list(valid.shape)}, the bank's notes are "
                f"{list(self.samples.shape[:3])}"
            )
        object.__setattr__(self, "valid", valid)
        layout = self.layout  # checks pitches and rate
        for (row, col, pitch), loop in self.loops.items():
            layout.start(row, col, pitch)  # checks the place
            loop.check(layout.length)

    @property
    def layout(self) -> Layout:
        """Rows, columns, pitches, length, rate."""
        rows, cols, _, length = self.samples.shape
        return Layout(rows, cols, self.pitches, length, int(self.rate))

    def cell(self, row: int, col: int) -> np.ndarray:
        """The notes of one cell, float32 [pitches, length], -1..1."""
        return to_subtype(self.samples[row, col], "FLOAT")

    def cells(self) -> Iterator[np.ndarray]:
        """All cells [pitches, length] in file order, as they are stored."""
        return (
            self.samples[row, col]
            for row in range(self.samples.shape[0])
            for col in range(self.samples.shape[1])
        )

    def note(self, row: int, col: int, pitch: int) -> np.ndarray:
        """One note.

        Args:
            row: of its cell, 0 at the top.
            col: of its cell, 0 at the left.
            pitch: one of `pitches`.

        Returns:
            float32 [length], -1..1.

        Raises:
            NotFound: the bank has no such pitch.
        """
        return to_subtype(self.samples[row, col, self.layout.index(pitch)], "FLOAT")

    def loop(self, row: int, col: int, pitch: int) -> Loop:
        """How one note goes on while it is held.

        Args:
            row: of its cell, 0 at the top.
            col: of its cell, 0 at the left.
            pitch: one of `pitches`.
        """
        return self.loops.get((row, col, pitch), NO_LOOP)

    def telling(self, **provenance: Any) -> "NoteBank":
        """The same bank with more in its provenance."""
        told = {**self.about.provenance, **provenance}
        return replace(self, about=replace(self.about, provenance=told))

    def unlooped(self) -> "NoteBank":
        """The same bank for players that know no loops: its notes die by their slopes, in memory
        where any does."""
        dying = {place: loop for place, loop in self.loops.items() if loop.slope}
        samples = np.array(self.samples) if dying else self.samples
        for (row, col, pitch), loop in dying.items():
            note = self.note(row, col, pitch).copy()
            place = row, col, self.layout.index(pitch)
            seconds = np.arange(note.size - loop.start) / self.rate
            note[loop.start :] *= loop.gain(seconds).astype(np.float32)
            exact = "PCM_16" if samples.dtype == np.int16 else "FLOAT"
            samples[place] = to_subtype(note, exact)
        return replace(self, samples=samples, loops={})

    def guarded(self) -> "NoteBank":
        """The same bank (in memory) with sample 0 and the last two samples of every note zero."""
        samples = np.array(self.samples)
        samples[..., 0] = 0
        samples[..., -2:] = 0
        return NoteBank(samples, self.pitches, self.rate, self.valid, self.about, self.loops)
