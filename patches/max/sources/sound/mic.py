"""nb.mic~: the microphone becomes a sound in a corner of the pad."""

from builder.patcher import Box, Outlet, Patcher, Source
from sources.face import label, shown
from sources.sound.rec import home

SIZE = (200, 24)
LONGEST = 20_000  # ms
CORNERS = "NW , NE , SW , SE"
UNKNOWN, C4 = -1, 60  # pitches


def patcher() -> Patcher:
    """The server trims it, finds its pitch and levels it; it is saved as mic-1, mic-2 and so on."""
    p = Patcher(
        "nb.mic~",
        "what the microphone hears becomes a sound of the library, and goes to a corner of the pad",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.library", "nb.rec~")
    label(p, "mic", 26, 2, 30)
    off = {"parameter_enable": 0}
    p("send #1-mic", p.ui("toggle", shown(p, "mic", "0"), show=(0, 0, 24, 24), **off))
    label(p, "to corner", 62, 2, 60)
    menu = shown(p, "mic-corner", "0")
    p(
        "send #1-mic-corner",
        p.ui("umenu", menu, show=(126, 0, 74, 22), items=CORNERS.split(), **off),
    )
    taken, path = _taken(p)
    _sound(p, taken, path)
    return p


def _taken(p: Patcher) -> tuple[Outlet, Outlet]:
    """(bang when the take is a file, its path)."""
    turn = p("sel 1 0", p("change 0", p("receive #1-mic")))
    begun, ended = p("t b b b b", turn), p("t b b b", turn[1])
    late = p(f"delay {LONGEST}", [begun[1], p.message("stop", ended[1])])
    p("send #1-mic", p.message("0", late))
    p(
        "send #1-status",
        p.message("recording the microphone - mic again ends it", begun[0]),
    )
    tape = [p.message("1", begun[2]), p.message("0", ended[2])]
    p("record~ #0-take", [p("adc~ 1"), *tape])
    path, missing = home(p, p.message("~:/notebank-mic.wav", ended[0]))
    p("send #1-status", p.message("failed mic not-writable there is no home folder", missing))
    kept = p("t l l", path)
    file = [p("prepend writewave", kept[0]), p.message("clear", begun[3])]
    return p(f"buffer~ #0-take {LONGEST}", file)[1], kept[1]


def _sound(p: Patcher, taken: Source, path: Outlet) -> None:
    """Where no pitch is found in it, it is put at C4."""
    begun = p("t b b b", taken)
    name = p("sprintf symout mic-%ld", _number(p, begun[1]))
    again = p("sel 1")
    second = p("t b b", again)
    pitch = p("t b i", [p.message(str(UNKNOWN), begun[0]), p.message(str(C4), second[0])])
    first = [p.message("1", begun[2]), p.message("0", second[1])]
    wish = p("pack s 0 s", p("zl.reg", pitch[0], name), pitch[1], path)
    lane = p("nb.part.lane #1 sound_add /nb/sound_add", p("append /nb/sound_add", wish))
    answer = p("route done fail", lane)
    p.back(p("int 0", p("t b", answer[1]), first), again)
    made = p("t b b l", answer)
    p("send #1-command", p.message("sounds 0", made[0]))
    corner = p("int 0", made[1], p("receive #1-mic-corner"))
    p("send #1-corner", p("zl.join", corner, p("zl.nth 1", made[2])))


def _number(p: Patcher, go: Outlet) -> Box:
    """One more than the highest of the library's."""
    names = p("route append clear", p("receive #1-sounds"))
    number = p("t i b", p("regexp ^mic-([0-9]+)$", names)[1])
    highest = p("expr max($i1, $i2)", number[0], p("value #0-highest 0", number[1]))
    following = p("t i i", p("+ 1", p("value #0-highest", go)))
    p("value #0-highest", [highest, p.message("0", names[1]), following[1]])
    return following[0]
