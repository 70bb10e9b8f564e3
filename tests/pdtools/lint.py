"""House rules for .pd files that a program can see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pdtools.geometry import apart, area, crossed, ends, is_box
from pdtools.patchfile import Canvas, Wire, read
from pdtools.ports import ports
from pdtools.process import PATCHES

NAMED = {
    "s",
    "send",
    "r",
    "receive",
    "throw~",
    "catch~",
    "s~",
    "r~",
    "send~",
    "receive~",
    "v",
    "value",
    "tabread",
    "tabwrite",
    "tabread4~",
    "tabwrite~",
}
OF_PD = {"pd", "pd-nb"}  # what Pd itself listens to
DOORS = ("inlet", "inlet~", "outlet", "outlet~")
MOST_BOXES = 40
MOST_ON_TOP = 20  # of an instrument, its panels among them
NEAR = 60, 24  # px from a comment to its inlet: beside it, above or below it


def is_scoped(name: str) -> bool:
    return name.startswith(("$", "nb-", "pd-$")) or name in OF_PD


def names(canvas: Canvas) -> Iterator[str]:
    """Every name shared across boxes: of sends, receives, values, arrays and texts."""
    for box in canvas.boxes:
        if box.kind == "obj" and box.words:
            head, *rest = box.words
            if head in NAMED and rest:
                yield rest[0]
            elif head in ("array", "text") and len(rest) > 1 and not rest[1].startswith("-"):
                yield rest[1]


def faults(path: Path) -> list[str]:
    """What the file does against the rules, in words; empty when all is well."""
    top = read(path)
    found = [fault for canvas in top.walk() for fault in _canvas(canvas, path.parent)]
    if path.is_relative_to(PATCHES):
        found += _patch(top, "/".join([".."] * len(path.relative_to(PATCHES).parts)) + "/pd")
    return [f"{path.name}: {fault}" for fault in found]


def _canvas(canvas: Canvas, folder: Path) -> Iterator[str]:
    checks = (
        _scopes(canvas),
        _paths(canvas),
        _crowd(canvas),
        _fans(canvas, folder),
        _upward(canvas, folder),
        _through(canvas, folder),
        _doors(canvas, folder),
    )
    for check in checks:
        for fault in check:
            yield f"[pd {canvas.name}] {fault}"


def _scopes(canvas: Canvas) -> Iterator[str]:
    for name in names(canvas):
        if not is_scoped(name):
            yield f"the name {name} is neither of a scope nor public"


ELSEWHERE = ("/home/", "/tmp/", "/Users/", "C:")
HOSTS = "/tmp/notebank-pyext-"  # where POSIX has a folder for all, the pyext host makes one


def _paths(canvas: Canvas) -> Iterator[str]:
    for box in canvas.boxes:
        for word in box.words:
            ours = word.startswith(HOSTS)
            if word.startswith(ELSEWHERE) and not ours and box.kind != "text":
                yield f"the absolute path {word}"


def _crowd(canvas: Canvas) -> Iterator[str]:
    """Too much for one look: the rest belongs into subpatches."""
    count = sum(map(is_box, canvas.boxes))
    if count > MOST_BOXES:
        yield f"{count} boxes, at most {MOST_BOXES}"


def _fans(canvas: Canvas, folder: Path) -> Iterator[str]:
    """Messages of one outlet to several inlets come in the order of drawing, which nobody sees."""
    wires: dict[tuple[int, int], list[Wire]] = defaultdict(list)
    for wire in canvas.wires:
        wires[wire.source, wire.outlet].append(wire)
    for (source, outlet), fan in wires.items():
        box = canvas.boxes[source]
        if len(fan) > 1 and ports(box, folder).outlets[outlet] == ".":
            yield f"outlet {outlet} of {box} goes to {len(fan)} inlets without a [t]"


def _upward(canvas: Canvas, folder: Path) -> Iterator[str]:
    for wire in canvas.wires:
        start, end = ends(canvas, wire, folder)
        if end.y < start.y:
            yield (
                f"a wire runs upwards from {canvas.boxes[wire.source]} "
                f"to {canvas.boxes[wire.target]}"
            )


def _through(canvas: Canvas, folder: Path) -> Iterator[str]:
    for wire, box in crossed(canvas, folder):
        yield (
            f"the wire from {canvas.boxes[wire.source]} to {canvas.boxes[wire.target]} "
            f"runs through {box}"
        )


def _doors(canvas: Canvas, folder: Path) -> Iterator[str]:
    """An inlet or outlet has its comment close by."""
    texts = [area(box, folder) for box in canvas.boxes if box.kind == "text"]
    for box in canvas.boxes:
        if box.kind != "obj" or box.words[0] not in DOORS:
            continue
        gaps = [apart(area(box, folder), text) for text in texts]
        if not any(gap.x <= NEAR[0] and gap.y <= NEAR[1] for gap in gaps):
            yield f"{box} has no comment"


def _patch(top: Canvas, way: str) -> Iterator[str]:
    """way: from the patch's folder to pd/. Pd takes it from the line; from the box it writes the
    line when the patch is saved, so that a patch without the box would lose it."""
    ways = [["-path", way], ["-path", way, "-path", "notebank"]]
    if not any(line in ways for line in top.declared):
        yield f"the line #X declare -path {way}; is missing before the first box"
    boxes = [box for box in top.boxes if is_box(box)]
    if boxes[0].words[:1] != ["declare"] or boxes[0].words[1:] not in ways:
        yield f"the first box is {boxes[0]}, not declare -path {way}"
    if len(boxes) > MOST_ON_TOP:
        yield f"{len(boxes)} boxes on the top canvas, at most {MOST_ON_TOP}"
