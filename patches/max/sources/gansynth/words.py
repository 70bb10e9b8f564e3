"""nb.part.words: the messages of nb.gansynth."""

from builder.patcher import Box, Outlet, Patcher

VERBS = (
    "load unload randomize_z slerp_z synthesize synthesize_noz load_ganspace_components "
    "hallucinate "
    "sum_z corner_z keep_z recall_z cancel"
)
# Of a hallucination: notes … seed; the last word is never told.
USUAL = "4 10 0.2 0. 0.5 0.5 0.5 -1 -1 end"


def patcher() -> Patcher:
    """Latents stand on the server's shelf under their own names; `moved` and `middle` are ours."""
    p = Patcher("nb.part.words", "messages of nb.gansynth become steps for nb.part.queue")
    p.arguments = [("scope", "the instrument")]
    said = p(f"route {VERBS}", p("deferlow", p("receive #1-gansynth")))
    plain = {
        1: "forget now, end unloaded unload",
        3: "put $1, put $2, ask $3 $1 $2 $4 /nb/latent_slerp, get $3, end slerped slerp_z",
        9: "put $1, move $1, corner $2, end cornered corner_z",
        10: "put $1, ask $1 $2 /nb/latent_keep, end kept keep_z",
        11: "ask $2 $1 /nb/latent_recall, get $1, end recalled recall_z",
    }
    lines = [p.message(words, said[outlet]) for outlet, words in plain.items()]
    lines += [
        _load(p, said[0]),
        *_each(p, said[2], 1, "ask $1 -1 /nb/latent_random, get $1", "end randomized randomize_z"),
        *_each(p, said[4], 3, "put $1, move $1, synth $2 $3", "end synthesized synthesize"),
        *_each(
            p,
            said[5],
            2,
            "ask middle 0 /nb/latent_random, ask middle middle 0. /nb/latent_sum, move "
            "middle, synth $1 $2",
            "end synthesized synthesize_noz",
        ),
        p.message(
            "find $1, tell components load_ganspace_components",
            p("zl.nth 1", p("zl.rot 1", said[6])),
        ),
        *_hallucinate(p, said[7]),
        *_sum(p, said[8]),
    ]
    p("send #1-gan-line", lines)
    p("send #1-gan-cancel", said[12])
    unknown = p(
        "t l l", p("prepend failed", p("append bad-value no such message", p("zl.nth 1", said[13])))
    )
    p("send #1-status", unknown[1])
    p("send #1-trouble", unknown[0])
    return p


def _each(p: Patcher, words: Outlet, size: int, step: str, end: str) -> list[Box]:
    """A step for every `size` words, then the end."""
    go = p("t b l", words)
    return [p.message(step, p(f"zl.iter {size}", go[1])), p.message(end, go[0])]


def _load(p: Patcher, words: Outlet) -> Box:
    """Only the last piece of a path counts: the server knows models by their names."""
    path = p("t l l", p("zl.nth 1", words))
    name = p("regexp ([^/]+)/*$", path[0])[1]
    return p.message("model $1 $2, tell loaded load", p("pack s s", name, path[1]))


def _hallucinate(p: Patcher, words: Outlet) -> list[Box]:
    """sound notes steps spacing trim attack sustain decay pitch seed: what is not told is as
    usual."""
    go = p("t b l", words)
    told = p("zl.slice 1", go[1])
    given = p("t l b l", told[1])
    usual = p("zl.slice 1", p.message(USUAL, given[1]), p("zl.len", given[2]))
    numbers = p("pack 0 0 0. 0. 0. 0. 0. 0 0", p("zl.slice 9", p("zl.join", given[0], usual[1])))
    return [
        p("prepend hallu", p("zl.join", told, numbers)),
        p.message("tell hallucinated hallucinate", go[0]),
    ]


def _sum(p: Patcher, words: Outlet) -> list[Box]:
    go = p("t b l l l", words)
    terms = p("zl.slice 1", go[3])
    return [
        p.message("put $1", p("zl.iter 2", terms[1])),
        p("prepend ask", p("append /nb/latent_sum", go[2])),
        p.message("get $1", p("zl.nth 1", go[1])),
        p.message("end summed sum_z", go[0]),
    ]
