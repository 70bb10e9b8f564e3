"""The inlets and outlets of a box, as Pd makes them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pdtools.patchfile import Box, Canvas, read
from pdtools.process import ABSTRACTIONS


class Ports(NamedTuple):
    """How many inlets; the outlets from the left: `~` of a signal, `.` of messages."""

    inlets: int
    outlets: str


FIXED = {
    name: Ports(inlets, outlets)
    for inlets, outlets, names in [
        (0, "", "cnv declare graph namecanvas"),
        (0, ".", "inlet loadbang r receive struct"),
        (0, "..", "bendin ctlin keyname midiin midirealtimein pgmin touchin"),
        (0, "...", "notein polytouchin"),
        (0, "~", "catch~ inlet~"),
        (
            1,
            "",
            "block~ delwrite~ drawpolygon filledpolygon outlet outlet~ print s s~ switch~ tabsend~"
            " tabwrite~ throw~",
        ),
        (
            1,
            ".",
            "bang~ bng change env~ floatatom fudiformat fudiparse hradio hsl makefilename"
            " msg mtof nbx openpanel oscformat oscparse pdcontrol samplerate~ savepanel"
            " snapshot~ symbolatom"
            " tabread tgl v vsl",
        ),
        (1, "..", "netsend savestate soundfiler"),
        (1, "~", "abs~ delread~ r~ sig~ tabread~ tabreceive~ wrap~"),
        (2, "", "dac~ send tabwrite"),
        (
            2,
            ".",
            "!= * + - / < <= == > >= delay div f float i int max metro min mod random"
            " realtime spigot symbol timer until value",
        ),
        (2, "..", "moses pointer swap"),
        (2, "~", "*~ +~ -~ /~ hip~ line~ lop~ osc~ phasor~ rifft~ rpole~ tabread4~"),
        (3, ".", "clip line"),
        (3, "..", "makenote"),
        (3, "~", "clip~ vline~"),
    ]
    for name in names.split()
}
VERBS = {  # of objects with a verb as their first argument
    "array": {
        "define": Ports(1, "."),
        "get": Ports(3, "."),
        "max": Ports(3, ".."),
        "min": Ports(3, ".."),
        "set": Ports(3, ""),
        "size": Ports(2, "."),
        "sum": Ports(3, "."),
    },
    "file": {
        "delete": Ports(1, ".."),
        "glob": Ports(1, ".."),
        "handle": Ports(2, ".."),
        "isdirectory": Ports(1, ".."),
        "isfile": Ports(1, ".."),
        "join": Ports(1, ".."),
        "move": Ports(1, ".."),
        "size": Ports(1, ".."),
        "splitext": Ports(1, ".."),
        "splitname": Ports(1, ".."),
        "stat": Ports(1, ".."),
    },
    "list": {
        "append": Ports(2, "."),
        "fromsymbol": Ports(1, "."),
        "length": Ports(1, "."),
        "prepend": Ports(2, "."),
        "split": Ports(2, "..."),
        "store": Ports(2, ".."),
        "tosymbol": Ports(1, "."),
        "trim": Ports(1, "."),
    },
    "text": {
        "define": Ports(1, ".."),
        "delete": Ports(2, ""),
        "fromlist": Ports(2, ""),
        "get": Ports(4, ".."),
        "insert": Ports(3, ""),
        "search": Ports(2, "."),
        "sequence": Ports(2, ".."),
        "set": Ports(4, ""),
        "size": Ports(2, "."),
        "tolist": Ports(2, "."),
    },
}
COUNTED = {  # by how many arguments there are
    "adc~": lambda n: Ports(1, "~" * (n or 2)),
    "append": lambda n: Ports(n, "."),
    "ctlin": lambda n: Ports(0, "." * (3 - n)),
    "get": lambda n: Ports(1, "." * (n - 1)),
    "pack": lambda n: Ports(n or 2, "."),
    "pipe": lambda n: Ports(max(n, 2), "." * max(n - 1, 1)),
    "route": lambda n: Ports(2 if n < 2 else 1, "." * (max(n, 1) + 1)),
    "sel": lambda n: Ports(2 if n < 2 else 1, "." * (max(n, 1) + 1)),
    "set": lambda n: Ports(n, ""),
    "t": lambda n: Ports(1, "." * (n or 2)),
    "unpack": lambda n: Ports(1, "." * (n or 2)),
}
COUNTED["select"] = COUNTED["sel"]
COUNTED["trigger"] = COUNTED["t"]
VARIABLE = re.compile(r"\$[fisvxy](\d+)")  # of [expr]: its inlet


def ports(box: Box, folder: Path) -> Ports:
    """Those of a box in a patch of `folder`.

    Raises:
        KeyError: an object that neither the tables here nor a file beside the patch tell of.
    """
    if box.canvas:
        return of_canvas(box.canvas)
    if box.kind != "obj":
        return FIXED[box.kind]
    head, *rest = box.words
    if head == "clone":
        return _clone(rest, folder)
    if head in COUNTED:
        return COUNTED[head](len(rest))
    if head in VERBS:
        return VERBS[head].get(rest[0] if rest else "", Ports(2, "."))
    if head in ("expr", "expr~", "fexpr~"):
        return _expr(head, " ".join(rest))
    if head == "writesf~":
        return Ports(int(rest[0]), "")
    if head in FIXED:
        return FIXED[head]
    return _of_abstraction(head, folder)


def abstraction(name: str, folder: Path) -> Canvas | None:
    """The patch that a box of this name opens: one beside its own patch, else one of pd/."""
    for place in (folder, ABSTRACTIONS):
        if (path := place / f"{name}.pd").is_file():
            return _read(path)
    return None


def of_canvas(canvas: Canvas) -> Ports:
    """Of a subpatch or an abstraction: its inlets and outlets from left to right."""
    doors = sorted((box for box in canvas.boxes if box.kind == "obj"), key=lambda box: box.x)
    heads = [box.words[0] for box in doors if box.words]
    outlets = ["~" if head == "outlet~" else "." for head in heads if head.startswith("outlet")]
    return Ports(sum(head in ("inlet", "inlet~") for head in heads), "".join(outlets))


def _of_abstraction(name: str, folder: Path) -> Ports:
    if inside := abstraction(name, folder):
        return of_canvas(inside)
    raise KeyError(
        f"[{name}] is no object that tests/pdtools/ports.py knows, and {name}.pd is "
        f"neither in {folder} nor in {ABSTRACTIONS}"
    )


def _clone(arguments: list[str], folder: Path) -> Ports:
    """[clone -x -s 1 name 8]: what its abstraction has."""
    words = iter(arguments)
    for word in words:
        if word == "-s":
            next(words)
        elif not word.startswith("-"):
            return _of_abstraction(word, folder)
    raise KeyError("[clone] without the name of an abstraction")


def _expr(head: str, said: str) -> Ports:
    inlets = max([1, *map(int, VARIABLE.findall(said))])
    return Ports(inlets, ("." if head == "expr" else "~") * len(said.split(" ; ")))


@cache
def _read(path: Path) -> Canvas:
    return read(path)
