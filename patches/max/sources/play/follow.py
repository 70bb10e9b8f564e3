"""nb.part.follow: a key that is down goes on at the place of the pad."""

from builder.patcher import Box, Outlet, Patcher
from sources.play.head import CROSS

Source = Box | Outlet
ELSEWHERE = (  # x y of two places: are they different ones of the server's 33 x 33?
    "expr ((int($f1 * 32. + 0.5) != int($f3 * 32. + 0.5)) "
    "|| (int($f2 * 32. + 0.5) != int($f4 * 32. + 0.5))) "
    "&& ($i5 == 1) && ($i6 == 0) && (($i7 == 1) || (($i7 == 2) && ($i8 == 1)))"
)  # 1: follows, 2: a bank's note, which goes to the place where it was struck
SOURCE = "expr int($f1 - 39.8631371 * log10($f2) + 0.5)"  # the pitch at which a note was rendered
PATIENCE = 3000  # ms until an answer is given up


def patcher() -> Patcher:
    """One request is under way, of the server or of a bank on disk; when its note has been crossed
    to, the newest place is next. A failure waits for the next move."""
    p = Patcher(
        "nb.part.follow",
        "a key that is down goes on at the place of the pad, or at one of its own",
    )
    p.arguments = [("scope", "the instrument")]
    play = "pitch velocity slot onset length rate ratio loop-start loop-length slope tone made-at"
    note = p("t b l", p.inlet(f"{play}: a note begins"))
    over = p.inlet("bang: it fades")
    since = p("t b b b b b i i", p.inlet("samples since its onset"))
    read = p.inlet("bang: the file has been read")
    begun = p("t b b b b b b b", note)
    whose, pitch, made_at = _whose(p, note[1])
    wish = _wish(p, begun[1], whose)
    crossed = p(f"delay {CROSS + 10}")
    again = p("t b b", [crossed, p(f"delay {PATIENCE}", since[4])])
    later = p("t b b", [wish[1], again[0]])
    struck = [p.message("1", begun[6]), p.message("0", later[1])]
    tries = p("t b b b b b", [p("delay 1", begun[0]), later[0]])
    live = p("int 0", tries[3], [p.message("1", begun[2]), p.message("0", over)])
    freed = p.message("0", [begun[3], again[1]])
    busy = p("int 0", tries[2], [freed, p.message("1", since[3])])
    at = p("zl.reg", tries[1], p("value #1-there 0.5 0.5", begun[4]))
    to = p("t l l", p("zl.reg", tries[0], wish[0]))
    way = p("t l l", p("zl.join", to[0], at))
    follows = p("value #1-follows 0", tries[4])
    asked = p("sel 1", p(ELSEWHERE, way[0], None, None, None, live, busy, follows, struck))
    p.outlet("bang: say the samples", asked)
    asked_for = p("zl.reg", since[2], to[1])
    p.back(_ask(p, since, pitch[1], made_at, way[1]), freed)
    mine = _mine(p, begun[5], since[6], pitch[0])
    _cross(p, read, mine, asked_for, at, crossed)
    return p


def _whose(p: Patcher, note: Outlet) -> tuple[Outlet, Box, Box]:
    """(the key, the pitch that its note was rendered at, the velocity: 100 if none is said)."""
    fields = p("unpack i i i i i i f i i f f i", note)
    key = p("t i i", fields)
    made_at = p("expr ($i1 > 0) * $i1 + ($i1 <= 0) * 100", fields[11])
    return key[1], p("t i i", p(SOURCE, key[0], fields[6])), made_at


def _wish(p: Patcher, begun: Outlet, key: Outlet) -> tuple[Outlet, Outlet]:
    """(the place where the key is to be, bang when that changes): the pad's until it is told its
    own."""
    told = p("zl.slice 1", p("receive #1-place-key"))
    own = p("t b l b", p("zl.reg", p("sel -1", told, key), told[1]))
    start = p("t b b", begun)
    moved = p("gate 1 1", [p.message("1", start[1]), p.message("0", own[2])], p("receive #1-xy"))
    pad = p("t b l", moved)
    place = p("t l", [pad[1], own[1], p("value #1-place", start[0])])
    return place[0], p("t b", [pad[0], own[0]])[0]


def _ask(p: Patcher, since: Box, pitch: Outlet, made_at: Box, way: Outlet) -> Box:
    """Asks the server for the rest of the note; bang when it will not come."""
    what = p("pack 0 100 0", p("int 0", since[0], pitch), made_at, since[5])
    places = p("zl.reg", since[1], way)
    source = p("gate 2 1", p("+ 1", p("receive #1-local")), p("zl.join", what, places))
    p("send #1-mix", source[1])
    wish = p("append /nb/hold", source)
    ended = p("route fail superseded", p("nb.part.lane #1 hold /nb/hold", wish))
    return p("t b", [ended, ended[1]])


def _mine(p: Patcher, begun: Outlet, start: Outlet, pitch: Outlet) -> Box:
    """What was asked for, once: path, and what a head reads of it."""
    told = p("t l l l", p("receive #1-continued"))
    expected = p("t i", [start, p.message("-1", begun)])
    mine = p(
        "expr ($i1 == $i2) && ($i3 == $i4)",
        p("zl.nth 1", told[1]),
        pitch,
        p("zl.nth 9", told[2]),
        expected,
    )
    found = p("t l b", p("zl.slice 1", p("gate 1", mine, told[0]))[1])
    p.back(p.message("-1", found[1]), expected)
    return p("zl.slice 1", found[0])


def _cross(p: Patcher, read: Box, mine: Box, asked_for: Box, at: Box, crossed: Box) -> None:
    """The other head reads the file; then it takes over."""
    path = p("t l b", mine)
    p.outlet("path: a file for the other head", path[0])
    open_ = p("gate 1", p.message("1", path[1]), read)
    ready = p("t b b b b", open_)
    p.back(p.message("0", ready[3]), open_)
    p.back(p("zl.reg", ready[2], asked_for), at, 1)
    p.back(ready[1], crossed)
    p.outlet("onset length rate loop-start loop-length slope start", p("zl.reg", ready[0], mine[1]))
