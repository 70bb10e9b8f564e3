"""nb.part.layerslot: one buffer for a velocity layer."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    """As nb.part.slot: who reads it fades out in 20 ms, 5 ms later the file changes."""
    p = Patcher(
        "nb.part.layerslot",
        "one buffer for a note as another velocity plays it: whoever reads it fades out, then the "
        "new file takes its place",
    )
    p.arguments = [
        ("scope", "the instrument"),
        ("number", "of the buffer"),
        ("name", "of the buffer"),
    ]
    fill = p("t b b l", p("route #2", p("receive #1-layer-fill")))
    p("send #1-evict", p.message("#2", fill[1]))
    file = p("zl.slice 1", p("zl.reg", p("delay 25", fill[0]), fill[2]))
    buffer = p("buffer~ #3", p.message("replace $1", file))
    p("send #1-layered", p("zl.reg", buffer[1], file[1]))
    return p
