"""nb.part.steps: what is asked of the server for each step of nb.gansynth."""

from builder.patcher import Box, Outlet, Patcher
from sources.gansynth.shelf import LANE, closed, look

NO_MODEL = "not-loaded load a model first"
NO_CORNER = "bad-value a corner is 0 NW or 1 NE or 2 SW or 3 SE"


def patcher() -> Patcher:
    """`source` is the latent that is played: as it is, or moved along the model's directions."""
    p = Patcher("nb.part.steps", "asks the server for what a step of nb.gansynth says")
    p.arguments = [("scope", "the instrument")]
    step = p("route model forget", p("receive #1-gan-step"))
    p("send #1-gan-model", step)
    p("send #1-gan-forget", p("t b", step[1]))
    can = p("gate 2 1", p("receive #1-gan-loaded"), step[2])
    p("send #1-gan-fail", p.message(NO_MODEL, p("t b", can[1])))
    verbs = p("route ask put get move synth hallu corner find", can)
    p("nb.part.put #1", verbs[1])
    p("nb.part.get #1", verbs[2])
    moved, plain = _move(p, verbs[3])
    asked = closed(p, p(LANE, [verbs[0], moved, _corner(p, verbs[6])]))
    p("send #1-gan-done", [plain, p("t b", asked)])
    _sounds(p, verbs[4], verbs[5])
    _find(p, verbs[7])
    return p


def _move(p: Patcher, name: Outlet) -> tuple[Box, Outlet]:
    """(a latent to be moved as the list of amounts says, bang when it is played as it is). Without
    directions none is moved."""
    at = p("t l b", name)
    use = p("expr ($i1 > 0) + 1", p("int 0", at[1], p("receive #1-gan-count")))
    ways = p("gate 2", use, at[0])
    plain, moving = p("t b l", ways), p("t l b b", ways[1])
    p("send #0-source", [plain[1], p.message("moved", moving[2])])
    amounts = p("coll #1-latents 1", p("zl.reg", moving[1], p("receive #0-amounts")))
    some = p("zl.slice 1", amounts, p("receive #1-gan-count"))
    return p("append /nb/latent_move", p("zl.join", p.message("moved $1", moving[0]), some)), plain[
        0
    ]


def _corner(p: Patcher, number: Outlet) -> Box:
    """The source into a corner of the pad."""
    which = p("sel 0 1 2 3", p("int", number))
    p("send #1-gan-fail", p.message(NO_CORNER, p("t b", which[4])))
    names = [p.message(name, which[i]) for i, name in enumerate(("nw", "ne", "sw", "se"))]
    return p("append 1. /nb/latent_sum", p("zl.join", names, p("receive #0-source")))


def _sounds(p: Patcher, note: Outlet, hallucination: Outlet) -> None:
    """Files with sounds, for the buffers that wait for them."""
    source = p("prepend 0", [note, p.message("set $1", p("receive #0-source"))])
    made = closed(p, p(LANE, p("append 100 0. /nb/synthesize", source)))
    sound = p("unpack s s i s i i", made)
    lane = p(LANE, p("append /nb/hallucinate", hallucination))
    tape = p("t l l", closed(p, lane))
    about = p("unpack s s i i i", tape[1])
    p("send #1-gan-extra", p("pack 0 0", about[2], about[4]))
    named = p("unpack s s i i", tape[0])
    files = [
        p("pack s s 0 0", sound[1], sound[3], sound[4], sound[5]),
        p("pack s s 0 0", named, named[1], named[2], named[3]),
    ]
    p("nb.part.file #1", files)
    _cancel(p, lane)


def _cancel(p: Patcher, lane: Box) -> None:
    """The hallucination that is under way is given up; its message fails then."""
    number = p("t i i", p("int -1", p("receive #1-gan-cancel"), lane[1]))
    p(
        "nb.part.lane #1 cancel /nb/cancel",
        p("append /nb/cancel", p("gate 1", p(">= 0", number[1]), number[0])),
    )


def _find(p: Patcher, name: Outlet) -> None:
    """The list of amounts by its name; the directions that they are amounts of are counted."""
    key = p("t l l", p("sprintf symout %s-0", name))
    p("send #0-amounts", key[1])
    found, absent = look(p, key[0])
    p("send #1-gan-find", p("t b", found))
    p("send #1-gan-fail", p.message("bad-value there is no such list of amounts", absent))
