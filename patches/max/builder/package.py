"""Everything that the package holds, by path."""

import json
from pathlib import Path

from builder import files, help, icon, picture, reference
from builder.contents import Contents
from builder.patcher import Patcher

PACKAGE = Path(__file__).parents[1]
ROOT = PACKAGE.parents[1]
INNER = "nb.part."  # patchers without a help patch: they stand in others only


def outputs(contents: Contents) -> dict[str, bytes]:
    """Path in the package -> content, of every file that is made."""
    made = {
        "package-info.json": json.dumps(_info(), indent=1, sort_keys=True) + "\n",
        "extras/notebank.maxpat": files.text(_launcher(contents.windows), contents),
    }
    for name, shown in contents.pictures.items():
        made[f"media/{name}.svg"] = picture.svg(contents.patchers[shown], contents)
    for name, patcher in contents.patchers.items():
        made[f"patchers/{name}.maxpat"] = files.text(patcher, contents)
        if not name.startswith(INNER):
            made[f"help/{name}.maxhelp"] = help.text(patcher, contents)
            made[f"docs/{name}.maxref.xml"] = reference.text(patcher, contents)
    devices = {
        f"devices/{device.name}.amxd": files.device(device, contents) for device in contents.devices
    }
    return (
        {name: text.encode() for name, text in made.items()}
        | devices
        | {"icon.png": icon.png(), "license.txt": (ROOT / "LICENSE").read_bytes()}
    )


def write(contents: Contents) -> int:
    """Writes them all; how many there are."""
    made = outputs(contents)
    for name, content in made.items():
        path = PACKAGE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return len(made)


def _info() -> dict[str, object]:
    return {
        "name": "notebank",
        "displayname": "notebank",
        "version": _version(),
        "author": "the notebank authors",
        "authors": [],
        "extends": "",
        "extensible": 0,
        "description": "Notes between four sounds, rendered by a neural network. "
        "Needs the notebank server (pip install notebank).",
        "tags": ["synthesis", "neural", "osc", "instrument"],
        "max_version_min": "8.0",
        "max_version_max": "none",
        "homepatcher": "notebank.maxpat",
        "os": {
            "macintosh": {"min_version": "none", "platform": ["x64", "aarch64"]},
            "windows": {"min_version": "none", "platform": ["x64"]},
        },
        "package_extra": {"copyright": "Apache-2.0"},
    }


def _version() -> str:
    lines = (ROOT / "py/notebank/__init__.py").read_text(encoding="utf-8").splitlines()
    return next(line.split('"')[1] for line in lines if line.startswith("__version__"))


def _launcher(windows: tuple[str, ...]) -> Patcher:
    about = "instruments that play what a neural network makes of sounds"
    p = Patcher("notebank", about, (460, 130 + 26 * len(windows)))
    p.comment("notebank", show=(16, 12, 200, 20))
    p.comment("1. In a terminal: notebank serve", show=(16, 40, 400, 20))
    p.comment("2. Open an instrument:", show=(16, 64, 160, 20))
    p(
        "pcontrol",
        [
            p.message(f"load {name}", show=(180, 64 + 26 * i, 200, 22))
            for i, name in enumerate(windows)
        ],
    )
    p.comment(
        "Every object has a help patch, nb.server for one.",
        show=(16, 74 + 26 * len(windows), 400, 20),
    )
    return p
