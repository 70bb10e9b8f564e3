"""nb.part.surface: what control surfaces say to the server reaches the instrument's names, and the
server is told what they hold."""

from builder.patcher import Box, Outlet, Patcher

# the names whose newest message is told, by which word
TOLD = {
    **{
        name: name
        for name in (
            *("xy", "adsr", "volume", "voices", "bend", "bend-range", "sustain"),
            *("mono", "legato", "glide", "mpe", "mpe-place", "reference", "follow", "timbre"),
            *("tempo", "gesture-record", "gesture-play", "gesture-loop", "gesture-reverse"),
            *("gesture-clock", "gesture-speed", "gesture-snap"),
            *("lfo-shape", "lfo-beats", "lfo-depth"),
        )
    },
    "model": "using",
    "name": "named",
}
CORNERS = ("nw", "ne", "sw", "se")
PAUSE_MS = 40


def patcher() -> Patcher:
    p = Patcher(
        "nb.part.surface",
        "what control surfaces say reaches the instrument's names; what these hold is told",
    )
    p.arguments = [("scope", "the instrument")]
    said = p("route tell", p("receive #1-surface"))
    _say(p, said[1])
    asked = p("t b b", said[0])
    away = p("sel 0", p("receive #1-connected"))
    way = p("gate", [p.message("1", asked[1]), p.message("0", away)])
    heard = {word: p(f"receive #1-{name}") for name, word in TOLD.items()}
    for name in ("corner", "lock"):
        one = p("route 0 1 2 3", p(f"receive #1-{name}"))
        heard |= {f"{name}-{corner}": one[index] for index, corner in enumerate(CORNERS)}
    now = p("t " + " ".join("b" for _ in heard), asked[0])
    for index, (word, source) in enumerate(heard.items()):
        _told(p, word, source, now[index], way)
    _transmit(p, way)
    return p


def _say(p: Patcher, words: Outlet) -> None:
    """`xy 0.5 0.25` goes to scope-xy, a word alone as a bang."""
    parts = p("t l l l", words)
    name = p("sprintf send #1-%s", p("zl.nth 1", parts[2]))
    alone = p("t b", p("sel 1", p("zl.len", parts[1])))
    p("forward #1-nowhere", [p("zl.slice 1", parts[0])[1], alone, name])


def _told(p: Patcher, word: str, heard: Box | Outlet, asked: Outlet, way: Box) -> None:
    newest = p("zl.reg", [heard, asked])
    p.back(p(f"prepend {word}", p(f"speedlim {PAUSE_MS}", newest)), way, 1)


def _transmit(p: Patcher, way: Box) -> None:
    """Under a number of its own; not repeated, since a newer one follows."""
    told = p("t l b", way)
    number = p("t i i", p("% 16777215", p("+ 1", p("value #1-id 0", told[1]))))
    p("value #1-id", number[1])
    session = p.message("set $1", p("receive #1-sid"))
    words = p("prepend 0", [p("append /nb/state", told[0]), session])
    p("send #1-wire", p("zl.rot 1", p("prepend 0", [words, p.message("set $1", number[0])])))
