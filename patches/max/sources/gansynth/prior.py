"""nb.part.prior: a model that draws latents."""

from builder.patcher import Box, Outlet, Patcher
from sources.gansynth.shelf import LANE, look

NONE_HERE = (
    "failed model no-prior no model here draws latents: "
    "notebank models import magenta-gansynth FOLDER --out NAME"
)
NOT_THIS = "failed model no-prior this model draws no latents: choose another"


def patcher() -> Patcher:
    """The model in use is kept if it draws latents, else the first of those offered that does is
    chosen (of kind null only if in use)."""
    p = Patcher("nb.part.prior", "finds a model that draws latents")
    p.arguments = [("scope", "the instrument")]
    about = p("t l l l", p("receive #1-about"))
    sampled = p("t i i", _draws(p, about[0]))
    p(
        "send #1-sampled",
        p("pack 0 s 0", sampled[0], p("zl.nth 1", about[2]), p("zl.nth 7", about[1])),
    )
    kinds = p("sel 1 0", sampled[1])
    settled = p(
        "int 0", p("t b", kinds[1]), p.message("1", [p("t b", p("receive #1-model")), kinds])
    )
    ways = p("sel 0", settled)
    _search(p, ways)
    p("send #1-status", p.message(NOT_THIS, p("t b", ways[1])))
    return p


def _draws(p: Patcher, about: Box | Outlet) -> Box:
    """1 when `sample` is among name kind rate low high length size geometry caps…"""
    caps = p("t b l b", p("zl.slice 8", about)[1])
    found = p.message("1", p("sel sample", p("zl.iter 1", caps[1])))
    return p("int 0", caps[0], [p.message("0", caps[2]), found])


def _search(p: Patcher, begin: Outlet) -> None:
    """Name by name, as soon as the names are there."""
    count = _names(p)
    start = p("t b b b", [begin, p("gate 1", p("receive #0-searches"), p("receive #0-listed"))])
    number = p("int 0", start[0], p.message("0", start[2]))
    at = p("t i i", number)
    p.back(p("+ 1", at[1]), number, 1)
    name, absent = look(p, at[0], "prior")
    ask = p("append /nb/info", p("zl.nth 2", name))
    info = p("route done fail", p(LANE, ask))
    some = p("sel 1", p("> 0", p("int 0", absent, count)))
    p("send #1-status", p.message(NONE_HERE, some))
    chosen = _suits(p, info[0], number)
    p.back(p("t b", info[1]), number)
    p(
        "send #0-searches",
        [p.message("1", start[1]), p.message("0", p("t b", p("receive #1-model")))],
    )
    p("send #1-model", chosen)


def _names(p: Patcher) -> Outlet:
    """coll scope-prior holds the names by their numbers; how many there are."""
    kinds = p("route append clear end", p("receive #1-models"))
    name, anew = p("t l b", kinds), p("t b b", kinds[1])
    none = p.message("0", anew[1])
    number = p("int 0", name[1], none)
    at = p("t i i", number)
    more = p("t i i", p("+ 1", at[1]))
    p.back(more[1], number, 1)
    numbered = p("prepend 0", [p("prepend model", name[0]), p.message("set $1", at[0])])
    p("coll #1-prior 1", [numbered, p.message("clear", anew[0])])
    p("send #0-listed", p("t b", kinds[2]))
    return more[0]


def _suits(p: Patcher, info: Outlet, number: Box) -> Box:
    """The name of a model that draws latents; when this one does not, or is of kind null, the next
    is asked about."""
    about = p("t l l l", info)
    name = p("zl.nth 1", about[2])
    kind = p("sel null", p("zl.nth 2", about[0]))
    draws = p("int 0", p("t b", kind[1]), _draws(p, about[1]))
    fits = p("sel 1", draws)
    p.back(p("t b", [kind, fits[1]]), number)
    return p("zl.reg", fits, name)
