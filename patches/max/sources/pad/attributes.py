"""nb.attributes: what the model can be told."""

from builder.patcher import Box, Outlet, Patcher
from sources.face import label

ROWS = 8
SIZE = (400, 106)
STRANGER = 999  # the row of an attribute that has none


def patcher() -> Patcher:
    """What was set is told again to a new server, and forgotten with another model."""
    p = Patcher(
        "nb.attributes",
        f"what a foreign model can be told, a slider for each of the first {ROWS} attributes that "
        "are one number",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.model", "nb.server")
    label(p, "attributes", 0, 0, 70)
    for i in range(ROWS):
        place = (204 * (i // 4), 22 + 21 * (i % 4), 196, 20)
        p.panel("nb.part.attribute", place, "#1", str(i))
        p("send #1-attribute-share", p(f"prepend {i}", p(f"receive #1-attribute-{i}")))
    answer = p("route model sliders", p("route done", p("receive #1-reply")))
    here = p("delay 20", [p("sel 1", p("receive #1-connected")), p("t b", answer)])
    p("send #1-command", p.message("sliders", here))
    told = p("t b b b l l b", answer[1])
    p("send #1-attribute-gone", told[5])
    model = p("t l l l", p("zl.nth 1", told[4]))
    another = p("t b", p("zl.change", model[0]))
    p("coll #1-attributes-held 1", p.message("clear", another))
    count = _rows(p, told[3])
    p.ui("comment", count, text="nothing to tell", show=(72, 0, 328, 20))
    p("send #1-attribute", p("zl.iter 2", p("zl.group 256", _held(p, told[2]))))
    _told(p)
    _kept(p, p("deferlow", [p("t b", p("receive #1-attribute")), told[0]]), model[1])
    _recalled(p, told[1], model[2])
    return p


def _held(p: Patcher, go: Outlet) -> list[Box | Outlet]:
    """Each name and value that was set, and a bang behind them."""
    held = p("coll #1-attributes-held 1", p.message("dump", go))
    line = p("t b l", held)
    return [p("zl.join", p("zl.reg", line[0], held[1]), line[1]), held[3]]


def _kept(p: Patcher, go: Box, model: Outlet) -> None:
    """scope-attributes-kept model name value…: for presets, when it is another."""
    steps = p("t b b", go)
    whose = p("zl.reg", steps[1], model)
    p("send #1-attributes-kept", p("zl.group 256", [whose, *_held(p, steps[0])]))


def _recalled(p: Patcher, answered: Outlet, model: Outlet) -> None:
    """scope-attributes model name value…: told when that model is here, now or later; before, it
    could not take them, and would forget them."""
    told = p("t b l l b", p("receive #1-attributes"))
    some = p("gate 1", p("> 1", p("zl.len", told[2])), told[1])
    wished = [p("prepend store", some), p.message("clear", told[3])]
    asked = p("zl.reg", [told[0], answered], model)
    found = p("t l b", p("coll #1-attributes-wished 1", [*wished, asked]))
    p("coll #1-attributes-wished 1", p.message("clear", found[1]))
    p("send #1-attribute", p("zl.iter 2", found[0]))


def _rows(p: Patcher, sliders: Outlet):
    """Each attribute into the next row: its name, its ends, its step, its value; what to say of how
    many there are."""
    begun = p("t b l b", p("zl.slice 1", sliders)[1])
    each = p("t b l", p("zl.iter 5", begun[1]))
    place = p("int 0", each[0], p.message("0", begun[2]))
    index = p("t i b i i", place)
    p.back(p("+ 1", index[3]), place, 1)
    row = p("t l l", p("zl.reg", index[1], each[1]))
    named = p("zl.join", p("zl.nth 1", row[0]), index[2])
    p("coll #1-attributes 1", p("prepend store", named))
    p("send #1-attribute-row", p("zl.join", index[0], row[1]))
    none = p.message("set nothing to tell", p("receive #1-attribute-gone"))
    return [none, p.message("set", begun[0])]


def _told(p: Patcher) -> None:
    """scope-attribute name value: to its row, which tells the server; one without a row is asked of
    the server all the same."""
    told = p("t l l l b", p("receive #1-attribute"))
    p("coll #1-attributes-held 1", p("prepend store", told[2]))
    row = p("coll #1-attributes 1", p("zl.nth 1", told[1]))
    where = p("t i i", p("int", [p.message(str(STRANGER), told[3]), row]))
    ways = p("gate 2", p("+ 1", p(f"< {ROWS}", where[1])), told[0])
    p("send #1-command", p("prepend attribute", ways))
    known = p("t b l", ways[1])
    index = p("int 0", known[0], where[0])
    p("send #1-attribute-value", p("zl.join", index, known[1]))
