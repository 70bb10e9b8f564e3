"""nb.fetch: models that are published and can be had."""

from builder.patcher import Outlet, Patcher
from sources.face import button, fader, label
from sources.link.library import pages

SIZE = (490, 24)


def patcher() -> Patcher:
    """A download that broke off is gone on with the next time. When it is here it is chosen, unless
    another model was meanwhile."""
    p = Patcher(
        "nb.fetch",
        "models that are published and not here yet: what they are, how far their download is",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.model", "nb.library")
    label(p, "more models", 0, 2, 90)
    p("send #1-fetch", p("zl.reg", button(p, "fetch", 250, 0, 50), _menu(p)))
    told = p("t l l b", p("receive #1-fetch"))
    lane = p("nb.part.lane #1 fetch /nb/fetch", p("append /nb/fetch", told[0]))
    number = p("t i i", lane[1])
    ended = p("route done fail superseded", lane)
    model = p("t b l l b", p("zl.nth 1", ended))
    p("send #0-over", [model[0], p("t b", ended[1]), p("t b", ended[2])])
    p("send #1-status", p("prepend fetched", model[1]))
    p("send #1-command", p.message("models 0", model[3]))
    still = [p.message("1", told[2]), p.message("0", p("t b", p("receive #1-model")))]
    p("send #1-model", p("gate 1", still, p("zl.reg", p("receive #0-over"), model[2])))
    _stop(p, number[1])
    _progress(p, told[1], number[0])
    return p


def _menu(p: Patcher) -> Outlet:
    """The name that is chosen in it; what the server knows of that model is told."""
    news = [p("sel 1", p("receive #1-connected")), p("receive #0-over")]
    ask = [p.message("0 /nb/fetchable", news), p.message("$1 /nb/fetchable", p("receive #0-page"))]
    answer = p("route done", p("nb.part.lane #1 fetchable /nb/fetchable", ask))
    p("send #0-page", pages(p, answer, "#0-names"))
    names = p("route append clear", p("receive #0-names"))
    items = [p("prepend append", names), p.message("clear", names[1])]
    name = p("t l l", p.ui("umenu", items, show=(92, 0, 152, 22), parameter_enable=0)[1])
    lane = p("nb.part.lane #1 published /nb/published", p("append /nb/published", name[1]))
    about = p("t l l", p("route done", lane))
    size = p("gate 2", p("+ 1", p(">= 0", p("zl.nth 3", about[1]))), about[0])
    words = ("its size is unknown", "about $3 MB")
    said = [f"click fetch for $1 - {word} - licence: $5" for word in words]
    p("send #1-status", [p.message(line, size[i]) for i, line in enumerate(said)])
    return name[0]


def _stop(p: Patcher, number: Outlet) -> None:
    held = p("int 0", button(p, "stop", 304, 0, 46), number)
    p("nb.part.lane #1 cancel /nb/cancel", p("append /nb/cancel", held))


def _progress(p: Patcher, name: Outlet, number: Outlet) -> None:
    """A bar, and in words with the seconds to go, where they are known."""
    far = p("zl.slice 1", p("receive #1-progress"))
    share = p("unpack f f", p("zl.reg", p("sel -1", far, number), far[1]))
    part = p("t f f", share)
    over = p.message("set 0.", p("receive #0-over"))
    fader(p, [p("prepend set", part[1]), over], 358, 2, 132, 1.0).more["ignoreclick"] = 1
    left = p("t i i", p("int", share[1]))
    whole = p("zl.join", p("pack 0 0", p("* 100.", part[0]), left[0]), name)
    kinds = p("gate 2", p("+ 1", p(">= 0", left[1])), whole)
    said = ("fetching $3 $1 %", "fetching $3 $1 % - $2 s to go")
    p("send #1-status", [p.message(line, kinds[i]) for i, line in enumerate(said)])
