"""nb.part.get: a latent comes from the server."""

from builder.patcher import Box, Outlet, Patcher
from sources.gansynth.shelf import LANE, PIECE, closed, key


def patcher() -> Patcher:
    """Pieces are stored as they come; the end of an older, longer latent of that name goes."""
    p = Patcher(
        "nb.part.get",
        "fetches a latent from the server, piece by piece, and tells that it is another one",
    )
    p.arguments = [("scope", "the instrument")]
    begin = p("t b l b", p.inlet("name of the latent"))
    offset = p("int 0", begin[0], p.message("0", begin[2]))
    ask = p("t b i", offset)
    name = p("zl.reg", ask[0], begin[1])
    lane = p(LANE, p("append /nb/latent_read", p(f"pack s 0 {PIECE}", name, ask[1])))
    answer = p("zl.slice 3", closed(p, lane))
    head = p("t b b l", answer)
    latent = p("unpack s i i", head[2])
    where, start = p("t s s", latent), p("t i i", latent[2])
    p("coll #1-latents 1", _stored(p, answer[1], key(p, where[0], start[0]), head[1]))
    following = p("t i i i", p(f"+ {PIECE}", p("int 0", head[0], start[1])))
    more = p("sel 1", p("expr $i1 < $i2", following[0], latent[1]))
    p.back(following[1], offset, 1)
    p.back(p("t b", more), offset)
    _whole(p, more[1], where[1], following[2])
    return p


def _stored(p: Patcher, values: Outlet, place: Box, go: Outlet) -> Box:
    named = p("prepend 0", [p("zl.reg", go, values), p.message("set $1", place)])
    return p("prepend store", named)


def _whole(p: Patcher, end: Outlet, name: Outlet, following: Outlet) -> None:
    done = p("t b b", end)
    latent = p("t s s", p("zl.reg", done[1], name))
    p("coll #1-latents 1", p.message("remove $1", key(p, latent[1], following)))
    p("send #1-latent", latent[0])
    p("send #1-gan-done", done[0])
