"""What a grid holds, as plain data: its cells, and which of their notes are the same."""

from dataclasses import dataclass

from notebank.bank import Layout
from notebank.errors import BadValue
from notebank.notes import DEFAULT_PITCHES
from notebank.render.jobs import LAWS

Mix = tuple[tuple[str, float], ...]  # (sound, weight above 0), each sound once, in the order of the corners


@dataclass(frozen=True)
class Grid:
    """resolution x resolution cells between four sounds (NW NE SW SE), a note of `samples` samples per pitch in each.

    law: `bilinear`, or `radial` as in the Open NSynth Super's pipeline.
    """

    corners: tuple[str, str, str, str]
    resolution: int = 5
    pitches: tuple[int, ...] = DEFAULT_PITCHES
    samples: int = 64000
    velocity: int = 100
    law: str = "bilinear"

    def __post_init__(self) -> None:
        if len(self.corners) != 4:
            raise BadValue(f"a grid has four corners (NW NE SW SE), not {len(self.corners)}")
        if not 2 <= self.resolution <= 129:
            raise BadValue(f"a grid has a resolution of 2..129 cells a side, not {self.resolution}")
        if self.law not in LAWS:
            raise BadValue(f"corners are weighed by {' or '.join(LAWS)}, not '{self.law}'")

    def layout(self, rate: int) -> Layout:
        """The bank's layout."""
        return Layout(self.resolution, self.resolution, self.pitches, self.samples, rate)

    def mixes(self) -> list[Mix]:
        """The mix of sounds of every cell, row by row. Cells that sound the same have equal mixes, down to the last bit."""
        last = self.resolution - 1
        return [self._mix(col / last, row / last) for row in range(self.resolution) for col in range(self.resolution)]

    def _mix(self, x: float, y: float) -> Mix:
        amounts: dict[str, float] = {}
        for name, weight in zip(self.corners, LAWS[self.law](x, y)):
            amounts[name] = amounts.get(name, 0.0) + float(weight)
        # Sums of the same numbers in another order differ in the last bits, which would make twins strangers.
        return tuple((name, round(weight, 12)) for name, weight in amounts.items() if round(weight, 12) > 0)
