"""House rules for .pd files that a program can see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pdtools.patchfile import Canvas, read
from pdtools.process import PATCHES

NAMED = {"s": 1, "send": 1, "r": 1, "receive": 1, "throw~": 1, "catch~": 1, "s~": 1, "r~": 1, "send~": 1, "receive~": 1, "v": 1, "value": 1,
         "tabread": 1, "tabwrite": 1, "tabread4~": 1, "tabwrite~": 1}
OF_PD = {"pd", "pd-nb"}  # what Pd itself listens to
MOST_BOXES = 20
NEAR = 45  # px, two rows with a comment of two lines


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
    found = [*_scopes(top), *_upward(top), *_paths(top)]
    if path.is_relative_to(PATCHES):
        found += _patch(top, "/".join([".."] * len(path.relative_to(PATCHES).parts)) + "/pd")
    elif not path.stem.endswith("-help"):
        found += _comments(top)
    return [f"{path.name}: {fault}" for fault in found]


def _scopes(top: Canvas) -> Iterator[str]:
    for canvas in top.walk():
        for name in names(canvas):
            if not is_scoped(name):
                yield f"[pd {canvas.name}] uses the name {name}, which is neither of a scope nor public"


def _upward(top: Canvas) -> Iterator[str]:
    for canvas in top.walk():
        for a, _, b, _ in canvas.wires:
            if canvas.boxes[b].y < canvas.boxes[a].y:
                yield f"[pd {canvas.name}] a wire runs upwards from {' '.join(canvas.boxes[a].words)} to {' '.join(canvas.boxes[b].words)}"


def _paths(top: Canvas) -> Iterator[str]:
    for canvas in top.walk():
        for box in canvas.boxes:
            for word in box.words:
                if word.startswith(("/home/", "/tmp/", "/Users/", "C:")) and box.kind != "text":
                    yield f"[pd {canvas.name}] the absolute path {word}"


def _patch(top: Canvas, way: str) -> Iterator[str]:
    """way: from the patch's folder to pd/. Pd takes it from the line; from the box it writes the
    line when the patch is saved, so that a patch without the box would lose it."""
    if ["-path", way] not in top.declared:
        yield f"the line #X declare -path {way}; is missing before the first box"
    boxes = [box for box in top.boxes if box.kind != "text" and box.words[:1] != ["cnv"]]
    if boxes[0].words != ["declare", "-path", way]:
        yield f"the first box is {' '.join(boxes[0].words)}, not declare -path {way}"
    if len(boxes) > MOST_BOXES:
        yield f"{len(boxes)} boxes on the top canvas, at most {MOST_BOXES}"


def _comments(top: Canvas) -> Iterator[str]:
    """An inlet or outlet has a comment on its row, or close above or below."""
    texts = [box for box in top.boxes if box.kind == "text"]
    for box in top.boxes:
        if box.kind == "obj" and box.words[:1] in (["inlet"], ["inlet~"], ["outlet"], ["outlet~"]) and not any(
            abs(text.y - box.y) <= NEAR for text in texts
        ):
            yield f"the {box.words[0]} at {box.x} {box.y} has no comment"
