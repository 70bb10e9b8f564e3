"""Everything that the package holds, by path."""

import json
from pathlib import Path

from builder import files, help, icon, picture, reference
from builder.patcher import Patcher
from sources import device, patchers
from sources.window import WINDOWS

PACKAGE = Path(__file__).parents[1]
ROOT = PACKAGE.parents[1]
PICTURES = {**{name: name for name in WINDOWS}, "nsynth-live": "nb.live"}


def outputs() -> dict[str, bytes]:
    """Path in the package -> content, of every file that is made."""
    made = {"package-info.json": json.dumps(_info(), indent=1, sort_keys=True) + "\n", "extras/notebank.maxpat": files.text(_launcher()),
            **{f"media/{name}.svg": picture.svg(face) for name, face in PICTURES.items()}}
    for patcher in patchers():
        made[f"patchers/{patcher.name}.maxpat"] = files.text(patcher)
        if not patcher.name.startswith("nb.part."):
            made[f"help/{patcher.name}.maxhelp"] = help.text(patcher)
            made[f"docs/{patcher.name}.maxref.xml"] = reference.text(patcher)
    return {name: text.encode() for name, text in made.items()} | {
        "devices/nsynth.amxd": files.device(device.patcher()), "icon.png": icon.png(), "license.txt": (ROOT / "LICENSE").read_bytes()}


def write() -> int:
    """Writes them all; how many there are."""
    made = outputs()
    for name, content in made.items():
        path = PACKAGE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return len(made)


def _info() -> dict[str, object]:
    version = next(line.split('"')[1] for line in (ROOT / "py/notebank/__init__.py").read_text(encoding="utf-8").splitlines()
                   if line.startswith("__version__"))
    return {"name": "notebank", "displayname": "notebank", "version": version, "author": "the notebank authors", "authors": [],
            "extends": "", "extensible": 0,
            "description": "Notes between four sounds, rendered by a neural network. Needs the notebank server (pip install notebank).",
            "tags": ["synthesis", "neural", "osc", "instrument"], "max_version_min": "8.0", "max_version_max": "none",
            "homepatcher": "notebank.maxpat",
            "os": {"macintosh": {"min_version": "none", "platform": ["x64", "aarch64"]},
                   "windows": {"min_version": "none", "platform": ["x64"]}},
            "package_extra": {"copyright": "Apache-2.0"}}


def _launcher() -> Patcher:
    p = Patcher("notebank", "instruments that play what a neural network makes of sounds", (460, 130 + 26 * len(WINDOWS)))
    p.comment("notebank", show=(16, 12, 200, 20))
    p.comment("1. In a terminal: notebank serve", show=(16, 40, 400, 20))
    p.comment("2. Open an instrument:", show=(16, 64, 160, 20))
    p("pcontrol", [p.message(f"load {name}", show=(180, 64 + 26 * i, 200, 22)) for i, name in enumerate(WINDOWS)])
    p.comment("Every object has a help patch, nb.server for one.", show=(16, 74 + 26 * len(WINDOWS), 400, 20))
    return p
