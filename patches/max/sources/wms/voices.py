"""nb.wms~: the voices that are played live."""

from builder.patcher import Box, Patcher
from sources.play.poly import again

VOICES = 8


def patcher() -> Patcher:
    p = Patcher(
        "nb.wms~",
        "eight voices that are played live: each is a wave that follows the server's "
        "frames; one more takes the oldest",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.wms.voice~", "nb.wms.features", "nb.wms.pad", "nb.wms.wave")
    _times(p)
    note = p("t l l", p("receive #1-note"))
    down = p("t l l", p("gate 1", p("expr $i2 > 0", note[1]), note[0]))
    p("send #1-damp", p("zl.nth 1", down[1]))
    p.outlet(
        "signal: all voices",
        p(
            f"poly~ nb.wms.voice~ {VOICES} @steal 1 @args #1",
            [p("prepend note", down[0]), _number(p)],
        ),
    )
    return p


def _number(p: Patcher) -> Box:
    """scope-voices, at most as many as the server has numbers for. What sounds fades first, so that
    the server hears of its end."""
    number = p("t b b i", p(f"change {VOICES}", p(f"clip 1 {VOICES}", p("receive #1-voices"))))
    p("send #1-panic", number[1])
    return again(
        p, p(f"int {VOICES}", p("delay 40", number[0]), number[2]), "adsr", "curve", "rate", "glide"
    )


def _times(p: Patcher) -> None:
    """scope-rate: the sound card's; scope-glide: how many samples a glide to a frame takes, as many
    as a frame lasts."""
    start = p("t b b", p("loadbang"))
    hop = p("t b f", [p.message("16.", start[1]), p("receive #1-hop")])
    rate = p("t f f", p("dspstate~", start[0])[1])
    p("send #1-rate", rate[1])
    p("send #1-ramp", p("expr max(int($f1 * $f2 * 0.001), 1)", [rate[0], hop[0]], hop[1]))
