"""nb.model: which model renders the notes."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher("nb.model", "which model renders the notes, out of those that the server offers", (180, 24))
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.library", "nb.server")
    names = p("route append clear end", p("receive #1-models"))
    chosen = p("t l l", p("receive #1-model"))
    kept = p("zl.reg", names[2], chosen[1])
    shown = p("prepend setsymbol", kept)
    menu = p.ui("umenu", [p("prepend append", names), p.message("clear", names[1]), shown], show=(0, 0, 180, 24), parameter_enable=0)
    p("send #1-model", menu[1])
    p("send #1-command", p("prepend model", chosen[0]))
    return p
