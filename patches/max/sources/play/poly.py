"""nb.poly~: the voices."""

from builder.patcher import Box, Patcher

VOICES = 24


def patcher() -> Patcher:
    p = Patcher(
        "nb.poly~",
        "plays the notes that nb.controller found, in 24 voices; one more takes the voice "
        "that poly~ gives up first",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.controller", "nb.voice~")
    play = p("t l l", p("receive #1-play"))
    p("send #1-damp", p("zl.nth 1", play[1]))
    number = again(
        p,
        p(f"change {VOICES}", p("clip 1 48", p("receive #1-voices"))),
        "adsr",
        "curve",
        "timbre",
        "power",
        "glide",
    )
    _kept(p)
    p.outlet(
        "signal: all voices",
        p(f"poly~ nb.voice~ {VOICES} @steal 1 @args #1", [p("prepend note", play[0]), number]),
    )
    return p


def _kept(p: Patcher) -> None:
    """What voices ask when they begin: what was said of their keys; where the pad is and where the
    newest notes belong; whether a key that is down may follow."""
    p("nb.part.offsets #1")
    for name in ("offset", "press"):
        p(f"coll #1-{name}-keys 1", p(f"receive #1-{name}-key"))
    p("coll #1-slides 1", p("receive #1-slide"))
    p("value #1-place", p("receive #1-xy"))
    done = p("route position status model info", p("route done", p("receive #1-reply")))
    p("value #1-there 0.5 0.5", p("zl.slice 2", p("zl.slice 1", done)[1]))
    model = p("zl.change", [p("zl.nth 1", done[1]), p("zl.nth 1", done[2])])
    p("send #1-command", p("prepend info", model))
    phases = p("substitute continue continue", done[3])
    apart = [p.message("0", p("t b", phases)), p.message("1", p("t b", phases[1]))]
    local = p("t i i", p("receive #1-local"))
    p("send #1-power", p("expr $i1 && ($i2 == 0)", p("pak 0 0", apart, local[1])))
    off = p("== 0", p("receive #1-follow"))
    state = p("pak 0 0 0", off, p("receive #1-connected"), local[0])
    may = "expr ($i1 == 0) * (($i2 == 1) || ($i3 == 1)) + 2 * ($i1 == 1) * ($i3 == 1)"
    p("value #1-follows", p(may, state))


def again(p: Patcher, number: Box, *names: str) -> Box:
    """`voices N`: poly~ makes its voices anew, which have to be told what is said to voices once,
    by these names."""
    made = p("t " + "b " * len(names) + "i", number)
    for i, name in enumerate(names):
        p(f"send #1-{name}", p("zl.reg", made[i], p(f"receive #1-{name}")))
    return p.message("voices $1", made[len(names)])
