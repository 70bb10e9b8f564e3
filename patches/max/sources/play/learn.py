"""nb.learn: which controller moves what."""

from builder.patcher import Box, Outlet, Patcher
from sources.face import label

MAP = "1 x 0. 1., 74 y 1. 0., 7 volume 0. 1., 11 volume 0. 1."  # at first; 74 is up
SIZE = (90, 24)


def patcher() -> Patcher:
    """`learn`, a touch of a control, a move of a knob: its controller moves that control from then
    on. While something is learnt, nothing moves."""
    p = Patcher(
        "nb.learn",
        "which controller moves what: learnt by a touch and a move, or told by scope-cc-map",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.midi", "nb.mpe")
    off = p.message("0")
    label(p, "learn", 26, 2, 60)
    state = p("t i i b", p.ui("toggle", off, show=(0, 0, 24, 24), parameter_enable=0))
    said = p("t l l", p("receive #1-cc"))
    target = p("t b l", p("gate 1", state[1], _touches(p)))
    waits = p("gate 1", [p.message("0", state[2]), p.message("1", target[0])], said[1])
    heard = p("t b l", waits)
    number = p("t i b", p("zl.nth 1", heard[1]))
    line = p("zl.join", number[0], p("zl.reg", number[1], target[1]))
    p("send #1-cc-map", p("prepend cc", line))
    p.back(heard[0], off)
    _map(p)
    _moves(p, p("gate 1 1", p("== 0", state[0]), said[0]))
    return p


def _touches(p: Patcher) -> list[Box]:
    """target low high, when a control is touched: a name hears a number, or a control says it."""
    names = ("x", "y", "volume")
    heard = [p.message(f"{name} 0. 1.", p("t b", p(f"receive #1-{name}"))) for name in names]
    return [p("receive #1-touched"), *heard]


def _map(p: Patcher) -> None:
    """scope-cc-map: cc number target low high (without a target it is free), clear, default, dump:
    each line comes back by the same name."""
    told = p("t b l", p("receive #1-cc-map"))
    words = p("route cc clear default dump", told[1])
    line = p("t l l l", words)
    p("coll #1-cc-map 1", p.message("remove $1", p("zl.nth 1", line[2])))
    whole = p("gate 1", p("> 1", p("zl.len", line[1])), line[0])
    first = p("t b b b", p("loadbang"))
    again = p("t b b", words[2])
    wiped = p.message("clear", [words[1], first[2], again[1]])
    p("coll #1-cc-map 1", [whole, wiped, p.message(MAP, [first[1], again[0]])])
    lines = p("t l l b", p("receive #1-cc-lines"))
    kept = p("zl.reg", words[3], p("zl.slice 4", lines[1])[1])
    p("send #1-cc-map", p("prepend cc", p("zl.iter 4", kept)))
    new = p("zl.iter 4", p("zl.slice 4", lines[0])[1])
    p("coll #1-cc-map 1", [new, p.message("clear", lines[2])])
    _lines(p, p("deferlow", [told[0], first[0]]))


def _lines(p: Patcher, go: Box) -> None:
    """scope-cc-lines: the whole map, for presets, when it is another. The first line is none: a
    list is never empty."""
    steps = p("t b b", go)
    line = p("coll #1-cc-map 1", p.message("dump", steps[0]))
    data = p("t b l", line)
    told = p("zl.join", p("int 0", data[0], line[1]), data[1])
    whole = p("zl.group 256", [p.message("-1 nothing 0. 0.", steps[1]), told, line[3]])
    p("send #1-cc-lines", whole)


def _moves(p: Patcher, said: Box | Outlet) -> None:
    """The name scope-target gets the number between low and high."""
    moved = p("unpack i i", said)
    line = p("unpack s f f", p("coll #1-cc-map 1", moved))
    name = p("t b s", line)
    share = p("float 0.", name[0], p("/ 127.", moved[1]))
    value = p("expr $f2 + $f1 * ($f3 - $f2)", share, line[1], line[2])
    p("forward #1-nowhere", [value, p("sprintf send #1-%s", name[1])])
