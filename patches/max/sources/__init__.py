"""The patchers, a module each. DOORS: inlets and outlets of those that others contain; `patchers` makes them all."""

from importlib import import_module

MODULES = ("lane", "slot", "corner", "server", "library", "loader", "controller", "voice", "poly",
           "xy", "corners", "status", "layout", "cells", "bank", "model", "pitches", "envelope", "midi", "keyboard", "public", "name",
           "link", "out", "panel", "nsynth", "live",
           "feature", "wms_voice", "wms_voices", "wms_features", "wms_pad", "wms_wave", "wms_panel", "wms")

DOORS: dict[str, tuple[int, tuple[str, ...]]] = {
    "nb.part.lane": (2, ()),
    "nb.part.layout": (1, ("",)),
    "nb.server": (1, ("", "")),
    "nb.live": (0, ("signal", "signal")),
    "nb.out~": (2, ()),
    "nb.poly~": (0, ("signal",)),
    "nb.wms~": (0, ("signal",)),
}


def patchers() -> list:
    """Every patcher, made anew."""
    return [import_module(f"sources.{name}").patcher() for name in MODULES]
