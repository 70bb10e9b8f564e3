"""nsynth: the instrument's window."""

from builder.patcher import Patcher
from sources.panel import SIZE


def patcher() -> Patcher:
    """All of it is in nb.nsynth: only a patcher in another one has a #0."""
    p = Patcher("nsynth", "notebank: notes between four sounds, played by a neural network", SIZE)
    p.panel("nb.nsynth", (0, 0, *SIZE))
    return p
