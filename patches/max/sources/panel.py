"""nb.nsynth: the instrument."""

from builder.patcher import Box, Patcher

GREY = [0.894, 0.914, 0.925, 1.0]
SIZE = (860, 500)
PITCHES = " ".join(str(pitch) for pitch in range(36, 85, 4))


def patcher() -> Patcher:
    """All its parts share the number #0, so that two copies never touch each other's sound."""
    p = Patcher("nb.nsynth", "the instrument: four sounds at the corners of a pad, and keys that play what lies between them", SIZE)
    p.see_also = ("nb.server", "nb.xy", "nb.poly~")
    p.ui("panel", show=(0, 0, *SIZE), bgcolor=GREY, background=1)
    for name in ("nb.server", "nb.library", "nb.loader", "nb.controller"):
        p(f"{name} #0")
    _top(p)
    _pad(p)
    _envelope(p)
    _keys(p)
    _sound(p)
    _begin(p)
    return p


def _words(p: Patcher, text: str, x: float, y: float, width: float = 90) -> None:
    p.comment(text, show=(x, y, width, 20))


def _top(p: Patcher) -> None:
    _words(p, "notebank", 16, 14, 80)
    names = p("route append clear end", p("receive #0-models"))
    chosen = p("t l l", p("receive #0-model"))
    kept = p("zl.reg", names[2], chosen[1])
    shown = p("prepend setsymbol", kept)
    menu = p.ui("umenu", [p("prepend append", names), p.message("clear", names[1]), shown], show=(100, 14, 180, 24), parameter_enable=0)
    p("send #0-model", menu[1])
    p("send #0-command", p("prepend model", chosen[0]))
    p.panel("nb.status", (300, 14, 420, 24), "#0")


def _pad(p: Patcher) -> None:
    p.panel("nb.corners", (16, 54, 310, 24), "#0", "0", "1")
    p.panel("nb.xy", (16, 86, 300, 240), "#0")
    p.panel("nb.corners", (16, 334, 310, 24), "#0", "2", "3")
    p.panel("nb.bank", (530, 250, 310, 24), "#0")
    p("send #0-load", p("receive nb-load"))
    p.ui("waveform~", p("receive #0-drawn"), show=(350, 54, 490, 120))


def _envelope(p: Patcher) -> None:
    """scope-adsr: attack ms, decay ms, sustain 0..1, release ms."""
    start = p("loadbang")
    faders = []
    values = p("unpack f f f f", p.message("5. 200. 0.8 250.", start))
    for i, (name, top) in enumerate((("attack ms", 2000.0), ("decay ms", 2000.0), ("sustain", 1.0), ("release ms", 5000.0))):
        _words(p, name, 350 + 90 * i, 190)
        faders.append(p.ui("flonum", values[i], show=(350 + 90 * i, 212, 80, 24), minimum=0.0, maximum=top, parameter_enable=0))
    p("send #0-adsr", p("pak 5. 200. 0.8 250.", *faders))


def _keys(p: Patcher) -> None:
    """scope-note pitch velocity: from MIDI, the screen and the name nb-note. A key of the screen is let go after half a second."""
    midi, bend, pedal = p("notein"), p("bendin"), p("ctlin 64")
    screen = p.ui("kslider", show=(16, 400, 820, 80), offset=36, range=61, parameter_enable=0)
    struck = p("makenote 100 500", screen, screen[1])
    p("send #0-note", [p("pack 0 0", midi, midi[1]), p("receive nb-note"), p("pack 0 0", struck, struck[1])])
    p("send #0-bend", p("expr ($f1 - 64.) / 32.", bend))
    p("send #0-sustain", p(">= 64", pedal))


def _sound(p: Patcher) -> None:
    voices = p("nb.poly~ #0")
    gain = p.ui("live.gain~", voices, voices, show=(350, 250, 60, 130), parameter_enable=0)
    p.ui("ezdac~", gain, gain[1], show=(430, 300, 45, 45))


def _begin(p: Patcher) -> None:
    start: Box = p("t b b b", p("loadbang"))
    corner = p.message("0 flute, 1 organ, 2 bell, 3 voice", start[2])
    p("send #0-corner", corner)
    p("send #0-command", p.message(f"pitches {PITCHES}", start[1]))
    p("send #0-xy", p.message("0.5 0.5", start[0]))
