"""nb.mpe: fingers that bend, press and slide, each for itself; and what keys do while they are
down."""

from builder.patcher import Box, Outlet, Patcher
from sources.face import label, shown

RANGE = 48  # semitones of a finger's bend, each way
SIZE = (390, 24)
TOGGLES = (  # name of the scope, words beside it, at first
    ("mpe", "MPE", "0"),
    ("mpe-place", "own places", "0"),
    ("follow", "follow pad", "1"),
    ("timbre", "bright", "1"),
)


def patcher() -> Patcher:
    """A finger is a voice of mpeparse: 1 to 15, or -1 for what is said to all of its zone. What it
    says before its note is kept until then."""
    p = Patcher(
        "nb.mpe",
        "MPE: each finger's own bend, pressure and place on the pad; whether keys follow the pad, "
        "whether velocity is brightness",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.midi", "nb.learn")
    for i, (name, words, start) in enumerate(TOGGLES):
        toggle = p.ui("toggle", shown(p, name, start), show=(98 * i, 0, 24, 24), parameter_enable=0)
        label(p, words, 98 * i + 26, 2, 70)
        p(f"send #1-{name}", toggle)
    both = p("pak 0 1", p("receive #1-mpe"), p("receive #1-midi-in"))
    parsed = p("mpeparse @hires 1", p("gate 1", p("expr $i1 && $i2", both), p("midiin")))
    p("value #0-finger", parsed[6])
    bend, press = p("t f f", parsed[5]), p("t f f", p("/ 127.", parsed[4]))
    _said(p, "bend", p(f"* {RANGE}.", bend[1]))
    _said(p, "press", press[1])
    p("send #1-bend", p("* 2.", _everyone(p, bend[0])))
    p("send #1-press", _everyone(p, press[0]))
    p("send #1-preset", parsed[3])
    key = p("unpack i f", parsed[1])
    p("send #1-press-key", p("pack 0 0.", key, p("/ 127.", key[1])))
    slid = _slide(p, parsed[2])
    struck = _notes(p, parsed)
    _place(p, [slid, struck])
    return p


def _finger(p: Patcher, go: Outlet) -> Box:
    return p("value #0-finger", go)


def _said(p: Patcher, name: str, value: Box | Outlet) -> None:
    """Kept by the finger, and said of its key if it has one."""
    told = p("t b b f", value)
    number = p("t f f", told[2])
    p(f"coll #0-{name} 1", p("pack 0 0.", _finger(p, told[1]), number[1]))
    key = p("coll #0-keys 1", _finger(p, told[0]))
    p(f"send #1-{name}-key", p("pack 0 0.", key, number[0]))


def _everyone(p: Patcher, value: Outlet) -> Box:
    """A value that no finger but the whole zone has."""
    told = p("t b f", value)
    return p("float 0.", p("sel -1", _finger(p, told[0])), told[1])


def _slide(p: Patcher, control: Outlet) -> Outlet:
    """bang when a finger has slid (controller 74, up is up). All else is a controller."""
    other = p("route 74", control)
    value = p("t i b", other)
    ways = p("gate 2", p("+ 1", p("> 0", _finger(p, value[1]))), value[0])
    p("send #1-cc", [p("prepend 74", ways), other[1]])
    height = p("t b f", p("expr 1. - $f1 / 127.", ways[1]))
    finger = p("t b i", _finger(p, height[0]))
    p("coll #0-slide 1", p("pack 0 0.", finger[1], height[1]))
    return finger[0]


def _notes(p: Patcher, parsed: Box) -> Outlet:
    """bang when a key has been struck, which has its finger's bend and pressure by then."""
    note = p("t l l", parsed)
    down = p("+ 1", p("> 0", p("zl.nth 2", note[1])))
    ways = p("gate 2", down, note[0])
    struck = p("t b l b b l", ways[1])
    pitch = p("t i i b i", p("zl.nth 1", struck[4]))
    p("coll #0-keys 1", p("pack 0 0", _finger(p, pitch[2]), pitch[3]))
    for i, name in enumerate(("bend", "press")):
        first = p("t b b b", struck[2 + i])
        value = [p.message("0.", first[2]), p(f"coll #0-{name} 1", _finger(p, first[1]))]
        p(f"send #1-{name}-key", p("pack 0 0.", p("int 0", first[0], pitch[i]), value))
    p("send #1-note", [ways[0], struck[1]])
    return struck[0]


def _place(p: Patcher, go: list[Outlet]) -> None:
    """A finger that has slid has a place of its own: on the pad's x, at its slide's height."""
    may = p("gate 1", p("receive #1-mpe-place"), go)
    height = p("t b b f", p("coll #0-slide 1", _finger(p, p("t b", may)[0])))
    x = p("zl.nth 1", p("value #1-place 0.5 0.5", height[1]))
    key = p("coll #0-keys 1", _finger(p, height[0]))
    p("send #1-place-key", p("pack 0 0. 0.", key, x, height[2]))
