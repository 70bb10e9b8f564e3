"""nb.wms.wave: the wave of the newest frame and its harmonics."""

from builder.patcher import Box, Outlet, Patcher

Signal = Box | Outlet
POINTS, HARMONICS = 128, 64
STEP = 6.283185307 / POINTS
PLAIN = {"settype": 1, "ignoreclick": 1, "parameter_enable": 0}


def patcher() -> Patcher:
    p = Patcher(
        "nb.wms.wave",
        "the wave of the frame that came last, drawn as high as it goes, and 64 harmonics "
        "in dB below the greatest",
        (420, 86),
    )
    p.arguments = [("scope", "the instrument")]
    p.see_also = ("nb.wms~",)
    frame = p("zl.slice 3", p("receive #1-frame"))
    drawn = p("t l l", p(f"zl.slice {HARMONICS}", p("speedlim 100", frame[1])))
    _bars(p, drawn[1])
    _wave(p, drawn[0])
    return p


def _bars(p: Patcher, amplitudes: Signal) -> None:
    """60 dB from the top to the bottom, and nothing where there is no harmonic."""
    both = p("t l l", amplitudes)
    share = "max(1. + log10(max($f1, 0.000000001) / max($f2, 0.000000001)) / 3., 0.)"
    bars = p(f"vexpr {share} @scalarmode 1", both[0], p("maximum 0.", both[1]))
    empty = p.message(" ".join(["0."] * HARMONICS), p("loadbang"))
    p.ui(
        "multislider",
        p(f"zl.slice {HARMONICS}", p("zl.join", bars, empty)),
        show=(214, 4, 202, 78),
        setminmax=[0.0, 1.0],
        setstyle=1,
        size=HARMONICS,
        **PLAIN,
    )


def _wave(p: Patcher, amplitudes: Signal) -> None:
    """Sine by sine: each list of points is the one before and a sine more."""
    go = p("t b l b", amplitudes)
    start = p("t b b", go[2])
    points = p("t l l", p.message(" ".join(map(str, range(POINTS))), start[1]))
    each = p("t b b f", p("zl.iter 1", go[1]))
    count = p("int 0", each[1], p.message("0", start[0]))
    number = p("t i i", p("+ 1", count))
    so_far = p("zl.reg", each[0], p("vexpr $f1 * 0.", points[0]))
    more = p(
        "t l l",
        p(
            f"vexpr $f1 + $f2 * sin($f3 * $f4 * {STEP}) @scalarmode 1",
            so_far,
            each[2],
            number[0],
            points[1],
        ),
    )
    p.back(more[1], so_far, 1)
    p.back(number[1], count, 1)
    line = p("t l l", p("zl.reg", go[0], more[0]))
    highest = p("maximum 0.", p("vexpr abs($f1)", line[1]))
    wave = p("vexpr $f1 / max($f2, 0.000001) @scalarmode 1", line[0], highest)
    p.ui(
        "multislider",
        wave,
        show=(4, 4, 202, 78),
        setminmax=[-1.0, 1.0],
        setstyle=0,
        size=POINTS,
        **PLAIN,
    )
