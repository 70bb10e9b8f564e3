"""nb.library: the names that the server offers."""

from builder.patcher import Box, Outlet, Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.library",
        "asks the server for the names of its sounds and models, page by page, and tells "
        "them to the menus",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.server")
    p("send #1-command", p.message("sounds 0, models 0", p("sel 1", p("receive #1-connected"))))
    kinds = p("route sounds models", p("route done", p("receive #1-reply")))
    for outlet, kind in enumerate(("sounds", "models")):
        p("send #1-command", p.message(f"{kind} $1", pages(p, kinds[outlet], f"#1-{kind}")))
    return p


def pages(p: Patcher, answer: Box | Outlet, names: str) -> Box:
    """total offset names…: clear before the first page, end behind the last. The offset of the page
    that has to be asked for next."""
    page = p("t l l l", answer)
    first = p.message("clear", p("sel 0", p("zl.nth 2", page[2])))
    each = p("prepend append", p("zl.iter 1", p("zl.slice 2", page[1])[1]))
    rest = p("t l l", page[0])
    numbers = p("unpack i i", rest[0])
    total = p("t i i", numbers)
    left = p("sel 0", p("expr $i1 - $i2 - ($i3 - 2)", total[0], numbers[1], p("zl.len", rest[1])))
    p(f"send {names}", [first, each, p.message("end", left)])
    return p("expr $i2 - $i1", left[1], total[1])
