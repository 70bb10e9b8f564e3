"""nb.part.loops: the loops of a bank on disk."""

from builder.patcher import Box, Outlet, Patcher

# A line of bank.txt: row column pitch start length slope. `.`: a blank would end the pattern.
LINE = "loop" + 5 * ".([0-9]+)" + ".([-0-9.]+)"


def patcher() -> Patcher:
    """coll scope-loops: cell * 128 + pitch: loop-start loop-length slope. They are read from
    bank.txt: a `dict` says no lists of lists."""
    p = Patcher(
        "nb.part.loops",
        "the loops of a bank's notes: read from its bank.txt, said before a cell's part",
    )
    p.arguments = [("scope", "the instrument")]
    path = p("t l b b", p.inlet("path of a bank.txt"))
    columns = p.inlet("columns of the bank")
    cell = p.inlet("cell pitches…: it is to be played")
    file = p("text", p("prepend read", path[0]))
    line = p("t l b", p(f"regexp {LINE}", p("route set", file))[1])
    _kept(p, line[0], columns, p.message("clear", path[1]))
    lines = p("uzi 1", file[2])
    p.back(p.message("line $1", lines[2]), file)
    p.back(p.message("query", file[1]), file)
    some = [p.message("1", line[1]), p.message("0", path[2])]
    p.outlet("bang: there are loops", p("sel 1", p("int 0", lines[1], some)))
    _said(p, cell)
    return p


def _kept(p: Patcher, line: Outlet, columns: Box, clear: Box) -> None:
    said = p("unpack i i i i i f", line)
    key = p("expr ($i1 * $i4 + $i2) * 128 + $i3", said, said[1], said[2], columns)
    p("coll #1-loops 1", [p("pack 0 0 0 0.", key, said[3], said[4], said[5]), clear])


def _said(p: Patcher, cell: Box) -> None:
    """scope-region pitch 0 loop-start loop-length slope, of every note of the cell that has one."""
    told = p("t l l", cell)
    first = p("* 128", p("zl.nth 1", told[1]))
    each = p("t i i", p("zl.iter 1", p("zl.slice 1", told[0])[1]))
    whose = p.message("set $1 0", each[1])
    loop = p("coll #1-loops 1", p("+ 0", each[0], first))
    p("send #1-region", p("prepend 0", [loop, whose]))
