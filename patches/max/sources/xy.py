"""nb.xy: the pad."""

from builder.patcher import Patcher

SIDE = 1000  # steps of the pad's slider, each way
RANGE = {"leftvalue": 0, "rightvalue": SIDE, "topvalue": 0, "bottomvalue": SIDE, "parameter_enable": 0}


def patcher() -> Patcher:
    p = Patcher("nb.xy", "the pad: x rightwards, y downwards, both 0..1", (300, 240))
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.server")
    pad = p.ui("pictslider", show=(0, 0, 300, 240), **RANGE)
    moved = p("pak 0. 0.", p(f"/ {SIDE}.", pad), p(f"/ {SIDE}.", pad[1]))
    p("send #1-xy", p("speedlim 15", moved))
    place = p("unpack f f", [p("receive #1-xy"), p("receive nb-xy")])
    clipped = p("t l l", p("pack 0. 0.", p("clip 0. 1.", place), p("clip 0. 1.", place[1])))
    p("send #1-command", p("prepend position", clipped[1]))
    p.back(p("prepend set", p(f"vexpr $f1 * {SIDE}. @scalarmode 1", clipped[0])), pad)
    return p
