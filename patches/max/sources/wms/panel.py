"""nb.wms: the instrument that is played live."""

from builder.patcher import Box, Outlet, Patcher
from sources.face import ground, label
from sources.play import keyboard, out
from sources.wms.voices import VOICES

SIZE = (940, 640)
RIGHT = 434


def patcher() -> Patcher:
    """All its parts share the number #0, so that two copies never touch each other's sound."""
    p = Patcher(
        "nb.wms",
        "an instrument whose timbre is turned while it sounds: Wavetable Manifold Synthesis",
        SIZE,
    )
    p.see_also = ("nb.wms~", "nb.wms.features", "nb.wms.pad", "nb.server")
    ground(p)
    for name in ("nb.server", "nb.library"):
        p(f"{name} #0")
    label(p, "notebank", 16, 14)
    _model(p)
    p.panel("nb.status", (300, 14, 420, 24), "#0")
    p.panel("nb.wms.pad", (16, 54, 400, 280), "#0")
    p.panel("nb.wms.wave", (RIGHT, 54, 400, 86), "#0")
    p.panel("nb.wms.features", (RIGHT, 150, 420, 158), "#0")
    p.panel("nb.envelope", (RIGHT, 318, 490, 46), "#0")
    for row, name in enumerate(("midi", "name", "link")):
        p.panel(f"nb.{name}", (RIGHT, 376 + 34 * row, 490, 24), "#0")
    voices = p("nb.wms~ #0")
    p.panel("nb.out~", (856, 54, *out.SIZE), "#0", feeds=(voices, voices))
    p.panel("nb.keyboard", (20, 504, *keyboard.SIZE), "#0")
    start = p("t b b", p("loadbang"))
    p("send #0-model", p.message("wms", start[1]))
    p("send #0-voices", p.message(str(VOICES), start[0]))
    return p


def _model(p: Patcher) -> None:
    """The menu offers the models of the kind wms: the others cannot be played live."""
    known = p("route append clear end", p("receive #0-models"))
    chosen = p("t l l", p("receive #0-model"))
    playable, all_there = _playable(p, known[0], known[2])
    shown = p("prepend setsymbol", p("zl.reg", all_there, chosen[1]))
    menu = p.ui(
        "umenu",
        [p("prepend append", playable), p.message("clear", known[1]), shown],
        show=(100, 14, 180, 24),
        parameter_enable=0,
    )
    p("send #0-model", menu[1])
    p("send #0-command", p("prepend model", chosen[0]))


def _playable(p: Patcher, names: Outlet, end: Outlet) -> tuple[Box, Box]:
    """(names of those that are of the kind wms, bang when all have been asked what they are: one
    after the other). A 0 ends the list."""
    answers = p("route done fail", p("receive #0-reply"))
    described = p("t b l l", p("route info", answers))
    following = [described[0], p("t b", p("route info", answers[1]))]
    wms = p("sel wms", p("zl.nth 2", described[1]))
    playable = p("zl.reg", wms, p("zl.nth 1", described[2]))
    rest = p("zl.reg", following)
    head = p("zl.slice 1", [p("append 0", p("zl.group 256", [names, end])), rest])
    p.back(head[1], rest, 1)
    over = p("sel 0", head)
    p("send #0-command", p.message("info $1", over[1]))
    return playable, over
