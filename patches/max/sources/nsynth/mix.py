"""nb.part.mix: what lies between the points of a bank on disk."""

from builder.patcher import Box, Outlet, Patcher

ALL = " @scalarmode 1"  # lists of the four neighbours: NW NE SW SE
DOWN, RIGHT = "0 0 1 1", "0 1 0 1"  # of each, from the north west
CELL = "vexpr min(int($f3) + $i1, $i5 - 1) * $i6 + min(int($f4) + $i2, $i6 - 1)" + ALL
SHARE = (
    "vexpr max(0., 1. - abs($f3 - int($f3) - $i1)) * max(0., 1. - abs($f4 - int($f4) - $i2)) * $i5"
    + ALL
)
HEARD = "vexpr ($f1 > 0.01) * $f1" + ALL  # next to nothing is nothing
WHERE = "vexpr ($f1 * $f2 + $f3) * $f4 * 1000. / $f5" + ALL  # ms in the file
BYTES = "vexpr ($i1 * $i2 + $i3) * $i4 * 2" + ALL
NONE = "0 0 0."  # no loop


def patcher() -> Patcher:
    """scope-mix pitch velocity start x y: scope-four is told the neighbours, then scope-continued
    says that they can be read. The loop is that of the nearest cell; one whose loop is another is
    left out: their seams would not meet."""
    p = Patcher(
        "nb.part.mix",
        "the four notes of a bank around a place, by their weights, for a key that goes on there",
    )
    p.arguments = [("scope", "the instrument")]
    bank = p("t l l", p("receive #1-bank"))
    count = p("t i i", _order(p, p("zl.slice 6", bank[1])[1]))
    facts = p("unpack s s i i i i", bank[0])
    rows, columns = p("t i i", facts[2]), p("t i i i", facts[3])
    length, rate = p("t i i i i i", facts[4]), p("t i i i i", facts[5])
    asked = p("t b b b b b l", p("receive #1-mix"))
    wish = p("unpack i i i f f", asked[5])
    pitch = p("t i i i i", wish)
    y = p("t f f f", p("expr $f1 * ($i2 - 1)", wish[4], rows[0]))
    x = p("t f f f", p("expr $f1 * ($i2 - 1)", wish[3], columns[0]))
    nearest = "expr int($f1 + 0.5) * $i3 + int($f2 + 0.5)"
    near = p(nearest, p("float 0.", asked[4], y[0]), x[0], columns[1])
    loop = p("t l l", _loop(p, near, pitch[0]))
    right = p("t l l", p.message(RIGHT, asked[3]))
    down = p.message(DOWN, asked[2])
    cells = p("t l l l", p(CELL, down, right[0], y[1], x[1], rows[1], columns[2]))
    index = p("t i i", p("coll #1-bank-order 1", pitch[1]))
    begin = p(WHERE, cells[1], count[0], index[0], length[0], rate[0])
    places = p("zl.join", begin, p(BYTES, cells[2], count[1], index[1], length[1]))
    agree = _agree(p, cells[0], pitch[2], loop[1])
    shares = p(SHARE, p.message(DOWN, asked[1]), right[1], y[2], x[2], agree)
    heard = p("t l l", p(HEARD, shares))
    total = p("expr max($f1 + $f2 + $f3 + $f4, 0.01)", heard[1])
    numbers = p("zl.join", p(f"vexpr $f1 / $f2{ALL}", heard[0], total), places)
    lasts = p("expr $i1 * 1000. / $i2", length[2], rate[1])
    file = p("pack s s 0. 0 0", facts[0], facts[1], lasts, length[3], rate[2])
    told = p("t b b", asked[0])
    p("value #1-four", p("zl.join", p("zl.reg", told[1], file), numbers))
    lap = p("unpack i i f", loop[0])
    fields = (length[4], rate[3], lap, lap[1], lap[2], wish[2])
    line = p("pack 0 0 0 0 0 0. 0", p("int 0", told[0], pitch[3]), *fields)
    p("send #1-continued", p.message("$1 four 0 $2 $3 $4 $5 $6 $7", line))
    return p


def _order(p: Patcher, pitches: Outlet) -> Box:
    """coll scope-bank-order: where each pitch stands in a cell; how many there are."""
    told = p("t l l b", pitches)
    begun = p("t b b", told[2])
    each = p("t b i", p("zl.iter 1", told[0]))
    place = p("int 0", each[0], p.message("0", begun[0]))
    at = p("t b i i", place)
    p.back(p("+ 1", at[2]), place, 1)
    line = p("pack 0 0", p("int 0", at[0], each[1]), at[1])
    p("coll #1-bank-order 1", [line, p.message("clear", begun[1])])
    return p("zl.len", told[1])


def _loop(p: Patcher, cell: Box | Outlet, pitch: Outlet) -> list[Box]:
    """start length slope, or none."""
    key = p("t i b", p("expr $i1 * 128 + $i2", cell, pitch))
    return [p.message(NONE, key[1]), p("coll #1-loops 1", key[0])]


def _agree(p: Patcher, cells: Outlet, pitch: Outlet, loop: Outlet) -> Box:
    """1 for each that has this loop, too, else 0."""
    each = p("t b i", p("zl.iter 1", cells))
    own = p("zl.reg", each[0], _loop(p, each[1], pitch))
    return p("zl.group 4", p("expr ($i1 == $i4) && ($i2 == $i5)", p("zl.join", own, loop)))
