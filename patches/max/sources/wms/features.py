"""nb.wms.features: what the network is given."""

from builder.patcher import Box, Outlet, Patcher

COUNT, ROWS = 12, 6


def patcher() -> Patcher:
    p = Patcher(
        "nb.wms.features",
        "the features that a network which is played live is given: a slider for each, "
        "from least to most",
        (420, 158),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.wms.pad", "nb.wms~", "nb.server")
    p.comment("features", show=(4, 2, 60, 20))
    p.ui("comment", p("prepend set", p("receive #1-dot")), show=(68, 2, 220, 20))
    reset = p.ui("textbutton", text="reset the network", show=(296, 2, 120, 20), parameter_enable=0)
    p("send #1-command", p.message("wms_reset", reset))
    for index in range(COUNT):
        p.panel(
            "nb.part.feature",
            (4 + 210 * (index // ROWS), 26 + 22 * (index % ROWS), 204, 20),
            "#1",
            str(index),
        )
    changed = p("delay 0")
    known = _info(p, changed)
    _set(p, known, changed)
    _tell(p, changed)
    return p


def _info(p: Patcher, changed: Box) -> Outlet:
    """Asked for when another model is there, not when a new server has loaded the same one: what is
    set stays. How many there are."""
    answers = p("route done fail", p("receive #1-reply"))
    done, failed = p("route model wms_info", answers), p("t b l", p("route wms_info", answers[1]))
    another = p("zl.change", p("zl.nth 1", done), p.message("0", failed[0]))
    p("send #1-command", p.message("wms_info", p("t b", another)))
    info = p("zl.slice 2", done[1])
    go = p("t l b b b l", info)
    p("send #1-hop", p("zl.nth 1", go[4]))
    nothing = p("t b b b", p("route not-found", failed[1]))
    empty = p("t b b b b", [go[3], nothing[2]])
    p("coll #1-now 1", p.message("clear", empty[3]))
    p("send #1-axes", p.message("clear", empty[2]))
    p("send #1-dot", p.message("-", empty[1]))
    none = p("t i i", p.message("0", empty[0]))
    place = p("int 0", None, none[1])
    count = _rows(p, p("zl.iter 5", p("zl.reg", go[2], info[1])), place)
    p.back(none[0], count, 1)
    p.back(nothing[1], count)
    p.back(go[1], count)
    end = p("t b i i", count)
    p("send #1-axes", p("prepend end", end[1]))
    p.back(end[0], changed)
    p("send #1-dots", [p("zl.nth 2", go[0]), p.message("0", nothing[0])])
    return end[2]


def _rows(p: Patcher, rows: Box, place: Box) -> Box:
    """name unit low high typical of each feature in turn: its range, its name for the axes, what it
    is at first. The place of the next."""
    row = p("t b l", rows)
    fields = p("unpack s s f f f", row[1])
    name = p("t s s", fields)
    p("send #1-axes", p("prepend append", name[0]))
    p.back(row[0], place)
    index = p("t i i i", place)
    known = p("t l l", p("pack 0 s 0. 0.", index[2], name[1], fields[2], fields[3]))
    p("coll #1-ranges 1", known[1])
    p("send #1-range", known[0])
    here = p("t l l", p("pack 0 0.", index[1], fields[4]))
    p("coll #1-now 1", here[1])
    p("send #1-feature", here[0])
    following = p("t i i", p("+ 1", index[0]))
    p.back(following[1], place, 1)
    return p("int 0", None, following[0])


def _set(p: Patcher, count: Outlet, changed: Box) -> None:
    """scope-feature index value; scope-features values: of all."""
    feature = p("t l l", p("receive #1-feature"))
    there = p("expr ($i1 >= 0) && ($i1 < $i3)", feature[1])
    p.back(count, there, 2)
    kept = p("t b l", p("gate 1", there, feature[0]))
    p("coll #1-now 1", kept[1])
    p.back(kept[0], changed)
    features = p("t l b", p("receive #1-features"))
    each = p("t b f", p("zl.iter 1", features[0]))
    place = p("int 0", each[0], p.message("0", features[1]))
    index = p("t i i", place)
    p("send #1-feature", p("pack 0 0.", index[1], each[1]))
    p.back(p("+ 1", index[0]), place, 1)


def _tell(p: Patcher, changed: Box) -> None:
    """The server is told of all at once, at most every 5 ms, and always of the last change."""
    now = p("coll #1-now 1", p.message("dump", p("speedlim 5", changed)))
    p("send #1-command", p("prepend wms_features", p("zl.group 256", [now, now[3]])))
