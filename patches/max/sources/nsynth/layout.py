"""nb.part.layout: what stands where in a bank on disk."""

from builder.patcher import Box, Outlet, Patcher
from sources.path import only

OURS = ("rows", "cols", "length", "rate", "pitches")
SUPER = (
    "resolution",
    "final_length",
    "nsynth::resolution",
    "nsynth::length",
    "nsynth::sampleRate",
    "nsynth::pitches",
)
# The Open NSynth Super's own numbers.
UNSAID = "rate 16000, resolution 9, length 60000, pitches 36 40 44 48 52 56 60 64 68 72 76 80 84"


def patcher() -> Patcher:
    p = Patcher(
        "nb.part.layout",
        "what stands where in a bank: reads bank.json, or the settings.json of an Open "
        "NSynth Super",
    )
    p.arguments = [("scope", "the instrument")]
    settings, head = _find(
        p,
        p.inlet(
            "path of a bank's folder or of a file in it, or of a .bin, "
            "which its settings may follow"
        ),
    )
    begin = p("t l l", settings)
    # Since Max 8.6 a dict says lists as array objects, unless it is told that it is an old one.
    file = p("dict @quiet 1 @legacy 1", p("prepend read", begin[0]))
    was_read = p("sel 1 0", p("zl.nth 1", p("zl.rot 1", p("route read", file[4]))))
    steps = p("t b b b", was_read)
    words = [
        p.message(UNSAID, steps[2]),
        _ask(p, file, p.message(", ".join((*OURS, *SUPER)), steps[1])),
    ]
    wrong = [was_read[1], _numbers(p, steps[0], words, head)]
    p(
        "send #1-status",
        p("prepend failed load no-settings", p("zl.reg", p("t b", wrong), begin[1])),
    )
    return p


def _find(p: Patcher, told: Box) -> tuple[Box, list[Box]]:
    """(path of the settings, kind and path of the samples); bank.txt, bank.wav and bank.json mean
    the folder that they are in."""
    steps = p("t b l l", told)
    # A folder that is dropped may end with a slash.
    path = p("t l l", p(only("(.*[^/])/*$"), p("zl.nth 1", steps[2])))
    ours = p(only("(.+)/bank[.](txt|wav|json)$"), path[0])
    headless = p(only("(.+)/[^/]+[.](bin|BIN)$"), ours[3])
    folder = p("t l l", [ours, headless[3]])
    beside = p("sprintf symout %s/settings.json", headless)
    settings = p(
        "zl.reg",
        steps[0],
        [p("sprintf symout %s/bank.json", folder[1]), beside, p("zl.nth 2", steps[1])],
    )
    return settings, [
        p("prepend raw", path[1]),
        p("prepend cut", p("sprintf symout %s/bank.wav", folder[0])),
    ]


def _ask(p: Patcher, file: Box, keys: Box) -> Box:
    """KEY value… for every key that the file has, whether `dict` says the key, its last part or
    neither before the value."""
    key = p("t l l l", keys)
    p.back(p("prepend get", key[0]), file)
    words = p(
        "append " + " ".join(word.removeprefix("nsynth::") for word in SUPER if "::" in word),
        key[2],
    )
    return p("prepend", [p("zl.filter", file[1], words), p("prepend set", key[1])])


def _numbers(p: Patcher, go: Outlet, words: list[Box], head: list[Box]) -> Outlet:
    """Says kind path rows columns length rate pitches…; bang where one of the numbers is 0 or
    less."""
    known = p("route " + " ".join((*OURS, *SUPER)), words)
    sides = [p("t i i", known[5]), p("t i i", known[7])]
    rows = p("int 0", go, [known[0], *(side[0] for side in sides)])
    numbers = p(
        "t l l",
        p(
            "pack 0 0 0 0",
            rows,
            [known[1], *(side[1] for side in sides)],
            [known[2], known[6], known[8]],
            [known[3], known[9]],
        ),
    )
    lowest = p("minimum", numbers[1])
    checked = p("gate 2", p("+ 1", p("> 0", lowest)), numbers[0])
    whole = p("t b l", p("zl.join", checked[1], [known[4], known[10]]))
    p.outlet(
        "kind (cut, raw) path rows columns length rate pitches…",
        p("zl.join", p("zl.reg", whole[0], head), whole[1]),
    )
    return checked[0]
