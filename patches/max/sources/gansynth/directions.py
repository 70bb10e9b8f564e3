"""nb.directions: what is played, moved along the model's directions."""

from builder.patcher import Patcher
from sources.face import button, label
from sources.gansynth.shelf import LANE

SIZE, COUNT = (430, 84), 16
REST = " ".join("0." for _ in range(COUNT))


def patcher() -> Patcher:
    """The list is called `amounts`. It is given to nb.gansynth once, when a model that has
    directions is there."""
    p = Patcher(
        "nb.directions",
        "sliders that move what is played along the directions in which the model's sound "
        "changes most",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.company = ("nb.server help", "nb.gansynth help")
    p.see_also = ("nb.gansynth", "nb.latent")
    label(p, "directions", 8, 8)
    rest = p.message(REST, [p("loadbang"), button(p, "all to 0", 8, 44, 70)])
    sliders = p.ui(
        "multislider",
        rest,
        show=(88, 6, 334, 72),
        size=COUNT,
        setminmax=[-3.0, 3.0],
        settype=1,
        contdata=1,
        setstyle=1,
        parameter_enable=0,
    )
    moved = p("t b l", sliders)
    p("coll #1-latents 1", p("prepend store amounts-0", moved[1]))
    p("send #1-changed", p.message("amounts", p("speedlim 50", moved[0])))
    asked = p.message("0 /nb/directions", p("t b", p("route 1", p("receive #1-sampled"))))
    found = p("route done", p(LANE, asked))
    first = p("gate 1 1", None, found)
    once = p("t b b", first)
    p.back(p.message("0", once[1]), first)
    p("send #1-gansynth", p.message("load_ganspace_components amounts", once[0]))
    return p
