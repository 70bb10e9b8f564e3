"""What the windows have in common: labels, buttons, faders."""

from builder.patcher import Box, Patcher, Source

GREY = [0.894, 0.914, 0.925, 1.0]
LEVEL = "0.8"  # of a sound, at first


def ground(p: Patcher) -> None:
    """A grey panel behind it all."""
    p.ui("panel", show=(0, 0, *p.size), bgcolor=GREY, background=1)


def label(p: Patcher, text: str, x: float, y: float, width: float = 90) -> Box:
    return p.comment(text, show=(x, y, width, 20))


def top(p: Patcher, title: str) -> None:
    """The title, the model, the status line."""
    label(p, title, 16, 14, 100)
    p.panel("nb.model", (124, 14, 180, 24), "#0")
    p.panel("nb.status", (314, 14, 420, 24), "#0")


def wave(p: Patcher, x: float, y: float, width: float, height: float = 120) -> None:
    """The buffer that was filled last."""
    p.ui("waveform~", p("receive #0-drawn"), show=(x, y, width, height))


def name(p: Patcher, words: str) -> Box:
    """An argument in the upper left corner: arguments go into messages, but not into comments."""
    shown = words.split()[-1]
    return p.ui("comment", p.message(words, p("loadbang")), text=shown, show=(8, 8, 28, 20))


def button(p: Patcher, text: str, x: float, y: float, width: float) -> Box:
    """bang when it is clicked."""
    return p.ui("textbutton", show=(x, y, width, 24), text=text, parameter_enable=0)


def fader(p: Patcher, heard: Source, x: float, y: float, width: float, top: float) -> Box:
    """0..top, from left to right."""
    return p.ui(
        "slider",
        heard,
        show=(x, y, width, 20),
        orientation=1,
        floatoutput=1,
        size=top,
        parameter_enable=0,
    )


def shown(p: Patcher, name: str, start: str) -> list[Box]:
    """What a control shows and says no more: a name of the scope; and what it begins with."""
    return [p("prepend set", p(f"receive #1-{name}")), p.message(start, p("loadbang"))]


def heard(p: Patcher, name: str, z: str) -> Box:
    """What a name of the scope says about z."""
    return p(f"route {z}", p(f"receive {name}"))


def transport(p: Patcher, scope: str, z: str, x: float) -> None:
    """Play, stop and loop from x on, and the level below them, of the nb.part.player of z."""
    for i, (verb, words) in enumerate((("start", "play"), ("stop", "stop"))):
        p(f"send {scope}-{verb}", p.message(z, button(p, words, x + 54 * i, 6, 50)))
    loop = p.ui(
        "toggle",
        p("prepend set", heard(p, f"{scope}-loop", z)),
        show=(x + 112, 6, 24, 24),
        parameter_enable=0,
    )
    p(f"send {scope}-loop", p(f"prepend {z}", loop))
    label(p, "loop", x + 138, 8, 40)
    label(p, "level", 8, 50, 40)
    level = fader(p, p("prepend set", heard(p, f"{scope}-level", z)), 50, 50, 250, 1.0)
    p(f"send {scope}-level", p(f"prepend {z}", [level, p.message(LEVEL, p("loadbang"))]))
    p.ui(
        "comment",
        p("sprintf set %.1f s", heard(p, f"{scope}-seconds", z)),
        text="no sound yet",
        show=(310, 50, 110, 20),
    )
