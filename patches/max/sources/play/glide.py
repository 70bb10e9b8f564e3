"""How a voice comes from one pitch to another: struck from that of the last key, or led."""

from builder.patcher import Box, Outlet, Patcher

GRAIN = 5  # ms from step to step


def glide(p: Patcher, key: Box | Outlet) -> Box:
    """Semitones beside the key's pitch: from those of scope-slide (nb.poly~ keeps it) to 0 when the
    note begins, to those of scope-lead while it sounds."""
    asked = p("t i i b i", key)
    time = p("t f f", p("receive #1-glide"))
    start = p("coll #1-slides 1", [asked[1], p.message("remove $1", asked[0])])
    begins = p.message("$1, 0. $2", p("pack 0. 0.", start, time[1]))
    told = p("unpack i f", p("receive #1-lead"))
    led = p("float 0.", p("sel -1", told, asked[3]), told[1])
    goes = p("pack 0. 0.", led, time[0])
    return p(f"line 0. {GRAIN}", [p.message("0.", asked[2]), begins, goes])
