"""nb.part.held: a latent in a corner of the pad."""

from builder.patcher import Box, Outlet, Patcher

CORNERS = ("nw", "ne", "sw", "se")


def patcher() -> Patcher:
    """Drawn or recalled, it is told again to a server that does not know it; another model has no
    such latent."""
    p = Patcher(
        "nb.part.held", "a latent in a corner of the pad: drawn, kept under a name, recalled"
    )
    p.arguments = [("scope", "the instrument"), ("index", "0 NW, 1 NE, 2 SW, 3 SE")]
    new = p.inlet("bang: another one")
    sound = p.inlet("bang: there is a sound in this corner now")
    name = p.inlet("name: the one that was kept under it")
    which = p("sel 0 1 2 3", p.message("#2", p("loadbang")))
    p("send #0-mine", [p.message(corner, which[i]) for i, corner in enumerate(CORNERS)])
    again = p("sel 1 2", p("int 0", p("delay 5", p("receive #1-again")), p("receive #0-held")))
    drawn = _drawn(p, new, again)
    recalled = _recalled(p, name, again[1])
    _keep(p)
    there = p("sel 1 2", p("int 0", _other(p), p("receive #0-held")))
    lost = p("t b b b", [there, there[1]])
    chosen = p("t b b", sound)
    p(
        "send #0-held",
        [
            p.message("1", drawn[1]),
            p.message("2", recalled[1]),
            p.message("0", [chosen[1], lost[2]]),
        ],
    )
    p.outlet(
        "what is here: the latent's name, or `sound`",
        drawn[0],
        recalled[0],
        p.message("sound", [chosen[0], lost[1]]),
    )
    p.outlet("bang: the sound must come back", lost[0])
    return p


def _mine(p: Patcher, go: Box | Outlet) -> Box:
    """The name of the corner."""
    return p("zl.reg", go, p("receive #0-mine"))


def _drawn(p: Patcher, new: Box, again: Box) -> Box:
    """Its name, after its seed, and a bang. The same seed gives it again."""
    seed = p("int 0", again)
    ask = p("t b i", [seed, p.message("-1", new)])
    wish = p("append /nb/latent_random", p("zl.join", _mine(p, ask[0]), ask[1]))
    done = p(
        "zl.nth 3", p("route done", p("nb.part.lane #1 latent_random /nb/latent_random", wish))
    )
    got = p("t i i", done)
    p.back(got[1], seed, 1)
    return p("t l b", p("sprintf symout latent-%ld", got[0]))


def _recalled(p: Patcher, name: Box, again: Outlet) -> Box:
    """Its name, and a bang."""
    wish = p("append /nb/latent_recall", p("zl.join", name, p("receive #0-mine")))
    return p(
        "t l b",
        p(
            "zl.nth 1",
            p("route done", p("nb.part.lane #1 latent_recall /nb/latent_recall", wish, again)),
        ),
    )


def _keep(p: Patcher) -> None:
    kept = p(
        "prepend 0",
        [p("route #2", p("receive #1-keep")), p.message("set $1", p("receive #0-mine"))],
    )
    p("nb.part.lane #1 latent_keep /nb/latent_keep", p("append /nb/latent_keep", kept))


def _other(p: Patcher) -> Box:
    """The name of a model that was chosen, when it is another than before; the first is the one
    that the server began with."""
    used = p("route status model", p("route done", p("receive #1-reply")))
    first = p("gate 1 1", None, p("zl.nth 1", used))
    once = p("t b l", first)
    p.back(p.message("0", once[0]), first)
    return p("t b", p("zl.change", p("zl.nth 1", used[1]), once[1]))
