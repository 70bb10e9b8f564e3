"""nb.nsynth: the instrument."""

from builder.patcher import Patcher
from sources.face import ground, top, wave
from sources.pad import attributes, fetch, gesture, latents, preset
from sources.play import keyboard, keys, learn, mpe, out
from sources.sound import mic, rec

SIZE = (1018, 746)
RIGHT = 436
PARTS = ("server", "library", "loader", "controller")
CORNERS = "0 flute, 1 organ, 2 bell, 3 voice"


def patcher() -> Patcher:
    """All its parts share the number #0, so that two copies never touch each other's sound."""
    p = Patcher(
        "nb.nsynth",
        "the instrument: four sounds at the corners of a pad, and keys that play what lies "
        "between them",
        SIZE,
    )
    p.see_also = ("nb.server", "nb.xy", "nb.poly~")
    ground(p)
    for name in PARTS:
        p(f"nb.{name} #0")
    top(p, "notebank")
    p.panel("nb.pitches", (742, 14, 180, 24), "#0")
    _left(p)
    _right(p)
    p.panel("nb.keyboard", (59, 616, *keyboard.SIZE), "#0")
    _begin(p)
    return p


def _left(p: Patcher) -> None:
    p.panel("nb.corners", (16, 54, 400, 44), "#0", "0", "1")
    p.panel("nb.xy", (53, 102, 326, 266), "#0")
    p.panel("nb.corners", (16, 374, 400, 44), "#0", "2", "3")
    p.panel("nb.latents", (16, 426, *latents.SIZE), "#0")
    p.panel("nb.mic~", (16, 484, *mic.SIZE), "#0")
    p.panel("nb.rec~", (226, 484, *rec.SIZE), "#0")
    p.panel("nb.attributes", (16, 510, *attributes.SIZE), "#0")


def _right(p: Patcher) -> None:
    voices = p("nb.poly~ #0")
    wave(p, RIGHT, 54, 476, 120)
    p.panel("nb.envelope", (RIGHT, 190, 490, 46), "#0")
    for row, (name, width) in enumerate(
        (("midi", 490), ("bank", 310), ("name", 490), ("link", 490))
    ):
        p.panel(f"nb.{name}", (RIGHT, 256 + 36 * row, width, 24), "#0")
    p.panel("nb.mpe", (RIGHT, 400, *mpe.SIZE), "#0")
    p.panel("nb.learn", (RIGHT + 400, 400, *learn.SIZE), "#0")
    p.panel("nb.preset", (RIGHT, 436, *preset.SIZE), "#0")
    p.panel("nb.keys", (RIGHT, 472, *keys.SIZE), "#0")
    p.panel("nb.gesture", (RIGHT, 508, *gesture.SIZE), "#0")
    p.panel("nb.fetch", (RIGHT, 568, *fetch.SIZE), "#0")
    p.panel("nb.out~", (926, 54, *out.SIZE), "#0", feeds=(voices, voices))


def _begin(p: Patcher) -> None:
    start = p("t b b", p("loadbang"))
    p("send #0-corner", p.message(CORNERS, start[1]))
    p("send #0-xy", p.message("0.5 0.5", start[0]))
