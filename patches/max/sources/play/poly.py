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
        p, p(f"change {VOICES}", p("clip 1 48", p("receive #1-voices"))), "adsr", "curve"
    )
    p.outlet(
        "signal: all voices",
        p(f"poly~ nb.voice~ {VOICES} @steal 1 @args #1", [p("prepend note", play[0]), number]),
    )
    return p


def again(p: Patcher, number: Box, *names: str) -> Box:
    """`voices N`: poly~ makes its voices anew, which have to be told what is said to voices once,
    by these names."""
    made = p("t " + "b " * len(names) + "i", number)
    for i, name in enumerate(names):
        p(f"send #1-{name}", p("zl.reg", made[i], p(f"receive #1-{name}")))
    return p.message("voices $1", made[len(names)])
