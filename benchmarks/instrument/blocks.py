"""The longest wait between two blocks of Pd while something else is done: what a buffer of sound
must bridge."""

from collections.abc import Callable

from pdtools.session import Pd

BLOCKS = """
    block: bang~
    twice: t b b
    gap: realtime
    above: max
    keep: t f f
    longest: f
    tell: r bench-tell
    said: list prepend bench-longest
    told: s nbt-told
    clear: r bench-clear
    zero: msg 0
    both: t f f
    block -> twice
    twice:1 -> gap:1
    twice:0 -> gap:0
    gap -> above
    above -> keep
    keep:1 -> above:1
    keep:0 -> longest:1
    tell -> longest
    longest -> said
    said -> told
    clear -> zero
    zero -> both
    both:0 -> above:1
    both:1 -> longest:1
"""


def longest(pd: Pd, work: Callable[[], object]) -> float:
    """The longest wait [ms] between two blocks of a Pd with BLOCKS in it while `work` is done."""
    pd.send("bench-clear")
    pd.sync()
    work()
    pd.send("bench-tell")
    return float(pd.wait("bench-longest").atoms[0])
