"""Where each note of a bank lies: [row][col][pitch][sample], sample fastest."""

from dataclasses import dataclass

from notebank.errors import BadValue, NotFound
from notebank.notes import check_pitch


@dataclass(frozen=True)
class Layout:
    """rows x cols cells of one note per pitch, every note `length` samples at `rate` [Hz].

    Row 0 is the top of the pad (y = 0), column 0 its left (x = 0). Pitches are distinct MIDI
    pitches 0..127, in file order.
    """

    rows: int
    cols: int
    pitches: tuple[int, ...]
    length: int
    rate: int

    def __post_init__(self) -> None:
        for name in ("rows", "cols", "length", "rate"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise BadValue(f"a bank's {name} is a whole number of at least 1, not {value!r}")
        object.__setattr__(self, "pitches", tuple(self.pitches))
        if not self.pitches or any(
            isinstance(p, bool) or not isinstance(p, int) for p in self.pitches
        ):
            raise BadValue(
                f"a bank's pitches are one or more whole numbers, not {list(self.pitches)}"
            )
        if len({check_pitch(p) for p in self.pitches}) < len(self.pitches):
            raise BadValue(f"a bank holds each pitch once, got {list(self.pitches)}")

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """(rows, cols, pitches, length)."""
        return self.rows, self.cols, len(self.pitches), self.length

    @property
    def notes(self) -> int:
        """Notes in the bank."""
        return self.rows * self.cols * len(self.pitches)

    @property
    def frames(self) -> int:
        """Samples in the bank."""
        return self.notes * self.length

    def index(self, pitch: int) -> int:
        """Place of `pitch` in a cell."""
        if pitch not in self.pitches:
            raise NotFound(
                f"the bank has no pitch {pitch}; it has {' '.join(map(str, self.pitches))}"
            )
        return self.pitches.index(pitch)

    def start(self, row: int, col: int, pitch: int) -> int:
        """First sample of a note, counted from the first sample of the bank.

        Args:
            row: 0..rows - 1.
            col: 0..cols - 1.
            pitch: one of `pitches`.

        Raises:
            BadValue: there is no such cell.
            NotFound: the bank has no such pitch.
        """
        if not (0 <= row < self.rows and 0 <= col < self.cols):
            raise BadValue(
                f"cell {row} {col} is outside the bank's {self.rows} rows and {self.cols} columns"
            )
        return ((row * self.cols + col) * len(self.pitches) + self.index(pitch)) * self.length
