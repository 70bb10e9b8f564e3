"""Presets of the instrument in Pd: `presets.txt` in the user's folder.

`preset NUMBER NAME;` begins one; the lines behind it, up to the next, are what its state is: a name
and atoms, as Pd's `[text]` writes them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from notebank import files
from notebank.errors import BadFile, NotFound
from notebank.paths import home

MOST = 128  # presets
LONGEST = 1 << 20  # [bytes] of a file of presets
# a line that is not closed goes to the end: looked for from n places that costs n * n steps
_LINE = re.compile(r"((?:[^;\\]|\\.)*)(;|\\?\Z)\s*", re.DOTALL)
_ATOM = re.compile(r"(?:[^\s\\]|\\.)+", re.DOTALL)
_SPECIAL = re.compile(r"([\s;,\\])")


@dataclass(frozen=True)
class Preset:
    """number: 1..128; lines: name and atoms, without the first line of the preset."""

    number: int
    name: str
    lines: tuple[tuple[str, ...], ...]

    def sounds(self) -> tuple[str, ...]:
        """The sounds at its corners, each once."""
        corners = [line[2] for line in self.lines if line[0] == "corner" and len(line) > 2]
        return tuple(dict.fromkeys(corners))

    def latents(self) -> tuple[str, ...]:
        """The saved latents at its corners, each once."""
        corners = [line[3] for line in self.lines if line[0] == "corner" and len(line) > 3]
        return tuple(dict.fromkeys(corners))

    def renamed(self, sounds: dict[str, str]) -> "Preset":
        """The same with other names for its sounds."""
        lines = tuple(
            (*line[:2], sounds.get(line[2], line[2]), *line[3:])
            if line[0] == "corner" and len(line) > 2
            else line
            for line in self.lines
        )
        return Preset(self.number, self.name, lines)

    def __str__(self) -> str:
        head = ("preset", str(self.number), self.name)
        return "".join(
            " ".join(_SPECIAL.sub(r"\\\1", atom) for atom in line) + ";\n"
            for line in (head, *self.lines)
        )


def path() -> Path:
    """Where the user's presets lie."""
    return home() / "presets.txt"


def parse(text: str, what: object) -> list[Preset]:
    r"""The presets in a text.

    >>> parse("preset 3 my\\ glass;\ncorner 0 flute;\n", "presets.txt")
    [Preset(number=3, name='my glass', lines=(('corner', '0', 'flute'),))]
    """
    found: list[tuple[int, str, list[tuple[str, ...]]]] = []
    for line in _lines(text):
        if line[0] == "preset" and len(line) == 3 and _is_number(line[1]):
            found.append((int(line[1]), line[2], []))
        elif not found:
            raise BadFile(f"{what} must begin with `preset NUMBER NAME;`, got {' '.join(line)!r}")
        else:
            found[-1][2].append(line)
    return [Preset(number, name, tuple(lines)) for number, name, lines in found]


def _is_number(atom: str) -> bool:
    return atom.isascii() and atom.isdigit() and len(atom) < 4 and 1 <= int(atom) <= MOST


def _lines(text: str) -> Iterator[tuple[str, ...]]:
    for line, end in _LINE.findall(text):
        if end != ";":
            return
        atoms = tuple(re.sub(r"\\(.)", r"\1", atom) for atom in _ATOM.findall(line))
        if atoms:
            yield atoms


def load() -> list[Preset]:
    """The user's presets; none yet: an empty list."""
    file = path()
    if not file.is_file():
        return []
    if file.stat().st_size > LONGEST:
        raise BadFile(f"{file} is longer than {LONGEST >> 20} MB: it holds no presets")
    return parse(file.read_text(encoding="utf-8", errors="replace"), file)


def save(presets: Sequence[Preset]) -> None:
    """Writes the user's presets, whole."""
    files.make_folder(path().parent)
    files.write(path(), "".join(map(str, presets)))


def find(name: str) -> Preset:
    """The user's preset of that name or number."""
    presets = load()
    for preset in presets:
        if name in (preset.name, str(preset.number)):
            return preset
    known = ", ".join(f"{preset.number} {preset.name}" for preset in presets) or "none yet"
    raise NotFound(f"there is no preset {name}; there are {known}")


def add(preset: Preset) -> Preset:
    """Puts a preset beside the user's own: at its number if that is free, else at the first free
    one; BadFile if all 128 are taken."""
    presets = load()
    taken = {other.number for other in presets}
    free = [number for number in (preset.number, *range(1, MOST + 1)) if number not in taken]
    if not free:
        raise BadFile(f"all {MOST} presets are taken: remove one of {path()} first")
    placed = Preset(free[0], preset.name, preset.lines)
    save([*presets, placed])
    return placed
