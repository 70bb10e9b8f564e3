"""The whole package: every patcher, the names by which they talk, the windows, the device."""

from importlib import import_module
from pathlib import Path

from builder.contents import Contents
from builder.patcher import Patcher
from sources import device
from sources.bus import BUS
from sources.window import WINDOWS, windows

HERE = Path(__file__).parent


def contents() -> Contents:
    """All of it, made anew, for builder.package."""
    return Contents(
        patchers={patcher.name: patcher for patcher in (*parts(), *windows())},
        bus=BUS,
        windows=tuple(WINDOWS),
        devices=(device.patcher(),),
        pictures={**{name: name for name in WINDOWS}, "nsynth-live": "nb.live"},
    )


def parts() -> list[Patcher]:
    """The patchers of the folders: each module there that has a `patcher()` is found."""
    files = sorted(HERE.glob("*/[a-z]*.py"))
    modules = [import_module(f"sources.{file.parent.name}.{file.stem}") for file in files]
    return [module.patcher() for module in modules if hasattr(module, "patcher")]
