"""nb.gesture: moves the pad as a hand does."""

from builder.patcher import Box, Outlet, Patcher
from sources.face import fader, label, shown
from sources.pad.lfo import SHAPES

SIZE = (490, 52)
OFF = {"parameter_enable": 0}
STEP = 20  # ms
TICK = 1 / 24  # beats of MIDI clock
TOGGLES = (("record", "record", "0"), ("play", "play", "0"), ("loop", "loop", "1"))
NUMBERS = (  # name, words, x, y, at first, lowest, highest
    ("gesture-speed", "speed", 236, 0, "1.", 0.05, 20.0),
    ("gesture-snap", "snap", 328, 0, "0.", 0.0, 33.0),
    ("tempo", "bpm", 406, 0, "120.", 20.0, 300.0),
    ("lfo-beats", "beats", 110, 28, "4.", 0.1, 256.0),
)
ON_GRID = "expr ($f2 > 1.) * int($f1 * ($f2 - 1.) + 0.5) / max($f2 - 1., 1.) + ($f2 <= 1.) * $f1"
ELSEWHERE = "expr (max($f1 - $f3, $f3 - $f1) > 0.000001) || (max($f2 - $f4, $f4 - $f2) > 0.000001)"


def patcher() -> Patcher:
    """It goes around the place that the hand or the gesture has. A move that is not its own is the
    hand's: the place from then on, and a gesture that plays stops."""
    p = Patcher(
        "nb.gesture",
        "a gesture on the pad, recorded and played; an LFO or a walk around it; a grid; in beats "
        "of a tempo or of MIDI clock",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.xy", "nb.preset")
    _face(p)
    step = p("t b f f", _beats(p))
    moves = p("nb.part.moves #1", step[2])
    lfo = p("nb.part.lfo #1", step[1])
    _say(p, step[0], moves, lfo)
    return p


def _face(p: Patcher) -> None:
    names = [(f"gesture-{name}", words, start) for name, words, start in TOGGLES]
    names += [("gesture-reverse", "back", "0")]
    for i, (name, words, start) in enumerate(names):
        _toggle(p, name, words, 59 * i, 0, start)
    _toggle(p, "gesture-clock", "clock", 380, 28, "0")
    for name, words, x, y, start, low, high in NUMBERS:
        label(p, words, x + 46, y + 2, 40)
        box = p.ui(
            "flonum", shown(p, name, start), show=(x, y, 44, 22), minimum=low, maximum=high, **OFF
        )
        _learnt(p, name, box, low, high)
    items = " , ".join(SHAPES).split()
    shape = p.ui("umenu", shown(p, "lfo-shape", "0"), show=(0, 28, 100, 22), items=items, **OFF)
    p("send #1-lfo-shape", shape)
    label(p, "depth", 330, 30, 44)
    _learnt(p, "lfo-depth", fader(p, shown(p, "lfo-depth", "0.5"), 206, 28, 120, 1.0), 0.0, 1.0)


def _toggle(p: Patcher, name: str, words: str, x: float, y: float, start: str) -> None:
    label(p, words, x + 24, y + 2, 40)
    p(f"send #1-{name}", p.ui("toggle", shown(p, name, start), show=(x, y, 22, 22), **OFF))


def _learnt(p: Patcher, name: str, box: Box, low: float, high: float) -> None:
    moved = p("t f b", box)
    p("send #1-touched", p.message(f"{name} {low} {high}", moved[1]))
    p(f"send #1-{name}", moved[0])


def _beats(p: Patcher) -> list[Box]:
    """That have passed: in each step while there is something to move, or at each tick of MIDI
    clock."""
    p("send #1-clock", p("t b", p("sel 248", p("rtin"))))
    clock = p("t i i", p("receive #1-gesture-clock"))
    record, play = p("receive #1-gesture-record"), p("receive #1-gesture-play")
    busy = p("pak 0 0 0 0", record, play, p("receive #1-lfo-shape"), clock[1])
    runs = p("change 0", p("expr ($i1 || $i2 || ($i3 > 0)) && ($i4 == 0)", busy))
    tick = p("gate 1", clock[0], p("receive #1-clock"))
    beats = p("/ 3000.", p("float 120.", p(f"metro {STEP}", runs), p("receive #1-tempo")))
    return [beats, p.message(f"{TICK:.7f}", tick)]


def _say(p: Patcher, go: Outlet, moves: Box, lfo: Box) -> None:
    """Within the pad, on the grid, and if it is elsewhere."""
    there = p("t l l", p("receive #1-xy"))
    hand = p("gate 1 1", p("receive #0-hand"), there[0])
    placed = p("t b b l", hand)
    p("send #1-gesture-play", p.message("0", placed[1]))
    centre = p("unpack f f", [placed[2], moves])
    around = p("unpack f f", lfo)
    depth = p("t f f", p("receive #1-lfo-depth"))
    snap = p("t b f f", p("receive #1-gesture-snap"))
    changed = [placed[0], snap[0], p("t b", p("receive #1-lfo-shape"))]
    # By then the move that it follows from has reached everyone.
    ways = p("t b b b", [go, p("delay 0", changed)])
    wanted = []
    for i in range(2):
        at = p("float 0.5", ways[1 + i], centre[i])
        within = p("expr min(max($f1 + $f2 * $f3 / 2., 0.), 1.)", at, around[i], depth[i])
        wanted.append(p(ON_GRID, within, snap[1 + i]))
    due = p("pack 0.5 0.5", p("float 0.5", ways[0], wanted[0]), wanted[1])
    told = p("t l l", due)
    is_ = p("unpack f f", there[1])
    moved = p("t b l b", p("gate 1", p(ELSEWHERE, told[1], None, is_, is_[1]), told[0]))
    p("send #0-hand", [p.message("0", moved[2]), p.message("1", moved[0])])
    p("send #1-xy", moved[1])
