"""nb.preset: the instrument's presets."""

from builder.patcher import Patcher
from sources.face import button, label
from sources.pad.moves import MOST as PLACES
from sources.pad.moves import PIECE

SIZE = (490, 24)
MOST = 128
KEPT = (
    *("xy", "adsr", "curve", "volume", "follow", "timbre", "mpe", "mpe-place", "cc-lines"),
    *("bend-range", "mono", "legato", "glide", "tempo", "lfo-shape", "lfo-beats", "lfo-depth"),
    *(f"gesture-{word}" for word in ("loop", "reverse", "speed", "snap", "clock", "length")),
)
# An empty pattr may say 0, which is none of these.
NAMED = ("model", "reference", "scale", "keymap", "voices")
CORNERS = ("nw", "ne", "sw", "se")


def patcher() -> Patcher:
    """The values stand in pattr objects beside the pattrstorage, which knows those of its patcher
    alone."""
    p = Patcher(
        "nb.preset",
        f"{MOST} presets with names: stored, recalled, kept in a file that can be shared",
        SIZE,
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.corners", "nb.learn")
    for name in KEPT:
        p(f"send #1-{name}", p(f"pattr {name} @thru 0", p(f"receive #1-{name}")))
    for name in NAMED:
        value = p(f"pattr {name} @thru 0", p(f"receive #1-{name}"))
        p(f"send #1-{name}", p("zl.filter 0", value))
    told = p("pattr attributes @thru 0", p("receive #1-attributes-kept"))
    p("send #1-attributes", told)
    _pitches(p)
    _bank(p)
    _corners(p)
    _gesture(p)
    _face(p)
    _storage(p)
    return p


def _corners(p: Patcher) -> None:
    """Lock and sound of each; a corner that is locked now takes the sound of the preset, too."""
    locks = p("route 0 1 2 3", p("receive #1-lock"))
    sounds = p("route 0 1 2 3", p("receive #1-corner"))
    said, locked = [], []
    for i, name in enumerate(CORNERS):
        kept = p(f"pattr {name} @thru 0", p("pak 0 s", locks[i], sounds[i]))
        steps = p("t l l b", kept)
        said.append(p(f"prepend {i}", p("zl.nth 2", steps[1])))
        locked += [p.message(f"{i} 0", steps[2]), p(f"prepend {i}", p("zl.nth 1", steps[0]))]
    p("send #1-corner", said)
    p("send #1-lock", locked)


def _gesture(p: Patcher) -> None:
    """The recorded one, a pattr for each piece of it."""
    pieces = range(PLACES // PIECE)
    for way in "xy":
        told = p(f"route {' '.join(map(str, pieces))}", p(f"receive #1-gesture-{way}"))
        kept = [p(f"pattr gesture-{way}-{i} @thru 0", told[i]) for i in pieces]
        p(f"send #1-gesture-{way}", [p(f"prepend {i}", kept[i]) for i in pieces])


def _pitches(p: Patcher) -> None:
    said = p("route pitches", p("receive #1-command"))
    kept = p("zl.filter 0", p("pattr pitches @thru 0", said))
    p("send #1-command", p("prepend pitches", kept))


def _bank(p: Patcher) -> None:
    """Its path while it is played, else the word none: one value, since opening a bank plays it. It
    is asked for later: the path may come behind that it is played."""
    path = p("receive #1-load")
    played = p("sel 1 0", p("receive #1-local"))
    none = p.message("none", [played[1], p("loadbang")])
    kept = p("pattr bank @thru 0", [none, p("zl.reg", p("deferlow", played), path)])
    ways = p("sel none", p("zl.filter 0", kept))
    p("send #1-local", p.message("0", ways))
    p("send #1-load", ways[1])


def _face(p: Patcher) -> None:
    """Number, name, and what to do with them."""
    label(p, "preset", 0, 2, 44)
    number = p.ui(
        "number",
        p.message("set 1", p("loadbang")),
        show=(46, 0, 40, 22),
        minimum=1,
        maximum=MOST,
        parameter_enable=0,
    )
    wishes = p("t b b", button(p, "store", 220, 0, 50)), p("t b", button(p, "recall", 274, 0, 54))
    text = p.ui(
        "textedit", wishes[0][1], show=(92, 0, 122, 22), keymode=1, lines=1, parameter_enable=0
    )
    name = p("zl.slice 1", text)[1]
    chosen = p("t i i", number)
    line = p("zl.join", p("int 1", wishes[0][0], chosen[1]), name)
    p("send #1-store", p("zl.reg", line))
    p("send #1-preset", p("int 1", wishes[1], chosen[0]))


def _storage(p: Patcher) -> None:
    """coll scope-presets: the number behind each name, and behind each number."""
    opened, saved = button(p, "open", 336, 0, 50), button(p, "save", 390, 0, 50)
    told = p("t l l", p("receive #1-store"))
    recalled = p.message("recall $1", p("coll #1-presets 1", p("receive #1-preset")))
    wishes = [
        p.message("read", opened),
        p.message("write", saved),
        p.message("store $1, slotname $1 $2", told[1]),
        recalled,
    ]
    storage = p("pattrstorage presets @savemode 0", wishes)
    said = p("route slotname read", storage)
    p.back(p.message("getslotnamelist", p("t b", said[1])), storage)
    line = p("t l l", said)
    named = p("gate 1", p("> 1", p("zl.len", line[1])), line[0])
    p("coll #1-presets 1", p.message("store $2 $1, store $1 $1", [named, told[0]]))
