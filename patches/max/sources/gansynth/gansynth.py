"""nb.gansynth: latents under names, and the sounds that they become."""

from builder.patcher import Patcher

MESSAGES = [
    ("load null", "a model by its name; of a path only the last piece counts"),
    ("unload", "lets the model go"),
    ("randomize_z a b", "draws a new latent under each name"),
    ("slerp_z a b c 0.5", "from a (0) to b (1) along the model's geometry, as c"),
    ("synthesize a help-sound 60", "latent, buffer, pitch: a sound; any number of such triples"),
    (
        "synthesize_noz help-sound 60",
        "buffer, pitch: the same of the latent in the middle of all, zeros",
    ),
    (
        "load_ganspace_components amounts",
        "from now on what is played is moved along the model's directions by the list of this name",
    ),
    (
        "hallucinate help-sound 4 10 0.2 0 0.5 0.5 0.5 -1 -1",
        "buffer, notes, steps, then what may be left out: spacing trim attack sustain decay [s], "
        "pitch, seed",
    ),
    ("sum_z c a 0.5 b -0.5", "c is the sum of latents, each times its weight"),
    ("corner_z a 0", "a latent goes into a corner of the pad: 0 NW, 1 NE, 2 SW, 3 SE"),
    ("keep_z a glassy", "saves a latent under a name, for all sessions"),
    ("recall_z a glassy", "a latent becomes the one that was saved under the name"),
    ("cancel", "at once: gives up the hallucination that is under way"),
]


def patcher() -> Patcher:
    """The messages are those of the Pd object. Latents stand in coll scope-latents, sounds in the
    nb.buffers of their names."""
    p = Patcher(
        "nb.gansynth",
        "latents under names, made and mixed by the server, and the sounds that they "
        "become, in buffers",
    )
    p.arguments = [("scope", "the instrument")]
    p.messages, p.company = MESSAGES, ("nb.server help", "nb.buffer help help-sound")
    p.see_also = ("nb.latent", "nb.sound~", "nb.buffer", "nb.directions", "nb.server")
    p(
        "send #1-gansynth",
        p.inlet(
            "load, randomize_z, slerp_z, synthesize, hallucinate…: a message, also by the name "
            "scope-gansynth"
        ),
    )
    p.outlet(
        "loaded length rate, randomized, slerped, synthesized, hallucinated length seed…",
        p("receive #1-answered"),
    )
    p.outlet("failed selector code text", p("receive #1-trouble"))
    for part in ("words", "queue", "steps", "known"):
        p(f"nb.part.{part} #1")
    return p
