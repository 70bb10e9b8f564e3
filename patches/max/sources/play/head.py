"""nb.part.head~: reads one buffer of a voice, with its loop."""

from builder.patcher import Box, Patcher

CROSS = 30  # ms from one head to the other


def patcher() -> Patcher:
    """Both heads of a voice read by one time since the onset, so what is crossed from one to the
    other stays in phase, whenever the messages come.

    The time runs on; behind the loop's start it goes round by a remainder, and the level falls. A
    note without a loop stays at its end.
    """
    p = Patcher("nb.part.head~", "reads one buffer of a voice, with its loop and its slope")
    p.arguments = [("scope", "the instrument")]
    since = p.inlet("signal: ms of the note since its onset")
    place = p("unpack f f f f f", p.inlet("begin start loop lap slope: ms, and dB a ms"))
    line = p("line~ 0.", p.inlet("weight ms: how much of it is heard"))
    slot = p("sprintf set #1-slot-%ld", p.inlet("slot: a buffer of the pool"))
    file = p.message("replace $1", p.inlet("path: a file for a buffer of its own"))
    read = p("t b b", p("buffer~ #0-own", file)[1])
    power = p("t f f", p("receive #1-power"))
    loop = p("t f f", place[2])
    here = p("-~", since, place[1])
    beyond = p("maximum~ 0.", p("-~", here, loop[1]))
    lap = p("%~", beyond, place[3])
    where = p("+~", p("+~", p("minimum~", here, loop[0]), lap), place[0])
    sound = p("play~ #0-own", [where, slot, p.message("set #0-own", read[1])])
    level = p("dbtoa~", p("*~ 0.", beyond, place[4]))
    share = p("+~", p("*~ 1.", line, p("expr 1. - $f1", power[1])), _root(p, line, power))
    p.outlet("signal: the note", p("*~", p("*~", sound, level), share))
    p.outlet("bang: the file has been read", read[0])
    return p


def _root(p: Patcher, line: Box, power: Box) -> Box:
    return p("*~ 0.", p("sqrt~", line), power[0])
