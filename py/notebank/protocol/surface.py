"""What control surfaces say: plain addresses without id and session, one table of them.

A surface says `/pad 0.5 0.25` to the server, the server `/nb/surface sid xy 0.5 0.25` to the
instrument, which hears it as if its own panel had said it; `/nb/state` brings back what a control
holds. OSCQuery's tree and the table of docs/protocol.md are made of WORDS.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from notebank.errors import BadType, BadValue
from notebank.protocol.fields import (
    NAME_PATTERN,
    Anything,
    Many,
    Real,
    SessionId,
    Text,
    Whole,
)
from notebank.protocol.message import Command, Message
from notebank.protocol.wire import Value

CORNERS = ("nw", "ne", "sw", "se")
MOST = 8  # values of one word
TELL = "tell"  # asks an instrument to say what its controls hold, now and from now on
NAME = "named"  # by this the instrument tells the name that its user gave it

ScopeName = Annotated[str, Text(64, NAME_PATTERN, "a name of the instrument's scope")]
Atoms = Annotated[tuple[int | float | str | bytes, ...], Many(Anything(), 0, MOST)]


@dataclass(frozen=True)
class State(Command):
    """Tells what a control of the instrument holds, for surfaces that show it: when the server has
    asked by `/nb/surface … tell`, and at each change from then on, at most every 40 ms.

    >>> print(State(31, 4242, "xy", (0.5, 0.25)))
    /nb/state ,iisff 31 4242 "xy" 0.5 0.25
    """

    address: ClassVar[str] = "/nb/state"
    word: ScopeName
    values: Atoms = ()


@dataclass(frozen=True)
class Said(Message):
    """What a control surface said, as the instrument's own names have it: in Pd `word` is a name of
    the scope. `tell` asks for all that `/nb/state` can tell. It comes only from a server that was
    started with `--surface`, and is not answered.

    >>> print(Said(4242, "xy", (0.5, 0.25)))
    /nb/surface ,isff 4242 "xy" 0.5 0.25
    """

    address: ClassVar[str] = "/nb/surface"
    sid: SessionId
    word: ScopeName
    values: Atoms = ()


@dataclass(frozen=True)
class Word:
    """One address of a surface.

    address: behind `/`, or behind `/NAME/` for the instrument of that name; about: what it does;
    fields: its values; to: the name of the scope that hears it, `first` before the values; told:
    the name by which its state comes back, none: it has none; at: which of the told values it is,
    None: all.
    """

    address: str
    about: str
    fields: tuple[Whole | Real | Text, ...]
    to: str
    first: tuple[Value, ...] = ()
    told: str = ""
    at: int | None = None

    def said(self, values: Sequence[Value]) -> tuple[Value, ...] | None:
        """What the scope hears; None: nothing, a button was let go.

        Raises:
            BadType, BadValue: Too few or too many values, of a wrong type, or out of range.
        """
        if not self.fields:
            return () if self._pressed(values) else None
        if len(values) != len(self.fields):
            raise BadType(f"/{self.address} takes {len(self.fields)} values, got {len(values)}")
        named = f"/{self.address}"
        return (*self.first, *(f.check(value, named) for f, value in zip(self.fields, values)))

    def _pressed(self, values: Sequence[Value]) -> bool:
        if len(values) > 1 or not all(isinstance(value, int | float) for value in values):
            raise BadType(f"/{self.address} takes no value, or the number of a button")
        return all(bool(value) for value in values)

    def state(self, values: Sequence[Value]) -> tuple[Value, ...] | None:
        """The word's values in what `told` tells; None where that is something else."""
        own = tuple(values) if self.at is None else tuple(values[self.at : self.at + 1])
        if len(own) != len(self.fields):
            return None
        try:
            return tuple(f.check(v, self.address) for f, v in zip(self.fields, own))
        except (BadType, BadValue):
            return None


def _control(
    address: str, low: float, high: float, about: str, *, to: str = "", told: str = ""
) -> Word:
    """A number that the scope has under the address's own name."""
    return Word(address, about, (Real(low, high),), to or address, told=told or to or address)


def _toggle(address: str, about: str) -> Word:
    return Word(address, about, (Whole(0, 1),), address, told=address)


def _envelope(address: str, at: int, high: float, about: str) -> Word:
    low = 0 if address == "sustain-level" else 1
    return Word(address, about, (Real(low, high),), address, told="adsr", at=at)


_PLACE = Real(0, 1, "share of the pad", clamp=True)
_NAME = Text(64, NAME_PATTERN, "a name")
_KEY = Whole(0, 127, "MIDI pitch")

WORDS: dict[str, Word] = {
    word.address: word
    for word in (
        Word("pad", "place on the pad, x y, y downwards", (_PLACE, _PLACE), "xy", told="xy"),
        Word("pad/x", "place on the pad, rightwards", (_PLACE,), "x", told="xy", at=0),
        Word("pad/y", "place on the pad, downwards", (_PLACE,), "y", told="xy", at=1),
        Word(
            "note",
            "a key: MIDI pitch and velocity, 0 lets it go",
            (_KEY, Real(0, 127)),
            "note",
        ),
        Word(
            "pressure", "aftertouch of a key: pitch, amount 0..1", (_KEY, Real(0, 1)), "press-key"
        ),
        _control("bend", -48, 48, "semitones that all voices are bent by", told="bend"),
        _control("bend-range", 0, 48, "semitones of the MIDI wheel"),
        Word("panic", "all voices end", (), "panic"),
        *(
            Word(
                f"corner/{name}",
                f"the sound in the corner {name.upper()}",
                (_NAME,),
                "corner",
                (index,),
                told=f"corner-{name}",
                at=0,
            )
            for index, name in enumerate(CORNERS)
        ),
        *(
            Word(
                f"lock/{name}",
                f"1: the corner {name.upper()} stays as it is",
                (Whole(0, 1),),
                "lock",
                (index,),
                told=f"lock-{name}",
                at=0,
            )
            for index, name in enumerate(CORNERS)
        ),
        Word("model", "the network that renders the notes", (_NAME,), "model", told="using"),
        Word("preset", "recalls a preset by its number", (Whole(1, 128),), "preset"),
        Word("preset/name", "recalls a preset by its name", (_NAME,), "preset"),
        Word("store", "stores a preset: number and name", (Whole(1, 128), _NAME), "store"),
        _control("volume", 0, 1, "volume"),
        _envelope("attack", 0, 5000, "attack [ms]"),
        _envelope("decay", 1, 5000, "decay [ms]"),
        _envelope("sustain-level", 2, 1, "level of a held note"),
        _envelope("release", 3, 5000, "release [ms]"),
        _toggle("sustain", "the pedal"),
        Word("voices", "notes at once", (Whole(1, 24),), "voices", told="voices"),
        _toggle("mono", "one voice"),
        _toggle("legato", "one voice is led to the new key"),
        _control("glide", 0, 5000, "ms from the last key's pitch"),
        _toggle("mpe", "MIDI is read as MPE"),
        _toggle("mpe-place", "each finger has its own place on the pad"),
        _control("reference", 200, 900, "A4 [Hz]"),
        _toggle("follow", "held notes follow the pad"),
        _toggle("timbre", "velocity changes the timbre"),
        _control("tempo", 20, 300, "beats a minute"),
        _toggle("gesture-record", "1: the pad's moves are kept, 0: played"),
        _toggle("gesture-play", "the gesture is played"),
        _toggle("gesture-loop", "round and round"),
        _toggle("gesture-reverse", "backwards"),
        _toggle("gesture-clock", "by MIDI clock"),
        _control("gesture-speed", 0.05, 20, "so many times as fast"),
        Word(
            "gesture-snap",
            "places a side of a grid, 0: none",
            (Whole(0, 33),),
            "gesture-snap",
            told="gesture-snap",
        ),
        Word(
            "lfo-shape",
            "0 none, 1 sine, 2 triangle, 3 ramp, 4 square, 5 random walk",
            (Whole(0, 5),),
            "lfo-shape",
            told="lfo-shape",
        ),
        _control("lfo-beats", 0.1, 256, "beats once round"),
        _control("lfo-depth", 0, 1, "share of the pad"),
    )
}
TOLD = frozenset(word.told for word in WORDS.values() if word.told) | {NAME}
HEARD = frozenset(word.to for word in WORDS.values())
