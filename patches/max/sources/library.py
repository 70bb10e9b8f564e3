"""nb.library: the names that the server offers."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher("nb.library", "asks the server for the names of its sounds and models, page by page, and tells them to the menus")
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.server")
    p("send #1-command", p.message("sounds 0, models 0", p("sel 1", p("receive #1-connected"))))
    kinds = p("route sounds models", p("route done", p("receive #1-reply")))
    _pages(p, kinds[0], "sounds")
    _pages(p, kinds[1], "models")
    return p


def _pages(p: Patcher, answer, kind: str) -> None:
    """total offset names…: clear before the first page, end behind the last; a page is followed by the next."""
    page = p("zl.slice 2", answer)
    names = p("t l l", page[1])
    numbers = p("t l l l", page)
    offset = p("t b i", p("zl.nth 2", numbers[1]))
    first = p.message("clear", p("sel 0", offset[1]))
    each = p("prepend append", p("zl.iter 1", p("zl.reg", offset[0], names[1])))
    left = p("sel 0", p("expr $i1 - $i2 - $i3", numbers[0], None, p("zl.len", names[0])))
    p(f"send #1-{kind}", [first, each, p.message("end", left)])
    following = p("expr $i2 - $i1", left[1], p("zl.nth 1", numbers[2]))
    p("send #1-command", p.message(f"{kind} $1", following))
