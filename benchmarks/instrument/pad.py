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
RESTED = tuple((0.875 - 0.0625 * k, 0.75 + 0.03125 * ((3 * k) % 7)) for k in range(7))
REST_S = 2.0

# of the default model: one key, all keys
AIMS = {
    "cold": ("80 ms", "400 ms"),
    "from cache": ("30 ms", "30 ms"),
}


def figures(patch: Path, port: int, aims: Mapping[str, tuple[str, str]] = AIMS) -> Iterator[Figure]:
    """The moves of PLACES, one after the other, first to places never heard, then to the same ones
    again; then to RESTED, a rest before each: where a system takes memory away that nobody touched
    for a while, the first note after one waits for it."""
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
        yield Figure(
            f"pad move after {REST_S:g} s of rest → the key played last can be played (cold)",
            [first for first, _ in move_all(pd, scope, RESTED, REST_S)],
            "ms",
            "as without",
        )


def move_all(
    pd: Pd, scope: int, places: Sequence[tuple[float, float]], rest: float = 0.0
) -> list[tuple[float, float]]:
    """(ms until the last-played pitch is ready, ms until all are) of each move; rest: seconds
    before each."""
    times = []
    for place in places:
        pd.sleep(rest)
        times.append(move(pd, scope, *place))
    return times


def move(pd: Pd, scope: int, x: float, y: float) -> tuple[float, float]:
    """One move, from the moment Pd sends it on its bus."""
    pd.send("nb-xy", x, y)
    moved = pd.wait(f"{scope}-xy").ms
    ready: dict[float, float] = {}
    while len(ready) < len(DEFAULT_PITCHES):
        note = pd.wait(f"{scope}-ready", timeout=20)
        if note.ms >= moved:
            ready.setdefault(note.atoms[1], note.ms - moved)
    return ready[PLAYED], max(ready.values())
