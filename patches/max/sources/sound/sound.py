"""nb.sound~: one latent as one sound."""

from builder.patcher import Patcher
from sources.face import button, label, name, transport

SIZE = (430, 88)


def patcher() -> Patcher:
    p = Patcher(
        "nb.sound~",
        "a latent as one sound: made at a pitch, played once or round and round, as soon "
        "as it is there",
        SIZE,
    )
    p.arguments = [
        ("scope", "the instrument"),
        ("buffer", "name of its buffer~"),
        ("z", "name of the latent"),
    ]
    p.company = ("nb.server help", "nb.gansynth help")
    p.see_also = ("nb.latent", "nb.gansynth", "nb.buffer")
    name(p, "set #3")
    label(p, "pitch", 40, 8, 40)
    pitch = p.ui(
        "number",
        p.message("60", p("loadbang")),
        show=(80, 6, 46, 24),
        minimum=0,
        maximum=127,
        parameter_enable=0,
    )
    p("send #1-synth", p.message("#3", button(p, "synthesize", 136, 6, 86)))
    asked = p("route #3 all", p("receive #1-synth"))
    chosen = p("int 60", [p("t b", asked), p("t b", asked[1])], pitch)
    p("send #1-gansynth", p.message("synthesize #3 #2 $1", chosen))
    transport(p, "#1", "#3", 236)
    p.outlet("signal: the sound", p("nb.part.player #1 #2 #3"))
    return p
