"""nb.wms.voice~: one voice of nb.wms~."""

from builder.patcher import Box, Outlet, Patcher
from sources.play.shape import envelope, release

Signal = Box | Outlet
# Harmonics of one bank: a message that `prepend` makes has at most 256 items, those of 128
# harmonics would be 257.
HALF = 64


def patcher() -> Patcher:
    """A stolen voice fades in 5 ms and begins anew after 6. A key that goes up in between takes
    back the new beginning."""
    p = Patcher(
        "nb.wms.voice~",
        "one voice that is played live: a bank of sines that glides to each frame of the server",
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.wms~",)
    this = p("thispoly~", p.message("bang, mute 1", p("loadbang")))
    number = p("t i i", p("- 1", this))
    arrived = p("t b l l b b b b", p("in 1"))
    told = p("t l l", arrived[2])
    sounding = p("int 0", arrived[0])
    waited = p("t b i", p("* 6", sounding))
    begin = p("delay 0", waited[0], waited[1])
    note = p("unpack f f", p("zl.reg", begin, arrived[1]))
    go = p("t b b f", note)
    p.back(p.message("1", go[1]), sounding, 1)
    fade = _fade(p, p("zl.nth 1", told[1]), p.message("1", arrived[3]))
    p.back(p.message("stop", fade[1]), begin)
    ended = _end(p, fade[2], arrived[6])
    p.back(p.message("0", ended[2]), sounding, 1)
    p.back(p.message("1, mute 0", arrived[5]), this)
    p.back(p.message("0, mute 1", ended[0]), this)
    _tell(p, [told[0], p.message("60. 0", ended[1])], number[1])
    sound = _sound(p, _frames(p, number[0]), go[2])
    level = envelope(
        p, go[0], note[1], [p.message("0. 5", arrived[4]), p.message("0. $1", fade[0])]
    )
    p("out~ 1", p("*~", sound, level))
    return p


def _tell(p: Patcher, notes: list[Signal], number: Signal) -> None:
    """scope-command wms_voice number pitch velocity."""
    whose = p("prepend 0", [notes, p.message("set $1", number)])
    p("send #1-command", p("prepend wms_voice", whose))


def _fade(p: Patcher, key: Signal, begun: Signal) -> Box:
    """The time of a fade [ms] that begins in a voice that is not idle: its release, or 20 ms when
    it has to go."""
    damped = p("sel -1", p("receive #1-damp"))
    own = p("t i i", key)
    p.back(own[1], damped, 1)
    wanted = p.message("20", [damped, p("receive #1-panic")])
    return p("t f b f", p("gate 1", [begun, p("receive #0-idle")], [release(p, own[0]), wanted]))


def _end(p: Patcher, fading: Signal, arrived: Signal) -> Box:
    """The voice is idle again 5 ms after its fade, so that the last samples are out before it is
    muted."""
    over = p("t b f", p("+ 5.", fading))
    ended = p("t b b b b", p("delay 100", [over[0], p.message("stop", arrived)], over[1]))
    p("send #0-idle", p.message("0", ended[3]))
    return ended


def _frames(p: Patcher, number: Signal) -> Box:
    """The amplitudes of each new frame of this voice. One that comes twice or late is passed over;
    numbers go round after 65535; one that is 64 or more behind begins anew: the server was
    restarted."""
    frame = p("zl.slice 1", p("receive #1-frame"))
    own = p("zl.slice 2", p("zl.reg", p("sel -1", frame, number), frame[1]))
    seq = p("t i i", p("zl.nth 1", own))
    newer = p(
        "expr ($i2 < 0) || ((($i2 - $i1 + 65536) % 65536) >= 64)",
        seq[1],
        p.message("-1", p("loadbang")),
    )
    passed = p("t b i", p("gate 1", newer, seq[0]))
    p.back(passed[1], newer, 1)
    return p("zl.reg", passed[0], own[1])


def _sound(p: Patcher, amplitudes: Signal, pitch: Signal) -> list[Box]:
    """Two banks: harmonics 1 to 64, and 65 to 128. Harmonics from half the sample rate on are not
    in the list: a bank lets those fade at the frequency that they had, so that nothing folds back,
    also while a bend lifts them."""
    bend, rate = p("t b f", p("receive #1-bend")), p("t b f", p("receive #1-rate"))
    hz = p(
        "t b f f f",
        p("expr 440. * exp(($f1 + $f2 - 69.) * 0.0577622650)", [pitch, bend[0], rate[0]], bend[1]),
    )
    newest = p("t b l", p("prepend 0. 0.", amplitudes))
    padded = p("zl.reg", [newest[0], hz[0]], newest[1])
    kept = p(
        "t l l",
        p("zl.slice 2", padded, p("expr int($f2 * 0.5 / $f1 - 0.0001) + 2", hz[1], rate[1])),
    )
    halves = p(f"zl.slice {HALF + 2}", kept[0])
    none_above = p.message("set 0. 0.", p("sel 0", p(f"> {HALF + 2}", p("zl.len", kept[1]))))
    glide = p("t i i", p("receive #1-ramp"))
    return [
        _bank(p, halves[0], hz[2], 1, [p.message("magsmooth $1", glide[0])]),
        _bank(
            p,
            p("prepend 0. 0.", halves[1]),
            hz[3],
            HALF + 1,
            [none_above, p.message("magsmooth $1", glide[1])],
        ),
    ]


def _bank(p: Patcher, amplitudes: Signal, hz: Signal, first: int, further: list[Box]) -> Box:
    """Sines of the frequencies k * hz. Two silent ones stand before them: an index inlet without a
    signal refers to oscillator 0, and a list of one number would be no list. Only amplitudes glide:
    a frequency may jump, the phase goes on."""
    pairs = p("t l l", amplitudes)
    harmonics = p.message(" ".join(map(str, (0, 0, *range(first, first + HALF)))), p("loadbang"))
    hertz = p("vexpr $f2 * $f3 + $f1 * 0. @scalarmode 1", pairs[0], harmonics, hz)
    return p(
        f"ioscbank~ {HALF + 2} 1 706", [p("prepend set", p("zl.lace", hertz, pairs[1])), *further]
    )
