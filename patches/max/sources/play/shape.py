"""What every voice does with its level: attack and decay, and the release when its key goes up or
the pedal lets it go."""

from builder.patcher import Box, Outlet, Patcher

Signal = Box | Outlet


def envelope(p: Patcher, go: Signal, velocity: Signal, ends: list[Box]) -> Box:
    """Attack and decay at `go`; the gain is velocity / 127 to the power of scope-curve, its square
    if nothing is said."""
    shape = p("unpack f f f f", p("receive #1-adsr"))
    attack = p("maximum 0.5", shape[0])
    p("send #0-release", shape[3])
    curve = p("- 2.", p("receive #1-curve"))
    gain = p(
        "t f f",
        p(
            "float 0.",
            go,
            p("expr exp((2. + $f2) * 2.302585093 * log10($f1 / 127.))", velocity, curve),
        ),
    )
    held = p("* 0.8", gain[1], shape[2])
    return p("line~ 0.", [p("pack 0. 5. 0. 200.", gain[0], attack, held, shape[1]), *ends])


def release(p: Patcher, key: Signal) -> Box:
    """The time of the release [ms], when it begins. key: the pitch, when the voice takes its
    note."""
    return p("float 250.", p("t b", _up(p, key)), p("receive #0-release"))


def _up(p: Patcher, key: Signal) -> list[Signal]:
    """bang when the note ends by its key or by the pedal."""
    begin = p("t b i", key)
    own = p("sel 1", p("expr ($i1 == $i3) && ($i2 == 0)", p("receive #1-note"), None, begin[1]))
    let_go = p("t b b", own)
    pedal = p("t i i", p("receive #1-sustain"))
    pending = p(
        "int 0", p("sel 0", pedal[0]), [p.message("1", let_go[1]), p.message("0", begin[0])]
    )
    at_once = p("sel 0", p("int 0", let_go[0], pedal[1]))
    return [p("sel 1", pending), at_once]


def own(p: Patcher, name: str, key: Signal) -> list[Box]:
    """What scope-NAME-key says of this voice's key: said before it is struck (nb.poly~ keeps it),
    0 if nothing was, and while it sounds."""
    asked = p("t i b i", key)
    told = p("unpack i f", p(f"receive #1-{name}-key"))
    now = p("float 0.", p("sel -1", told, asked[2]), told[1])
    return [p.message("0.", asked[1]), p(f"coll #1-{name}-keys 1", asked[0]), now]


def pressed(p: Patcher, key: Signal) -> Box:
    """Up to 6 dB more by the pressure on the key and on all of them."""
    everyone = p("t b f", p("receive #1-press"))
    mine = [*own(p, "press", key), everyone[0]]
    gain = p("expr exp(min(max($f1 + $f2, 0.), 1.) * 0.6931471806)", mine, everyone[1])
    return p("line~ 1.", p.message("$1 20", gain))


def shelf(p: Patcher, sound: Signal, velocity: Signal, tone: Signal, key: Signal) -> Box:
    """Notes are rendered at velocity 100: what lies far above the fundamental gets (velocity /
    100)^3 times as loud, by a shelf of first order that begins an octave above it. tone: the
    velocity for that, 0: the key's own. scope-timbre 0 leaves notes as they are."""
    timbre = p("- 1.", p("receive #1-timbre"))
    counts = p("expr ($f2 > 0.) * $f2 + ($f2 <= 0.) * $f1", velocity, tone)
    more = p("expr ($f2 + 1.) * ($f1 * $f1 * $f1 / 1000000. - 1.)", counts, timbre)
    octave = p("expr 880. * exp(($f1 - 69.) * 0.0577622650)", key)
    high = p("-~", sound, p("onepole~ 1000.", sound, octave))
    return p("+~", sound, p("*~ 0.", high, more))
