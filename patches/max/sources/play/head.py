"""nb.part.head~: reads one buffer of a voice, with its loop."""

from builder.patcher import Box, Outlet, Patcher
from sources.link.slot import read

CROSS = 30  # ms from one head to the other
FOUR = 4  # neighbours of a place in a bank


def patcher() -> Patcher:
    """Both heads of a voice read by one time since the onset, so what is crossed from one to the
    other stays in phase, whenever the messages come.

    The time runs on; behind the loop's start it goes round by a remainder, and the level falls. A
    note without a loop stays at its end.
    """
    p = Patcher(
        "nb.part.head~", "reads one note of a voice, or four at once, with its loop and its slope"
    )
    p.arguments = [("scope", "the instrument")]
    since = p.inlet("signal: ms of the note since its onset")
    place = p("unpack f f f f f", p.inlet("begin start loop lap slope: ms, and dB a ms"))
    line = p("line~ 0.", p.inlet("weight ms: how much of it is heard"))
    slot = p("sprintf set #1-slot-%ld", p.inlet("slot: a buffer of the pool"))
    four = p("sel four", p.inlet("path: a file for a buffer of its own, or `four` of a bank"))
    power = p("t f f", p("receive #1-power"))
    loop = p("t f f", place[2])
    here = p("-~", since, place[1])
    beyond = p("maximum~ 0.", p("-~", here, loop[1]))
    lap = p("%~", beyond, place[3])
    where = p("+~", p("+~", p("minimum~", here, loop[0]), lap), place[0])
    sound, ready = _notes(p, where, slot, four)
    level = p("dbtoa~", p("*~ 0.", beyond, place[4]))
    share = p("+~", p("*~ 1.", line, p("expr 1. - $f1", power[1])), _root(p, line, power))
    p.outlet("signal: the note", p("*~", p("*~", sound, level), share))
    p.outlet("bang: the file has been read", ready)
    return p


def _notes(p: Patcher, where: Box, slot: Box, four: Box) -> tuple[Box, Outlet]:
    """(the note, or the four by their weights; bang when all that are heard have been read)."""
    one = p("t l b", p("prepend wav", four[1]))
    struck = p("t l b", slot)
    told = p("zl.slice 5", p("value #1-four", four))
    numbers = p("zl.slice 4", told[1])
    shares = p("t l l", [numbers, p.message("1. 0. 0. 0.", [one[1], struck[1]])])
    weights = p("unpack f f f f", shares[1])
    share = [p("t f f", weights[k]) for k in range(FOUR)]
    files: list[list] = [[file] for file in _files(p, told, numbers[1], share)]
    files[0].append(one[0])
    buffers = [p(f"buffer~ #0-own-{k}", read(p, p("t l", files[k]))) for k in range(FOUR)]
    heard = " + ".join(f"($f{k} > 0.)" for k in range(1, FOUR + 1))
    left = p("int 0", p("t b", [buffer[1] for buffer in buffers]), p(f"expr {heard}", shares[0]))
    fewer = p("t i i", p("- 1", left))
    p.back(fewer[1], left, 1)
    all_read = p("t b b", p("sel 0", fewer[0]))
    sounds = []
    for k in range(FOUR):
        more = [] if k else [struck[0], p.message("set #0-own-0", all_read[1])]
        sounds.append(p("*~ 0.", p(f"play~ #0-own-{k}", [where, *more]), share[k][0]))
    return p("+~", p("+~", sounds[0], sounds[1]), p("+~", sounds[2], sounds[3])), all_read[0]


def _files(p: Patcher, told: Box, places: Outlet, share: list[Box]) -> list[Box]:
    """Which stretch each of those that are heard is: kind path ms duration bytes frames rate."""
    place = p("unpack f f f f i i i i", places)
    common = p("unpack s s f i i", told)
    each = [p("t" + f" {kind}" * FOUR, common[i]) for i, kind in enumerate("ssfii")]
    files = []
    for k in range(FOUR):
        go = p("gate 1", p("> 0.", share[k][1]), each[0][k])
        fields = (each[1][k], place[k], each[2][k], place[FOUR + k], each[3][k], each[4][k])
        files.append(p("pack s s 0. 0. 0 0 0", go, *fields))
    return files


def _root(p: Patcher, line: Box, power: Box) -> Box:
    return p("*~ 0.", p("sqrt~", line), power[0])
