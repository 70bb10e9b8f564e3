"""nb.part.solo: keys of MIDI, with sostenuto, one at a time, led from one to the next."""

from builder.patcher import Box, Outlet, Patcher

Source = Box | Outlet
END, STRIKE, LEAD, CHANGE = range(4)
WAY = (  # of the key that is to sound, the one that does, and legato; -1: none
    "expr ($i1 != $i2) * (($i1 < 0) + ($i1 >= 0) * (($i2 < 0) * 2 + ($i2 >= 0) * (4 - $i3)))"
)


def patcher() -> Patcher:
    """scope-mono: the key pressed last sounds; let go, the one before it comes back, struck anew or
    with scope-legato led there. A key that is struck comes from the pitch of the last one."""
    p = Patcher(
        "nb.part.solo",
        "keys of MIDI become notes: sostenuto, one voice, legato, where a glide begins",
    )
    p.arguments = [("scope", "the instrument")]
    heard = _sostenuto(p, p.inlet("pitch velocity"), p.inlet("1 or 0: the sostenuto pedal"))
    mode = p("t i b", p("receive #1-mono"))
    ways = p("gate 2 1", p("+ 1", mode[0]), heard)
    _struck(p, [ways[0], *_mono(p, ways[1], [mode[1], p("receive #1-panic")])])
    return p


def _sostenuto(p: Patcher, note: Box, pedal: Box) -> list[Source]:
    """Keys that are down when the pedal goes down are let go with it."""
    told = p("t l l l l l", note)
    open_ = p("+ 1", p("> 0", p("zl.nth 2", told[4])))
    ways = p("gate 2", open_, p("zl.nth 1", told[3]))
    p("coll #0-down 1", [p.message("remove $1", ways), p.message("$1 1", ways[1])])
    key = p("t i b", p("zl.nth 1", told[2]))
    kept = [p.message("0", key[1]), p("coll #0-kept 1", key[0])]
    passes = p("expr ($i1 > 0) || ($i2 == 0)", p("zl.nth 2", told[1]), kept)
    return [p("gate 1", passes, told[0]), _freed(p, pedal)]


def _freed(p: Patcher, pedal: Box) -> Box:
    """What the pedal kept and no finger does."""
    moved = p("sel 1 0", pedal)
    down = p("coll #0-down 1", p.message("dump", moved))
    p("coll #0-kept 1", p.message("$1 1", down[1]))
    keys = p("coll #0-kept 1", p.message("dump", moved[1]))
    group = p("t l b", p("zl.group 128", [keys[1], keys[3]]))
    p("coll #0-kept 1", p.message("clear", group[1]))
    each = p("t i i b", p("zl.iter 1", group[0]))
    still = [p.message("0", each[2]), p("coll #0-down 1", each[1])]
    return p.message("$1 0", p("gate 1", p("== 0", still), each[0]))


def _struck(p: Patcher, notes: list[Source]) -> None:
    said = p("t l l l", notes)
    down = p("> 0", p("zl.nth 2", said[2]))
    key = p("t i i i b", p("zl.nth 1", p("gate 1", down, said[1])))
    last = p("value #0-last -1", key[3])
    start = p("expr ($f2 >= 0.) * ($f2 - $f1)", key[2], last)
    p("send #1-slide", p("pack 0 0.", key[1], start))
    p("value #0-last", key[0])
    p("send #1-note", said[0])


def _mono(p: Patcher, note: Outlet, over: list[Source]) -> list[Source]:
    """The notes of one voice, which ends when it is over."""
    velocity, newest = _stack(p, note)
    top = p("t i i i b", p("zl.nth 1", newest))
    way = p(WAY, top[2], p("value #0-sounding -1", top[3]), p("receive #1-legato"))
    p("value #0-sounding", top[1])
    ways = p("gate 4", way, top[0])
    _led(p, ways[LEAD])
    change = p("t i b", ways[CHANGE])
    wiped = p("t b b b b", over)
    old = p("value #0-root -1", [p("t b", ways[END]), change[1], wiped[3]])
    for name, go in (("root", wiped[2]), ("sounding", wiped[1]), ("stack", wiped[0])):
        p(f"value #0-{name}", p.message("-1", go))
    key = p("t i b i", [ways[STRIKE], change[0]])
    p("value #0-root", key[2])
    p.back(key[1], velocity)
    return [p.message("$1 0", p("split 0 127", old)), p("pack 0 100", key[0], velocity)]


def _stack(p: Patcher, note: Outlet) -> tuple[Box, Box]:
    """(the velocity of the last key that went down; value #0-stack, said after each key: those that
    are down, the newest first, then -1)."""
    told = p("t b l l l", note)
    velocity = p("int 100", None, p("split 1 127", p("zl.nth 2", told[3])))
    down = p("> 0", p("zl.nth 2", told[2]))
    key = p("t i b i", p("zl.nth 1", told[1]))
    rest = p("t l l", p("zl.filter", p("value #0-stack -1", key[1]), key[2]))
    p("value #0-stack", rest[1])
    p("value #0-stack", p("zl.join", p("gate 1", down, key[0]), rest[0]))
    return velocity, p("value #0-stack", told[0])


def _led(p: Patcher, key: Outlet) -> None:
    """The sounding voice goes to the pitch of this key."""
    to = p("t i b i b", key)
    way = p("expr $f1 - $f2", to[2], p("value #0-root", to[3]))
    p("send #1-lead", p("pack 0 0.", p("value #0-root", to[1]), way))
    p("value #0-last", to[0])
