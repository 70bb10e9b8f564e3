"""nb.part.slot: one buffer of the pool."""

from builder.patcher import Box, Patcher


def patcher() -> Patcher:
    """Voices fade out in 20 ms when they hear scope-evict; 5 ms later the file changes, so nothing that sounds is cut."""
    p = Patcher("nb.part.slot", "one buffer of the pool: whoever reads it fades out, then the new file takes its place")
    p.arguments = [("scope", "the instrument"), ("number", "of the buffer"), ("name", "of the buffer")]
    fill = p("t b b l", p("route #2", p("receive #1-fill")))
    p("send #1-evict", p.message("#2", fill[1]))
    file = p("zl.slice 1", p("zl.reg", p("delay 25", fill[0]), fill[2]))
    buffer = p("buffer~ #3", p("prepend replace", file))
    _announce(p, p("zl.slice 3", p("zl.reg", buffer[1], file[1])))
    return p


def _announce(p: Patcher, notes: Box) -> None:
    """scope-ready generation pitch slot onset length rate, for each note of the file. notes: generation rate length | pitches…"""
    go = p("t b b b l", notes)
    generation = p("unpack i i i", go[3])
    length = p("t i i", generation[2])
    p("send #1-drawn", p.message("set #3", go[0]))
    each = p("t b b i", p("zl.iter 1", p("zl.reg", go[1], notes[1])))
    place = p("int 0", each[1], p.message("0", go[2]))
    onset = p("t i i", place)
    p.back(p("+ 0", onset[0], length[1]), place, 1)
    whose = p("int 0", each[0], generation[0])
    p("send #1-ready", p("pack 0 0 #2 0 0 0", whose, each[2], None, onset[1], length[0], generation[1]))
