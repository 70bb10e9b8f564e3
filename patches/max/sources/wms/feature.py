"""nb.part.feature: one feature of the network."""

from builder.patcher import Patcher

STEPS = 1000


def patcher() -> Patcher:
    """The ends of its slider are where the training set was; the number beside it goes further."""
    p = Patcher(
        "nb.part.feature",
        "one feature by its name: a slider from the least to the most that the training set had",
        (204, 20),
    )
    p.arguments = [("scope", "the instrument"), ("index", "of the feature")]
    words = p("t l l", p("route #2", p("receive #1-range")))
    gone = p.message("set", p("route clear", p("receive #1-axes")))
    p.ui("comment", [p("prepend set", p("zl.nth 1", words[1])), gone], show=(0, 0, 62, 20))
    ends = p("unpack f f", p("zl.slice 1", words[0])[1])
    low, high = p("t f f", ends), p("t f f", ends[1])
    value = p("t f f", p("route #2", p("receive #1-feature")))
    share = p(f"expr ($f1 - $f2) / max($f3 - $f2, 0.000001) * {STEPS}.", value[0], low[0], high[0])
    slider = p.ui(
        "slider",
        p("prepend set", p(f"clip 0. {STEPS}.", share)),
        show=(62, 2, 82, 16),
        size=STEPS + 1,
        parameter_enable=0,
    )
    moved = p(f"expr $f2 + $f1 * ($f3 - $f2) / {STEPS}.", slider, low[1], high[1])
    typed = p.ui("flonum", p("prepend set", value[1]), show=(146, 0, 58, 20), parameter_enable=0)
    p("send #1-feature", p("prepend #2", [moved, typed]))
    return p
