"""What the parts of nb.gansynth have in common: the latents' coll, and how a command ends.

coll scope-latents keeps each latent in pieces of at most 128 numbers, as they travel: under NAME-0,
NAME-128 and so on."""

from builder.patcher import Box, Outlet, Patcher

PIECE = 128
# Any command: its address comes with it, and only the outlet says how it ended.
LANE = "nb.part.lane #1 ask ask"


def look(p: Patcher, key: Box | Outlet, coll: str = "latents") -> tuple[Outlet, Outlet]:
    """(what a coll of the scope has under a key, bang when it has nothing)."""
    asked = p("t b l b", key)
    found = p("t l b", p(f"coll #1-{coll} 1", asked[1]))
    there = p("int 0", asked[0], [p.message("0", asked[2]), p.message("1", found[1])])
    return found[0], p("sel 0", there)[0]


def closed(p: Patcher, lane: Box) -> Outlet:
    """What was done; what failed ends the step."""
    kinds = p("route done fail superseded", lane)
    p("send #1-gan-fail", [kinds[1], p.message("superseded by a newer one", kinds[2])])
    return kinds[0]


def unfit(p: Patcher, size) -> Outlet:
    """bang when the latent a is none of this size: latents stay with another model that they
    fit."""
    go = p("t b b b i", size)
    length = p("expr ($i1 < 128) * $i1 + ($i1 >= 128) * 128", go[3])
    piece = p("zl.len", p("coll #0-latents 1", p.message("a-0", go[1])))
    here = p("int 0", go[0], [p.message("0", go[2]), piece])
    return p("sel 0", p("==", here, length))[0]


def key(p: Patcher, name, offset) -> Box:
    """NAME-OFFSET; the name makes it come."""
    return p("sprintf symout %s-%ld", p("pack s 0", name, offset))
