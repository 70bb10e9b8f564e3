"""How long Pd computes nothing else while notes or banks arrive: wall time inside the one call that
loads them."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure

from pd.tones import silent
from pdtools.fudi import Atom
from pdtools.session import Pd

RUNS = 7
# Passes `name atoms…` on to the receiver of that name, and tells the wall time until everything
# that it set off is done.
STOPWATCH = """
    do: r bench-do
    list: list
    order: t b l b
    clock: realtime
    twice: t l l
    name: list split 1
    rest: list split 1
    trim: list trim
    send: send
    took: list prepend bench-took
    told: s nbt-told
    do -> list
    list -> order
    order:2 -> clock
    order:1 -> twice
    order -> clock:1
    twice:1 -> name
    name -> send:1
    twice -> rest
    rest:1 -> trim
    trim -> send
    clock -> took
    took -> told
"""


def figures(patch: Path, port: int) -> Iterator[Figure]:
    """A part of the cell as the server sends it, loaded again and again into the patch that
    plays."""
    with Pd(patch, STOPWATCH, rate=48000, arguments=["-send", f"nb-server 127.0.0.1 {port}"]) as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-part")
        pd.send("nb-note", 60, 100)
        pd.sleep(3)
        pd.send("nb-xy", 0.3, 0.3)
        pd.sleep(4)
        largest = max(pd.heard(f"{scope}-part"), key=lambda part: part.atoms[4])
        runs = times(pd, f"{scope}-part", largest.atoms)
    yield Figure(
        f"Pd stands still while {int(largest.atoms[4])} samples arrive", runs, "ms", "under 5 ms"
    )
    yield from_disk()


def from_disk() -> Figure:
    """A cell far inside a bank's file, which the machine keeps in memory, as after a first pass."""
    with (
        TemporaryDirectory() as folder,
        Pd("loader: nb.loader bench", STOPWATCH, rate=48000) as pd,
    ):
        bank = silent(Path(folder) / "bank.bin", 9, list(range(36, 84, 3)), 60000)
        pd.send("bench-load", bank.as_posix())
        pd.send("bench-local", 1)
        runs = []
        for _ in range(RUNS):
            pd.send("bench-place", 0, 0)
            pd.sleep(0.05)  # places of one moment are one
            runs.append(took(pd, "bench-place", 5 / 8, 7 / 8))
        size = bank.stat().st_size / 1e6
    what = f"Pd stands still while a cell is read from a bank of {size:.0f} MB"
    return Figure(what, runs, "ms", "under 5 ms")


def times(pd: Pd, name: str, atoms: tuple) -> list[float]:
    """Milliseconds inside Pd of each of RUNS deliveries of `atoms` to `name`."""
    runs = []
    for _ in range(RUNS):
        runs.append(took(pd, name, *atoms))
        pd.sleep(0.3)
    return runs


def took(pd: Pd, name: str, *atoms: Atom) -> float:
    """Milliseconds inside Pd of one delivery of `atoms` to `name`."""
    pd.send("bench-do", name, *atoms)
    return float(pd.wait("bench-took").atoms[0])
