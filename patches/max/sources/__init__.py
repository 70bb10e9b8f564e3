"""The patchers, a module each. DOORS: inlets and outlets of those that others contain; `patchers` makes them all."""

from importlib import import_module

MODULES = ("lane", "slot", "corner", "held", "server", "library", "loader", "controller", "voice", "poly",
           "xy", "corners", "latents", "status", "layout", "cells", "bank", "model", "pitches", "envelope", "midi", "keyboard", "public",
           "name", "link", "out", "panel", "live",
           "words", "queue", "steps", "known", "put", "get", "file", "prior", "gansynth", "buffer", "player", "tape", "sound",
           "latent", "directions", "gansynth_keys", "gansynth_multi", "gansynth_hallucination",
           "feature", "wms_voice", "wms_voices", "wms_features", "wms_pad", "wms_wave", "wms_panel")

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


def patchers() -> list:
    """Every patcher, made anew; the windows last."""
    from sources.window import windows

    return [*(import_module(f"sources.{name}").patcher() for name in MODULES), *windows()]
