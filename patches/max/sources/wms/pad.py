"""nb.wms.pad: two features at once, or a map of the training set."""

from builder.patcher import Box, Outlet, Patcher
from sources.pad.xy import RANGE, SIDE

Signal = Box | Outlet
WIDTH, HEIGHT = 400, 250  # of the pad
TOP = 30
EDGE = 10  # pixels from the end of the knob's way to the border


def patcher() -> Patcher:
    """The dots are drawn behind the pad's knob, by `lcd`: Max keeps it for older patches, and
    without it they alone would be missing."""
    p = Patcher(
        "nb.wms.pad",
        "turns two features at once, chosen above it; or it is a map: the dot that is "
        "nearest to its place is taken",
        (WIDTH, TOP + HEIGHT),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.wms.features", "nb.xy")
    pad = p.ui("pictslider", show=(0, TOP, WIDTH, HEIGHT), invisiblebkgnd=1, **RANGE)
    map_on = p(
        "t i i i", p.ui("toggle", p("receive #1-map"), show=(348, 2, 20, 20), parameter_enable=0)
    )
    p.comment("map", show=(370, 2, 30, 20))
    moved = p("pak 0. 0.", p(f"/ {SIDE}.", pad), p(f"/ {SIDE}.", pad[1]))
    both = p("t b l", moved)  # y is out before x: a place is what there is 1 ms later
    p("send #1-xy", p("speedlim 15", p("zl.reg", p("delay 1", both[0]), both[1])))
    place = p("unpack f f", [p("receive #1-xy"), p("receive nb-xy")])
    clipped = p("t l l", p("pack 0. 0.", p("clip 0. 1.", place), p("clip 0. 1.", place[1])))
    ways = p("gate 2 1", p("+ 1", map_on[2]), clipped[0])
    share = p("unpack f f", ways)
    across = _axis(p, share, "x", 0, 1)
    up = p("expr 1. - $f1", _axis(p, p("expr 1. - $f1", share[1]), "y", 172, 2))
    whole = p("t b f", up)
    shown = p("gate 1 1", p("== 0", map_on[1]), p("pack 0. 0.", [across, whole[0]], whole[1]))
    p.back(
        p("prepend set", p(f"vexpr int($f1 * {SIDE}. + 0.5) @scalarmode 1", [clipped[1], shown])),
        pad,
    )
    _map(p, ways[1], map_on[0])
    return p


def _axis(p: Patcher, share: Signal, name: str, x: float, first: int) -> Box:
    """Which feature an axis turns: at first the one with that number. 0..1 on it sets the feature;
    the feature's value gives 0..1."""
    p.comment(name, show=(x, 2, 16, 20))
    names = p("route append clear end", p("receive #1-axes"))
    at_first = p(f"expr max(min($i1 - 1, {first}), 0)", names[2])
    told = [p("prepend append", names), p.message("clear", names[1]), at_first]
    menu = p.ui("umenu", told, show=(x + 18, 0, 146, 24), parameter_enable=0)
    index = p("t i i i i", menu)
    ends = p("unpack f f", p("zl.slice 1", p("coll #1-ranges 1", index[1]))[1])
    low, high = p("t f f", ends), p("t f f", ends[1])
    value = p("zl.slice 1", p("receive #1-feature"))
    mine = p("float 0.", p("sel -1", value, index[2]), value[1])
    now = p(
        "expr ($f1 - $f2) / max($f3 - $f2, 0.000001)",
        [mine, p("coll #1-now 1", index[0])],
        low[0],
        high[0],
    )
    turned = p("expr $f2 + $f1 * ($f3 - $f2)", share, low[1], high[1])
    p("send #1-feature", p("prepend 0", [turned, p.message("set $1", index[3])]))
    return p("clip 0. 1.", now)


def _map(p: Patcher, place: Signal, on: Signal) -> None:
    """Where the dots are, 64 at a time. The one that is nearest to a place is asked for, and
    becomes the features."""
    dots = p("t i b", p("receive #1-dots"))
    wiped = p("t b b b b", dots[1])
    p("send #1-command", p.message("wms_map 0", p("sel 1", p("> 0", dots))))
    answers = p("route wms_map wms_dot", p("route done", p("receive #1-reply")))
    page = p("zl.slice 2", answers)
    points = p("zl.delace", page[1])
    along = p("t l l", points)
    total = p("unpack i i", page)
    all_dots = p("t i i", total)
    left = p("expr $i1 - $i2 - $i3", all_dots[0], total[1], p("zl.len", along[1]))
    whole = p("sel 0", left)
    p("send #1-command", p.message("wms_map $1", p("expr $i2 - $i1", whole[1], all_dots[1])))
    there = p("t b b b", whole)
    xs, ys = _gathered(p, along[0], wiped[3], there[2]), _gathered(p, points[1], wiped[2], there[1])
    _near(p, place, xs, ys, p.message("set -1", wiped[1]))
    _draw(p, on, [p("t b", wiped[0]), there[0]], xs, ys)
    dot = p("zl.slice 2", answers[1])
    p("send #1-features", dot[1])
    p("send #1-dot", p("zl.nth 2", dot))


def _gathered(p: Patcher, values: Signal, wiped: Signal, there: Signal) -> Box:
    """Coordinates of all dots, as one list. The 9 is far from every place, but makes a list of a
    single dot."""
    full = p("t b b", there)
    group = p(
        "zl.group 256", [values, p.message("9.", full[1]), full[0], p.message("zlclear", wiped)]
    )
    return p("t l l", group)


def _near(p: Patcher, place: Signal, xs: Box, ys: Box, anew: Box) -> None:
    """Another dot than before is asked for. Squares of distances in millionths: `minimum` compares
    whole numbers."""
    at = p("unpack f f", place)
    x = p("t b b f", at)
    apart = "($f1 - $f3) * ($f1 - $f3) + ($f2 - $f4) * ($f2 - $f4)"
    far = p(
        f"vexpr ({apart}) * 1000000. @scalarmode 1",
        p("zl.reg", x[0], xs[1]),
        p("zl.reg", x[1], ys[1]),
        x[2],
        at[1],
    )
    p("send #1-command", p.message("wms_dot $1", p("change -1", [p("minimum", far)[1], anew])))


def _draw(p: Patcher, on: Signal, again: list[Signal], xs: Box, ys: Box) -> None:
    """Small squares, when the map is on."""
    shown = p("t b i b", p("int 0", [on, *again]))
    screen = p.ui(
        "lcd",
        p.message("brgb 216 226 230, clear", shown[2]),
        show=(0, TOP, WIDTH, HEIGHT),
        local=0,
        ignoreclick=1,
    )
    ready = p("gate 1", shown[1], shown[0])
    both = p("t b b", ready)
    pairs = p(
        "zl.iter 2 @zlmaxsize 512",
        p("zl.lace @zlmaxsize 512", p("zl.reg", both[0], xs), p("zl.reg", both[1], ys)),
    )
    dot = p("unpack f f", pairs)
    x, y = (
        p("t i i", p(f"expr int({EDGE} + $f1 * {size - 2 * EDGE}) - 2", dot[i]))
        for i, size in enumerate((WIDTH, HEIGHT))
    )
    p.back(
        p.message(
            "paintrect $1 $2 $3 $4 38 70 83",
            p("pack 0 0 0 0", x[0], y[0], p("+ 5", x[1]), p("+ 5", y[1])),
        ),
        screen,
    )
