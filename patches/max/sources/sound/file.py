"""nb.part.file: a sound goes into its buffer."""

from builder.patcher import Patcher

PATIENCE = 5000  # ms that a buffer may take to read its file


def patcher() -> Patcher:
    p = Patcher(
        "nb.part.file",
        "hands a file to the nb.buffer of that name, and waits until it has been read",
    )
    p.arguments = [("scope", "the instrument")]
    file = p("t b l b", p.inlet("name path frames rate"))
    p("send #1-sound", file[1])
    taken = p(
        "int 0",
        file[0],
        [p.message("0", file[2]), p.message("1", p("t b", p("receive #1-filling")))],
    )
    kinds = p("sel 0", taken)
    begin = p("t b b", kinds[1])
    timer = p(f"delay {PATIENCE}", begin[0])
    late = p("t b b", timer)
    read = p("gate 1", [p.message("1", begin[1]), p.message("0", late[1])], p("receive #1-filled"))
    done = p("t b b b", read)
    p.back(p.message("stop", done[2]), timer)
    p.back(p.message("0", done[1]), read)
    p("send #1-gan-done", done[0])
    none = p.message("bad-value there is no buffer of that name", kinds)
    unread = p.message("bad-file the sound cannot be read", late[0])
    p("send #1-gan-fail", [none, unread])
    return p
