"""nb.part.slot: one buffer of the pool."""

from builder.patcher import Box, Patcher

ARGUMENTS = [
    ("scope", "the instrument"),
    ("number", "of the buffer"),
    ("name", "of the buffer"),
]


def changing(p: Patcher, news: str, atoms: int) -> Box:
    """The first atoms of what a buffer is told, once whoever reads it has faded out."""
    fill = p("t b b l", p("route #2", p(f"receive #1-{news}")))
    p("send #1-evict", p.message("#2", fill[1]))
    return p(f"zl.slice {atoms}", p("zl.reg", p("delay 25", fill[0]), fill[2]))


def patcher() -> Patcher:
    """Voices fade out in 20 ms when they hear scope-evict; 5 ms later the file changes, so nothing
    that sounds is cut."""
    p = Patcher(
        "nb.part.slot",
        "one buffer of the pool: whoever reads it fades out, then the new file takes its place",
    )
    p.arguments = ARGUMENTS
    file = changing(p, "fill", 7)
    buffer = p("buffer~ #3", read(p, file))
    _announce(p, p("zl.slice 3", p("zl.reg", buffer[1], file[1])))
    return p


def read(p: Patcher, file: Box) -> list[Box]:
    """A whole file, a stretch of one [ms], or a stretch of one without a header [bytes, samples] in
    16 bits, lowest byte first."""
    kinds = p("route wav cut raw", file)  # path, ms, duration, bytes, frames, rate
    return [
        p.message("replace $1", kinds),
        p.message("read $1 $2 $3 1", kinds[1]),
        p.message("sizeinsamps $5 1, readraw $1 $6 1 int16 $4 $5 1", kinds[2]),
    ]


def _announce(p: Patcher, notes: Box) -> None:
    """scope-ready generation pitch slot onset length rate loop-start loop-length slope, for each
    note of the file. notes: generation rate length | pitches…"""
    go = p("t b b b l", notes)
    generation = p("unpack i i i", go[3])
    length = p("t i i", generation[2])
    p("send #1-drawn", p.message("set #3", go[0]))
    each = p("t b b i i", p("zl.iter 1", p("zl.reg", go[1], notes[1])))
    place = p("int 0", each[1], p.message("0", go[2]))
    onset = p("t i i", place)
    p.back(p("+ 0", onset[0], length[1]), place, 1)
    whose = p("int 0", each[0], generation[0])
    lasts = p("unpack i i i f", p("coll #1-lasting 1", p("expr $i1 + #2 * 128", each[3])))
    fields = (each[2], None, onset[1], length[0], generation[1], lasts[1], lasts[2], lasts[3])
    p("send #1-ready", p("pack 0 0 #2 0 0 0 0 0 0.", whose, *fields))
