"""nb.part.tune: how far each key is from equal temperament."""

from builder.patcher import Outlet, Patcher

# Semitones above the middle key, by those of the degree, octaves of the scale, its octave, turns of
# the map, their octave, and the degree: -9999 where that is none.
RAW = "expr ($f6 >= 0.) * ($f1 + $f2 * $f3 + $f4 * $f5) - 9999. * ($f6 < 0.)"
DEVIATION = "expr ($f1 > -9000.) * (69. + 39.8631371 * log10($f2 / 440.) + $f1 - $f3 - $f4)"


def patcher() -> Patcher:
    """Each key above its middle one first, then against the key of the reference."""
    p = Patcher(
        "nb.part.tune",
        "tunes all keys by a scale, a map and the Hz of a key; says scope-tune-key",
    )
    p.arguments = [("scope", "the instrument")]
    told = p("t b b l", p("receive #1-tuning"))
    fact = p("unpack i i i i i f", told[2])
    count, size = p("t b i i i i", fact), p("t i i i", fact[1])
    lap = p("t i i", p("expr ($i2 > 0) * $i2 + ($i2 <= 0) * $i1", count[4], size[1]))
    keys = p("uzi 128 0", told[1])
    each = p("t i i", keys[2])
    place = p("t i i i", p("- 60", each[1], fact[2]))
    step = p("t i i", p("expr ($i1 + 128 * $i2) % $i2", place[2], lap[1]))
    turns = p("expr ($f1 - $f2) / $f3", place[1], step[1], lap[0])
    at = p("int 0", p("t b", place[0]), step[0])
    ways = p("gate 2 1", p("+ 1", p("> 0", size[0])), at)
    degree = p("t i i i", [ways, p("coll #1-map 1", ways[1])])
    octaves = p("t i i", p("expr int(max($f1, 0.) / $f2)", degree[1], count[3]))
    rest = p("expr max($i1, 0) - $i2 * $i3", degree[0], octaves[1], count[2])
    top = p("t f f", p("coll #1-degrees 1", count[1]))
    named = p("split 1 128", p("int 0", count[0], fact[4]))
    mapped = p("coll #1-degrees 1", p("gate 1", p("> 0", size[2]), named))
    semitones = p("coll #1-degrees 1", rest)
    raw = p(RAW, semitones, octaves[0], top[0], turns, [top[1], mapped], degree[2])
    p("coll #0-raw 1", p("pack 0 0.", each[0], raw))
    _said(p, told[0], fact[3], fact[5])
    return p


def _said(p: Patcher, go: Outlet, key: Outlet, hz: Outlet) -> None:
    steps = p("t b b", go)
    reference = p("coll #0-raw 1", p("int 69", steps[1], key))
    each = p("t i i i", p("uzi 128 0", steps[0])[2])
    raw = p("coll #0-raw 1", each[1])
    p("send #1-tune-key", p("pack 0 0.", each[0], p(DEVIATION, raw, hz, reference, each[2])))
