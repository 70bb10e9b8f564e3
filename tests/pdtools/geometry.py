"""Where Pd draws boxes and wires, in px at font 12 (Pd 0.53: g_rtext.c, g_text.c, g_canvas.c)."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pdtools.patchfile import Box, Canvas, Wire
from pdtools.ports import abstraction, ports

LETTER = 7, 16  # px of a character
EDGE = 4, 5  # px that the text of a box stands away from its edges, both sides together
LONGEST = 60  # characters a line of a box that asks for no width
NARROWEST = 3  # characters
PORT = 7  # px, width of an inlet
GUI_EDGE = 5  # px that a slider is longer than it says, on both sides together


class Point(NamedTuple):
    x: float
    y: float


class Area(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


def area(box: Box, folder: Path) -> Area:
    """What a box of a patch in `folder` covers."""
    width, height = size(box, folder)
    return Area(box.x, box.y, box.x + width, box.y + height)


def size(box: Box, folder: Path) -> tuple[float, float]:
    """Width and height of a box."""
    if graph := _graph(box, folder):
        return graph
    head, *rest = box.words or [""]
    if box.kind == "obj" and head in GUI:
        return GUI[head](rest)
    columns, rows = _columns_and_rows(box)
    return columns * LETTER[0] + EDGE[0], rows * LETTER[1] + EDGE[1]


def _graph(box: Box, folder: Path) -> tuple[int, int] | None:
    """What a subpatch or an abstraction shows of itself."""
    if box.canvas:
        return box.canvas.graph
    if box.kind == "obj" and box.words:
        inside = abstraction(box.words[0], folder)
        return inside.graph if inside else None
    return None


def _columns_and_rows(box: Box) -> tuple[int, int]:
    if box.kind in ("floatatom", "symbolatom", "listbox"):
        return int(box.words[0]), 1
    text = " ".join(box.words).replace(" ,", ",").replace(" ;", ";").replace(";", ";\n")
    wrapper = textwrap.TextWrapper(box.width or LONGEST, break_on_hyphens=False)
    rows = [row for line in text.split("\n") for row in wrapper.wrap(line)] or [""]
    return box.width or max(NARROWEST, *map(len, rows)), len(rows)


def _square(words: list[str]) -> tuple[float, float]:
    return float(words[0]), float(words[0])


def _number(words: list[str]) -> tuple[float, float]:
    """[nbx]: its digits at 0.86 of the letters' size, and the flag at its left."""
    digits, height = int(words[0]), int(words[1])
    letters = int(words[12])  # their size
    return letters * 31 * digits / 36 + height / 2 + 4, height


GUI = {
    "bng": _square,
    "tgl": _square,
    "nbx": _number,
    "hradio": lambda words: (float(words[0]) * int(words[3]), float(words[0])),
    "hsl": lambda words: (float(words[0]) + GUI_EDGE, float(words[1])),
    "vsl": lambda words: (float(words[0]), float(words[1]) + GUI_EDGE),
    "cnv": lambda words: (float(words[1]), float(words[2])),
}


def ends(canvas: Canvas, wire: Wire, folder: Path) -> tuple[Point, Point]:
    """Where a wire starts and where it ends."""
    source, target = canvas.boxes[wire.source], canvas.boxes[wire.target]
    start, end = area(source, folder), area(target, folder)
    outlets, inlets = len(ports(source, folder).outlets), ports(target, folder).inlets
    return (
        Point(_port(start, wire.outlet, outlets), start.bottom),
        Point(_port(end, wire.inlet, inlets), end.top),
    )


def _port(box: Area, number: int, count: int) -> float:
    step = (box.right - box.left - PORT) / (count - 1) if count > 1 else 0
    return box.left + step * number + PORT // 2


def crosses(start: Point, end: Point, box: Area) -> bool:
    """Whether the straight line runs through the inside of a box (Liang and Barsky 1984)."""
    across = _shares(start.x, end.x, box.left, box.right)
    down = _shares(start.y, end.y, box.top, box.bottom)
    return max(0.0, across[0], down[0]) < min(1.0, across[1], down[1])


def _shares(start: float, end: float, low: float, high: float) -> tuple[float, float]:
    """The shares of the way, 0 at its start and 1 at its end, between which it is in low..high."""
    if start == end:
        return (-math.inf, math.inf) if low < start < high else (math.inf, -math.inf)
    first, last = sorted(((low - start) / (end - start), (high - start) / (end - start)))
    return first, last


def crossed(canvas: Canvas, folder: Path) -> Iterator[tuple[Wire, Box]]:
    """Each wire with each box that it runs through; comments and grounds are no such boxes."""
    areas = [(box, area(box, folder)) for box in canvas.boxes if is_box(box)]
    for wire in canvas.wires:
        own = canvas.boxes[wire.source], canvas.boxes[wire.target]
        start, end = ends(canvas, wire, folder)
        for box, covers in areas:
            if box not in own and crosses(start, end, covers):
                yield wire, box


def is_box(box: Box) -> bool:
    """Not a comment, nor the coloured ground under others."""
    return box.kind != "text" and box.words[:1] != ["cnv"]


def apart(one: Area, other: Area) -> Point:
    """The gaps between two areas, 0 where they stand side by side or one above the other."""
    return Point(
        max(0.0, one.left - other.right, other.left - one.right),
        max(0.0, one.top - other.bottom, other.top - one.bottom),
    )
