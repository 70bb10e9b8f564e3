"""nb.envelope: how notes begin and end."""

from builder.patcher import Patcher

START = (5.0, 200.0, 0.8, 250.0)
STAGES = (
    ("attack", "ms", 2000.0),
    ("decay", "ms", 2000.0),
    ("sustain", "", 1.0),
    ("release", "ms", 5000.0),
)

NAMES = {"sustain": "sustain-level"}  # scope-sustain is the pedal


def patcher() -> Patcher:
    p = Patcher("nb.envelope", "attack, decay, sustain and release of every note", (490, 46))
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.voice~",)
    values = p("unpack f f f f", p("receive #1-adsr"))
    moved, stages = [], []
    for i, (name, unit, top) in enumerate(STAGES):
        p.comment(f"{name} {unit}".strip(), show=(120 * i, 0, 100, 20))
        told = p("t f f", values[i])
        fader = p.ui(
            "flonum",
            [p("prepend set", told[1]), p(f"receive #1-{NAMES.get(name, name)}")],
            show=(120 * i, 22, 106, 22),
            minimum=0.0,
            maximum=top,
            parameter_enable=0,
        )
        turned = p("t b f b", fader)
        p("send #1-touched", p.message(f"{NAMES.get(name, name)} 0. {top}", turned[2]))
        moved.append(turned[0])
        stages.append([turned[1], told[0]])
    start = " ".join(map(str, START))
    changed = p("zl.slice 1", p(f"pack 0 {start}", moved, *stages))
    p("send #1-adsr", [p.message(start, p("loadbang")), changed[1]])
    return p
