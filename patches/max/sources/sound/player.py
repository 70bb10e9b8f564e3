"""nb.part.player: a sound, once or round and round."""

from builder.patcher import Box, Outlet, Patcher


def patcher() -> Patcher:
    """A sound that begins anew or changes while it plays fades first, 5 or 20 ms; the new one plays
    as soon as it is there."""
    p = Patcher(
        "nb.part.player",
        "plays the sound in a buffer from its second sample to the guards at its end, at "
        "the buffer's own rate",
    )
    p.arguments = [
        ("scope", "the instrument"),
        ("buffer", "name of its buffer~"),
        ("z", "name by which it is played"),
    ]
    p("nb.buffer #1 #2")
    filled = p("t b l", p("route #2", p("receive #1-filled")))
    expected = p("sel 1", p("int 0", filled[0], p("receive #0-wanted")))
    begin = p("t b b b b", [expected, *_called(p, "start")])
    p("send #0-halt", p.message("stop", begin[3]))
    wait = p("t b i", p("* 6", p("int 0", begin[0], p("receive #0-playing"))))
    p("send #0-go", p("delay 0", [wait[0], p("receive #0-halt")], wait[1]))
    p("send #0-wanted", [p.message("0", begin[2]), p.message("1", _called(p, "synth"))])
    p("send #0-level", p.message("0. 5", begin[1]))
    sound = p("*~", p("play~ #2", _position(p, filled[1])), p("line~ 0.", p("receive #0-level")))
    gain = p("expr $f1 * $f1", p("route #3", p("receive #1-level")))
    p.outlet("signal: the sound", p("*~", sound, p("line~ 0.", p("pack 0. 20", gain))))
    _stop(p)
    return p


def _called(p: Patcher, name: str) -> list[Outlet]:
    """bang when scope-NAME says z or all."""
    kinds = p("route #3 all", p(f"receive #1-{name}"))
    return [p("t b", kinds[0]), p("t b", kinds[1])]


def _position(p: Patcher, sound: Outlet) -> Box:
    """A line from sample 1 to length - 3. What ends by itself begins again where it loops. Nothing
    begins before there is a sound."""
    about = p("t l l l l b", sound)
    p("send #1-seconds", p("prepend #3", p("expr $f1 / $f2", about[0])))
    lasts = p("t f f", p("expr ($f1 - 4.) * 1000. / $f2", about[3]))
    goal = p("pack 0. 0.", p("expr ($f1 - 3.) * 1000. / $f2", about[1]), lasts[1])
    go = p("t b b b b b", p("gate 1", p.message("1", about[4]), p("receive #0-go")))
    timer = p("delay 0", [go[1], p("receive #0-halt")], lasts[0])
    again = p("sel 1", p("int 0", timer, p("route #3", p("receive #1-loop"))))
    p("send #0-go", again)
    p("send #0-playing", [p.message("1", go[4]), p.message("0", again[1])])
    p("send #0-level", p.message("1. 2", go[0]))
    start = p("float 0.", go[3], p("expr 1000. / $f2", about[2]))
    return p("line~ 0.", [start, p("zl.reg", go[2], goal)])


def _stop(p: Patcher) -> None:
    """By hand, or because the file changes: what was playing then is played again when that is
    done."""
    changing = p(
        "sel 1", p("int 0", p("route #2", p("receive #1-filling")), p("receive #0-playing"))
    )
    changed = p("t b b", changing)
    stop = p("t b b b b", [changed[1], *_called(p, "stop"), p("receive #1-panic")])
    p("send #0-wanted", [p.message("0", stop[3]), p.message("1", changed[0])])
    p("send #0-playing", p.message("0", stop[2]))
    p("send #0-halt", p.message("stop", stop[1]))
    p("send #0-level", p.message("0. 20", stop[0]))
