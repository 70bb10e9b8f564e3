"""nb.part.layers: notes as other velocities play them become buffers."""

from builder.patcher import Box, Outlet, Patcher

FIRST = 32  # the number of the first one, behind nb.loader's own
LAYERS = 64  # buffers, in turn


def patcher() -> Patcher:
    """A cell fills each of them once at most: more would take the place of its first ones, those of
    the keys played last."""
    p = Patcher(
        "nb.part.layers",
        "takes notes as another velocity plays them into buffers of their own, and says which are "
        "there",
    )
    p.arguments = [("scope", "the instrument")]
    base = p.inlet("what is added to the generations that the server counts")
    facts = p("unpack i i i f s i i i i f", p("receive #1-layer"))
    pitch, velocity = p("t i i", facts[1]), p("t i i", facts[2])
    key = p("expr $i1 + 128 * ($i2 > 100)", pitch[0], velocity[0])
    generation = p("t i i i", p("+ 0", facts, base))
    begins = p.message("0", p("t b", p("change -1", generation[1])))
    slot = p("t i i", _slot(p, _new(p, key, generation[0]), begins))
    rest = (facts[i] for i in (3, 5, 6, 7, 8, 9))
    fields = (generation[2], pitch[1], velocity[1], slot[1], *rest)
    fill = p("pack 0 s 0 0 0 0 0. 0 0 0 0 0.", slot[0], facts[4], *fields)
    p("send #1-layer-fill", fill)
    for number in range(FIRST, FIRST + LAYERS):
        p(f"nb.part.layerslot #1 {number} #1-slot-{number}")
    return p


def _new(p: Patcher, key: Box, generation: Outlet) -> Outlet:
    """bang for a layer that is told for the first time: an answer that takes long comes twice."""
    asked = p("t i i b", key)
    here = [p.message("-1", asked[2]), p("coll #1-layers-here 1", asked[1])]
    now = p("t i i", generation)
    new = p("t b b", p("sel 1", p("expr $i1 != $i2", now[0], here)))
    line = p("prepend 0", [p("int 0", new[1], now[1]), p.message("set $1", asked[0])])
    p("coll #1-layers-here 1", line)
    return new[0]


def _slot(p: Patcher, new: Outlet, begins: Box) -> Box:
    """The next buffer in turn, while the cell has not had all of them."""
    count = p("int 0", new, begins)
    counted = p("t i i", count)
    p.back(p("+ 1", counted[1]), count, 1)
    left = p(f"split 0 {LAYERS - 1}", counted[0])
    turn = p("int 0", p("t b", left))
    step = p("t i i", turn)
    p.back(p(f"% {LAYERS}", p("+ 1", step[1])), turn, 1)
    return p(f"+ {FIRST}", step[0])
