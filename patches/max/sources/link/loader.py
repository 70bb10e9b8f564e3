"""nb.loader: parts become buffers."""

from builder.patcher import Box, Outlet, Patcher

CELLS, NOTES = 8, 24  # buffers for files of several notes, and of one
# A server that was started anew counts generations from 1: each connection gets a range of its own.
EPOCH = 1 << 24


def patcher() -> Patcher:
    p = Patcher(
        "nb.loader",
        "takes the parts that the server names into a pool of buffers and says which notes "
        "are ready",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.server", "nb.controller")
    local = p("t b i", p("receive #1-local"))
    connected = p("int 0", p("t b", [p("sel 1", p("receive #1-connected")), local[0]]))
    epoch = p("t i i", p("+ 1", connected))
    p.back(epoch[1], connected, 1)
    base = p("t i i i", p(f"* {EPOCH}", epoch[0]))
    _part(p, base[1], p("+ 1", local[1]))
    _cell(p, base[0])
    p("coll #1-regions 1", p("receive #1-region"))
    for number in range(CELLS + NOTES):
        p(f"nb.part.slot #1 {number} #1-slot-{number}")
    p("nb.part.layers #1", base[2])
    return p


def _part(p: Patcher, base, source: Box) -> None:
    """scope-part generation kind path skip frames rate length pitches… becomes scope-fill slot, how
    to read it, what is in it: kind path ms duration bytes frames rate | generation rate length
    pitches…"""
    part = p("zl.slice 7", _struck(p, _wanted(p, source)))
    pitches = p("t l l l l", part[1])
    fixed = p("unpack i s s i i i i", part)
    go = p("t b b b b i", fixed[0])
    generation = p("t i i", p("+ 0", go[4], base))
    each = p("pack 0 0", p("zl.iter 1", p("zl.reg", go[3], pitches[2])), generation[1])
    p("coll #1-here 1", each)
    slots = p("t i i", _slot(p, p("int 0", go[2], p("zl.len", pitches[1]))))
    slot = p.message("set $1", slots[0])
    _lasting(p, p("zl.reg", go[1], pitches[3]), slots[1])
    skip = p("t i i", fixed[3])
    frames = p("t i i", fixed[4])
    rate = p("t i i i i", fixed[5])
    begin = p("expr $i1 * 1000. / $i2", skip[1], rate[3])
    lasts = p("expr $i1 * 1000. / $i2", frames[1], rate[2])
    head = p(
        "pack s s 0. 0. 0 0 0 0 0 0",
        p("zl.reg", go[0], fixed[1]),
        fixed[2],
        begin,
        lasts,
        p("* 2", skip[0]),
        frames[0],
        rate[1],
        generation[0],
        rate[0],
        fixed[6],
    )
    p("send #1-fill", p("prepend 0", [p("zl.join", head, pitches[0]), slot]))


def _wanted(p: Patcher, source: Box) -> Box:
    """Parts of the one that is played: whole files (wav) are the server's, what is cut out of
    larger ones is a bank's."""
    part = p("t l l", p("receive #1-part"))
    kind = p("sel wav", p("zl.nth 2", part[1]))
    return p(
        "gate 1",
        p("== 1", [p.message("1", kind), p.message("2", p("t b", kind[1]))], source),
        part[0],
    )


def _struck(p: Patcher, part: Box) -> Outlet:
    """Parts of struck notes. One that goes on (its region's start is not 0) is for the voice that
    asked: scope-continued pitch path onset length rate loop-start loop-length slope start."""
    told = p("t b l b", part)
    start = p("int 0", told[2], p("zl.nth 2", p("receive #1-region")))
    ways = p("gate 2", p("+ 1", p("> 0", start)), told[1])
    end = p("t b b", told[0])
    p.back(p.message("0", end[0]), start, 1)
    p("coll #1-regions 1", p.message("clear", end[1]))
    fields = p("unpack i s s i i i i i", ways[1])
    pitch = p("t i i", fields[7])
    region = p("unpack i i i f", p("coll #1-regions 1", pitch[1]))
    whose = p("int 0", p("t b", fields), pitch[0])
    read = (fields[2], None, fields[6], fields[5], region[1], region[2], region[3], region[0])
    p("send #1-continued", p("pack 0 s 0 0 0 0 0 0. 0", whose, *read))
    return ways[0]


def _lasting(p: Patcher, pitches: Box, slot: Outlet) -> None:
    """coll scope-lasting slot * 128 + pitch: start loop-start loop-length slope, of every note."""
    each = p("t i i", p("zl.iter 1", pitches))
    key = p("t i i", p("expr $i1 + $i2 * 128", each[1], slot))
    known = p("prepend 0", [p("coll #1-regions 1", each[0]), p.message("set $1", key[1])])
    p("coll #1-lasting 1", [known, p.message("$1 0 0 0 0.", key[0])])


def _slot(p: Patcher, count: Box) -> list:
    """The next buffer in turn: of those for several notes, or for one."""
    kind = p("sel 0 1", p("> 1", count))
    turns = []
    for outlet, first, size in ((1, 0, CELLS), (0, CELLS, NOTES)):
        turn = p("int 0", kind[outlet])
        step = p("t i i", p(f"% {size}", p("+ 1", turn)))
        p.back(step[1], turn, 1)
        turns.append(p(f"+ {first}", step[0]))
    return turns


def _cell(p: Patcher, base) -> None:
    """scope-cell generation count: are all its notes here? The group holds a 0 and a 1 for each of
    them."""
    cell = p("unpack i i", p("receive #1-cell"))
    generation = p("t b b i i i", p("+ 0", cell, base))
    notes = p("coll #1-here 1", p.message("dump", generation[0]))
    own = p.message("1", p("sel 1", p("==", notes, generation[4])))
    group = p("zl.group 256", [p.message("0", generation[1]), own, p("t b", notes[3])])
    here = p("t i i", p("- 1", p("zl.len", group)))
    whole = p("sel 1 0", p(">= 0", here[0], cell[1]))
    p("send #1-complete", p("int 0", p("delay 100", whole), generation[2]))
    p("send #1-missing", p("pack 0 0", p("int 0", p("t b", whole[1]), generation[3]), here[1]))
