"""nb.gansynth.multi: four latents with their sounds, and their mix."""

from builder.patcher import Patcher
from sources.face import button, ground, label, top
from sources.gansynth.shelf import unfit
from sources.play import out

SIZE = (1000, 660)
NAMES = "abcde"


def patcher() -> Patcher:
    p = Patcher(
        "nb.gansynth.multi",
        "four latents of a GANSynth with their sounds, and a fifth: their sum by their levels",
        SIZE,
    )
    p.see_also = ("nb.latent", "nb.sound~", "nb.gansynth")
    ground(p)
    for name in ("nb.server", "nb.library", "nb.part.prior", "nb.part.public", "nb.gansynth"):
        p(f"{name} #0")
    top(p, "gansynth multi")
    sounds = []
    for i, name in enumerate(NAMES):
        p.panel("nb.latent", (16, 54 + 96 * i, 430, 88), "#0", name)
        sounds.append(
            p.panel("nb.sound~", (460, 54 + 96 * i, 430, 88), "#0", f"#0-sound-{name}", name)
        )
    p.panel("nb.out~", (906, 54, *out.SIZE), "#0", feeds=(sounds, sounds))
    p.panel("nb.link", (460, 560, 490, 24), "#0")
    _all(p)
    _mix(p, button(p, "mix: e = a to d by their levels", 24, 582, 240))
    label(p, "draw in a latent with the mouse, then use it: synthesize", 24, 620, 400)
    p("send #0-synth", p("receive #0-used"))
    return p


def _all(p: Patcher) -> None:
    """At once; it begins with new latents as soon as there is a model that draws them."""
    label(p, "all", 24, 544, 30)
    size = p("zl.nth 2", p("route 1", p("receive #0-sampled")))
    p("send #0-new-all", [button(p, "new", 60, 542, 60), unfit(p, size)])
    for i, (verb, words) in enumerate(
        (("synth", "synthesize"), ("start", "play"), ("stop", "stop"))
    ):
        p(f"send #0-{verb}", p.message("all", button(p, words, 128 + 94 * i, 542, 86)))


def _mix(p: Patcher, button) -> None:
    """e is as long as a latent that is drawn: the squares of the weights sum to 1."""
    go = p("t b b", button)
    levels = p("route a b c d", p("receive #0-level"))
    each = p("t l l", p("zl.reg", go[1], p("pak 0. 0. 0. 0.", *(levels[i] for i in range(4)))))
    length = p(
        "maximum 0.001", p("expr sqrt($f1 * $f1 + $f2 * $f2 + $f3 * $f3 + $f4 * $f4)", each[1])
    )
    weights = p("vexpr $f1 / $f2 @scalarmode 1", each[0], length)
    p("send #0-gansynth", p.message("sum_z e a $1 b $2 c $3 d $4", weights))
    p("send #0-synth", p.message("e", go[0]))
