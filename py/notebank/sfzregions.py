"""The regions of an SFZ instrument: its text -> opcodes by name, includes and macros filled in.

Written here since PyPI has no parser to lean on: sfzen is GPL, sfzlint rests since 2022.
Source: https://sfzformat.com/headers/, /opcodes/, /misc/; macros as ARIA has them.
"""

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from notebank import files, samplename
from notebank.errors import BadFile

Opcodes = dict[str, str]
Span = tuple[int, int | None]  # the first sample, and the one behind the last
WHOLE: Span = (0, None)

DEEPEST = 16  # files that include each other
MOST = 1 << 24  # letters of an instrument, macros and includes filled in
FILES = 4096  # that it may include
_COMMENT = re.compile(r"//[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_DIRECTIVE = re.compile(r'#define\s+\$(\w+)\s+(\S+)|#include\s+"([^"\n]*)"')
_HEADER = re.compile(r"<(\w+)>")
_OPCODE = re.compile(r"(?<!\S)(\w+)=")
_VALUE = re.compile(r"[^<\n]*")
_INNER = {"global": ("master", "group"), "master": ("group",), "group": ()}
_CONTROLLERS = {7: 100, 10: 64, 11: 127}  # what they stand at before anybody moves them


@dataclass(frozen=True)
class Region:
    """opcodes: all that hold for it. prefix: goes before its sample's name. shift: of its pitches
    [semitones]. center: the opcode that says its pitch, None where none does."""

    opcodes: Opcodes
    prefix: str = ""
    shift: int = 0
    controllers: dict[int, int] = field(default_factory=dict)
    center: str | None = None

    @property
    def plays(self) -> bool:
        """Whether a key that is struck makes it sound with a recording."""
        said = self.opcodes.get
        return (
            not self.sample.startswith("*")  # *sine, *silence: made by the player
            and self.sample != ""
            and said("trigger", "attack").lower() in ("attack", "first")
            and "-1" not in (said("key"), said("hikey"), said("end"))
            and not any(re.match(r"on_(lo|hi)cc\d+$", name) for name in self.opcodes)
        )

    @property
    def sample(self) -> str:
        return self.opcodes.get("sample", "")

    def pitch(self, where: str) -> int:
        """The key at which its recording sounds as it is; 60 where nothing says it. A region that
        is transposed sounds so at a key further down."""
        transposed = int(_number(self.opcodes, "transpose", 0))
        return _pitch(self.center or "60", where) + self.shift - transposed

    def key(self, where: str) -> int:
        """The key that its recording is the note of: where that sounds as it is, but for its fine
        tuning; of one that no key tunes (`pitch_keytrack=0`) its lowest key."""
        if _number(self.opcodes, "pitch_keytrack", 100) == 0 and "lokey" in self.opcodes:
            return _pitch(self.opcodes["lokey"], where) + self.shift
        return self.pitch(where)

    @property
    def cents(self) -> float:
        """What its recording is raised by, so that it is in tune."""
        return _number(self.opcodes, "tune", _number(self.opcodes, "pitch", 0))

    @property
    def span(self) -> Span:
        """The samples of its recording that are played."""
        first, last = (_number(self.opcodes, name, 0) for name in ("offset", "end"))
        return max(0, int(first)), int(last) + 1 if last > 0 else None

    def distance(self, velocity: int) -> tuple[float, ...]:
        """How far it is from what sounds at that velocity, with no controller moved: the least is
        it. Switches count most, then velocity, then round robins and what chance chooses."""
        said = self.opcodes
        low, high = _number(said, "lovel", 1), _number(said, "hivel", 127)
        outside = max(low - velocity, velocity - high, 0)
        switch = said.get("sw_last") != said.get("sw_default", said.get("sw_last"))
        return (
            switch,
            self._unmet(),
            outside,
            abs((low + high) / 2 - velocity) if outside == 0 else 0,
            _number(said, "seq_position", 1),
            _number(said, "lorand", 0),
        )

    def _unmet(self) -> int:
        """Conditions on controllers that do not hold while nobody moves them."""
        count = 0
        for name, value in self.opcodes.items():
            condition = re.fullmatch(r"(lo|hi)cc(\d+)", name)
            if condition:
                stands = self.controllers.get(int(condition[2]), 0)
                limit = _number({name: value}, name, stands)
                count += stands < limit if condition[1] == "lo" else stands > limit
        return count


def read(path: Path) -> list[Region]:
    """The regions of an instrument, in order.

    Raises:
        BadFile: A file cannot be read, or files include each other.
    """
    pieces, letters = [], 0
    for piece in _pieces(path, path.parent, {}, 0, count(1)):
        letters += len(piece)
        _check(letters)
        pieces.append(piece)
    return list(_regions("".join(pieces)))


def _pieces(
    path: Path, folder: Path, macros: Opcodes, depth: int, files_read: Iterator[int]
) -> Iterator[str]:
    """The text of a file and those that it includes; `macros` grows on the way."""
    if depth == DEEPEST:
        raise BadFile(f"{path.name} includes files that include each other")
    if next(files_read) > FILES:
        raise BadFile(f"{path.name} is of more than {FILES} files that are included")
    text = _COMMENT.sub("", files.read_text(path))
    done = 0
    for found in _DIRECTIVE.finditer(text):
        yield _filled(text[done : found.start()], macros)
        done = found.end()
        if found[1]:
            macros[found[1]] = found[2]
            continue
        name = _filled(found[3], macros)
        included = find(folder, name) or find(path.parent, name)
        if included is None:
            raise BadFile(f"{path.name} includes {name}, which is missing")
        yield from _pieces(included, folder, macros, depth + 1, files_read)
    yield _filled(text[done:], macros)


def _filled(text: str, macros: Opcodes) -> str:
    for name in sorted(macros, key=len, reverse=True):  # $KEY2 before $KEY
        more = len(macros[name]) - len(name) - 1
        if more > 0:  # macros of macros double the text again and again
            _check(len(text) + more * text.count(f"${name}"))
        text = text.replace(f"${name}", macros[name])
    return text


def _check(letters: int) -> None:
    if letters > MOST:
        raise BadFile(
            f"an SFZ instrument has at most {MOST >> 20} million letters, macros filled in"
        )


def _regions(text: str) -> Iterator[Region]:
    prefix, shift = "", 0
    controllers = dict(_CONTROLLERS)
    levels: dict[str, Opcodes] = {level: {} for level in _INNER}
    headers = list(_HEADER.finditer(text))
    for header, following in zip(headers, [*headers[1:], None]):
        body = text[header.end() : following.start() if following else len(text)]
        opcodes = dict(_opcodes(body))
        kind = header[1].lower()
        if kind == "control":
            prefix = opcodes.get("default_path", prefix)
            shift = _shift(opcodes, shift)
            controllers |= _controllers(opcodes)
        elif kind in levels:
            levels[kind] = opcodes
            levels |= {inner: {} for inner in _INNER[kind]}
        elif kind == "region":
            said = [*levels.values(), opcodes]
            every = {name: value for one in said for name, value in one.items()}
            yield Region(every, prefix, shift, controllers, _center(said))


def _opcodes(body: str) -> Iterator[tuple[str, str]]:
    """Names and values, which may hold spaces but go no further than a line or a header."""
    names = list(_OPCODE.finditer(body))
    for name, following in zip(names, [*names[1:], None]):
        end = following.start() if following else len(body)
        value = _VALUE.match(body, name.end(), end)
        yield name[1].lower(), value[0].strip() if value else ""


def _center(levels: list[Opcodes]) -> str | None:
    """The innermost level counts; in one level `pitch_keycenter` before `key`."""
    for opcodes in reversed(levels):
        found = opcodes.get("pitch_keycenter", opcodes.get("key"))
        if found is not None and found.lower() != "sample":
            return found
    return None


def _shift(opcodes: Opcodes, before: int) -> int:
    if "note_offset" not in opcodes and "octave_offset" not in opcodes:
        return before
    shift = _number(opcodes, "note_offset", 0) + 12 * _number(opcodes, "octave_offset", 0)
    return int(shift)


def _controllers(opcodes: Opcodes) -> dict[int, int]:
    found = ((re.fullmatch(r"set_cc(\d+)", name), name) for name in opcodes)
    return {int(match[1]): int(_number(opcodes, name, 0)) for match, name in found if match}


def _number(opcodes: Opcodes, name: str, usual: float) -> float:
    try:
        return float(opcodes[name])
    except (KeyError, ValueError):
        return usual


def _pitch(text: str, where: str) -> int:
    """A number, or a name in any case: c4 is 60, C#4 and d♭4 are 61."""
    note = samplename.parse_note(text.lower())
    if note is not None:
        return note
    if not re.fullmatch(r"\d{1,3}", text) or int(text) > 127:
        raise BadFile(
            f"{where} has a region with the pitch '{text}': a pitch is a number "
            "0..127 or a name like c4"
        )
    return int(text)


def find(folder: Path, name: str) -> Path | None:
    """The file of that name under a folder: with slashes of either kind, and where no name is the
    same to the letter, in any case and any form of Unicode, as Windows and macOS find it."""
    place = folder
    for part in name.replace("\\", "/").split("/"):
        exact = place / part
        if part and not os.path.exists(exact) and place.is_dir():
            alike = [entry for entry in files.entries(place) if _plain(entry.name) == _plain(part)]
            exact = alike[0] if alike else exact
        place = exact
    return place if os.path.isfile(place) else None  # also for names too long to be there


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
