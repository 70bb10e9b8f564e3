"""nb.controller: keys become plays."""

from builder.patcher import Box, Outlet, Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.controller",
        "finds for each key the newest note, its own or the nearest resampled, and asks "
        "for its own",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.loader", "nb.poly~")
    _table(p)
    forget(p, "#1-table", p("receive #1-evict"), "==", 2)
    forget(p, "#1-table", p("receive #1-complete"), "<", 1)
    _keys(p)
    return p


def _table(p: Patcher) -> None:
    """scope-ready: coll scope-table keeps pitch: generation slot onset length rate loop-start
    loop-length slope, if it is not older than what is there."""
    ready = p("t l l l b", p("receive #1-ready"))
    before = p("zl.nth 1", p("coll #1-table 1", p("zl.nth 2", ready[2])))
    newer = p(">= 0", p("zl.nth 1", ready[1]), [p.message("-1", ready[3]), before])
    note = p("zl.slice 2", p("gate 1", newer, ready[0]))
    kept = p("t b l", p("zl.join", p("zl.rot 1", note), note[1]))
    p("coll #1-table 1", kept[1])
    p("send #1-arrived", kept[0])


def forget(p: Patcher, table: str, number: Box, test: str, field: int) -> None:
    """Takes out of the table every note whose field passes the test against the number."""
    asked = p("t b i", number)
    notes = p(f"coll {table} 1", p.message("dump", asked[0]))
    hit = p("sel 1", p(f"{test} 0", p(f"zl.nth {field}", notes), asked[1]))
    group = p("zl.group 256", [p("int 0", hit, notes[1]), notes[3]])
    p(f"coll {table} 1", p.message("remove $1", p("zl.iter 1", group)))


def _keys(p: Patcher) -> None:
    """A key that finds nothing stays in coll scope-waiting until a note arrives or it goes up."""
    note = p("t l l", p("receive #1-note"))
    ways = p("gate 2", p("expr ($i2 > 0) + 1", note[1]), note[0])
    p("coll #1-waiting 1", p.message("remove $1", p("zl.nth 1", ways)))
    down = p("t l l", [ways[1], _waiting(p)])
    p("coll #1-waiting 1", down[1])
    key = p("unpack i i", down[0])
    pitch = p("t b i i i i", key)
    tuned = p("t i i", _tuned(p, pitch[4]))
    near = p("t i b b i i i", _nearest(p, pitch[0], tuned[1]))
    found = p("zl.slice 1", p("coll #1-table 1", near[3]))
    p("coll #1-waiting 1", p.message("remove $1", p("int 0", near[2], pitch[3])))
    whose = p("t i b", p("int 0", near[1], pitch[2]))
    place = p("unpack i i i i i i f", found[1])
    ratio = p("expr exp(($f2 - $f1) * 0.0577622650)", near[4], pitch[1])
    note = (place[0], place[1], place[2], place[3], ratio, place[4], place[5], place[6])
    plain = p("pack 0 0 0 0 0 0 1. 0 0 0.", whose[0], key[1], *note)
    made = p("t i i", found)
    p("send #1-play", p("nb.part.layer #1", plain, near[5], made[0]))
    _ask(p, near[0], p("int 0", whose[1], tuned[0]), made[1])


def _tuned(p: Patcher, key: Outlet) -> Box:
    """The pitch that is nearest to what the key is tuned to."""
    asked = p("t b i i b", key)
    by = [p.message("0.", asked[3]), p("coll #1-tune-keys 1", asked[2])]
    return p("expr int($f1 + $f2 + 0.5)", p("int 0", asked[0], asked[1]), by)


def _waiting(p: Patcher) -> Box:
    """The keys that wait, as pitch velocity, whenever a note has arrived."""
    keys = p("coll #1-waiting 1", p.message("dump", p("t b", p("receive #1-arrived"))))
    velocity = p("t b i", keys)
    each = p("pack 0 0", p("int 0", velocity[0], keys[1]), velocity[1])
    return p("zl.iter 2", p("zl.group 256", [each, keys[3]]))


def _nearest(p: Patcher, go, pitch) -> Box:
    """The pitch in the table that is nearest; of two as near, the lower. The 9999 is never it, but
    makes a list of a single pitch."""
    notes = p("coll #1-table 1", p.message("dump", go))
    all_pitches = p("t l l", p("append 9999", p("zl.group 256", [notes[1], notes[3]])))
    least = p(
        "minimum", p("vexpr abs($i1 - $i2) * 2 + ($i1 > $i2) @scalarmode 1", all_pitches[0], pitch)
    )
    kept = p("zl.reg", p("t b", least), all_pitches[1])
    return p("zl.nth 1", kept, p("+ 1", least[1]))


def _ask(p: Patcher, near, pitch, generation) -> None:
    """For the next strike: asks for the pitch itself when it is not here, or not in the newest
    state, and the model can play it."""
    newest = p("zl.nth 1", p("receive #1-ready"))
    model = p("unpack s s i i i i", p("route model", p("route done", p("receive #1-reply"))))
    highest = [model[4], p.message("127", p("loadbang"))]
    key = p("t i i", pitch)
    test = p(
        "expr ($i1 != $i2 || $i3 < $i4) && $i2 >= $i5 && $i2 <= $i6",
        near,
        key[1],
        generation,
        newest,
        model[3],
        highest,
    )
    p("send #1-command", p.message("note $1 100 0", p("int 0", p("sel 1", test), key[0])))
