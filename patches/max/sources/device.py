"""nsynth.amxd: the Max for Live instrument."""

from builder.patcher import Patcher
from sources.nsynth.live import SIZE


def patcher() -> Patcher:
    """All of it is in nb.live, which has a #0 of its own for every device; so nothing here needs
    Live's --- names."""
    p = Patcher("nsynth", "notebank: notes between four sounds, played by a neural network", SIZE)
    sound = p.panel("nb.live", (0, 0, *SIZE))
    p("plugout~", sound, sound[1])
    return p
