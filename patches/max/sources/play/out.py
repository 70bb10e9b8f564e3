"""nb.out~: volume, limiter, sound card."""

from builder import parameter
from builder.patcher import Box, Patcher, Source

SIZE = (80, 236)
START = -4.0  # dB
LOOK = 100  # ms from look to look for peaks that the limiter takes away
VOLUME = parameter.number(
    "Volume", "Volume", -70.0, 6.0, START, "dB", "Level; a limiter behind it keeps peaks below 0 dB"
)


def patcher() -> Patcher:
    """scope-volume 0..1 is squared: 0.8 is -3.9 dB, and is said when a hand moves the fader. A
    live.gain~ that is told nothing may begin at -70 dB."""
    p = Patcher(
        "nb.out~",
        "volume and limiter; to the sound card and to send~ nb-out-left and nb-out-right",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.poly~",)
    left, right = p.inlet("signal: left"), p.inlet("signal: right")
    begins = p.message(f"{10 ** (START / 40):.6f}", p("loadbang"))
    calm = mix(p, "#1", left, right, (8, 0, 60, 164), begins)
    _lamp(p)
    p("send~ #1-out-left", calm)
    p("send~ #1-out-right", calm[1])
    p("send~ nb-out-left", calm)
    p("send~ nb-out-right", calm[1])
    p.ui("ezdac~", calm, calm[1], show=(14, 188, 45, 45))
    return p


def _lamp(p: Patcher) -> None:
    """A word while the limiter works."""
    limiting = p("sel 1 0", p("receive #1-limiting"))
    said = [p.message("set limiting", limiting), p.message("set", limiting[1])]
    p.ui("comment", said, show=(8, 166, 64, 20))


def mix(
    p: Patcher, scope: str, left: Source, right: Source, show: tuple[float, ...], *begins: Box
) -> Box:
    """The fader, which hears and says the volume, and the limiter behind it: what comes to it above
    0 dB, it takes away, and scope-limiting says so."""
    told = p("t b f b", p(f"receive {scope}-volume"))
    level = p("expr 40. * log10($f1)", p(f"clip 0.0178 {10 ** (6 / 40):.4f}", told[1]))
    gain = p.ui("live.gain~", [left, level], right, show=show, **VOLUME)
    hand = p("gate 1 1", [p.message("0", told[2]), p.message("1", told[0])], gain[2])
    share = p("expr ($f1 > -69.99) * exp($f1 * 0.0575646273)", hand)
    p(f"send {scope}-volume", [share, *begins])
    peaks = [p(f"peakamp~ {LOOK}", gain[i]) for i in range(2)]
    p(f"send {scope}-limiting", p("change", p("expr ($f1 > 1.) || ($f2 > 1.)", *peaks)))
    return p("limi~ 2", gain, gain[1])
