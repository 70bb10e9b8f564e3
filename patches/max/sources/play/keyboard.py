"""nb.keyboard: keys of the screen and of the computer."""

from builder.patcher import Box, Patcher

LOW, KEYS = 36, 61
SIZE = (900, 120)
ROWS = ("zsxdcvgbhnjm,", "q2w3er5t6y7ui")  # two octaves of the computer's keys, from C on
FIRST = 43  # below the codes of all of them


def patcher() -> Patcher:
    """A clicked key is let go after half a second, or with `hold` by another click; marks above the
    keys: notes that are loaded."""
    p = Patcher(
        "nb.keyboard",
        "keys for the mouse and the computer's keys, with marks where a key has a note of its own",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.midi", "nb.controller")
    velocity = _number(p, "velocity", 520, "100", 127)
    _clicked(p)
    _typed(p, velocity)
    _marks(p)
    return p


def _number(p: Patcher, name: str, x: float, start: str, top: int) -> Box:
    p.comment(name, show=(x, 2, 60, 20))
    return p.ui(
        "number",
        p.message(start, p("loadbang")),
        show=(x + 60, 0, 44, 22),
        minimum=0,
        maximum=top,
        parameter_enable=0,
    )


def _clicked(p: Patcher) -> None:
    hold = p("t i i b", p.ui("toggle", show=(0, 0, 24, 24), parameter_enable=0))
    p.comment("hold", show=(26, 2, 40, 20))
    changed = [p.message("flush", hold[2]), p.message("mode $1", hold[1])]
    keys = p.ui(
        "kslider", changed, show=(0, 40, SIZE[0], 80), offset=LOW, range=KEYS, parameter_enable=0
    )
    either = p("gate 2 1", p("+ 1", hold[0]), p("pack 0 0", keys, keys[1]))
    once = p("unpack i i", either[0])
    struck = p("makenote 100 500", once, once[1])
    p("send #1-note", [p("pack 0 0", struck, struck[1]), either[1]])


def _typed(p: Patcher, velocity: Box) -> None:
    """A key that is held repeats itself: only the first time counts."""
    on = p.ui("toggle", p.message("1", p("loadbang")), show=(90, 0, 24, 24), parameter_enable=0)
    p.comment("computer keys (z s x d c … q 2 w 3 e …)", show=(116, 2, 250, 20))
    lowest = p("t i i", _number(p, "from key", 390, "48", 96))
    up = p("t i b", p("keyup"))
    down = p("change -1", [p("gate 1", on, p("key")), p.message("set -1", up[1])])
    codes = {ord(letter): 12 * i + k for i, row in enumerate(ROWS) for k, letter in enumerate(row)}
    steps = " ".join(str(codes.get(code, -1)) for code in range(FIRST, max(codes) + 2))
    for code, base, loud in ((down, lowest[1], velocity), (up[0], lowest[0], None)):
        step = p(
            "split 0 127",
            p(f"zl.lookup {steps}", p(f"- {FIRST}", p(f"clip {FIRST} {max(codes) + 1}", code))),
        )
        p("send #1-note", p("pack 0 0", p("+ 48", step, base), loud))


def _marks(p: Patcher) -> None:
    """One bar a key: those of coll scope-table, which nb.controller keeps."""
    change = p(
        "speedlim 100", [p("t b", p("receive #1-ready")), p("t b", p("receive #1-complete"))]
    )
    look = p("t b b", change)
    pitch = p("coll #1-table 1", p.message("dump", look[0]))[1]
    bar = p.message("set $1 1", p(f"- {LOW - 1}", p(f"split {LOW} {LOW + KEYS - 1}", pitch)))
    p.ui(
        "multislider",
        [p.message("setlist " + " ".join("0" * KEYS), look[1]), bar],
        show=(0, 28, SIZE[0], 10),
        size=KEYS,
        setminmax=[0.0, 1.0],
        settype=0,
        setstyle=1,
        ignoreclick=1,
        slidercolor=[0.165, 0.616, 0.561, 1.0],
        parameter_enable=0,
    )
