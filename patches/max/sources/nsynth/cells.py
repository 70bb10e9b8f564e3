"""nb.part.cells: a bank on disk answers the pad, with no server."""

from builder.patcher import Box, Outlet, Patcher
from sources.path import only


def patcher() -> Patcher:
    """scope-load tells it; a bank that could be read sets scope-local to 1, and while that is so a
    place is a cell of the bank."""
    p = Patcher(
        "nb.part.cells",
        "a bank on disk answers the pad: scope-load tells it, scope-local says whether it "
        "is played",
    )
    p.arguments = [("scope", "the instrument")]
    bank = p("t b b l l", p("nb.part.layout #1", p("receive #1-load")))
    p("send #1-bank", bank[3])
    numbers = p("zl.slice 6", bank[2])
    values = p("unpack s s i i i i", numbers)
    pitches = p("t l l l", numbers[1])
    count = p("t i i i i", p("zl.len", pitches[1]))
    path = p("t s s", values[1])
    rows = p("t i i i", values[2])
    columns = p("t i i i i i", values[3])
    length = p("t i i i", values[4])
    told = p("pack 0 0 0", p("int 0", bank[1], rows[1]), columns[1], count[3])
    p("send #1-status", p.message("bank $1 x $2 cells of $3 notes", told))
    opened = p("t b b", bank[0])
    place = p("unpack f f", p("gate 1", p.message("1", opened[1]), _place(p)))
    p("send #1-local", p.message("1", opened[0]))
    cell = p(
        "expr int($f2 * ($i3 - 1) + 0.5) * $i4 + int($f1 * ($i4 - 1) + 0.5)",
        place,
        place[1],
        rows[0],
        columns[0],
    )
    another = p("t b i i i i", p("change -1", [cell, p.message("set -1", p("receive #0-anew"))]))
    _loops(p, path[1], columns[2], p("zl.join", another[3], pitches[2]))
    _there(p, another[4], rows[2], columns[3], columns[4])
    frames = p("expr $i2 * $i3", another[2], count[2], length[2])
    skip = p("expr $i1 * $i2 * $i3", another[1], count[1], length[1])
    generation = _generation(p, another[0])
    part = p(
        "pack 0 s s 0 0 0 0", generation[1], values, path[0], skip, frames, values[5], length[0]
    )
    p("send #1-part", p("zl.join", part, pitches[0]))
    p("send #1-cell", p("pack 0 0", generation[0], count[0]))
    return p


def _place(p: Patcher) -> list[Box | Outlet]:
    """x y of every place, and once more when a bank was opened or is played again. Back at the
    server, it is told the place."""
    place = p("t l l", p("route position", p("receive #1-command")))
    local = p("t b i i", p("receive #1-local"))
    moved = p("gate 1", local[2], place[0])
    # By then all others know which of the two is played.
    latest = p("zl.reg", p("delay 5", [local[0], p("receive #0-loops-read")]), place[1])
    switched = p("gate 2", p("+ 1", local[1]), latest)
    p("send #1-command", p("prepend position", switched[0]))
    anew = p("t l b", switched[1])
    p("send #0-anew", anew[1])
    return [moved, anew[0]]


def _there(p: Patcher, cell: Outlet, rows: Outlet, across: Outlet, columns: Outlet) -> None:
    """value scope-there: where on the pad the cell is whose notes keys play now."""
    each = p("t i i", cell)
    y = p("expr int($i1 / $i2) / max($i3 - 1., 1.)", each[1], across, rows)
    x = p("expr ($i1 % $i2) / max($i2 - 1., 1.)", each[0], columns)
    p("value #1-there", p("pack 0. 0.", x, y))


def _loops(p: Patcher, path: Outlet, columns: Outlet, cell: Box) -> None:
    """Those of a bank's notes are said before the cell; where they were read after it, it is said
    again. What has no bank.txt has none."""
    way = p("t l b", path)
    p("coll #1-loops 1", p.message("clear", way[1]))
    words = p("sprintf symout %s/bank.txt", p(only("(.+)/bank[.]wav$"), way[0]))
    p("send #0-loops-read", p("nb.part.loops #1", words, columns, cell))


def _generation(p: Patcher, go: Outlet) -> Box:
    number = p("int 0", go)
    generation = p("t i i i", p("+ 1", number))
    p.back(generation[2], number, 1)
    return generation
