"""nb.live: the instrument as a device of Ableton Live sees it."""

from builder import parameter
from builder.patcher import Outlet, Patcher
from sources.face import ground
from sources.nsynth import bank
from sources.nsynth.panel import PARTS
from sources.pad import pitches, xy
from sources.play import envelope, out

SIZE = (920, 169)  # a device's view is 169 pixels high
RIGHT = 420
DIAL = (44, 48)
CORNERS = (("NW", "flute"), ("NE", "organ"), ("SW", "bell"), ("SE", "voice"))


def patcher() -> Patcher:
    """What Live stores is said when the device is complete: then all parts hear it."""
    p = Patcher(
        "nb.live",
        "the instrument for Ableton Live: its dials are parameters, its state is stored "
        "with the set",
        SIZE,
    )
    p.see_also = ("nb.nsynth",)
    ground(p)
    for name in (*PARTS, "midi", "keys"):  # without their faces, by their words
        p(f"nb.{name} #0")
    opened = p("t b b b b b b", p("live.thisdevice"))
    _hands(p, opened[5])
    _stored(p, opened[4])
    _keys(p, opened[3])
    _pad(p, opened[2])
    _envelope(p, opened[1])
    _bank(p, opened[0])
    p.panel("nb.model", (RIGHT, 6, 180, 24), "#0")
    p.panel("nb.status", (RIGHT, 34, 420, 24), "#0")
    p.panel("nb.link", (RIGHT, 141, 490, 24), "#0")
    _sound(p)
    return p


def _stored(p: Patcher, opened: Outlet) -> None:
    """The corners and the model, by their names: a list of names that the server tells cannot be
    automated."""
    corners = p("route 0 1 2 3", p("receive #0-corner"))
    values = [
        p(f"pattr {name} @thru 0", corners[i], **parameter.stored(name, sound))
        for i, (name, sound) in enumerate(CORNERS)
    ]
    model = p("pattr Model @thru 0", p("receive #0-model"), **parameter.stored("Model"))
    each = p("t b b b b b", opened)
    for i, value in enumerate((*values, model)):
        p.back(each[i], value)
    p("send #0-corner", [p(f"prepend {i}", value) for i, value in enumerate(values)])
    p("send #0-model", p("zl.filter 0", model))


def _keys(p: Patcher, opened: Outlet) -> None:
    keys = parameter.choice(
        "Keys",
        tuple(name for name, _ in pitches.SETS),
        "Which keys get a note of their own with every cell",
    )
    pitches.chosen(
        p,
        "#0",
        p.ui("live.menu", p.message("outputvalue", opened), show=(610, 10, 160, 16), **keys),
    )


def _pad(p: Patcher, opened: Outlet) -> None:
    for y, left, right in ((6, "0", "1"), (139, "2", "3")):
        # Without the line below that names a latent.
        p.panel("nb.corners", (8, y, 400, 24), "#0", left, right)
    said = p("t l l", p.message("outputvalue", opened))
    dials = [
        p.ui(
            "live.dial",
            said[i],
            show=(RIGHT + 50 * i, 62, *DIAL),
            **parameter.number(
                f"Pad {name}", name, 0.0, 1.0, 0.5, "float", f"Where the dot is, {way}"
            ),
        )
        for i, (name, way) in enumerate((("X", "from left to right"), ("Y", "from top to bottom")))
    ]
    for dial, value in zip(dials, xy.pad(p, "#0", (8, 34, 400, 101), *dials)):
        p.back(p("prepend set", value), dial)


def _envelope(p: Patcher, opened: Outlet) -> None:
    said = p("t l l l l", p.message("outputvalue", opened))
    others = p("gate 1 1", p("receive #0-own"), p("receive #0-adsr"))
    values = p("unpack f f f f", others)
    moved, stages = [], []
    for i, ((name, unit, top), start) in enumerate(zip(envelope.STAGES, envelope.START)):
        word = name.capitalize()
        more = parameter.number(
            word,
            word,
            0.0,
            top,
            start,
            unit or "float",
            f"How every note is shaped: its {name}",
            3.0 if unit else 1.0,
        )
        told = p("t f f", values[i])
        heard = p(f"receive #0-{envelope.NAMES.get(name, name)}")
        sources = [said[i], p("prepend set", told[1]), heard]
        dial = p.ui("live.dial", sources, show=(RIGHT + 110 + 50 * i, 62, *DIAL), **more)
        turned = p("t b f", dial)
        moved.append(turned[0])
        stages.append([turned[1], told[0]])
    start = " ".join(map(str, envelope.START))
    # What is said here is no news for the dials: Live has not given all of them back yet.
    changed = p("t b l b", p("zl.slice 1", p(f"pack 0 {start}", moved, *stages))[1])
    p("send #0-own", [p.message("0", changed[2]), p.message("1", changed[0])])
    p("send #0-adsr", changed[1])


def _hands(p: Patcher, opened: Outlet) -> None:
    """Glide, one voice, and whether held keys follow the pad: by their names, too."""
    said = p("t l l l", p.message("outputvalue", opened))
    about = "From the pitch of the last key to that of the next"
    glide = parameter.number("Glide", "Glide", 0.0, 5000.0, 0.0, "ms", about, 3.0)
    dial = [said[0], p("prepend set", p("receive #0-glide"))]
    p("send #0-glide", p.ui("live.dial", dial, show=(RIGHT + 320, 62, *DIAL), **glide))
    switches = (
        ("Mono", "mono", ("off", "on"), "One voice, the key pressed last", 0),
        ("Follow", "follow", ("off", "on"), "Keys that are down follow the pad", 1),
    )
    for i, (title, name, words, meaning, start) in enumerate(switches):
        sources = [said[1 + i], p("prepend set", p(f"receive #0-{name}"))]
        switch = p.ui(
            "live.text",
            sources,
            show=(RIGHT + 310 + 58 * i, 116, 54, 18),
            text=name,
            texton=name,
            mode=1,
            **parameter.choice(title, words, meaning, start),
        )
        p(f"send #0-{name}", switch)


def _bank(p: Patcher, opened: Outlet) -> None:
    """The bank that was opened last is opened again, which switches it on; so what the switch was
    is asked before and said behind."""
    begin = p("t b b b", opened)
    path = p("pattr Bank @thru 0", [p("receive #0-load"), begin[1]], **parameter.stored("Bank"))
    p("send #0-load", p("zl.filter 0", path))
    bank.drop(p, "#0", (RIGHT, 114, 200, 22))
    on = parameter.choice(
        "Play bank", ("off", "on"), "Plays the bank from disk instead of the server's notes"
    )
    sources = [p.message("outputvalue", begin[2]), p("prepend set", p("receive #0-local"))]
    switch = p.ui(
        "live.text",
        sources,
        show=(630, 116, 90, 18),
        text="play the bank",
        texton="bank plays",
        mode=1,
        **on,
    )
    state = p("t i i", switch)
    p.back(p("int 0", begin[0], state[1]), switch)
    p("send #0-local", state[0])


def _sound(p: Patcher) -> None:
    voices = p("nb.poly~ #0")
    calm = out.mix(p, "#0", voices, voices, (854, 6, 56, 132))
    p.outlet("signal: left", calm)
    p.outlet("signal: right", calm[1])
