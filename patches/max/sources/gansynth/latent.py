"""nb.latent: a latent that is seen and drawn."""

from builder.patcher import Box, Patcher
from sources.face import button, name
from sources.gansynth.shelf import PIECE

SIZE = (430, 88)


def patcher() -> Patcher:
    p = Patcher(
        "nb.latent",
        "a latent as a row of numbers: drawn by the model, by hand, kept under a name and recalled",
        SIZE,
    )
    p.arguments = [("scope", "the instrument"), ("name", "of the latent")]
    p.company = ("nb.server help", "nb.gansynth help")
    p.see_also = ("nb.gansynth", "nb.sound~", "nb.directions")
    name(p, "set #2")
    drawn = _sliders(p)
    new = p("t b b", [button(p, "new", 36, 6, 40), p("receive #1-new-all")])
    use = p("t b b", button(p, "use", 80, 6, 40))
    keep, recall = _named(p)
    recalled = p("t b l", recall)
    p("send #1-gansynth", [p.message("randomize_z #2", new[1]), keep, recalled[1]])
    p("send #1-used", p.message("#2", use[0]))
    p("send #1-changed", p.message("#2", [new[0], use[1], recalled[0], drawn]))
    return p


def _named(p: Patcher) -> tuple[Box, Box]:
    """Messages to keep it and to recall it under the name in the box. The return key alone does
    nothing."""
    keep = p("t b b", button(p, "keep", 8, 60, 54))
    recall = p("t b b", button(p, "recall", 66, 60, 54))
    text = p.ui(
        "textedit",
        [keep[0], recall[0]],
        show=(8, 34, 112, 22),
        keymode=1,
        lines=1,
        parameter_enable=0,
    )
    name = p("t b l", p("zl.slice 1", text)[1])
    ways = p("gate 2", [p.message("1", keep[1]), p.message("2", recall[1])], name[1])
    p.back(p.message("0", name[0]), ways)
    return p("prepend keep_z #2", ways), p("prepend recall_z #2", ways[1])


def _sliders(p: Patcher) -> Box:
    """bang when it was drawn by hand, a fifth of a second ago. The coll holds the numbers: what is
    seen ends at 3.5."""
    shown = p("t b b", p("route #2", p("receive #1-latent")))
    head = p("t l l", p("coll #1-latents 1", p.message("#2-0", shown[0])))
    more = p("+ 1", p(f"== {PIECE}", p("zl.len", head[1])))
    ways = p("gate 2", more, head[0])
    whole = p("zl.join", ways[1], p("coll #1-latents 1", p.message(f"#2-{PIECE}", shown[1])))
    row = p("t b l", [ways, whole])
    # `prepend` makes at most 256 items.
    seen = p("zl.join @zlmaxsize 257", p.message("setlist", row[0]), row[1])
    sliders = p.ui(
        "multislider",
        seen,
        show=(126, 6, 296, 76),
        size=256,
        setminmax=[-3.5, 3.5],
        settype=1,
        contdata=1,
        parameter_enable=0,
    )
    drawn = p("t b l", sliders)
    pieces = p(f"zl.slice {PIECE}", drawn[1])
    p(
        "coll #1-latents 1",
        p("prepend store", [p("prepend #2-0", pieces), p(f"prepend #2-{PIECE}", pieces[1])]),
    )
    return p("delay 200", drawn[0])
