"""nb.status: what goes on, in words."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.status",
        "says in words what scope-status says: connected, ready, away, rendering, failed",
        (420, 24),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.server",)
    kinds = p("route connected ready away rendering failed", p("receive #1-status"))
    words = [
        p.message("set connected", kinds[0]),
        p.message("set ready", kinds[1]),
        p.message("set server away: what is loaded plays on - type notebank serve", kinds[2]),
        p.message("set rendering $1 %", kinds[3]),
        p("prepend set failed:", kinds[4]),
        p("prepend set", kinds[5]),
    ]
    p.message("starting", words, show=(0, 0, 420, 24))
    missing = p("unpack i i", p("receive #1-missing"))
    p("send #1-status", p("prepend failed cell: notes here", missing[1]))
    return p
