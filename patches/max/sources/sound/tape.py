"""nb.part.tape: the sound of a hallucination."""

from builder.patcher import Patcher
from sources.face import button, transport

SIZE = (430, 88)


def patcher() -> Patcher:
    p = Patcher("nb.part.tape", "a sound in a buffer: played, looped, saved as a WAV file", SIZE)
    p.arguments = [
        ("scope", "the instrument"),
        ("buffer", "name of its buffer~"),
        ("z", "name by which it is played"),
    ]
    transport(p, "#1", "#3", 8)
    p("send #1-save", p.message("#2", button(p, "save as a WAV file", 236, 6, 140)))
    p.outlet("signal: the sound", p("nb.part.player #1 #2 #3"))
    return p
