"""nb.voice~: one voice of nb.poly~."""

from builder.patcher import Box, Outlet, Patcher
from sources.play.shape import envelope, release

Signal = Box | Outlet


def patcher() -> Patcher:
    """A stolen voice fades in 5 ms and begins anew after 6; one whose buffer or key is wanted fades
    in 20. A note fades over its last 3 ms: those of foreign banks may end loudly."""
    p = Patcher(
        "nb.voice~",
        "one voice: reads one note out of a buffer at the buffer's own rate, from its "
        "start to its end",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.poly~",)
    arrived = p("t b b b b b l", p("in 1"))
    sounding = p("int 0", arrived[0])
    waited = p("t b i", p("* 6", sounding))
    note = p("unpack i i i i i i f", p("zl.reg", p("delay 0", waited[0], waited[1]), arrived[5]))
    go = p("t b b b i i", note)
    p.back(p.message("1", go[2]), sounding, 1)
    fade = p("t f f", _fade(p, go[3], go[4], note[2]))
    sound, length = _position(p, go[1], note, p("receive #1-bend"))
    end = p("t f f", length)
    closing = p("t b f", p("- 3.", end[1]))
    last = p("delay 100", [closing[0], p.message("stop", arrived[4])], closing[1])
    over = p("t b f", [p("+ 5.", fade[1]), end[0]])
    ended = p("t b b", p("delay 100", [over[0], p.message("stop", arrived[3])], over[1]))
    p.back(p.message("0", ended[1]), sounding, 1)
    p("thispoly~", [p.message("1, mute 0", arrived[2]), p.message("0, mute 1", ended[0])])
    level = envelope(
        p,
        go[0],
        note[1],
        [p.message("0. 5", arrived[1]), p.message("0. $1", fade[0]), p.message("0. 3", last)],
    )
    p("out~ 1", p("*~", sound, level))
    return p


def _position(p: Patcher, go: Signal, note: Box, bends: Box) -> tuple[Box, Outlet]:
    """(the sound, ms that it lasts). Reads samples 1 to length - 3. A bend changes the pace from
    where the line is, so nothing jumps."""
    rate, onset = p("t i i", note[5]), p("t i i", note[3])
    begin = p("float 0.", go, p("expr ($f1 + 1.) * 1000. / $f2", onset[0], rate[0]))
    last = p("t f f", p("expr ($f1 + $f2 - 3.) * 1000. / $f3", onset[1], note[4], rate[1]))
    goal = p("float 0.", None, last[1])
    start = p("t f f", begin)
    bend = p("t b f", bends)
    left = p(
        "expr ($f2 - $f1) / ($f3 * exp($f4 * 0.0577622650))", start[0], last[0], note[6], bend[1]
    )
    lasts = p("t b f f", left)
    p.back(lasts[0], goal)
    line = p("line~ 0.", [start[1], p("pack 0. 0.", goal, lasts[1])])
    p.back(p("snapshot~", [line, bend[0]]), left)
    return p("play~ #1-slot-0", [line, p("sprintf set #1-slot-%ld", p("receive #0-slot"))]), lasts[
        2
    ]


def _fade(p: Patcher, key: Signal, damped: Signal, slot: Signal) -> list[Signal]:
    """The times [ms] of fades that begin: a key that goes up (and the pedal is up), or a note that
    has to go."""
    slot_now = p("t i i", slot)
    p("send #0-slot", slot_now[1])
    wanted = [
        p("sel 1", p("== -1", p("receive #1-damp"), damped)),
        p("sel 1", p("== -1", p("receive #1-evict"), slot_now[0])),
        p("receive #1-panic"),
    ]
    return [release(p, key), p.message("20", wanted)]
