"""Patchers as JSON: sorted keys, one version, no paths, so that the same source always gives the same bytes."""

import json
from typing import Any

from builder.device import INSTRUMENT, pack
from builder.layout import place, reserved, size
from builder.objects import ports
from builder.patcher import Box, Patcher

VERSION = {"architecture": "x64", "major": 8, "minor": 0, "modernui": 1, "revision": 0}
HEIGHT = 169.0  # [pixels] of Live's device view
MADE = 3786912000  # 1 January 2024, in seconds since 1904: the same source always gives the same bytes
PROJECT = {"version": 1, "creationdate": MADE, "modificationdate": MADE, "viewrect": [0.0, 0.0, 300.0, 500.0], "autoorganize": 1,
           "hideprojectwindow": 1, "showdependencies": 1, "autolocalize": 0, "contents": {"patchers": {}}, "layout": {}, "searchpath": {},
           "detailsvisible": 0, "amxdtype": int.from_bytes(INSTRUMENT, "big"), "readonly": 0, "devpathtype": 0, "devpath": ".",
           "sortmode": 0, "viewmode": 0, "includepackages": 0}
"""What Max writes into every device; without it, Max refuses the file."""
FONT = {"default_fontface": 0, "default_fontname": "Arial", "default_fontsize": 12.0}


def text(patcher: Patcher) -> str:
    """The file's content."""
    return json.dumps({"patcher": tree(patcher)}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def tree(patcher: Patcher) -> dict[str, Any]:
    """The patcher as Max's file has it."""
    place(patcher)
    names = {box: f"obj-{i}" for i, box in enumerate(patcher.boxes, 1)}
    boxes = [{"box": _box(box, names[box])} for box in patcher.boxes]
    boxes += [{"box": extra} for extra in _words(patcher, len(boxes))]
    lines = [{"patchline": {"source": [names[c.source], c.outlet], "destination": [names[c.target], c.inlet]}} for c in patcher.cords]
    right = max((box.at[0] + reserved(box) for box in patcher.boxes), default=300.0)
    low = max((box.at[1] for box in patcher.boxes), default=100.0)
    rect = [60.0, 80.0, *patcher.size] if patcher.size else [60.0, 80.0, min(1200.0, right + 40), min(800.0, low + 60)]
    return {"appversion": VERSION, "bglocked": 0, "boxes": boxes, "classnamespace": "box", "description": patcher.about,
            "digest": patcher.about, "fileversion": 1, "lines": lines, "openinpresentation": int(patcher.size is not None),
            "rect": [round(value, 1) for value in rect], **FONT}


def device(patcher: Patcher) -> bytes:
    """The file of a Max for Live instrument."""
    width = (patcher.size or (0, 0))[0]
    view = {"openrect": [0.0, 0.0, float(width), HEIGHT], "devicewidth": float(width), "project": PROJECT}
    return pack(json.dumps({"patcher": tree(patcher) | view}, indent=1, sort_keys=True, ensure_ascii=False) + "\n")


def _box(box: Box, name: str) -> dict[str, Any]:
    inlets, outlets = ports(box)[:2]
    entry: dict[str, Any] = {"id": name, "maxclass": box.kind, "numinlets": inlets, "numoutlets": len(outlets),
                             "patching_rect": [round(value, 1) for value in (*box.at, *size(box))], **box.more}
    if outlets:
        entry["outlettype"] = list(outlets)
    if box.text or box.kind in ("newobj", "message", "comment"):
        entry["text"] = box.text.replace(",", "\\,") if box.kind == "newobj" else box.text  # a bare comma would end the object
    if box.show:
        entry |= {"presentation": 1, "presentation_rect": [float(value) for value in box.show]}
    return entry


def _words(patcher: Patcher, count: int) -> list[dict[str, Any]]:
    """The title, and the comments beside inlets and outlets."""
    def comment(number: int, x: float, y: float, words: str) -> dict[str, Any]:
        return {"id": f"obj-{number}", "maxclass": "comment", "numinlets": 1, "numoutlets": 0, "text": words,
                "patching_rect": [round(x, 1), round(y, 1), round(12 + 6.3 * len(words), 1), 20.0]}

    doors = [box for box in patcher.boxes if box.more.get("comment")]
    return [comment(count + 1, 24, 16, f"{patcher.name}: {patcher.about}"),
            *(comment(count + 2 + i, box.at[0] + 36, box.at[1] + 5, box.more["comment"]) for i, box in enumerate(doors))]
