"""nb.midi: notes, pedal, bend and what voices do with them."""

from builder.patcher import Box, Outlet, Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.midi",
        "MIDI notes, pedal and bend of all channels; how many voices, how velocity becomes level",
        (490, 24),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.poly~", "nb.keyboard")
    on = p("t i i i i i i i", _toggle(p, "MIDI in", 0, p.message("1", p("loadbang"))))
    p("send #1-midi-in", on[5])
    plain = p("t i i", p("== 0", p("receive #1-mpe")))  # else nb.mpe reads all bytes itself
    note = p("notein")
    struck = p("gate 1 1", plain[1], p("pack 0 0", note, note[1]))
    _controllers(p, on[4])
    kept = p("gate 1 1", on[6], p(">= 64", p("ctlin 66")))
    p("nb.part.solo #1", p("gate 1 1", on[3], struck), kept)
    pedal = _toggle(p, "sustain", 86, p("prepend set", p("receive #1-sustain")))
    p("send #1-sustain", [p("gate 1 1", on[2], p(">= 64", p("ctlin 64"))), pedal])
    bend = p(
        "expr ($f1 - 64.) / 64. * $f2",
        p("gate 1 1", plain[0], p("bendin")),
        p("receive #1-bend-range"),
    )
    told = p("prepend set", p("receive #1-bend-range"))
    moved = p("t i b", _number(p, "number", "bend", 170, "2", told, maximum=48))
    p("send #1-touched", p.message("bend-range 0 48", moved[1]))
    p("send #1-bend-range", moved[0])
    p("send #1-bend", p("gate 1 1", on[1], bend))
    quiet = p("gate 1 1", on[0], p("t b", [p("ctlin 120"), p("ctlin 123")]))
    p("send #1-panic", [quiet, p.ui("button", show=(464, 0, 24, 24))])
    p.comment("panic", show=(424, 2, 40, 20))
    said = p("prepend set", p("receive #1-voices"))
    p("send #1-voices", _number(p, "number", "voices", 250, "set 24", said, maximum=48))
    p("send #1-curve", _number(p, "flonum", "curve", 336, "2.", maximum=8.0))
    return p


def _controllers(p: Patcher, on: Outlet) -> None:
    """What moves what the map says (scope-cc), pressure, and a program change: a preset."""
    here = p("t i i i i", on)
    turned = p("ctlin")
    value = p("t b i", turned)
    moved = p("pack 0 0", p("int 0", value[0], turned[1]), value[1])
    p("send #1-cc", p("gate 1 1", here[3], moved))
    key = p("polyin")
    pressed = p("t b i", key)
    one = p("pack 0 0.", p("int 0", pressed[0], key[1]), p("/ 127.", pressed[1]))
    p("send #1-press-key", p("gate 1 1", here[2], one))
    p("send #1-press", p("gate 1 1", here[1], p("/ 127.", p("touchin"))))
    p("send #1-preset", p("gate 1 1", here[0], p("pgmin")))


def _toggle(p: Patcher, name: str, x: float, source: Box) -> Box:
    p.comment(name, show=(x + 26, 2, 56, 20))
    return p.ui("toggle", source, show=(x, 0, 24, 24), parameter_enable=0)


def _number(
    p: Patcher, kind: str, name: str, x: float, start: str, *said: Box, **more: float
) -> Box:
    p.comment(name, show=(x + 42, 2, 44, 20))
    return p.ui(
        kind,
        [p.message(start, p("loadbang")), *said],
        show=(x, 0, 40, 22),
        minimum=0,
        parameter_enable=0,
        **more,
    )
