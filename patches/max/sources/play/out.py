"""nb.out~: volume, limiter, sound card."""

from builder import parameter
from builder.patcher import Patcher

SIZE = (80, 236)
START = -4.0  # dB
VOLUME = parameter.number(
    "Volume", "Volume", -70.0, 6.0, START, "dB", "Level; a limiter behind it keeps peaks below 0 dB"
)


def patcher() -> Patcher:
    """scope-volume 0..1 is squared: 0.8 is -3.9 dB. A live.gain~ that is told nothing may begin at
    -70 dB."""
    p = Patcher(
        "nb.out~",
        "volume and limiter; to the sound card and to send~ nb-out-left and nb-out-right",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.poly~",)
    left, right = p.inlet("signal: left"), p.inlet("signal: right")
    level = p("expr 40. * log10($f1)", p("clip 0.0178 1.", p("receive #1-volume")))
    gain = p.ui(
        "live.gain~",
        [left, level, p.message(str(START), p("loadbang"))],
        right,
        show=(8, 0, 60, 180),
        **VOLUME,
    )
    calm = p("limi~ 2", gain, gain[1])
    p("send~ nb-out-left", calm)
    p("send~ nb-out-right", calm[1])
    p.ui("ezdac~", calm, calm[1], show=(14, 188, 45, 45))
    return p
