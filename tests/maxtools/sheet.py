"""Patchers as files hold them: .maxpat, .maxhelp and .amxd, as boxes and lines."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from builder import device
from builder.patcher import Box


@dataclass
class Sheet:
    """One patcher of the file system, as the checks need it."""

    name: str
    boxes: dict[str, Box]
    lines: list[tuple[Box, int, Box, int]]
    leaving: dict = field(default_factory=lambda: defaultdict(list))
    arriving: dict = field(default_factory=lambda: defaultdict(list))


def tree(path: Path) -> dict:
    data = path.read_bytes()
    return (device.unpack(data)[1] if path.suffix == ".amxd" else json.loads(data))["patcher"]


def read(path: Path) -> Sheet:
    content = tree(path)
    boxes = {}
    for entry in (item["box"] for item in content["boxes"]):
        more = {key: value for key, value in entry.items() if key not in ("id", "maxclass", "text")}
        boxes[entry["id"]] = Box(entry["maxclass"], entry.get("text", ""), None, more)
    ends = [(item["patchline"]["source"], item["patchline"]["destination"]) for item in content["lines"]]
    sheet = Sheet(path.stem, boxes, [(boxes[s], out, boxes[t], into) for (s, out), (t, into) in ends])
    for source, outlet, target, inlet in sheet.lines:
        sheet.leaving[source, outlet].append((target, inlet))
        sheet.arriving[target, inlet].append((source, outlet))
    return sheet
