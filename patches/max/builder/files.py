"""Patchers as JSON: sorted keys, one version, no paths, so that the same source always gives the
same bytes."""

import json
from typing import Any

from builder.contents import Contents
from builder.device import INSTRUMENT, pack
from builder.layout import place, reserved, size
from builder.patcher import Box, Cord, Patcher

VERSION = {"architecture": "x64", "major": 8, "minor": 0, "modernui": 1, "revision": 0}
HEIGHT = 169.0  # [pixels] of Live's device view
MADE = 3786912000  # 1 January 2024, in seconds since 1904
PROJECT = {
    "version": 1,
    "creationdate": MADE,
    "modificationdate": MADE,
    "viewrect": [0.0, 0.0, 300.0, 500.0],
    "autoorganize": 1,
    "hideprojectwindow": 1,
    "showdependencies": 1,
    "autolocalize": 0,
    "contents": {"patchers": {}},
    "layout": {},
    "searchpath": {},
    "detailsvisible": 0,
    "amxdtype": int.from_bytes(INSTRUMENT, "big"),
    "readonly": 0,
    "devpathtype": 0,
    "devpath": ".",
    "sortmode": 0,
    "viewmode": 0,
    "includepackages": 0,
}
"""What Max writes into every device; without it, Max refuses the file."""
FONT = {"default_fontface": 0, "default_fontname": "Arial", "default_fontsize": 12.0}


def text(patcher: Patcher, contents: Contents) -> str:
    """The content of a .maxpat; contents: what the patcher may hold others of."""
    return _json({"patcher": tree(patcher, contents)})


def tree(patcher: Patcher, contents: Contents) -> dict[str, Any]:
    """The patcher as Max's file has it."""
    place(patcher, contents)
    names = {box: f"obj-{i}" for i, box in enumerate(patcher.boxes, 1)}
    boxes = [{"box": _box(box, names[box], contents)} for box in patcher.boxes]
    boxes += [{"box": extra} for extra in _words(patcher, len(boxes))]
    rect = [60.0, 80.0, *(patcher.size or _window(patcher, contents))]
    return {
        "appversion": VERSION,
        "bglocked": 0,
        "boxes": boxes,
        "classnamespace": "box",
        "description": patcher.about,
        "digest": patcher.about,
        "fileversion": 1,
        "lines": [{"patchline": _line(cord, names)} for cord in patcher.cords],
        "openinpresentation": int(patcher.size is not None),
        "rect": [round(value, 1) for value in rect],
        **FONT,
    }


def device(patcher: Patcher, contents: Contents) -> bytes:
    """The file of a Max for Live instrument."""
    width = float((patcher.size or (0, 0))[0])
    view = {"openrect": [0.0, 0.0, width, HEIGHT], "devicewidth": width, "project": PROJECT}
    return pack(_json({"patcher": tree(patcher, contents) | view}))


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _window(patcher: Patcher, contents: Contents) -> tuple[float, float]:
    """Width and height [pixels] that show it all, as far as a screen does."""
    right = max((box.at[0] + reserved(box, contents) for box in patcher.boxes), default=300.0)
    low = max((box.at[1] for box in patcher.boxes), default=100.0)
    return min(1200.0, right + 40), min(800.0, low + 60)


def _line(cord: Cord, names: dict[Box, str]) -> dict[str, Any]:
    return {
        "source": [names[cord.source], cord.outlet],
        "destination": [names[cord.target], cord.inlet],
    }


def _box(box: Box, name: str, contents: Contents) -> dict[str, Any]:
    inlets, outlets = contents.ports(box)
    place = (*box.at, *size(box, contents))
    entry: dict[str, Any] = {
        "id": name,
        "maxclass": box.kind,
        "numinlets": inlets,
        "numoutlets": len(outlets),
        "patching_rect": [round(value, 1) for value in place],
        **box.more,
    }
    if outlets:
        entry["outlettype"] = list(outlets)
    if box.text or box.kind in ("newobj", "message", "comment"):
        # A bare comma would end the object.
        entry["text"] = box.text.replace(",", "\\,") if box.kind == "newobj" else box.text
    if box.show:
        entry |= {"presentation": 1, "presentation_rect": [float(value) for value in box.show]}
    return entry


def _words(patcher: Patcher, count: int) -> list[dict[str, Any]]:
    """The title, and the comments beside inlets and outlets."""

    def comment(number: int, x: float, y: float, words: str) -> dict[str, Any]:
        width = 12 + 6.3 * len(words)
        return {
            "id": f"obj-{number}",
            "maxclass": "comment",
            "numinlets": 1,
            "numoutlets": 0,
            "text": words,
            "patching_rect": [round(x, 1), round(y, 1), round(width, 1), 20.0],
        }

    ports = [box for box in patcher.boxes if box.more.get("comment")]
    beside = [
        comment(count + 2 + i, box.at[0] + 36, box.at[1] + 5, box.more["comment"])
        for i, box in enumerate(ports)
    ]
    return [comment(count + 1, 24, 16, f"{patcher.name}: {patcher.about}"), *beside]
