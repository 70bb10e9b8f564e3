"""nb.buffer: a sound's buffer."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    """Who reads it fades out when scope-filling comes; 25 ms later the file changes, so nothing
    that sounds is cut."""
    p = Patcher(
        "nb.buffer",
        "a buffer~ that nb.gansynth fills: the sounds that it makes go into such buffers, "
        "by their names",
    )
    p.arguments = [("scope", "the instrument"), ("buffer", "name of the buffer~")]
    p.see_also = ("nb.gansynth", "nb.sound~")
    fill = p("t b b l", p("route #2", p("receive #1-sound")))
    p("send #1-filling", p.message("#2", fill[1]))
    file = p("zl.slice 1", p("zl.reg", p("delay 25", fill[0]), fill[2]))
    save = p("route bang", p("route #2", p("receive #1-save")))
    buffer = p(
        "buffer~ #2",
        [p("prepend replace", file), p.message("writewave", save), p("prepend writewave", save[1])],
    )
    read = p("t b b", buffer[1])
    p("send #1-filled", p("prepend #2", p("zl.reg", read[1], file[1])))
    p("send #1-drawn", p.message("set #2", read[0]))
    return p
