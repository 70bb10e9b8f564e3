"""From a move of the pad to notes that can be played in Pd: real server, real patch, times of Pd's
own clock."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from figure import Figure

from notebank.notes import DEFAULT_PITCHES
from pdtools.session import Pd

PLAYED = 60
WARMING = ((0.5, 0.5), (0.9, 0.9), (0.1, 0.9))
# on the server's lattice, each new
PLACES = tuple((0.125 + 0.0625 * k, 0.25 + 0.03125 * ((5 * k) % 13)) for k in range(11))


# of the default model: one key, all keys
AIMS = {
    "cold": ("80 ms", "400 ms"),
    "from cache": ("30 ms", "30 ms"),
}


def figures(patch: Path, port: int, aims: Mapping[str, tuple[str, str]] = AIMS) -> Iterator[Figure]:
    """The moves of PLACES, first to places never heard, then to the same ones again."""
    with Pd(patch, rate=48000, arguments=["-send", f"nb-server 127.0.0.1 {port}"]) as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-ready", f"{scope}-xy")
        pd.send("nb-note", PLAYED, 100)
        pd.wait(f"{scope}-ready", timeout=60)
        pd.send("nb-note", PLAYED, 0)
        pd.sleep(2)
        move_all(pd, scope, WARMING)
        for which, (one, all_keys) in aims.items():
            times = move_all(pd, scope, PLACES)
            yield Figure(
                f"pad move → the key played last can be played ({which})",
                [first for first, _ in times],
                "ms",
                one,
            )
            yield Figure(
                f"pad move → all {len(DEFAULT_PITCHES)} keys can be played ({which})",
                [last for _, last in times],
                "ms",
                all_keys,
            )


def move_all(
    pd: Pd, scope: int, places: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """(ms until the last-played pitch is ready, ms until all are) of each move."""
    return [move(pd, scope, *place) for place in places]


def move(pd: Pd, scope: int, x: float, y: float) -> tuple[float, float]:
    """One move, from the moment Pd sends it on its bus."""
    pd.send("nb-xy", x, y)
    moved = pd.wait(f"{scope}-xy").ms
    ready: dict[float, float] = {}
    while len(ready) < len(DEFAULT_PITCHES):
        note = pd.wait(f"{scope}-ready", timeout=20)
        if note.ms >= moved:
            ready.setdefault(note.atoms[1], note.ms - moved)
    pd.sleep(0.3)
    return ready[PLAYED], max(ready.values())
