"""nb.part.queue: the steps of nb.gansynth, one by one."""

from builder.patcher import Box, Outlet, Patcher


def patcher() -> Patcher:
    """A step that fails lets the rest of its message go, to the end, which says why. None is done
    while no model is known."""
    p = Patcher(
        "nb.part.queue", "steps of nb.gansynth, in their order, each when the one before is done"
    )
    p.arguments = [("scope", "the instrument")]
    go = p("expr $i1 && ($i2 == 0) && ($i3 < $i4)")
    kicked = _kept(p, go)
    step = p("route end tell", _next(p, go))
    failed = p("t b b l", p("receive #1-gan-fail"))
    p("send #0-why", failed[2])
    ends = [_end(p, step[0], None), _end(p, step[1], p("receive #1-gan-extra"))]
    reset = [p.message("1", end[1]) for end in ends]
    p("send #0-skip", [p.message("2", failed[1]), *reset])
    others = p("gate 2 1", p("receive #0-skip"), step[2])
    p("send #1-gan-step", others)
    p("send #1-gan-done", [failed[0], p("t b", others[1]), *(end[0] for end in ends)])
    done = p("t b b", p("receive #1-gan-done"))
    p.back(p.message("0", done[1]), go, 1)
    p.back(done[0], kicked)
    return p


def _kept(p: Patcher, go: Box) -> Box:
    """A line goes to the end of the queue. All that moves the queue on passes the deferlow: it
    never goes on within what ended a step."""
    line = p("t b l b", p("receive #1-gan-line"))
    tail = p("int 0", line[2])
    at = p("t i i", tail)
    longer = p("t i i", p("+ 1", at[1]))
    p.back(longer[1], go, 3)
    p.back(longer[0], tail, 1)
    p("coll #1-gan-steps 1", p("prepend 0", [line[1], p.message("set $1", at[0])]))
    known = p("t b i", p("receive #1-gan-known"))
    kicked = p("deferlow", [line[0], known[0]])
    p.back(p("int 0", kicked, known[1]), go)
    return kicked


def _next(p: Patcher, go: Box) -> Box:
    turn = p("t b b", p("sel 1", go))
    p.back(p.message("1", turn[1]), go, 1)
    head = p("int 0", turn[0])
    at = p("t i i i", head)
    further = p("t i i", p("+ 1", at[2]))
    p.back(further[1], go, 2)
    p.back(further[0], head, 1)
    step = p("coll #1-gan-steps 1", at[1])
    p("coll #1-gan-steps 1", p.message("remove $1", at[0]))
    return step


def _end(p: Patcher, words: Outlet, extra: Box | None) -> Box:
    """`answer selector` (and more to be told): the answer when all went well, else what failed and
    why. Bangs: the end, a new beginning."""
    end = p("t b b l", words)
    well = p("gate 2 1", p("receive #0-skip"), end[2])
    answer = p("zl.nth 1", well)
    p("send #1-answered", p("zl.join", answer, extra) if extra else answer)
    failed = p(
        "t l l", p("prepend failed", p("zl.join", p("zl.nth 2", well[1]), p("receive #0-why")))
    )
    p("send #1-status", failed[1])
    p("send #1-trouble", failed[0])
    return end
