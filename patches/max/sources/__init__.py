"""The package's patchers, a module each.

    link  pad  play  sound          the parts, in folders by what they do
    nsynth  gansynth  wms           the instruments and their own parts
    window, device                  what a player opens: in Max, in Ableton Live
    bus                             the names by which the parts talk
    face, path                      what several of them draw and do alike

`patchers()` makes them all: each module in a folder that has a `patcher()` is found.
"""

from importlib import import_module
from pathlib import Path

from builder.patcher import Patcher

HERE = Path(__file__).parent

DOORS: dict[str, tuple[int, tuple[str, ...]]] = {
    "nb.part.lane": (2, ("", "")),
    "nb.part.layout": (1, ("",)),
    "nb.part.held": (3, ("", "")),
    "nb.part.put": (1, ()),
    "nb.part.get": (1, ()),
    "nb.part.file": (1, ()),
    "nb.part.player": (0, ("signal",)),
    "nb.part.tape": (0, ("signal",)),
    "nb.server": (1, ("", "")),
    "nb.live": (0, ("signal", "signal")),
    "nb.out~": (2, ()),
    "nb.gansynth": (1, ("", "")),
    "nb.poly~": (0, ("signal",)),
    "nb.wms~": (0, ("signal",)),
    "nb.sound~": (0, ("signal",)),
}


def patchers() -> list[Patcher]:
    """Every patcher, made anew; the windows last."""
    from sources.window import windows

    found = sorted(HERE.glob("*/[a-z]*.py"))
    modules = [import_module(f"sources.{file.parent.name}.{file.stem}") for file in found]
    return [*(module.patcher() for module in modules if hasattr(module, "patcher")), *windows()]
