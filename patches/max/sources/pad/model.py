"""nb.model: the menu of models."""

from builder.patcher import Patcher

SIZE = (180, 24)


def patcher() -> Patcher:
    """What is not chosen here is shown, too: the model that the server says it uses."""
    p = Patcher("nb.model", "the network, chosen by its name", SIZE)
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.library", "nb.server")
    names = p("route append clear end", p("receive #1-models"))
    chosen = p("t l l", p("receive #1-model"))
    used = p("route status model", p("route done", p("receive #1-reply")))
    other = p("zl.change", [p("zl.nth 1", used), p("zl.nth 1", used[1])])
    kept = p("zl.reg", [names[2], other], chosen[1])
    shown = p("prepend setsymbol", kept)
    menu = p.ui(
        "umenu",
        [p("prepend append", names), p.message("clear", names[1]), shown],
        show=(0, 0, *SIZE),
        parameter_enable=0,
    )
    p("send #1-model", menu[1])
    p("send #1-command", p("prepend model", chosen[0]))
    return p
