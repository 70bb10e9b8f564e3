"""nb.pitches: which notes a cell has."""

from builder.patcher import Box, Patcher

SETS = (
    ("36-84 every fourth", range(36, 85, 4)),
    ("48-72 every second", range(48, 73, 2)),
    ("48-72 every key", range(48, 73)),
    ("36-96 every sixth", range(36, 97, 6)),
    ("60 alone", (60,)),
)


def patcher() -> Patcher:
    """Keys without a note of their own play the nearest, and have their own when they are struck
    again."""
    p = Patcher(
        "nb.pitches",
        "which keys get a note of their own with every cell: few are there sooner, many "
        "sound truer",
        (180, 24),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.server", "nb.controller")
    # As Max's files have them: a comma is a word of its own.
    items = " , ".join(name for name, _ in SETS).split()
    menu = p.ui(
        "umenu",
        p.message("0", p("loadbang")),
        show=(0, 0, 180, 24),
        items=items,
        parameter_enable=0,
    )
    chosen(p, "#1", menu)
    return p


def chosen(p: Patcher, scope: str, menu: Box) -> None:
    """The index in SETS becomes a command, and so do those that scope-pitches says."""
    index = p("sel " + " ".join(map(str, range(len(SETS)))), menu)
    lists = [
        p.message("pitches " + " ".join(map(str, pitches)), index[i])
        for i, (_, pitches) in enumerate(SETS)
    ]
    told = p("prepend pitches", p(f"receive {scope}-pitches"))
    p(f"send {scope}-command", [*lists, told])
