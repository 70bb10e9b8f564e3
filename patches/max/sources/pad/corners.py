"""nb.corners: two corners of the pad side by side."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    p = Patcher(
        "nb.corners",
        "two corners of the pad side by side, by their numbers: 0 NW, 1 NE, 2 SW, 3 SE",
        (400, 44),
    )
    p.arguments = [
        ("scope", "the instrument"),
        ("left", "number of the left corner"),
        ("right", "number of the right one"),
    ]
    p.see_also = ("nb.xy", "nb.library")
    p.panel("nb.part.corner", (0, 0, 195, 44), "#1", "#2")
    p.panel("nb.part.corner", (205, 0, 195, 44), "#1", "#3")
    return p
