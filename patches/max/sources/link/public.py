"""nb.part.public: the names that all instruments hear, and those of this one's own name."""

from builder.patcher import Patcher

WORDS = ("note", "xy", "corner", "model", "load", "panic", "preset")


def patcher() -> Patcher:
    p = Patcher(
        "nb.part.public",
        "passes on what is sent to nb-note and the like while scope-listen is 1, and to NAME-note",
    )
    p.arguments = [("scope", "the instrument")]
    named = p("t " + " ".join("l" for _ in WORDS), p("receive #1-name"))
    listen = p("t " + " ".join("i" for _ in WORDS), p("receive #1-listen"))
    for i, word in enumerate(WORDS):
        own = p("receive", p(f"sprintf set %s-{word}", named[i]))
        p(f"send #1-{word}", [p("gate 1 1", listen[i], p(f"receive nb-{word}")), own])
    return p
