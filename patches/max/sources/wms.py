"""wms: the window of the instrument that is played live."""

from builder.patcher import Patcher
from sources.wms_panel import SIZE


def patcher() -> Patcher:
    """All of it is in nb.wms: only a patcher in another one has a #0."""
    p = Patcher("wms", "notebank: Wavetable Manifold Synthesis, a timbre that is turned while it sounds", SIZE)
    p.panel("nb.wms", (0, 0, *SIZE))
    return p
