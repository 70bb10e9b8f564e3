"""nb.part.attribute: one attribute of a model."""

from builder.patcher import Box, Outlet, Patcher

STEPS = 1000
VALUE = (  # share low high step
    "expr ($f4 <= 0.) * ($f2 + $f1 * ($f3 - $f2)) + ($f4 > 0.) "
    "* floor(($f2 + $f1 * ($f3 - $f2)) / max($f4, 0.000001) + 0.5) * $f4"
)
REST = 30  # ms that a hand rests before the server is told


def patcher() -> Patcher:
    """The ends of its slider are drawn around what the model came with; the number takes any
    value."""
    p = Patcher("nb.part.attribute", "one attribute by its name: a slider and a number", (196, 20))
    p.arguments = [("scope", "the instrument"), ("index", "of the row")]
    p.see_also = ("nb.attributes",)
    row = p("t l l l b", p("route #2", p("receive #1-attribute-row")))
    gone = p("t b b", p("receive #1-attribute-gone"))
    name = p("t l l", p("zl.nth 1", row[2]))
    p.ui("comment", [p("prepend set", name[1]), p.message("set", gone[1])], show=(0, 0, 62, 20))
    ends = p("unpack f f f", p("zl.slice 1", row[1])[1])
    low, high = p("t f f", ends), p("t f f", ends[1])
    told = p("t l l", p("route #2", p("receive #1-attribute-value")))
    value = p("t f f", [p("zl.nth 5", row[0]), p("zl.nth 2", told[1])])
    share = p("expr ($f1 - $f2) / max($f3 - $f2, 0.000001)", value[0], low[0], high[0])
    shown = p("prepend set", p(f"* {STEPS}.", p("clip 0. 1.", share)))
    slider = p.ui("slider", shown, show=(62, 2, 78, 16), size=STEPS + 1, parameter_enable=0)
    number = p.ui("flonum", p("prepend set", value[1]), show=(142, 0, 54, 20), parameter_enable=0)
    asked = [p(f"/ {STEPS}.", slider), p("route #2", p("receive #1-attribute-share"))]
    moved = p(VALUE, asked, low[1], high[1], ends[2])
    there = p("t i b", [p.message("1", row[3]), p.message("0", gone[0])])
    _told(p, [moved, number], name[0], there)
    p("nb.part.lane #1 attribute /nb/attribute", p("append /nb/attribute", told[0]))
    return p


def _told(p: Patcher, values: list[Box], name: Outlet, there: Box) -> None:
    """Of a row that is one: its name and its value, when the hand has rested."""
    value = p("t b f", p("gate 1", there[0], values))
    rested = p(f"delay {REST}", [value[0], p.message("stop", there[1])])
    steps = p("t b b", rested)
    kept = p("float 0.", steps[1], value[1])
    named = p("zl.reg", steps[0], name)
    p("send #1-attribute", p("zl.join", named, kept))
