"""Patchers as files hold them: .maxpat, .maxhelp and .amxd, as boxes and lines."""

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from builder import device, objects
from builder.objects import Ports
from builder.patcher import Box


@dataclass
class Sheet:
    """One patcher of the file system, as the checks need it."""

    name: str
    boxes: dict[str, Box]
    lines: list[tuple[Box, int, Box, int]]
    ports: Callable[[Box], Ports]
    leaving: dict = field(default_factory=lambda: defaultdict(list))
    arriving: dict = field(default_factory=lambda: defaultdict(list))

    def leads_on(self, box: Box) -> bool:
        """Whether a cord begins at any of its outlets."""
        return any(source is box for source, *_ in self.lines)


def tree(path: Path) -> dict:
    data = path.read_bytes()
    return (device.unpack(data)[1] if path.suffix == ".amxd" else json.loads(data))["patcher"]


def read(path: Path, ports: Callable[[Box], Ports] = objects.ports) -> Sheet:
    """ports: inlets and outlets of a box."""
    content = tree(path)
    boxes = {}
    for entry in (item["box"] for item in content["boxes"]):
        more = {key: value for key, value in entry.items() if key not in ("id", "maxclass", "text")}
        boxes[entry["id"]] = Box(entry["maxclass"], entry.get("text", ""), None, more)
    ends = [
        (item["patchline"]["source"], item["patchline"]["destination"]) for item in content["lines"]
    ]
    lines = [(boxes[s], out, boxes[t], into) for (s, out), (t, into) in ends]
    sheet = Sheet(path.stem, boxes, lines, ports)
    for source, outlet, target, inlet in sheet.lines:
        sheet.leaving[source, outlet].append((target, inlet))
        sheet.arriving[target, inlet].append((source, outlet))
    return sheet
