"""nb.part.layer: keys play the velocity layers of a sound."""

from builder.patcher import Box, Outlet, Patcher
from sources.play.controller import forget

# key velocity, generations of layer and note, 1 if velocity is not timbre, velocity of the layer:
# 0 the note as it is, 1 the note in another tone, 2 the layer, which is nearer
WAY = (
    "expr (($i2 == $i3) && ($i4 == 0) && ($i1 != 100)) "
    "* (1 + (($f1 * $f1 - 100. * $f5) * ($f5 - 100.) > 0.))"
)
# key velocity, tone and velocity of the layer: on a line of logarithms from there to 100
BRIGHT = (
    "expr exp(2.302585093 * (log10($f2) + (2. - log10($f2)) "
    "* log10(max($f1, 1.) / $f3) / log10(100. / $f3)))"
)
NONE = "-1 0 100. 0 0 0 0 0. 30"


def patcher() -> Patcher:
    """The notes of a whole cell are asked for as other velocities play them, and so is each that
    comes later. A layer's tone is the velocity at which the brightness curve makes the note of
    velocity 100 as bright."""
    p = Patcher(
        "nb.part.layer",
        "keys play the velocity layers of a sound: the nearest of them, or the note of velocity "
        "100, and the brightness curve leads from one to the next",
    )
    p.arguments = [("scope", "the instrument")]
    state = p("pak 1 0", p("receive #1-timbre"), p("receive #1-local"))
    off = p("t i i", p("expr ($i1 == 0) || ($i2 == 1)", state))
    _asked(p, p("== 0", off[0]))
    _table(p)
    forget(p, "#1-layers", p("receive #1-evict"), "==", 2)
    _chosen(p, off[1])
    return p


def _asked(p: Patcher, on: Box) -> None:
    """Of a whole cell all layers (-1), of a note that comes later its own."""
    whole = p("t b i", p("receive #1-complete"))
    late = p("unpack i i", p("receive #1-ready"))
    same = p("sel 1", p("expr $i1 == $i2", late, whole[1]))
    which = [p.message("-1", whole[0]), p("int 0", same, late[1])]
    pitch = p("t i i", p("gate 1 1", on, which))
    p("send #1-command", p.message("layers 30 $1", pitch[1]))
    p("send #1-command", p.message("layers 127 $1", pitch[0]))


def _table(p: Patcher) -> None:
    """coll scope-layers: pitch, 128 more for the hard one: generation slot tone frames rate
    loop-start loop-length slope velocity."""
    news = p("unpack i i i i f i i i i f", p("receive #1-layered"))
    velocity = p("t i i", news[2])
    key = p("expr $i1 + 128 * ($i2 > 100)", news[1], velocity[0])
    fields = (*(news[i] for i in range(3, 10)), velocity[1])
    line = p("pack 0 0 0. 0 0 0 0 0. 0", news, *fields)
    p("coll #1-layers 1", p("prepend 0", [line, p.message("set $1", key)]))


def _chosen(p: Patcher, off: Outlet) -> None:
    told = p("t b l l b", p.inlet("pitch velocity slot … slope: what nb.controller found"))
    near = p.inlet("pitch of its note")
    generation = p.inlet("generation of its note")
    key = p("t i i i", p("zl.nth 2", told[2]))
    record = p("coll #1-layers 1", p("expr 128 * ($i1 > 100) + $i2", key[0], near))
    layer = p("unpack i i f i i i i f i", [record, p.message(NONE, told[3])])
    tone, made_at = p("t f f", layer[2]), p("t i i i", layer[8])
    go = p("t b b b", told[0])
    bright = p("t f f", p(BRIGHT, p("int 0", go[2], key[1]), tone[0], made_at[0]))
    left = p("expr 100. * $f1 / $f2", bright[0], tone[1])
    way = p(WAY, p("int 0", go[1], key[2]), layer, generation, off, made_at[1])
    ways = p("gate 3", p("+ 1", way), p("zl.reg", go[0], told[1]))
    plain = p("append 100", p("zl.join", ways[1], bright[1]))
    note = p("unpack i i i i i i f", ways[2])
    fields = (layer[3], layer[4], note[6], layer[5], layer[6], layer[7], left, made_at[2])
    other = p("pack 0 0 0 0 0 0 1. 0 0 0. 0. 0", note, note[1], layer[1], None, *fields)
    words = "pitch velocity slot … slope, where there are layers with tone and made-at"
    p.outlet(words, ways, plain, other)
