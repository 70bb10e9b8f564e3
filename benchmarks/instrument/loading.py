"""How long Pd computes nothing else while notes or banks arrive: wall time inside the one call that
loads them."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure

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
        bank = sparse(Path(folder) / "bank.bin")
        pd.send("bench-load", bank.as_posix())
        pd.send("bench-local", 1)
        there_and_back = [
            times(pd, "bench-place", place, runs=1, rest=0)[0]
            for _ in range(RUNS)
            for place in ((0, 0), (5 / 8, 7 / 8))
        ]
        size = bank.stat().st_size / 1e6
    return Figure(
        f"Pd stands still while a cell is read from a bank of {size:.0f} MB",
        there_and_back[1::2],
        "ms",
        "under 5 ms",
    )


def sparse(path: Path) -> Path:
    """An Open NSynth Super bank of 9 x 9 cells, 16 pitches and notes of 3.75 s, all silent."""
    settings = {"resolution": 9, "length": 60000, "sampleRate": 16000}
    pitches = list(range(36, 84, 3))
    text = json.dumps({"nsynth": {**settings, "pitches": pitches}})
    path.with_name("settings.json").write_text(text)
    with path.open("wb") as file:
        file.truncate(2 * 9 * 9 * len(pitches) * 60000)
    return path


def times(pd: Pd, name: str, atoms: tuple, runs: int = RUNS, rest: float = 0.3) -> list[float]:
    """Milliseconds inside Pd of each of so many deliveries of `atoms` to `name`, `rest` s apart."""
    took = []
    for _ in range(runs):
        pd.send("bench-do", name, *atoms)
        took.append(float(pd.wait("bench-took").atoms[0]))
        pd.sleep(rest)
    return took
