"""nb.xy: the pad."""

from builder.patcher import Box, Outlet, Patcher

SIDE = 1000  # steps of the pad's slider, each way
RANGE = {
    "leftvalue": 0,
    "rightvalue": SIDE,
    "topvalue": 0,
    "bottomvalue": SIDE,
    "jump": 1,
    "parameter_enable": 0,
}
SIZE = (326, 266)


def patcher() -> Patcher:
    """Two sliders stand beside it, for an exact place and where the dot cannot be dragged."""
    p = Patcher("nb.xy", "the pad and two sliders: x rightwards, y downwards, both 0..1", SIZE)
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.server")
    across = p.ui(
        "slider", show=(0, 246, 300, 20), size=SIDE + 1.0, orientation=1, parameter_enable=0
    )
    down = p.ui(
        "slider", show=(306, 0, 20, 240), size=SIDE + 1.0, orientation=2, parameter_enable=0
    )
    p("send #1-x", p(f"/ {SIDE}.", across))
    p("send #1-y", p(f"expr 1. - $f1 / {SIDE}.", down))
    place = pad(p, "#1", (0, 0, 300, 240))
    x, y = p(f"* {SIDE}.", place[0]), p(f"expr (1. - $f1) * {SIDE}.", place[1])
    for slider, value in ((across, x), (down, y)):
        p.back(p("prepend set", value), slider)
    return p


def pad(p: Patcher, scope: str, show: tuple[float, ...], *dials: Box) -> tuple[Outlet, Outlet]:
    """A pad whose dot says scope-xy, as do scope-x, scope-y and dials (0..1) beside it, and which
    goes where scope-xy says; (x, y) of that. A click anywhere moves the dot there."""
    heard = [[p(f"receive {scope}-{way}")] for way in "xy"]
    x, y = ([*source, *dials[i : i + 1]] for i, source in enumerate(heard))
    dot = p.ui("pictslider", show=show, **RANGE)
    place = p("unpack f f", p(f"receive {scope}-xy"))
    column, row = (p("t f f f f", p("clip 0. 1.", place[i])) for i in (0, 1))
    across, down = p("t b f", [*x, p(f"/ {SIDE}.", dot)]), p("t b f", [*y, p(f"/ {SIDE}.", dot[1])])
    # What changes together is said together: a dial of its own for each way would else set the
    # other back to what it was.
    once = p("onebang 1", [across[0], down[0]])
    soon = p("t b b", p("delay 1", once))
    p.back(soon[1], once, 1)
    moved = p("pack 0.5 0.5", p("float 0.5", soon[0], [across[1], column[3]]), [down[1], row[3]])
    p(f"send {scope}-xy", p("speedlim 15", moved))
    p(f"send {scope}-command", p("prepend position", p("pack 0. 0.", column[2], row[2])))
    scaled = p("pack 0 0", *(p(f"expr int($f1 * {SIDE}. + 0.5)", way[1]) for way in (column, row)))
    p.back(p("prepend set", scaled), dot)
    return column[0], row[0]
