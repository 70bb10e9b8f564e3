"""From a move of the pad to keys that are down: how soon each is heard at the new place."""

import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from figure import Figure

from pdtools.session import Pd

KEYS = ((60,), (48, 55, 60, 64))
AIMS = (150, 300)  # ms
MOVES = 10
CROSSING = 47  # ms from the first sample of the new place until the old one is gone
PATIENCE = 5.0  # s


def figures(patch: Path, port: int) -> Iterator[Figure]:
    """One key held, then four; the pad moves to places that nobody has heard."""
    with Pd(patch, rate=48000, arguments=["-send", f"nb-server 127.0.0.1 {port}"]) as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-complete", f"{scope}-crossed", f"{scope}-place")
        pd.wait(f"{scope}-complete", timeout=90)
        places = random.Random(1)
        for keys, aim in zip(KEYS, AIMS):
            for key in keys:
                pd.send("nb-note", key, 100)
            pd.sleep(2)
            moves = [move(pd, scope, keys, places) for _ in range(MOVES)]
            for key in keys:
                pd.send("nb-note", key, 0)
            pd.sleep(1)
            yield Figure(
                f"pad move → a held key is heard there ({len(keys)} held)",
                [delay for delays in moves for delay in delays],
                "ms",
                f"{aim} ms",
            )


def move(pd: Pd, scope: int, keys: Sequence[int], places: random.Random) -> list[float]:
    """ms until each key begins to cross to a new place; a key that did not in time is left out."""
    begun = len(pd.heard(f"{scope}-crossed"))
    pd.send(f"{scope}-xy", places.random(), places.random())
    moved = pd.wait(f"{scope}-place").ms
    end, crossed = time.monotonic() + PATIENCE, {}
    while len(crossed) < len(keys) and time.monotonic() < end:
        pd.sleep(0.02)
        for heard in pd.heard(f"{scope}-crossed")[begun:]:
            crossed.setdefault(heard.atoms[0], heard.ms - CROSSING - moved)
    pd.sleep(0.5)
    return list(crossed.values())
