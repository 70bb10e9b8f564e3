"""nb.gansynth: latents under names, and the sounds that they become."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    """The messages are those of the Pd object. Latents stand in coll scope-latents, sounds in the nb.buffers of their names."""
    p = Patcher("nb.gansynth", "latents under names, made and mixed by the server, and the sounds that they become, in buffers")
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.latent", "nb.sound~", "nb.buffer", "nb.directions", "nb.server")
    p("send #1-gansynth", p.inlet("load, randomize_z, slerp_z, synthesize, hallucinate…: a message, also by the name scope-gansynth"))
    p.outlet("loaded length rate, randomized, slerped, synthesized, hallucinated length seed…", p("receive #1-answered"))
    p.outlet("failed selector code text", p("receive #1-trouble"))
    for part in ("words", "queue", "steps", "known"):
        p(f"nb.part.{part} #1")
    return p
