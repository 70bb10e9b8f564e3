"""nb.bank: the panel for banks on disk."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher("nb.bank", "opens a note bank from disk, which plays with no server: a folder, its bank.txt, or a .bin with its settings",
                (310, 24))
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.loader", "nb.controller")
    p("nb.part.cells #1")
    dropped = p.ui("dropfile", show=(0, 0, 200, 24), border=1)
    p.comment("drop a bank of notes here", show=(8, 2, 190, 20))
    p("send #1-load", p("conformpath slash boot", dropped))
    playing = p.ui("toggle", p("prepend set", p("receive #1-local")), show=(210, 0, 24, 24), parameter_enable=0)
    p("send #1-local", playing)
    p.comment("play the bank", show=(238, 2, 80, 20))
    return p
