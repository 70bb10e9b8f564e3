"""nb.part.known: which model nb.gansynth works with."""

from builder.patcher import Box, Outlet, Patcher
from sources.gansynth.shelf import LANE

ADVICE = "not-found bring it in: notebank models import magenta-gansynth $2 --out $1"


def patcher() -> Patcher:
    """Whoever chose it: the model that the server says it uses, but not while it still loads what
    was chosen, or has to be told that again. No step is done meanwhile, nor while the size of the
    latents is not known."""
    p = Patcher(
        "nb.part.known",
        "which model the server uses, how large its latents are, how many directions it has",
    )
    p.arguments = [("scope", "the instrument")]
    kinds = p("route done fail superseded", p("receive #1-reply"))
    done, failed = p("route status model", kinds), p("route model", kinds[1])
    newer = p.message("superseded by a newer one", p("route model", kinds[2]))
    loaded, kept = p("t l l b", p("zl.nth 1", done[1])), p("t l b b", [failed, newer])
    waits = _waits(p)
    settled = p(
        "gate 1 1",
        [p.message("0", waits[1]), p.message("1", [loaded[2], kept[2]])],
        p("zl.nth 1", done),
    )
    other = p("zl.change", settled, [loaded[1], p.message("none", kept[1])])
    asked = p("t l b", [other, loaded[0]])
    p("send #1-gan-known", p.message("0", [asked[1], waits[0]]))
    info = p("route done fail", p(LANE, p("append /nb/info", asked[0])))
    ready = _about(p, info[0])
    _load(p, ready[1], [kept[0], info[1]])
    _directions(p, ready[0])
    gone = p("t b b", p("receive #1-gan-forget"))
    p("send #1-gan-loaded", p.message("2", gone[1]))
    p("send #1-gan-done", gone[0])
    return p


def _waits(p: Patcher) -> Box:
    """bang when a model is chosen, and when the server goes or comes and has to be told that
    again."""
    chosen = p("t b b", p("route model", p("receive #1-command")))
    again = p("sel 1", p("int 0", p("t b", p("receive #1-connected")), p.message("1", chosen[1])))
    return p("t b b", [chosen[0], again])


def _about(p: Patcher, info: Outlet) -> Box:
    """name kind rate low high length size geometry caps…: bang when the model is known, but for its
    directions."""
    about = p("t b b l l l", info)
    p("send #1-about", about[4])
    p("send #1-gan-size", p("zl.nth 7", about[3]))
    numbers = p("unpack s s i i i i", about[2])
    p("send #1-gan-extra", p("pack 0 0", numbers[5], numbers[2]))
    p("send #1-gan-loaded", p.message("1", about[1]))
    return p("t b b", about[0])


def _load(p: Patcher, ready: Outlet, failed: list) -> None:
    """A step `model name path` ends when its model is known."""
    step = p("t l l b", p("receive #1-gan-model"))
    p("send #1-command", p("prepend model", p("zl.nth 1", step[0])))
    well = p("t b b", p("gate 1", p("receive #0-loads"), ready))
    badly = p("t l b", p("gate 1", p("receive #0-loads"), failed))
    why = p("route not-found", badly)
    p("send #0-loads", [p.message("1", step[2]), p.message("0", [well[1], badly[1]])])
    p("send #1-gan-done", well[0])
    advice = p.message(ADVICE, p("zl.reg", p("t b", why), step[1]))
    p("send #1-gan-fail", [advice, why[1]])


def _directions(p: Patcher, ready: Outlet) -> None:
    """They are counted when there is a list of amounts for them: when it is found, and for each
    model after that."""
    find = p("t b b b", p("receive #1-gan-find"))
    wanted = p("sel 1", p("int 0", ready, p.message("1", find[2])))
    lane = p(LANE, p.message("0 /nb/directions", [wanted, find[0]]))
    kinds = p("route done fail", lane)
    well, badly = p("t b b i i", p("zl.nth 1", kinds)), p("t b b l b", kinds[1])
    found = p("t b i", p("gate 1", p("receive #0-finds"), well[2]))
    p("send #1-gan-extra", found[1])
    p("send #1-gan-count", [well[3], p.message("0", badly[3])])
    p("send #1-gan-done", found[0])
    p("send #1-gan-fail", p("gate 1", p("receive #0-finds"), badly[2]))
    p("send #0-finds", [p.message("1", find[1]), p.message("0", [well[1], badly[1]])])
    p("send #1-gan-known", p.message("1", [p("t b", wanted[1]), well[0], badly[0]]))
