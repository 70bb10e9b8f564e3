"""The main patchers. All of it is in a patcher within: only such a one has a #0, so that two
windows never share a sound."""

from types import ModuleType

from builder.patcher import Patcher
from sources.gansynth import hallucination, keys, multi
from sources.nsynth import panel as nsynth
from sources.wms import panel as wms

WINDOWS = {  # name: (module of the patcher within, what it is)
    "nsynth": (nsynth, "notebank: notes between four sounds, played by a neural network"),
    "wms": (wms, "notebank: Wavetable Manifold Synthesis, a timbre that is turned while it sounds"),
    "gansynth": (
        keys,
        "notebank: two latents of a GANSynth, and what lies between them on the keys",
    ),
    "gansynth_multi": (
        multi,
        "notebank: four latents of a GANSynth with their sounds, and their mix",
    ),
    "gansynth_hallucination": (
        hallucination,
        "notebank: one note of a GANSynth melts into the next",
    ),
}


def windows() -> list[Patcher]:
    return [_window(name, *about) for name, about in WINDOWS.items()]


def _window(name: str, module: ModuleType, about: str) -> Patcher:
    inner = module.patcher()
    p = Patcher(name, about, inner.size)
    p.panel(inner.name, (0, 0, *inner.size))
    return p
