"""Which keys of a keyboard sound which note of a bank, for samplers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from notebank.bank.bank import NoteBank


class KeyZone(NamedTuple):
    """A note, and the lowest and the highest key that sound it."""

    pitch: int
    low: int
    high: int


def of_cell(bank: NoteBank, row: int, col: int) -> list[KeyZone]:
    """The zones of one cell's notes, those that are there.

    Args:
        bank: that holds the cell.
        row: of the cell, 0 at the top.
        col: of the cell, 0 at the left.
    """
    assert bank.valid is not None
    there = bank.valid[row, col]
    return list(spread([pitch for pitch, is_there in zip(bank.pitches, there) if is_there]))


def spread(pitches: Sequence[int]) -> Iterator[KeyZone]:
    """All keys among these pitches; one half-way between two belongs to the lower, as on the Open
    NSynth Super.

    >>> [(zone.low, zone.high) for zone in spread((60, 48))]
    [(0, 54), (55, 127)]
    """
    ascending = sorted(pitches)
    last = len(ascending) - 1
    for i, pitch in enumerate(ascending):
        low = 0 if i == 0 else (ascending[i - 1] + pitch) // 2 + 1
        high = 127 if i == last else (pitch + ascending[i + 1]) // 2
        yield KeyZone(pitch, low, high)
