"""nb.name: what this instrument is called by other patches."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.name",
        "others play all instruments by nb-note and the like, unless its toggle is off, "
        "and one by its name",
        (490, 24),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.keyboard",)
    p("nb.part.public #1")
    listens = p.ui(
        "toggle", p.message("set 1", p("loadbang")), show=(0, 0, 24, 24), parameter_enable=0
    )
    p("send #1-listen", listens)
    p.comment("hears nb- messages", show=(26, 2, 130, 20))
    p.comment("name of this copy", show=(200, 2, 120, 20))
    shown = p("prepend set", p("receive #1-name"))
    typed = p.ui("textedit", shown, show=(320, 0, 150, 24), keymode=1, lines=1, parameter_enable=0)
    p("send #1-name", [p("zl.slice 1", typed)[1], _newest(p)])
    return p


def _newest(p: Patcher):
    """nb-name X is meant for the instrument that was opened last."""
    p("value nb-newest-window", p("float #0", p("loadbang")))
    asked = p("t l b", p("receive nb-name"))
    mine = p("== #0", p("value nb-newest-window", asked[1]))
    return p("gate 1", mine, asked[0])
