"""nb.part.scale: Scala's files, read."""

from builder.patcher import Box, Outlet, Patcher

HEAD = 7  # of a map: size, first, last, middle, reference key, Hz, degree of the octave; degrees
PLAIN = "0 60 69 0"  # size middle key turn: no map; key 60 is the first of the scale, 69 has the Hz
EQUAL = "clear, " + ", ".join(f"{i} {i}." for i in range(13))
SEMITONES = (  # of kind a b
    "expr ($f1 > 1.) * $f2 / 100. "
    "+ ($f1 == 1.) * 39.8631371 * log10(max($f2, 0.000001) / max($f3, 0.000001))"
)
WRONG = "failed scale wrong-scale $1 is no Scala scale: it announces $2 notes and has $3"
WRONG_MAP = "failed keymap wrong-map $1 is no Scala keyboard map"
UNREAD = "failed scale no-file $1 cannot be read"


def patcher() -> Patcher:
    """A file that is none is named, and the tuning stays. coll scope-degrees: semitones of each
    degree, scope-map: the degree of each key from the middle on; scope-tuning: the rest."""
    p = Patcher(
        "nb.part.scale",
        "tunes the keys by Scala's files and the pitch of A4: scope-scale, scope-keymap, "
        "scope-reference",
    )
    p.arguments = [("scope", "the instrument")]
    p("nb.part.tune #1")
    words = p("sel equal", p("receive #1-scale"))
    plain = p("t b b b", words)
    p("coll #1-degrees 1", p.message(EQUAL, [plain[2], p("loadbang")]))
    head = p("unpack i i i i", p.message(PLAIN, plain[1]))
    count = _scale(p, words[1])
    fact, taken = _map(p, p("receive #1-keymap"))
    turned = p("t b f", p("clip 200. 900.", p("receive #1-reference")))
    facts = p(
        "pack 12 0 60 69 0 440.",
        [p.message("12", plain[0]), count, taken, turned[0]],
        [head, fact[0]],
        [head[1], fact[3]],
        [head[2], fact[4]],
        [head[3], fact[6]],
        [turned[1], fact[5]],
    )
    p("send #1-tuning", facts)
    return p


def _scale(p: Patcher, chosen: Outlet) -> Box:
    """How many notes it has, when it is one. Line 0 describes, line 1 counts, the others are the
    notes."""
    path = p("t s s s b", chosen)
    begins = p("t b b b b", path[3])
    file = p("nb.part.lines", path[0])
    _unread(p, file[2], path[1])
    line = p("t l l", file)
    kinds = p("gate 3", p("clip 1 3", p("+ 1", p("zl.nth 1", line[1]))), line[0])
    note = p("unpack i f f f", kinds[2])
    kind = p("t f f", note[1])
    bad = [p.message("1", p("sel 0", p("int", kind[1]))), p.message("0", begins[0])]
    degree = p("t i i", p("- 1", note))
    semitones = p(SEMITONES, kind[0], note[2], note[3])
    p("coll #0-new 1", [p("pack 0 0.", degree[0], semitones), p.message("clear", begins[1])])
    end = p("t b b b", file[1])
    said = p("int 0", end[2], [p("zl.nth 3", kinds[1]), p.message("0", begins[3])])
    said = p("t i i i", said)
    found = p("t i i", p("int 0", end[1], [degree[1], p.message("0", begins[2])]))
    good = p("expr ($i1 == $i2) && ($i1 > 0) && ($i3 == 0)", found[0], said[0], bad)
    ways = p("sel 1 0", p("int 0", end[0], good))
    wrong = p("zl.reg", p("t b", ways[1]), path[2])
    p("send #1-status", p.message(WRONG, p("pack s 0 0", wrong, said[1], found[1])))
    steps = p("t b b b", ways)
    begin = p.message("clear, 0 0.", steps[2])
    _copied(p, "#0-new", "#1-degrees", steps[1], begin)
    return p("int 12", steps[0], said[2])


def _map(p: Patcher, chosen: Box) -> tuple[Box, Outlet]:
    """(a gate with an outlet for each line of the head, a bang behind them)."""
    path = p("t s s s b", chosen)
    begins = p("t b b", path[3])
    file = p("nb.part.lines", path[0])
    _unread(p, file[2], path[1])
    line = p("unpack i f f", file)
    index = p("t i i", line)
    value = p("expr ($f1 > 0.) * $f2 - ($f1 == 0.)", line[1], line[2])
    p("coll #0-map 1", [p("pack 0 0.", index[0], value), p.message("clear", begins[1])])
    end = p("t b b b", file[1])
    size = p("int", p("coll #0-map 1", p.message("0", end[2])))
    found = p("int 0", end[1], [index[1], p.message("-1", begins[0])])
    good = p(f"expr ($i1 >= $i2 + {HEAD - 1}) && ($i2 >= 0) && ($i2 <= 128)", found, size)
    ways = p("sel 1 0", p("int 0", end[0], good))
    p("send #1-status", p.message(WRONG_MAP, p("zl.reg", p("t b", ways[1]), path[2])))
    steps = p("t b b b b", ways)
    _copied(p, "#0-map", "#1-map", steps[2], p.message("clear", steps[3]), HEAD)
    head = p("coll #0-map 1", p.message("0, 3, 4, 5, 6", steps[1]))
    return p("gate 7", p("+ 1", head[1]), head), steps[0]


def _unread(p: Patcher, late: Outlet, path: Outlet) -> None:
    p("send #1-status", p.message(UNREAD, p("zl.reg", late, path)))


def _copied(p: Patcher, new: str, to: str, go: Outlet, begin: Box, first: int = 0) -> None:
    """What stands in one coll from a number on goes into another."""
    line = p(f"coll {new} 1", p.message("dump", go))
    data = p("t b f", line)
    key = p("split 0 128", p("int 0", data[0], p(f"- {first}", line[1])))
    p(f"coll {to} 1", [p("pack 0 0.", key, data[1]), begin])
