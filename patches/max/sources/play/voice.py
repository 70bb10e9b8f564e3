"""nb.voice~: one voice of nb.poly~."""

from typing import NamedTuple

from builder.patcher import Box, Outlet, Patcher
from sources.play.glide import glide
from sources.play.head import CROSS
from sources.play.shape import envelope, own, pressed, release, shelf

Signal = Box | Outlet
FAR = 10_000_000  # ms that a line runs at most: its samples fit 31 bits up to 192 kHz
READS = (  # of onset length rate loop-start loop-length slope start: what a head wants
    "expr $f1 * 1000. / $f3",
    "expr $f7 * 1000. / $f3",
    "expr (($f5 > 0.) * $f4 + ($f5 <= 0.) * ($f2 - 3.)) * 1000. / $f3",
    "expr ($f5 > 0.) * $f5 * 1000. / $f3 + ($f5 <= 0.) * 0.001",
    "expr $f6 / 1000.",
)
LASTS = (  # ms since the onset: a loop ends when it has fallen by 80 dB
    "expr ($f7 + ($f5 > 0.) * $f4 + ($f5 <= 0.) * ($f2 - 3.)) * 1000. / $f3 "
    "+ ($f5 > 0.) * 80000. / (0.008 - $f6)"
)


def patcher() -> Patcher:
    """A stolen voice fades in 5 ms and begins anew after 6; one whose buffer or key is wanted fades
    in 20. A note fades over its last 3 ms: those of foreign banks may end loudly."""
    p = Patcher(
        "nb.voice~",
        "one voice: reads one note out of a buffer, to its end or round its loop; while its key is "
        "down it goes on at the place of the pad",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.poly~",)
    arrived = p("t b b b b b b l", p("in 1"))
    sounding = p("int 0", arrived[0])
    waited = p("t b i", p("* 6", sounding))
    play = p("zl.reg", p("delay 0", waited[0], waited[1]), p("append 0. 0", arrived[6]))
    taken = p("t l l", play)
    note = p("unpack i i i i i i f i i f f", taken[1])
    velocity = p("t i i", note[1])
    slot = p("t i i", note[2])
    go = p("t b b b b i i i i i", note)
    p.back(p.message("1", go[3]), sounding, 1)
    fades, evicted = _fade(p, go[4], go[5], slot[0])
    fade = p("t f f b", fades)
    follow = p("nb.part.follow #1", taken[0], fade[2])
    place = p("int 0", go[2], note[3])
    struck = p("pack 0 0 0 0 0 0. 0", place, note[4], note[5], note[7], note[8], note[9])
    reads = _reads(p, struck, follow[2], slot[1], follow[1], evicted)
    line, lasts, samples = _time(p, go[1], note[6], go[6], reads, follow)
    p.back(samples, follow, 2)
    heads = _heads(p, line, reads, follow)
    ends = _ends(p, arrived, lasts, fade[1], sounding)
    level = envelope(
        p,
        go[0],
        velocity[0],
        [p.message("0. 5", arrived[1]), p.message("0. $1", fade[0]), p.message("0. 3", ends)],
    )
    loud = p("*~", shelf(p, heads, velocity[1], note[10], go[8]), level)
    p("out~ 1", p("*~", loud, pressed(p, go[7])))
    return p


def _fade(p: Patcher, key: Signal, damped: Signal, slot: Signal) -> tuple[list[Signal], Box]:
    """(the times [ms] of fades that begin: a key that goes up and the pedal is up, or a note that
    has to go; the box that knows the slot that is read)."""
    evicted = p("== -1", p("receive #1-evict"), slot)
    wanted = [
        p("sel 1", p("== -1", p("receive #1-damp"), damped)),
        p("sel 1", evicted),
        p("receive #1-panic"),
    ]
    return [release(p, key), p.message("20", wanted)], evicted


class Reads(NamedTuple):
    """What is said when another note, or its going on, is read by the head that rests.

    place, weight, old, slot, path: gates with an outlet a head, `old` for the weight of the one
    that sounded; rate: of what is read [Hz]; goal: ms since the onset where it ends; goes: bang
    behind all of it.
    """

    place: Box
    weight: Box
    old: Box
    slot: Box
    path: Box
    rate: Outlet
    goal: Box
    goes: Outlet


def _reads(
    p: Patcher, struck: Box, later: Outlet, slot: Signal, path: Outlet, evicted: Box
) -> Reads:
    """A struck note begins at once, one that goes on is crossed to; then its slot is free."""
    begun = p("t b l b", struck)
    further = p("t l b b", later)
    p.back(p.message("-1", further[1]), evicted, 1)
    told = p("t b l l l l l l l b", [begun[1], further[0]])
    rate = p("zl.nth 3", told[7])[0]
    goal = p(LASTS, told[1])
    turn = p("int 1", told[8])
    new = p("t i i i i i", p("expr 3 - $i1", turn))
    p.back(new[4], turn, 1)
    other = p("t i i", p("expr 3 - $i1", new[0]))
    values = [p(words, told[2 + i]) for i, words in enumerate(READS)]
    place = p("gate 2", new[1], p("pack 0. 0. 0. 0. 0.", *values))
    goes = p("t b b", told[0])
    times = [p.message("0", begun[2]), p.message(str(CROSS), further[2])]
    time = p("t i i", p("int 0", goes[1], times))
    weight = p("gate 2", new[2], p.message("1. $1", time[1]))
    old = p("gate 2", other[0], p.message("0. $1", time[0]))
    pool = p("gate 2", new[3], p("int 0", begun[0], slot))
    file = p("gate 2 1", other[1], path)
    return Reads(place, weight, old, pool, file, rate, goal, goes[0])


def _time(
    p: Patcher, go: Outlet, ratio: Outlet, key: Outlet, reads: Reads, follow: Box
) -> tuple[Box, Box, Box]:
    """(the ms of the note since its onset, a line that never jumps; ms that it lasts; its samples
    so far, when they are asked for). A bend changes the pace from where the line is."""
    rate = p("t i i", reads.rate)
    start = p("t f f", p("float 0.", go, p("expr 1000. / $f1", rate[0])))
    now = p("t f f b", start[0])
    all_bend = p("t b f", p("receive #1-bend"))
    whose = p("t i i", key)
    offset, led = p("t b f", own(p, "offset", whose[1])), p("t b f", glide(p, whose[0]))
    pace = p(
        "expr $f1 * exp(($f2 + $f3 + $f4) * 0.0577622650)",
        [ratio, now[2]],
        all_bend[1],
        offset[1],
        led[1],
    )
    speed = p("t f f", pace)
    goal = p.message(f"$1 {FAR}", p(f"expr $f1 + $f2 * {FAR}.", now[0], speed[0]))
    line = p("line~ 0.", [start[1], goal])
    lasts = p("expr ($f2 - $f1) / $f3", now[1], reads.goal, speed[1])
    p.back(p("snapshot~", [line, reads.goes, all_bend[0], offset[0], led[0]]), now)
    asked = p("snapshot~", [line, follow])
    return line, lasts, p("expr int($f1 * $f2 / 1000. + 1.5)", asked, rate[1])


def _heads(p: Patcher, line: Box, reads: Reads, follow: Box) -> Box:
    """Both of them."""
    heads = []
    for i in range(2):
        told = (reads.place[i], [reads.weight[i], reads.old[i]], reads.slot[i], reads.path[i])
        heads.append(p("nb.part.head~ #1", line, *told))
        p.back(heads[i][1], follow, 3)
    return p("+~", *heads)


def _ends(p: Patcher, arrived: Box, lasts: Box, fade: Outlet, sounding: Box) -> Box:
    """bang 3 ms before the note ends. When it has ended, or faded, the voice is idle."""
    end = p("t f f", lasts)
    closing = p("t b f", p("- 3.", end[1]))
    last = p("delay 100", [closing[0], p.message("stop", arrived[5])], closing[1])
    over, faded = p("t b f", end[0]), p("t b f", p("+ 5.", fade))
    through = p("delay 100", [over[0], p.message("stop", arrived[4])], over[1])
    quiet = p("delay 100", [faded[0], p.message("stop", arrived[3])], faded[1])
    ended = p("t b b", [through, quiet])
    p.back(p.message("0", ended[1]), sounding, 1)
    p("thispoly~", [p.message("1, mute 0", arrived[2]), p.message("0, mute 1", ended[0])])
    return last
