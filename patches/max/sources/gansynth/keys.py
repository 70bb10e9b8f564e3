"""nb.gansynth.keys: two latents, and what lies between them on the keys."""

from builder.patcher import Box, Outlet, Patcher
from sources.face import fader, ground, label, top, wave
from sources.gansynth.shelf import unfit
from sources.pad.pitches import SETS
from sources.play import keyboard, out

SIZE = (1000, 618)


def patcher() -> Patcher:
    p = Patcher(
        "nb.gansynth.keys",
        "two latents of a GANSynth, a slider between them, and keys that play what lies there",
        SIZE,
    )
    p.see_also = ("nb.latent", "nb.directions", "nb.gansynth")
    ground(p)
    for name in (
        "nb.server",
        "nb.library",
        "nb.loader",
        "nb.controller",
        "nb.part.prior",
        "nb.gansynth",
    ):
        p(f"{name} #0")
    top(p, "gansynth")
    for name, y in (("a", 54), ("b", 186), ("c", 282)):
        p.panel("nb.latent", (16, y, 430, 88), "#0", name)
    p.panel("nb.directions", (16, 378, 430, 84), "#0")
    wave(p, 460, 54, 430)
    alone = p.panel("nb.sound~", (460, 186, 430, 88), "#0", "#0-sound", "c")
    p.panel("nb.envelope", (460, 286, 490, 46), "#0")
    for row, name in enumerate(("midi", "name", "link")):
        p.panel(f"nb.{name}", (460, 350 + 36 * row, 490, 24), "#0")
    voices = [p("nb.poly~ #0"), alone]
    p.panel("nb.out~", (906, 54, *out.SIZE), "#0", feeds=(voices, voices))
    p.panel("nb.keyboard", (50, 486, *keyboard.SIZE), "#0")
    p("send #0-command", p.message("pitches " + " ".join(map(str, SETS[0][1])), p("loadbang")))
    _mix(p)
    return p


def _mix(p: Patcher) -> None:
    """c lies between a and b and goes into the pad's upper left corner, where the keys play it. One
    at a time: what moves meanwhile is done when it is there. What has to be done: 1 c is another
    one, 2 so are a, b or the way between them."""
    done, later = _ended(p)
    sampled = p("t l l", p("receive #0-sampled"))
    drawn = p("t b i", p("zl.nth 2", p("route 1", sampled[0])))
    changed, amount = p("route a b c amounts", p("receive #0-changed")), _amount(p)
    much = p(
        "t b b", [changed, changed[1], amount[0], drawn[0], p("sel 1", p("receive #0-connected"))]
    )
    little = p("t b b", [changed[2], changed[3]])
    p(
        "value #0-need 0",
        [p.message("2", much[1]), p("+ 1", p("> 1", p("value #0-need 0", little[1])))],
    )
    can = p("int 0", [much[0], little[0], later, done], p("zl.nth 1", sampled[1]))
    go = p("sel 1", p("expr $i1 && ($i2 == 0)", can, p("receive #0-busy")))
    _work(p, p("sel 1 2", p("value #0-need 0", go)), amount[1], unfit(p, drawn[1]))


def _work(p: Patcher, what: Box, amount: Outlet, unfit: Outlet) -> None:
    """Messages for nb.gansynth; a and b are drawn for a model that what is there does not fit."""
    both = p("t b b", what[1])
    between = p.message("slerp_z a b c $1", p("float 0.5", both[1], amount))
    play = p("t b b b", [what, both[0]])
    p(
        "send #0-gansynth",
        [between, p.message("corner_z c 0", play[0]), p.message("randomize_z a b", unfit)],
    )
    p("value #0-need 0", p.message("0", play[1]))
    p("send #0-busy", p.message("1", play[2]))


def _ended(p: Patcher) -> tuple[Outlet, Outlet]:
    """(bang when c is in its corner, bang a while after that failed): what has to be done may go
    on."""
    done = p("t b b b", p("route cornered", p("receive #0-answered")))
    later = p("t b b", p("delay 200", p("t b", p("route failed", p("receive #0-trouble")))))
    p("send #0-busy", p.message("0", [done[2], later[1]]))
    p("send #0-command", p.message("position 0. 0.", done[1]))
    return done[0], later[0]


def _amount(p: Patcher) -> Box:
    """scope-amount: 0 is a, 1 is b."""
    label(p, "a", 24, 150, 20)
    label(p, "b", 424, 150, 20)
    amount = p("t b f f", p("receive #0-amount"))
    moved = fader(p, p("prepend set", amount[2]), 48, 150, 366, 1.0)
    p("send #0-amount", [moved, p.message("0.5", p("loadbang"))])
    return amount
