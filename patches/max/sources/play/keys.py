"""nb.keys: one voice, glide, and the pitches of the keys."""

from builder.patcher import Box, Patcher
from sources.face import button, label, shown
from sources.path import only

SIZE = (490, 24)


def patcher() -> Patcher:
    p = Patcher(
        "nb.keys",
        "one voice and glide; the pitch of A4, and Scala files: a scale (.scl), a keyboard map "
        "(.kbm)",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.midi", "nb.learn")
    for i, name in enumerate(("mono", "legato")):
        toggle = p.ui("toggle", shown(p, name, "0"), show=(68 * i, 0, 24, 24), parameter_enable=0)
        p(f"send #1-{name}", toggle)
        label(p, name, 68 * i + 25, 2, 44)
    time = p("t f b", _number(p, "glide", "glide ms", 138, "0.", 5000.0))
    p("send #1-touched", p.message("glide 0. 1000.", time[1]))
    p("send #1-glide", time[0])
    p("send #1-reference", _number(p, "reference", "A4", 250, "set 440.", 900.0))
    p("nb.part.scale #1")
    chosen = p("conformpath slash boot", p("opendialog", button(p, "scale", 328, 0, 50)))
    keymap = p(only("(.+[.]kbm)$"), chosen)
    p("send #1-keymap", keymap)
    p("send #1-scale", keymap[3])
    name = p("prepend set", p("strippath", p("receive #1-scale")))
    p.ui("comment", name, text="equal", show=(382, 2, 108, 20))
    return p


def _number(p: Patcher, name: str, words: str, x: float, start: str, top: float) -> Box:
    label(p, words, x + 56, 2, 60)
    heard = shown(p, name, start)
    return p.ui("flonum", heard, show=(x, 0, 54, 22), minimum=0.0, maximum=top, parameter_enable=0)
