"""nb.bank: the panel for banks on disk."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.bank",
        "opens a note bank from disk, which plays with no server: a folder, its bank.txt, "
        "or a .bin with its settings",
        (310, 24),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.loader", "nb.controller")
    drop(p, "#1", (0, 0, 200, 24))
    playing = p.ui(
        "toggle", p("prepend set", p("receive #1-local")), show=(206, 0, 24, 24), parameter_enable=0
    )
    p("send #1-local", playing)
    p.comment("play the bank", show=(231, 2, 79, 20))
    return p


def drop(p: Patcher, scope: str, show: tuple[float, ...]) -> None:
    """Where a bank can be dropped, and what plays it."""
    p(f"nb.part.cells {scope}")
    p(f"nb.part.mix {scope}")
    dropped = p.ui("dropfile", show=show, border=1)
    p.comment("drop a bank of notes here", show=(show[0] + 8, show[1] + 2, show[2] - 10, 20))
    p(f"send {scope}-load", p("conformpath slash boot", dropped))
