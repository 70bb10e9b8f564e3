"""What is to be rendered, as plain data: the grid of one bank, all banks of a job, and which of
their notes are the same."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from typing import Any

from notebank.bank import Layout, onss
from notebank.errors import BadValue
from notebank.latent.corners import LAWS
from notebank.notes import DEFAULT_PITCHES

# (sound, weight above 0), each sound once, in the order of the corners
Mix = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Grid:
    """resolution x resolution cells between four sounds (NW NE SW SE), a note of `samples` samples
    per pitch in each.

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
        """The mix of sounds of every cell, row by row. Cells that sound the same have equal mixes,
        down to the last bit."""
        return [self._mix(weights) for weights in _weights(self.law, self.resolution)]

    def _mix(self, weights: tuple[float, ...]) -> Mix:
        amounts: dict[str, float] = {}
        for name, weight in zip(self.corners, weights):
            amounts[name] = amounts.get(name, 0.0) + weight
        # Sums of the same numbers in another order differ in the last bits, which would make twins
        # strangers.
        return tuple(
            (name, round(weight, 12)) for name, weight in amounts.items() if round(weight, 12) > 0
        )


@lru_cache(maxsize=8)
def _weights(law: str, resolution: int) -> list[tuple[float, ...]]:
    """Weights of NW NE SW SE for every cell, row by row."""
    last = resolution - 1
    return [
        tuple(map(float, LAWS[law](col / last, row / last)))
        for row in range(resolution)
        for col in range(resolution)
    ]


@dataclass(frozen=True)
class Target:
    """A bank to build. form: `folder` (ours) or `ons`; place: its folder, or its .bin, inside the
    job's folder."""

    form: str
    grid: Grid
    place: str
    original: bool = False  # finished as the Open NSynth Super's pipeline does


FORMS = ("folder", "ons")


@dataclass(frozen=True)
class Plan:
    """All that a job is to render: a bank of each form for every combination of corners (labels NW
    NE SW SE).

    compat: Open NSynth Super banks are as its own pipeline makes them: radial weights, what is
    called SE at the bottom left and SW at the bottom right (see `notebank.bank.settings`), notes
    finished its way. Ours are bilinear, and every corner is where its name says. Without `compat`
    both hold the same notes.
    """

    combinations: tuple[tuple[str, str, str, str], ...]
    resolution: int = 5
    pitches: tuple[int, ...] = DEFAULT_PITCHES
    samples: int = 64000
    velocity: int = 100
    forms: tuple[str, ...] = FORMS
    compat: bool = True

    def __post_init__(self) -> None:
        if not self.combinations or not self.forms or not set(self.forms) <= set(FORMS):
            raise BadValue(
                "a job has at least one combination of corners, and forms out of "
                f"{', '.join(FORMS)}"
            )
        if len(set(self.combinations)) < len(self.combinations):
            raise BadValue("a job renders each combination of corners once")
        _ = self.targets  # checks the grids

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> "Plan":
        """The plan that settings tell, wherever they come from.

        settings: fields of a plan by name, as JSON or options have them (lists may stand for
        tuples); `combinations` at least. Other keys are not looked at.
        """
        told = {field.name: settings[field.name] for field in fields(cls) if field.name in settings}
        told["combinations"] = tuple(tuple(corners) for corners in told["combinations"])
        for name in {"pitches", "forms"} & told.keys():
            told[name] = tuple(told[name])
        return cls(**told)

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """The banks, in the order in which they are built."""
        return tuple(
            self._target(form, corners) for corners in self.combinations for form in self.forms
        )

    def _target(self, form: str, corners: tuple[str, str, str, str]) -> Target:
        if form == "folder":
            place = "_".join(corners) if len(self.combinations) > 1 else "."
            return Target(form, self._grid(corners, "bilinear"), place)
        nw, ne, sw, se = corners
        placed = (nw, ne, se, sw) if self.compat else corners
        return Target(
            form,
            self._grid(placed, "radial" if self.compat else "bilinear"),
            onss.file_name(placed),
            self.compat,
        )

    def _grid(self, corners: tuple[str, str, str, str], law: str) -> Grid:
        return Grid(corners, self.resolution, self.pitches, self.samples, self.velocity, law)

    @cached_property
    def numbers(self) -> dict[frozenset, int]:
        """A number for every mix that sounds different, whichever corners it came from; edges and
        corners that combinations share have one."""
        return {key: i for i, key in enumerate(self._first)}

    @cached_property
    def mixes(self) -> tuple[Mix, ...]:
        """The mix of every number, with its sounds in the order of the corners where it comes
        first."""
        return tuple(self._first.values())

    @cached_property
    def _first(self) -> dict[frozenset, Mix]:
        found: dict[frozenset, Mix] = {}
        for target in self.targets:
            for mix in target.grid.mixes():
                found.setdefault(frozenset(mix), mix)
        return found

    def number(self, mix: Mix, pitch_index: int) -> int:
        """The number of a note among all different ones: 0..unique-1."""
        return self.numbers[frozenset(mix)] * len(self.pitches) + pitch_index

    def note(self, number: int) -> tuple[Mix, int]:
        """(mix, pitch) of a note's number."""
        return self.mixes[number // len(self.pitches)], self.pitches[number % len(self.pitches)]

    @property
    def sounds(self) -> tuple[str, ...]:
        """Names of all sounds, sorted."""
        return tuple(sorted({name for corners in self.combinations for name in corners}))

    @property
    def unique(self) -> int:
        """Notes to render."""
        return len(self.mixes) * len(self.pitches)

    @property
    def total(self) -> int:
        """Notes in all banks."""
        return len(self.targets) * self.resolution**2 * len(self.pitches)

    def bytes(self, bits: int) -> tuple[int, int]:
        """(bytes of the finished banks, bytes of the notes while they are made)."""
        cells = self.resolution**2 * len(self.pitches) * self.samples * len(self.combinations)
        return sum(
            cells * (bits // 8 if form == "folder" else 2) for form in self.forms
        ), 4 * self.unique * self.samples
