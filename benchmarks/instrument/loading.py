"""How long Pd computes no sound while notes arrive: a buffer must bridge it."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure
from instrument.blocks import BLOCKS, longest

from pd.tones import silent
from pdtools.fudi import Atom
from pdtools.session import Pd

RUNS = 7
WAIT = "Pd: the longest wait between two blocks"


def figures(patch: Path, port: int) -> Iterator[Figure]:
    """A part of the cell as the server sends it, loaded again and again into the patch that
    plays."""
    with Pd(patch, BLOCKS, rate=48000, arguments=["-send", f"nb-server 127.0.0.1 {port}"]) as pd:
        part = f"{pd.scopes[0]}-part"
        pd.hear(part)
        pd.send("nb-note", 60, 100)
        pd.sleep(3)
        pd.send("nb-xy", 0.3, 0.3)
        pd.sleep(4)
        largest = max(pd.heard(part), key=lambda part: part.atoms[4]).atoms
        rest = [longest(pd, lambda: pd.sleep(0.3)) for _ in range(RUNS)]
        runs = [longest(pd, lambda: told(pd, part, *largest)) for _ in range(RUNS)]
    yield Figure(f"{WAIT}, at rest", rest, "ms", "")
    yield Figure(f"… while {int(largest[4])} samples arrive", runs, "ms", "under 5 ms")
    yield from_disk()


def from_disk() -> Figure:
    """A cell far inside a bank's file, which the machine keeps in memory, as after a first pass."""
    with (
        TemporaryDirectory() as folder,
        Pd("loader: nb.loader bench\ncontroller: nb.controller bench", BLOCKS, rate=48000) as pd,
    ):
        bank = silent(Path(folder) / "bank.bin", 9, list(range(36, 84, 3)), 60000)
        pd.send("bench-load", bank.as_posix())
        pd.send("bench-local", 1)
        runs = []
        for _ in range(RUNS):
            told(pd, "bench-place", 0, 0)
            runs.append(longest(pd, lambda: told(pd, "bench-place", 5 / 8, 7 / 8)))
        size = bank.stat().st_size / 1e6
    return Figure(f"… while a cell is read from a bank of {size:.0f} MB", runs, "ms", "under 5 ms")


def told(pd: Pd, name: str, *atoms: Atom) -> None:
    """Sends what loads notes, and lets them be loaded."""
    pd.send(name, *atoms)
    pd.sleep(0.3)
