"""nb.rec~: writes what the instrument plays."""

from builder.patcher import Box, Patcher, Source
from sources.face import label, shown

SIZE = (190, 24)
NAME = "sprintf symout ~:/notebank-%ld-%02ld%02ld-%02ld%02ld%02ld.wav"


def patcher() -> Patcher:
    """Stereo, 32-bit floats, in the home folder; its name has the date and the time."""
    p = Patcher(
        "nb.rec~",
        "writes what the instrument plays, as nb.out~ gives it to the sound card, into a WAV file",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.out~", "nb.mic~")
    label(p, "rec", 26, 2, 30)
    p("send #1-rec", p.ui("toggle", shown(p, "rec", "0"), show=(0, 0, 24, 24), parameter_enable=0))
    turn = p("sel 1 0", p("change 0", p("receive #1-rec")))
    ended = p("t b b", turn[1])
    path, missing = home(p, _name(p, turn))
    named = p("t l l l", path)
    failed = p("t b b", missing)
    p("send #1-rec", p.message("0", failed[1]))
    p("send #1-rec-name", named[2])
    p(
        "send #1-status",
        [
            p("prepend recording", named[0]),
            p("prepend recorded", p("zl.reg", ended[0], named[1])),
            p.message("failed rec not-writable there is no home folder", failed[0]),
        ],
    )
    open_ = p.message("samptype float32, open $1, 1", p("receive #1-rec-name"))
    left = [p("receive~ #1-out-left"), open_, p.message("0", ended[1])]
    p("sfrecord~ 2", left, p("receive~ #1-out-right"))
    shown_name = p("prepend set", p("strippath", p("receive #1-rec-name")))
    p.ui("comment", shown_name, text="the mix, as a WAV file", show=(56, 2, 134, 20))
    return p


def home(p: Patcher, name: Source) -> tuple[Box, Box]:
    """(the path of a file in the user's home folder, which ~: stands for; bang where there is no
    such folder)."""
    path = p("conformpath slash boot", name)
    return path, p("sel 0", path[1])


def _name(p: Patcher, go: Source) -> Box:
    steps = p("t b b b", go)
    now = p("date", [p.message("date", steps[2]), p.message("time", steps[1])])
    day, time = p("unpack i i i", now), p("unpack i i i", now[1])
    year = p("int 0", steps[0], day[2])
    return p(NAME, p("pack 0 0 0 0 0 0", year, day, day[1], time, time[1], time[2]))
