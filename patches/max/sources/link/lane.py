"""nb.part.lane: one kind of command, of which the newest counts."""

from builder.patcher import Box, Patcher


def patcher() -> Patcher:
    """Numbers a command, sends it, and repeats it after 0.25, 1 and 4 s and then every 4 s until it
    is answered."""
    p = Patcher(
        "nb.part.lane",
        "one kind of command, numbered and repeated until it is answered; a newer one "
        "takes its place",
    )
    p.arguments = [
        ("scope", "the instrument"),
        ("verb", "what the command is called"),
        ("address", "its address"),
    ]
    command = p("t b b l", p.inlet("args… /nb/verb: a command, its address last"))
    again = p.inlet("bang: the last command once more, under a new number")
    held = p("sel 1", p("int 0", again, p.message("1", command[1])))
    begin = p("t b b b", [command[0], held[0]])
    words = p("zl.reg", None, command[2])

    number = p("t i i i i i", p("% 16777215", p("+ 1", p("value #1-id 0", begin[2]))))
    p("value #1-id", number[3])
    _transmit(p, words, p.message("set $1", number[2]))
    closing = _mine(p, "closing", number[1])
    life = _mine(p, "life", number[0])
    p.outlet(
        "done args…, fail code text or superseded: how the command ended",
        _repeat(p, begin, words, life, closing),
    )
    p.outlet("number of the command that was sent", number[4])
    return p


def _transmit(p: Patcher, words: Box, address: Box) -> None:
    """`args… /nb/verb` becomes `/nb/verb id sid args…`."""
    session = p("prepend 0", [words, p.message("set $1", p("receive #1-sid"))])
    p("send #1-wire", p("zl.rot 1", p("prepend 0", [session, address])))


def _mine(p: Patcher, bus: str, number) -> tuple[Box, Box]:
    """(bang when something with our number came, what came behind the number)."""
    head = p("zl.slice 1", p(f"receive #1-{bus}"))
    return p("sel -1", head, number), head


def _repeat(
    p: Patcher, begin: Box, words: Box, life: tuple[Box, Box], closing: tuple[Box, Box]
) -> list:
    """How the command ended, without its address."""
    alive = p("t b b", life[0])
    closed = p("t b b b", closing[0])
    first = p("t i i", p.message("250", [begin[1], alive[1]]))
    pause = p("int 250", None, first[1])
    send = p("t b b", begin[0])
    timer = p("delay 250", [send[0], alive[0], p.message("stop", closed[2])], first[0])
    p.back(send[1], words)
    late = p("t b b", timer)
    p.back(late[0], send)
    p.back(late[1], pause)
    longer = p("t i i", p("expr ($i1 < 500) * 1000 + ($i1 >= 500) * 4000", pause))
    p.back(longer[1], pause, 1)
    p.back(longer[0], timer, 1)
    p.back(p.message("-1", closed[1]), closing[0], 1)
    answer = p("route superseded", p("zl.reg", closed[0], closing[1][1]))
    newer, told = p("t b b", answer), p("t l l", answer[1])
    p("send #1-reply", [p.message("superseded #2", newer[1]), p("substitute #3 #2", told[1])])
    return [p.message("superseded", newer[0]), p("zl.nth 2", told[0])[1]]
