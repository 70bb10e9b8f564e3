"""nb.part.moves: a gesture on the pad, recorded and played."""

from builder.patcher import Box, Outlet, Patcher

MOST = 6000  # places, two minutes of them
PIECE = 240  # places that are told at once


def patcher() -> Patcher:
    """coll scope-places-x and -y: where the pad was at each step. Its length is the beats that
    passed, whole ones by MIDI clock."""
    p = Patcher(
        "nb.part.moves", "a gesture on the pad: recorded, played round, faster, slower, backwards"
    )
    p.arguments = [("scope", "the instrument")]
    beats = p("t f f", p.inlet("beats that have passed"))
    _recorded(p, beats[1])
    length = p("unpack i f", p("receive #1-gesture-length"))
    p("send #0-count", length)
    p("send #0-length", length[1])
    for way in "xy":
        _heard(p, way)
    p.outlet("x y: where the gesture is", _read(p, _head(p, beats[0])))
    return p


def _recorded(p: Patcher, beats: Outlet) -> None:
    """It is told to all, and played, as soon as the recording ends."""
    told = p("t i i", p("change 0", p("receive #1-gesture-record")))
    turn = p("sel 1 0", told[0])
    begun = p("t b b b", turn)
    p("send #1-gesture-play", p.message("0", begun[2]))
    step = p("t b f b", p("gate 1", told[1], beats))
    longer = p("+ 0.", step[1], p("value #0-beats 0.", step[2]))
    p("value #0-beats", [longer, p.message("0.", begun[1])])
    at = p("int 0", step[0], p.message("0", begun[0]))
    index = p("t i b i", at)
    count = p("t i i i", p("+ 1", index[2]))
    p.back(count[2], at, 1)
    p("send #0-recorded", count[1])
    p("value #0-place 0.5 0.5", p("receive #1-xy"))
    place = p("unpack f f", p("value #0-place", index[1]))
    both = p("t i i", index[0])
    for i, way in enumerate("xy"):
        p(f"coll #1-places-{way} 1", p("pack 0 0.", both[i], place[i]))
    p("send #1-gesture-record", p.message("0", p("sel 1", p(f">= {MOST}", count[0]))))
    done = p("t b b b", turn[1])
    whole = "expr ($i2 > 0) * max(1., int($f1 + 0.5)) + ($i2 == 0) * max($f1, 0.001)"
    beats = p(whole, p("value #0-beats", done[2]), p("receive #1-gesture-clock"))
    several = p("t i i", p("int 0", done[1], p("receive #0-recorded")))
    _told(p, several[1])
    p("send #1-gesture-length", p("pack 0 0.", several[0], beats))
    plays = p("sel 1", p("> 1", p("int 0", done[0], p("receive #0-count"))))
    p("send #1-gesture-play", p.message("1", plays))


def _told(p: Patcher, count: Outlet) -> None:
    """scope-gesture-x number places…, and -y, piece by piece."""
    begun = p("t i b b", count)
    each = p("uzi 1", begun[0])
    index = p("t i i", p("- 1", each[2]))
    flush = p("t b b", each[1])
    for i, way in enumerate("xy"):
        place = p(f"coll #1-places-{way} 1", index[i])
        piece = p("t b l", p(f"zl.group {PIECE}", [place, flush[i]]))
        number = p("int 0", piece[0], p.message("0", begun[1 + i]))
        at = p("t i i", number)
        p.back(p("+ 1", at[1]), number, 1)
        p(f"send #1-gesture-{way}", p("zl.join", at[0], piece[1]))


def _heard(p: Patcher, way: str) -> None:
    """Pieces that are told: by a preset, or by what was recorded here."""
    told = p("t l l", p(f"receive #1-gesture-{way}"))
    first = p(f"* {PIECE}", p("zl.nth 1", told[1]))
    each = p("t b f", p("zl.iter 1", p("zl.slice 1", told[0])[1]))
    index = p("int 0", each[0], first)
    at = p("t i i", index)
    p.back(p("+ 1", at[1]), index, 1)
    p(f"coll #1-places-{way} 1", p("pack 0 0.", at[0], each[1]))


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
    following = p("t i i", p("expr min(int($f1) + 1, $i2 - 1)", at[3], count[0]))
    here = p("t i i", p("int", at[2]))
    between = "expr $f2 + ($f1 - int($f1)) * ($f3 - $f2)"
    place = []
    for i, way in enumerate("xy"):
        ends = [p(f"coll #1-places-{way} 1", end[i]) for end in (here, following)]
        place.append(p(between, at[i], *ends))
    return p("pack 0. 0.", *place)
