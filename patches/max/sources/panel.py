"""nb.nsynth: the instrument."""

from builder.patcher import Box, Patcher, Source
from sources.face import ground, label

SIZE = (950, 562)
PITCHES = " ".join(str(pitch) for pitch in range(36, 85, 4))


def patcher() -> Patcher:
    """All its parts share the number #0, so that two copies never touch each other's sound."""
    p = Patcher("nb.nsynth", "the instrument: four sounds at the corners of a pad, and keys that play what lies between them", SIZE)
    p.see_also = ("nb.server", "nb.xy", "nb.poly~")
    ground(p)
    for name in ("nb.server", "nb.library", "nb.loader", "nb.controller"):
        p(f"{name} #0")
    top(p, "notebank")
    _pad(p)
    envelope(p, 440, 190)
    keys(p, 466, 910)
    sound(p, 440, 250, p("nb.poly~ #0"))
    start: Box = p("t b b b", p("loadbang"))
    p("send #0-corner", p.message("0 flute, 1 organ, 2 bell, 3 voice", start[2]))
    p("send #0-command", p.message(f"pitches {PITCHES}", start[1]))
    p("send #0-xy", p.message("0.5 0.5", start[0]))
    return p


def top(p: Patcher, title: str) -> None:
    """The title, the model, the status line."""
    label(p, title, 16, 14, 130)
    p.panel("nb.model", (150, 14, 180, 24), "#0")
    p.panel("nb.status", (350, 14, 420, 24), "#0")


def _pad(p: Patcher) -> None:
    p.panel("nb.corners", (16, 54, 400, 44), "#0", "0", "1")
    p.panel("nb.xy", (16, 102, 300, 240), "#0")
    p.panel("nb.corners", (16, 350, 400, 44), "#0", "2", "3")
    p.panel("nb.latents", (16, 402, 400, 52), "#0")
    wave(p, 440, 54, 490)


def wave(p: Patcher, x: float, y: float, width: float) -> None:
    """The buffer that was filled last."""
    p.ui("waveform~", p("receive #0-drawn"), show=(x, y, width, 120))


def envelope(p: Patcher, x: float, y: float) -> None:
    """scope-adsr: attack ms, decay ms, sustain 0..1, release ms."""
    start = p("loadbang")
    faders = []
    values = p("unpack f f f f", p.message("5. 200. 0.8 250.", start))
    for i, (name, most) in enumerate((("attack ms", 2000.0), ("decay ms", 2000.0), ("sustain", 1.0), ("release ms", 5000.0))):
        label(p, name, x + 90 * i, y)
        faders.append(p.ui("flonum", values[i], show=(x + 90 * i, y + 22, 80, 24), minimum=0.0, maximum=most, parameter_enable=0))
    p("send #0-adsr", p("pak 5. 200. 0.8 250.", *faders))


def keys(p: Patcher, y: float, width: float) -> None:
    """scope-note pitch velocity: from MIDI, the screen and the name nb-note. A key of the screen is let go after half a second."""
    midi, bend, pedal = p("notein"), p("bendin"), p("ctlin 64")
    screen = p.ui("kslider", show=(16, y, width, 80), offset=36, range=61, parameter_enable=0)
    struck = p("makenote 100 500", screen, screen[1])
    p("send #0-note", [p("pack 0 0", midi, midi[1]), p("receive nb-note"), p("pack 0 0", struck, struck[1])])
    p("send #0-bend", p("expr ($f1 - 64.) / 32.", bend))
    p("send #0-sustain", p(">= 64", pedal))


def sound(p: Patcher, x: float, y: float, *sources: Source, height: float = 130) -> None:
    """All sounds, their level, and the switch of the audio."""
    gain = p.ui("live.gain~", sources, sources, show=(x, y, 60, height), parameter_enable=0)
    p.ui("ezdac~", gain, gain[1], show=(x + 80, y + 50, 45, 45))
