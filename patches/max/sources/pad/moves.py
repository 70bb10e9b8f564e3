"""nb.part.moves: a gesture on the pad, recorded and played."""

from builder.patcher import Box, Outlet, Patcher

MOST = 6000  # places, two minutes of them


def patcher() -> Patcher:
    """coll scope-gesture: where the pad was at each step. Its length is the beats that passed,
    whole ones by MIDI clock."""
    p = Patcher(
        "nb.part.moves", "a gesture on the pad: recorded, played round, faster, slower, backwards"
    )
    p.arguments = [("scope", "the instrument")]
    beats = p("t f f", p.inlet("beats that have passed"))
    _recorded(p, beats[1])
    p.outlet("x y: where the gesture is", _read(p, _head(p, beats[0])))
    return p


def _recorded(p: Patcher, beats: Outlet) -> None:
    """It is played as soon as the recording ends."""
    told = p("t i i", p("change 0", p("receive #1-gesture-record")))
    turn = p("sel 1 0", told[0])
    begun = p("t b b b", turn)
    p("send #1-gesture-play", p.message("0", begun[2]))
    step = p("t b f b", p("gate 1", told[1], beats))
    longer = p("+ 0.", step[1], p("value #0-beats 0.", step[2]))
    p("value #0-beats", [longer, p.message("0.", begun[1])])
    at = p("int 0", step[0], p.message("0", begun[0]))
    place = p("t i b i", at)
    count = p("t i i i", p("+ 1", place[2]))
    p.back(count[2], at, 1)
    p("send #0-count", count[1])
    p("value #0-place 0.5 0.5", p("receive #1-xy"))
    line = p("zl.join", place[0], p("value #0-place", place[1]))
    p("coll #1-gesture 1", line)
    p("send #1-gesture-record", p.message("0", p("sel 1", p(f">= {MOST}", count[0]))))
    done = p("t b b", turn[1])
    whole = "expr ($i2 > 0) * max(1., int($f1 + 0.5)) + ($i2 == 0) * max($f1, 0.001)"
    clock = p("receive #1-gesture-clock")
    p("send #0-length", p(whole, p("value #0-beats", done[1]), clock))
    several = p("> 1", p("int 0", done[0], p("receive #0-count")))
    p("send #1-gesture-play", p.message("1", p("sel 1", several)))


def _head(p: Patcher, beats: Outlet) -> Outlet:
    """Where it is, 0..1, as long as it plays; at an end it comes in at the other, or is over."""
    told = p("t i i", p("change 0", p("receive #1-gesture-play")))
    back = p("t f f", p("receive #1-gesture-reverse"))
    p("value #0-head 0.", p("float 0.", p("sel 1", told[0]), back[1]))
    step = p("t f b", p("gate 1", told[1], beats))
    further = p(
        "expr $f2 + $f1 * $f3 * (1. - 2. * $f4) / max($f5, 0.001)",
        step[0],
        p("value #0-head", step[1]),
        p("receive #1-gesture-speed"),
        back[0],
        p("receive #0-length"),
    )
    to = p("t f f", further)
    goes = "expr (($f1 >= 0.) && ($f1 < 1.)) || ($i2 > 0)"
    on = p("+ 1", p(goes, to[1], p("receive #1-gesture-loop")))
    ways = p("gate 2", on, to[0])
    p("send #1-gesture-play", p.message("0", p("t b", ways)))
    head = p("t f f", p("expr $f1 - int($f1) + ($f1 < 0.)", ways[1]))
    p("value #0-head", head[1])
    return head[0]


def _read(p: Patcher, head: Outlet) -> Box:
    """Between two places in a straight line."""
    count = p("t i i", p("receive #0-count"))
    at = p("t f f f f", p("expr $f1 * max($i2 - 1, 0)", head, count[1]))
    following = p("expr min(int($f1) + 1, $i2 - 1)", at[3], count[0])
    to = p("unpack f f", p("coll #1-gesture 1", following))
    here = p("unpack f f", p("coll #1-gesture 1", p("int", at[2])))
    between = "expr $f2 + ($f1 - int($f1)) * ($f3 - $f2)"
    y = p(between, at[1], here[1], to[1])
    return p("pack 0. 0.", p(between, at[0], here, to), y)
