"""nb.part.lines: the lines of a Scala file."""

from builder.patcher import Box, Outlet, Patcher

PATIENCE = 1000  # ms until a file counts as one that is not there
NONE, RATIO, CENTS = range(3)


def patcher() -> Patcher:
    """Comments are left out. A line's number is what it begins with: `5/4` and `2` are ratios,
    `701.955` are cents; a line without one may say anything."""
    p = Patcher("nb.part.lines", "the numbers that the lines of a Scala file begin with")
    path = p("t l b b", p.inlet("path of a .scl or .kbm"))
    late = p(f"delay {PATIENCE}", path[1])
    file = p("text", p("prepend read", path[0]))
    read = p("t b b", file[1])
    p.back(p.message("stop", read[1]), late)
    lines = p("uzi 1", file[2])
    p.back(p.message("line $1", lines[2]), file)
    p.back(p.message("query", read[0]), file)
    p.outlet("index kind a b: kind 2 cents a, 1 ratio a / b, 0 none", _numbered(p, file, path[2]))
    p.outlet("bang: that was all", lines[1])
    p.outlet("bang: there is no such file", late)
    return p


def _numbered(p: Patcher, file: Box, begin: Outlet) -> Box:
    """The x stands before what may be an empty line."""
    said = p("t l l", p("prepend x", p("route set", file)))
    comment = p("regexp ^x.(!)", said[1])
    closed = [p.message("0", comment[1]), p.message("1", comment[3])]
    line = p("t b l l", p("gate 1", closed, said[0]))
    first = p("zl.nth 2", line[2])
    cents = p("regexp ^x.(-?[0-9]*[.][0-9]*)", line[1])
    ratio = p("regexp ^x.([0-9]+)/([0-9]+)", cents[3])
    whole = p("regexp ^x.([0-9]+)", ratio[3])
    number = [
        p(f"prepend {CENTS}", p("zl.reg", p("t b", cents[1]), first)),
        p(f"prepend {RATIO}", ratio[1]),
        p.message(f"{RATIO} $1 1", whole[1]),
        p.message(f"{NONE} 0 0", whole[3]),
    ]
    at = p("int 0", line[0], p.message("0", begin))
    index = p("t i i", at)
    p.back(p("+ 1", index[1]), at, 1)
    return p("zl.join", index[0], number)
