"""A .pd file as boxes and wires."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

RECORD = re.compile(r"(#[NXA] .*?)(?<!\\);(?:\r?\n|$)", re.DOTALL)
WIDTH = re.compile(r",\s+f\s+(\d+)\s*$")
TAG = re.compile(r"[A-Z]+(_\d+)?")
DRAWN = ("obj", "msg", "text", "floatatom", "symbolatom", "listbox")


@dataclass
class Box:
    """One box.

    kind: obj, msg, text, an atom, or graph; x, y: px of its upper left corner; words: what it says,
    escapes undone; canvas: the subpatch inside; width: characters a line that it asks for, or None.
    """

    kind: str
    x: int
    y: int
    words: list[str]
    canvas: Canvas | None = None
    width: int | None = None

    def __str__(self) -> str:
        return f"[{' '.join(self.words)}] at {self.x} {self.y}"


class Wire(NamedTuple):
    """From outlet `outlet` of box `source` to inlet `inlet` of box `target`, all counted from 0."""

    source: int
    outlet: int
    target: int
    inlet: int


@dataclass
class Canvas:
    """A window.

    boxes, wires : in the order of the file; graph : px by px that its parent shows
    declared : the lines `#X declare …` before the first box, which Pd reads before it makes one
    """

    name: str = ""
    boxes: list[Box] = field(default_factory=list)
    wires: list[Wire] = field(default_factory=list)
    graph: tuple[int, int] | None = None
    declared: list[list[str]] = field(default_factory=list)

    def walk(self) -> Iterator[Canvas]:
        """This canvas and all inside it."""
        yield self
        for box in self.boxes:
            if box.canvas:
                yield from box.canvas.walk()


def words(text: str) -> list[str]:
    """The atoms of a record, with `\\$`, `\\,` and `\\;` undone and the box's width left out."""
    text = WIDTH.sub("", text.replace("\n", " "))
    return [re.sub(r"\\(.)", r"\1", atom) for atom in re.findall(r"(?:\\.|\S)+", text)]


def width(text: str) -> int | None:
    """The characters a line that a record ends with, as in `, f 24`."""
    found = WIDTH.search(text.replace("\n", " "))
    return int(found[1]) if found else None


def read(path: Path) -> Canvas:
    """The top canvas of a patch."""
    stack: list[Canvas] = []
    top = Canvas()
    for record in RECORD.findall(path.read_text(encoding="utf-8")):
        parts = record.split(None, 2)
        kind, text = parts[1], "".join(parts[2:])
        body = words(text)
        if kind == "canvas":
            stack.append(Canvas(body[4] if len(body) > 5 else ""))
            top = stack[0]
        elif kind == "restore":
            inside = stack.pop()
            form = "graph" if body[2:3] == ["graph"] else "obj"
            stack[-1].boxes.append(_box(form, text, inside))
        elif kind == "connect":
            stack[-1].wires.append(Wire(*map(int, body[:4])))
        elif kind == "coords" and len(body) > 6 and body[6] != "0":
            stack[-1].graph = int(body[4]), int(body[5])
        elif kind == "declare" and not stack[-1].boxes:
            stack[-1].declared.append(body)
        elif kind in DRAWN:
            stack[-1].boxes.append(_box(kind, text))
    return top


def _box(kind: str, text: str, inside: Canvas | None = None) -> Box:
    said = words(text)
    return Box(kind, int(said[0]), int(said[1]), said[2:], inside, width(text))


def tags(help_patch: Path) -> dict[str, str]:
    """What [pd META] says to deken and to who searches: tag to value, in the order of the file;
    empty without one.

    Raises:
        ValueError: a comment in there that begins with no tag, or a tag twice.
    """
    found: dict[str, str] = {}
    for box in read(help_patch).boxes:
        if box.words != ["pd", "META"]:
            continue
        for text in box.canvas.boxes:
            tag, *value = text.words
            if not TAG.fullmatch(tag) or tag in found or not value:
                raise ValueError(f"{help_patch.name}: {text}")
            found[tag] = " ".join(value)
    return found
