"""The kinds of arguments: what each may hold, how it travels, how the docs name it.

Pd sends every number as a float, so whole numbers are cast when they are whole and refused when
they are not.
"""

import math
import re
from dataclasses import dataclass
from typing import Annotated, Any

from notebank.errors import BadType, BadValue

ID_LIMIT = 1 << 24  # from here on a float32 cannot tell a whole number from the next
CHUNK = 128  # floats of a vector in one datagram
PAGE = 32  # names in one reply
NAME_PATTERN = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class Whole:
    """A whole number low..high, as an int."""

    low: int
    high: int
    note: str = ""
    tag = "i"

    def check(self, value: Any, name: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise BadType(
                f"{name} must be a whole number {self.low}..{self.high}, got {_shown(value)}"
            )
        if not (self.low <= value <= self.high and value == int(value)):  # false for NaN too
            raise BadValue(f"{name} must be a whole number {self.low}..{self.high}, got {value:g}")
        return int(value)

    def __str__(self) -> str:
        return f"int {self.low}..{self.high}" + (f": {self.note}" if self.note else "")


@dataclass(frozen=True)
class Real:
    """A finite number low..high as a float; with `clamp`, finite numbers outside become the nearest
    end."""

    low: float = -math.inf
    high: float = math.inf
    note: str = ""
    clamp: bool = False
    tag = "f"

    def check(self, value: Any, name: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise BadType(f"{name} must be a number{self._range}, got {_shown(value)}")
        if math.isnan(value) or (math.isinf(value) and not self.clamp):
            raise BadValue(f"{name} must be a finite number{self._range}, got {value}")
        if not self.low <= value <= self.high:
            if not self.clamp:
                raise BadValue(f"{name} must be a number{self._range}, got {value:g}")
            return float(min(max(value, self.low), self.high))
        return float(value)

    @property
    def _range(self) -> str:
        if self.low == -math.inf:
            return ""
        high = "" if self.high == math.inf else f"{self.high:g}"
        return f" {self.low:g}..{high}"

    def __str__(self) -> str:
        return (
            f"float{self._range}"
            + (", clamped" if self.clamp else "")
            + (f": {self.note}" if self.note else "")
        )


@dataclass(frozen=True)
class Text:
    """Text of at most `longest` UTF-8 bytes and, when given, of a pattern."""

    longest: int = 1024
    pattern: re.Pattern | None = None
    note: str = ""
    tag = "s"

    def check(self, value: Any, name: str) -> str:
        if not isinstance(value, str):
            hint = f": names match {self.pattern.pattern}" if self.pattern else ""
            raise BadType(f"{name} must be text, got {_shown(value)}{hint}")
        if self.pattern and not self.pattern.fullmatch(value):
            raise BadValue(f"{name} must match {self.pattern.pattern}, got '{value[:80]}'")
        if len(value.encode("utf-8", "replace")) > self.longest:
            raise BadValue(f"{name} is longer than {self.longest} bytes")
        return value

    def __str__(self) -> str:
        return "string" + (f": {self.note}" if self.note else "")


@dataclass(frozen=True)
class Many:
    """The last argument of a message: `least`..`most` values of one kind."""

    kind: "Whole | Real | Text | Anything"
    least: int
    most: int

    @property
    def tag(self) -> str:
        return self.kind.tag

    def check(self, values: Any, name: str) -> tuple:
        values = tuple(values)
        if not self.least <= len(values) <= self.most:
            raise BadType(f"{name}: takes {self.least}..{self.most} values, got {len(values)}")
        return tuple(self.kind.check(value, name) for value in values)

    def __str__(self) -> str:
        return f"{self.least}..{self.most} x {self.kind}"


@dataclass(frozen=True)
class Pairs(Many):
    """The last argument of a message: `least`..`most` pairs, a value of `kind` and one of `second`
    in turn."""

    second: "Whole | Real | Text"

    @property
    def tag(self) -> str:
        return self.kind.tag + self.second.tag

    def check(self, values: Any, name: str) -> tuple:
        values = tuple(values)
        if len(values) % 2 or not self.least <= len(values) // 2 <= self.most:
            raise BadType(
                f"{name}: takes {self.least}..{self.most} pairs of values, got {len(values)} values"
            )
        return tuple(
            (self.second if i % 2 else self.kind).check(value, name)
            for i, value in enumerate(values)
        )

    def __str__(self) -> str:
        return f"{self.least}..{self.most} x ({self.kind}; {self.second})"


@dataclass(frozen=True)
class Anything:
    """A value of any type; int, float, str and bytes travel as i, f, s and b."""

    tag = "ifsb"

    def check(self, value: Any, name: str) -> Any:
        if type(value) not in TAG_OF:
            raise BadType(f"{name} must be a number, text or blob, got {value!r}")
        return value

    def __str__(self) -> str:
        return "as the command says"


Kind = Whole | Real | Text | Many | Anything
TAG_OF = {int: "i", float: "f", str: "s", bytes: "b"}

_NAME = Text(64, NAME_PATTERN, "a name, `[A-Za-z_][A-Za-z0-9_.-]*`")
_PITCH = Whole(0, 127, "MIDI pitch")
_PATH = Text(1024, None, "a path with forward slashes")

RequestId = Annotated[
    int,
    Whole(
        0,
        ID_LIMIT - 1,
        "number of the request, counted up by the client, never used twice in a session",
    ),
]
ReplyId = Annotated[
    int, Whole(-1, ID_LIMIT - 1, "the request answered; -1 where it could not be read")
]
SessionId = Annotated[int, Whole(1, ID_LIMIT - 1, "the session, chosen at random by the client")]
Generation = Annotated[
    int,
    Whole(
        0, ID_LIMIT - 1, "grows with every pad move, corner, model or pitch change of the session"
    ),
]
Address = Annotated[str, Text(256, None, "the address of the command answered")]
Name = Annotated[str, _NAME]
Names = Annotated[tuple[str, ...], Many(_NAME, 0, PAGE)]
Path = Annotated[str, _PATH]
Paths = Annotated[tuple[str, ...], Many(_PATH, 1, 128)]
Pitch = Annotated[int, _PITCH]
Pitches = Annotated[tuple[int, ...], Many(_PITCH, 1, 128)]
AnyPitch = Annotated[int, Whole(-1, 127, "MIDI pitch, or -1")]
CornerIndex = Annotated[int, Whole(0, 3, "0 NW, 1 NE, 2 SW, 3 SE")]
AnyCorner = Annotated[int, Whole(-1, 3, "0 NW, 1 NE, 2 SW, 3 SE; -1 the present blend")]
Unit = Annotated[float, Real(0, 1)]
Place = Annotated[
    float,
    Real(
        0,
        1,
        "share of the pad's width from the left (x), of its height from the top (y)",
        clamp=True,
    ),
]
Floats = Annotated[tuple[float, ...], Many(Real(), 0, CHUNK)]
Told = Annotated[tuple[int | float | str, ...], Many(Anything(), 1, 4)]
Values = Annotated[tuple[int | float | str | bytes, ...], Many(Anything(), 0, 512)]
Index = Annotated[int, Whole(0, ID_LIMIT - 1)]
Rate = Annotated[int, Whole(1, 768000, "Hz")]
ClientRate = Annotated[int, Whole(8000, 192000, "Hz")]
Samples = Annotated[int, Whole(0, 2**31 - 1, "samples")]
ModelKind = Annotated[str, Text(64, None, "the kind of network")]
Geometry = Annotated[str, Text(32, None, "flat or sphere")]
Caps = Annotated[
    tuple[str, ...],
    Many(Text(32, None, "encode, sample, stream, seeded, velocity, sustain, …"), 0, 16),
]
Since = Annotated[int, Whole(0, ID_LIMIT - 1, "samples since the note's onset")]
Later = Annotated[int, Whole(1, ID_LIMIT - 1, "samples since the note's onset")]
Begun = Annotated[tuple[int, ...], Many(Whole(0, ID_LIMIT - 1, "samples"), 0, 1)]
Slope = Annotated[float, Real(-1000, 0, "dB/s")]
Recorded = Annotated[tuple[int, ...], Many(_PITCH, 0, 128)]
PitchCount = Annotated[int, Whole(0, 128)]
Velocity = Annotated[int, Whole(1, 127)]
Seconds = Annotated[float, Real(0, 60, "s; 0 = the model's own length")]
ChunkSize = Annotated[int, Whole(1, CHUNK)]
Total = Annotated[int, Whole(1, ID_LIMIT - 1)]
Piece = Annotated[tuple[float, ...], Many(Real(), 1, CHUNK)]
Latent = Annotated[
    str,
    Text(
        64,
        NAME_PATTERN,
        "a latent: a name of one's own, a corner `nw` `ne` `sw` `se`, or `here`, the present blend",
    ),
]
Written = Annotated[
    str,
    Text(
        64, NAME_PATTERN, "the latent to be: a name of one's own, or a corner `nw` `ne` `sw` `se`"
    ),
]
Kept = Annotated[str, Text(64, NAME_PATTERN, "the name that it is saved under, for all sessions")]
KeptAs = Annotated[
    str,
    Text(
        64,
        re.compile(f"-|{NAME_PATTERN.pattern}"),
        "the name that it is saved under, for all sessions; `-`: one made of what it holds",
    ),
]
Seed = Annotated[
    int, Whole(-1, ID_LIMIT - 1, "the same number gives the same result; -1 = the server draws one")
]
Drawn = Annotated[int, Whole(0, ID_LIMIT - 1, "the seed: sent again, it gives the same result")]
Share = Annotated[float, Real(0, 1, "0 = the first, 1 = the second")]
Degrees = Annotated[float, Real(-360, 360, "degrees along the sphere")]
Terms = Annotated[tuple[str | float, ...], Pairs(_NAME, 1, 16, Real(note="weight"))]
Amounts = Annotated[
    tuple[float, ...], Many(Real(note="standard deviations of the prior"), 1, CHUNK)
]
Target = Annotated[
    str,
    Text(
        256, None, "any word of the client's, told back with the answer: in Pd, the array to fill"
    ),
]
Notes = Annotated[int, Whole(1, 1000, "notes at random places")]
Steps = Annotated[int, Whole(0, 1000, "further notes on the way between two of them")]
Time = Annotated[float, Real(0, 60, "s")]


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return f"the text '{value[:80]}'"
    return f"a blob of {len(value)} bytes" if isinstance(value, bytes) else repr(value)
