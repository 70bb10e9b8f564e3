"""Patches for tests, written as text: one box or one wire a line.

poly: nb.poly~ test 4
left: throw~ nb-out-left
say: msg hello $1
poly -> left
poly:1 -> say:0
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

BOX = re.compile(r"(?P<name>[\w.~-]+):\s+(?P<text>.+)")
WIRE = re.compile(r"(?P<a>[\w.~-]+)(:(?P<i>\d+))?\s*->\s*(?P<b>[\w.~-]+)(:(?P<j>\d+))?")


def escape(text: str) -> str:
    """`,` `;` and `$1` of a box as they stand in a .pd file."""
    return re.sub(r"(?<!\\)\$(?=\d)", r"\\$", re.sub(r"\s*(?<!\\)([,;])", r" \\\1", text))


def records(rows: Iterable[str]) -> str:
    """The .pd file of records, each without its `#X` and `;`."""
    return "\n".join(["#N canvas 50 50 500 500 12;", *(f"#X {row};" for row in rows)]) + "\n"


def box(text: str, y: int) -> str:
    kind, _, rest = text.partition(" ")
    return f"msg 20 {y} {escape(rest)}" if kind == "msg" else f"obj 20 {y} {escape(text)}"


def sketch(text: str) -> str:
    """The .pd file of a sketch.

    >>> print(sketch("a: osc~ 440\\nb: dac~\\na -> b\\na -> b:1"))
    #N canvas 50 50 500 500 12;
    #X obj 20 20 osc~ 440;
    #X obj 20 50 dac~;
    #X connect 0 0 1 0;
    #X connect 0 0 1 1;
    <BLANKLINE>
    """
    index: dict[str, int] = {}
    boxes, wires = [], []
    for row in filter(None, (line.strip() for line in text.splitlines())):
        if wire := WIRE.fullmatch(row):
            start = f"{index[wire['a']]} {wire['i'] or 0}"
            end = f"{index[wire['b']]} {wire['j'] or 0}"
            wires.append(f"connect {start} {end}")
        elif match := BOX.fullmatch(row):
            index[match["name"]] = len(boxes)
            boxes.append(box(match["text"], 20 + 30 * len(boxes)))
        else:
            raise ValueError(f"neither `name: box` nor `a -> b`: {row!r}")
    return records([*boxes, *wires])


def write(text: str, path: Path) -> Path:
    path.write_text(sketch(text), encoding="utf-8")
    return path
