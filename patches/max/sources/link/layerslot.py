"""nb.part.layerslot: one buffer for a velocity layer."""

from builder.patcher import Patcher
from sources.link.slot import ARGUMENTS, changing


def patcher() -> Patcher:
    """As nb.part.slot: who reads it fades out in 20 ms, 5 ms later the file changes."""
    p = Patcher(
        "nb.part.layerslot",
        "one buffer for a note as another velocity plays it: whoever reads it fades out, then the "
        "new file takes its place",
    )
    p.arguments = ARGUMENTS
    file = changing(p, "layer-fill", 1)
    buffer = p("buffer~ #3", p.message("replace $1", file))
    p("send #1-layered", p("zl.reg", buffer[1], file[1]))
    return p
