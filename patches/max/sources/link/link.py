"""nb.link: where the server is, and where its answers come."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.link",
        "where the server is (host port), and the port where its answers come: 0 draws a free one",
        (490, 24),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.server",)
    shown = p("prepend set", [p.message("127.0.0.1 7770", p("loadbang")), p("receive #1-server")])
    p.comment("server", show=(0, 2, 50, 20))
    where = p.ui("textedit", shown, show=(50, 0, 190, 24), keymode=1, lines=1, parameter_enable=0)
    p("send #1-server", p("zl.slice 1", where)[1])
    p.comment("answers at port (0: any)", show=(256, 2, 150, 20))
    p(
        "send #1-reply-port",
        p.ui("number", show=(410, 0, 60, 22), minimum=0, maximum=65535, parameter_enable=0),
    )
    return p
