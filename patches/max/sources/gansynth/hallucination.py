"""nb.gansynth.hallucination: one note melts into the next."""

from builder.patcher import Box, Patcher
from sources.face import button, fader, ground, label, top, wave
from sources.play import out

SIZE = (1000, 440)
WISHES = (  # name, most, at first
    ("notes", 60.0, 1, "6"),
    ("steps", 40.0, 0, "8"),
    ("spacing s", 2.0, 0.02, "0.2"),
    ("trim s", 1.0, 0.0, "0."),
    ("attack s", 2.0, 0.0, "0.5"),
    ("sustain s", 4.0, 0.0, "0.5"),
    ("decay s", 4.0, 0.0, "0.5"),
)


def patcher() -> Patcher:
    p = Patcher(
        "nb.gansynth.hallucination",
        "random places in a GANSynth, and notes on the way from each to the next",
        SIZE,
    )
    p.see_also = ("nb.gansynth",)
    ground(p)
    for name in ("nb.server", "nb.library", "nb.part.prior", "nb.part.public", "nb.gansynth"):
        p(f"{name} #0")
    top(p, "hallucination")
    _ask(p, _wishes(p))
    _answers(p)
    wave(p, 460, 54, 430)
    tape = p.panel("nb.part.tape", (460, 188, 430, 88), "#0", "#0-halluc", "h")
    p.panel("nb.out~", (906, 54, *out.SIZE), "#0", feeds=(tape, tape))
    p.panel("nb.link", (460, 394, 490, 24), "#0")
    return p


def _wishes(p: Patcher) -> Box:
    """notes steps spacing trim attack sustain decay pitch seed, whenever one of them is another;
    also by the name scope-wish."""
    names = [name.split()[0] for name, *_ in WISHES]
    told = p(f"route {' '.join(names)} pitch seed", p("receive #0-wish"))
    values = []
    for i, (name, most, least, first) in enumerate(WISHES):
        y = 56 + 36 * i
        label(p, name, 24, y)
        moved = fader(p, None, 110, y, 230, most)
        number = _number(
            p, [moved, told[i], p.message(first, p("loadbang"))], 352, y - 2, least, most
        )
        value = p("t l l", number)
        p.back(p("prepend set", value[1]), moved)
        values.append(value[0])
    for i, (name, most) in enumerate((("pitch", 127), ("seed", 16777215))):
        label(p, f"{name}, -1: any", 24 + 214 * i, 310, 100)
        values.append(
            _number(p, [told[7 + i], p.message("-1", p("loadbang"))], 124 + 214 * i, 308, -1, most)
        )
    return p("pak 6 8 0.2 0. 0.5 0.5 0.5 -1 -1", *values)


def _number(p: Patcher, heard: list, x: float, y: float, least: float, most: float) -> Box:
    kind = "number" if isinstance(least, int) else "flonum"
    return p.ui(
        kind,
        heard,
        show=(x, y, 78, 24),
        minimum=least,
        maximum=type(least)(most),
        parameter_enable=0,
    )


def _ask(p: Patcher, wishes: Box) -> None:
    go = p("zl.reg", [button(p, "hallucinate", 24, 352, 100), p("receive #0-hallucinate")], wishes)
    cancel = p.message("cancel", button(p, "cancel", 358, 352, 72))
    p("send #0-gansynth", [p("prepend hallucinate #0-halluc", go), cancel])


def _answers(p: Patcher) -> None:
    """How far it is; when it is there it is played, and its seed is shown, so that it can be typed
    in again."""
    answer = p("t b b l", p("route hallucinated", p("receive #0-answered")))
    p("send #0-start", p.message("h", answer[0]))
    share = p("prepend set", p("/ 100.", p("route rendering", p("receive #0-status"))))
    fader(p, [share, p.message("set 1.", answer[1])], 134, 354, 214, 1.0).more["ignoreclick"] = 1
    seed = p("sprintf set this one has the seed %ld", p("zl.nth 2", answer[2]))
    p.ui(
        "comment",
        seed,
        text="one note melts into the next; the same seed gives the same again",
        show=(24, 396, 410, 20),
    )
