"""nb.part.offsets: how far each key is from its pitch."""

from builder.patcher import Patcher

OF = ("bend", "tune")  # what a key's offset is the sum of


def patcher() -> Patcher:
    """Kept by the key, so that a voice that begins knows it."""
    p = Patcher(
        "nb.part.offsets",
        "each key's own bend and its tuning, in sum: scope-offset-key, said when one of them is",
    )
    p.arguments = [("scope", "the instrument")]
    said = []
    for name in OF:
        told = p("t l l", p(f"receive #1-{name}-key"))
        p(f"coll #1-{name}-keys 1", told[1])
        said.append(p("zl.nth 1", told[0]))
    key = p("t i b i b i b", said)
    bend = [p.message("0.", key[5]), p("coll #1-bend-keys 1", key[4])]
    tune = [p.message("0.", key[3]), p("coll #1-tune-keys 1", key[2])]
    total = p("expr $f1 + $f2", p("float 0.", key[1], bend), tune)
    p("send #1-offset-key", p("pack 0 0.", key[0], total))
    return p
