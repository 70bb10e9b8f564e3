"""nb.part.lfo: what goes round, or at random, about a place on the pad."""

from builder.patcher import Box, Outlet, Patcher

SHAPES = ("no lfo", "sine", "triangle", "ramp", "square", "walk")
WALK = SHAPES.index("walk")
QUARTER = "($f1 + 0.25 - int($f1 + 0.25))"
WAVE = (
    "expr ($i2 == 1) * sin(6.2831853 * $f1) "
    f"+ ($i2 == 2) * (1. - 4. * max({QUARTER} - 0.5, 0.5 - {QUARTER})) "
    "+ ($i2 == 3) * (2. * $f1 - 1.) + ($i2 == 4) * (1. - 2. * ($f1 >= 0.5))"
)
TURNED = "expr $f1 + $f2 - 2. * max($f1 + $f2 - 1., 0.) - 2. * min($f1 + $f2 + 1., 0.)"


def patcher() -> Patcher:
    """x and y are a quarter apart, so that a sine is a circle. A walk goes to another place in each
    turn; a step may be as long as the pad is wide, and what would leave it turns back."""
    p = Patcher("nb.part.lfo", "an LFO or a random walk on the pad, in beats")
    p.arguments = [("scope", "the instrument")]
    beats = p.inlet("beats that have passed")
    shape = p("t i i i i i", p("receive #1-lfo-shape"))
    step = p("t f b", p("gate 1", p("> 0", shape[2]), beats))
    forth = p("/ 4.", step[0], p("maximum 0.01", p("receive #1-lfo-beats")))
    to = p("t f f", p("+ 0.", forth, p("value #0-phase 0.", step[1])))
    turn = p("t b b", p("sel 1", p(">= 1.", to[1])))
    phase = p("t f f", p("expr $f1 - int($f1)", to[0]))
    p("value #0-phase", phase[1])
    ways = p("gate 2 1", p("+ 1", p(f"== {WALK}", shape[1])), phase[0])
    both = p("t f f", ways)
    y = p(WAVE, p(f"expr {QUARTER}", both[1]), shape[4])
    p.outlet(
        "x y: -1..1",
        p("pack 0. 0.", p(WAVE, both[0], shape[0]), y),
        _walk(p, ways[1], turn),
        p.message("0. 0.", p("sel 0", shape[3])),
    )
    return p


def _walk(p: Patcher, phase: Outlet, turn: Box) -> Box:
    """In a straight line from one place to the next."""
    on = p("t f f", phase)
    ways = []
    for i in range(2):
        target = p("float 0.", turn[i])
        here = p("t b f f", target)
        step = p("expr $i1 / 10000. - 1.", p("random 20001", here[0]))
        drawn = p("t f f", p(TURNED, step, here[1]))
        p.back(drawn[1], target, 1)
        ways.append(p("expr $f2 + $f1 * ($f3 - $f2)", on[i], here[2], drawn[0]))
    return p("pack 0. 0.", *ways)
