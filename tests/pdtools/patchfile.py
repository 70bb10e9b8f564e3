"""A .pd file as boxes and wires."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

RECORD = re.compile(r"(#[NXA] .*?)(?<!\\);(?:\r?\n|$)", re.DOTALL)
DRAWN = ("obj", "msg", "text", "floatatom", "symbolatom", "listbox")


@dataclass
class Box:
    """kind: obj, msg, text, an atom, or graph; words: what it says, escapes undone; canvas: the subpatch inside."""

    kind: str
    x: int
    y: int
    words: list[str]
    canvas: Canvas | None = None


@dataclass
class Canvas:
    """A window.

    boxes : in the order of the file; wires : (from, outlet, to, inlet), indices of boxes
    declared : the lines `#X declare …` before the first box, which Pd reads before it makes one
    """

    name: str = ""
    boxes: list[Box] = field(default_factory=list)
    wires: list[tuple[int, int, int, int]] = field(default_factory=list)
    declared: list[list[str]] = field(default_factory=list)

    def walk(self):
        """This canvas and all inside it."""
        yield self
        for box in self.boxes:
            if box.canvas:
                yield from box.canvas.walk()


def words(text: str) -> list[str]:
    """The atoms of a record, with `\\$`, `\\,` and `\\;` undone and the width that a box may end with left out."""
    text = re.sub(r",\s+f\s+\d+\s*$", "", text.replace("\n", " "))
    return [re.sub(r"\\(.)", r"\1", atom) for atom in re.findall(r"(?:\\.|\S)+", text)]


def read(path: Path) -> Canvas:
    """The top canvas of a patch."""
    stack: list[Canvas] = []
    top = Canvas()
    for record in RECORD.findall(path.read_text(encoding="utf-8")):
        head, kind, *rest = (record.split(None, 2) + [""])[:3]
        body = words(rest[0]) if rest else []
        if head == "#N" and kind == "canvas":
            stack.append(Canvas(body[4] if len(body) > 5 else ""))
            top = stack[0]
        elif kind == "restore":
            inside = stack.pop()
            stack[-1].boxes.append(Box("graph" if body[2:3] == ["graph"] else "obj", int(body[0]), int(body[1]), body[2:], inside))
        elif kind == "connect":
            a, i, b, j = map(int, body[:4])
            stack[-1].wires.append((a, i, b, j))
        elif kind == "declare" and not stack[-1].boxes:
            stack[-1].declared.append(body)
        elif kind in DRAWN:
            stack[-1].boxes.append(Box(kind, int(body[0]), int(body[1]), body[2:]))
    return top
