"""nb.part.put: a latent goes to the server."""

from builder.patcher import Box, Outlet, Patcher
from sources.gansynth.shelf import LANE, PIECE, closed, key, look


def patcher() -> Patcher:
    """Each piece must have the length that the model's latents demand; the next goes when the one
    before was taken."""
    p = Patcher("nb.part.put", "sends a latent to the server, piece by piece")
    p.arguments = [("scope", "the instrument")]
    begin = p("t b l b", p.inlet("name of the latent"))
    p("send #0-name", begin[1])
    offset = p("int 0", begin[0], p.message("0", begin[2]))
    at = p("t b i i i i", offset)
    found, absent = look(p, key(p, _name(p, at[0]), at[1]))
    length = p(
        "expr ($i2 - $i1 < 128) * ($i2 - $i1) + ($i2 - $i1 >= 128) * 128",
        at[2],
        p("receive #1-gan-size"),
    )
    lane = p(LANE, _piece(p, found, at[3], length))
    following = p("t i i", p(f"+ {PIECE}", p("int 0", p("t b", closed(p, lane)), at[4])))
    p.back(following[1], offset, 1)
    more = p("sel 1", p("expr $i1 < $i2", following[0], p("receive #1-gan-size")))
    p.back(p("t b", more), offset)
    p("send #1-gan-done", p("t b", more[1]))
    p("send #1-gan-fail", p.message("bad-value there is no latent $1", _name(p, absent)))
    return p


def _name(p: Patcher, go: Box | Outlet) -> Box:
    return p("zl.reg", go, p("receive #0-name"))


def _piece(p: Patcher, found: Outlet, offset: Outlet, length: Box) -> Box:
    """name offset total values… /nb/latent_write"""
    values = p("t l l", found)
    whole = p("+ 1", p("==", p("zl.len", values[1]), length))
    ways = p("gate 2", whole, values[0])
    p(
        "send #1-gan-fail",
        p.message("bad-value $1 is no latent of this model", _name(p, p("t b", ways))),
    )
    go = p("t b l", ways[1])
    head = p("pack s 0 0", _name(p, go[0]), offset, p("receive #1-gan-size"))
    return p("append /nb/latent_write", p("zl.join", head, go[1]))
