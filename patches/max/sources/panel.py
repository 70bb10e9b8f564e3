"""nb.nsynth: the instrument."""

from builder.patcher import Patcher
from sources import out

GREY = [0.894, 0.914, 0.925, 1.0]
SIZE = (940, 540)
RIGHT = 364
PARTS = ("server", "library", "loader", "controller")
CORNERS = "0 flute, 1 organ, 2 bell, 3 voice"


def patcher() -> Patcher:
    """All its parts share the number #0, so that two copies never touch each other's sound."""
    p = Patcher("nb.nsynth", "the instrument: four sounds at the corners of a pad, and keys that play what lies between them", SIZE)
    p.see_also = ("nb.server", "nb.xy", "nb.poly~")
    p.ui("panel", show=(0, 0, *SIZE), bgcolor=GREY, background=1)
    for name in PARTS:
        p(f"nb.{name} #0")
    p.comment("notebank", show=(16, 14, 80, 20))
    p.panel("nb.model", (100, 14, 180, 24), "#0")
    p.panel("nb.status", (300, 14, 420, 24), "#0")
    p.panel("nb.pitches", (736, 14, 180, 24), "#0")
    _left(p)
    _right(p)
    p.panel("nb.keyboard", (20, 408, 900, 120), "#0")
    _begin(p)
    return p


def _left(p: Patcher) -> None:
    p.panel("nb.corners", (16, 54, 310, 24), "#0", "0", "1")
    p.panel("nb.xy", (16, 86, 326, 266), "#0")
    p.panel("nb.corners", (16, 360, 310, 24), "#0", "2", "3")


def _right(p: Patcher) -> None:
    voices = p("nb.poly~ #0")
    p.ui("waveform~", p("receive #0-drawn"), show=(RIGHT, 54, 450, 100))
    p.panel("nb.envelope", (RIGHT, 166, 490, 46), "#0")
    for row, (name, width) in enumerate((("midi", 490), ("bank", 310), ("name", 490), ("link", 490))):
        p.panel(f"nb.{name}", (RIGHT, 228 + 34 * row, width, 24), "#0")
    p.panel("nb.out~", (846, 54, *out.SIZE), "#0", feeds=(voices, voices))


def _begin(p: Patcher) -> None:
    start = p("t b b", p("loadbang"))
    p("send #0-corner", p.message(CORNERS, start[1]))
    p("send #0-xy", p.message("0.5 0.5", start[0]))
