"""nb.poly~: the voices."""

from builder.patcher import Box, Patcher

VOICES = 24


def patcher() -> Patcher:
    p = Patcher("nb.poly~", "plays the notes that nb.controller found, in 24 voices; one more takes the voice that poly~ gives up first")
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.controller", "nb.voice~")
    play = p("t l l", p("receive #1-play"))
    p("send #1-damp", p("zl.nth 1", play[1]))
    p.outlet("signal: all voices", p(f"poly~ nb.voice~ {VOICES} args #1 @steal 1", [p("prepend note", play[0]), _number(p)]))
    return p


def _number(p: Patcher) -> Box:
    """scope-voices: poly~ makes its voices anew, which have to be told what is said to voices once."""
    number = p("t b b i", p("clip 1 48", p("receive #1-voices")))
    p("send #1-adsr", p("zl.reg", number[1], p("receive #1-adsr")))
    p("send #1-curve", p("zl.reg", number[0], p("receive #1-curve")))
    return p.message("voices $1", number[2])
