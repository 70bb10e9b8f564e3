"""nb.latents: the corners' latents under names."""

from builder.patcher import Patcher
from sources.face import button, label
from sources.link.library import pages

SIZE = (400, 52)


def patcher() -> Patcher:
    """Those that fit the model are listed when a server is there, when a model was chosen and when
    one was kept."""
    p = Patcher(
        "nb.latents",
        "the corners' latents: kept under a name, recalled by it, drawn anew for all corners",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.latent")
    done = p("route model latent_keep", p("route done", p("receive #1-reply")))
    news = p.message(
        "0 /nb/latents", [p("sel 1", p("receive #1-connected")), p("t b", done), p("t b", done[1])]
    )
    lane = p(
        "nb.part.lane #1 latents /nb/latents",
        [news, p.message("$1 /nb/latents", p("receive #0-page"))],
    )
    p("send #0-page", pages(p, p("route done", lane), "#0-names"))
    names = p("route append clear", p("receive #0-names"))
    menu = p.ui(
        "umenu",
        [p("prepend append", names), p.message("clear", names[1])],
        show=(126, 0, 130, 24),
        parameter_enable=0,
    )
    p("send #0-name", p("prepend set", menu[1]))
    _wishes(p)
    p("send #1-new-all", button(p, "new: all four", 290, 0, 110))
    return p


def _wishes(p: Patcher) -> None:
    """scope-keep and scope-recall index name, with the name in the box. The return key alone does
    nothing."""
    wishes = []
    for verb, left in (("keep", 0), ("recall", 206)):
        label(p, verb, left, 30, 44)
        for i, corner in enumerate(("NW", "NE", "SW", "SE")):
            wishes.append(p.message(f"{verb} {i}", button(p, corner, left + 46 + 37 * i, 28, 35)))
    wish = p("t b b l", wishes)
    text = p.ui(
        "textedit",
        [wish[0], p("receive #0-name")],
        show=(0, 0, 120, 22),
        keymode=1,
        lines=1,
        parameter_enable=0,
    )
    open_ = p("gate 1", p.message("1", wish[1]), p("zl.slice 1", text)[1])
    name = p("t b b l", open_)
    kinds = p("route keep recall", p("zl.join", p("zl.reg", name[1], wish[2]), name[2]))
    p.back(p.message("0", name[0]), open_)
    p("send #1-keep", kinds)
    p("send #1-recall", kinds[1])
