"""Playing live with four voices: from a feature that is turned to the wave that follows, and what a
voice costs Pd and server."""

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from figure import Figure

from pdtools.ears import Heard
from pdtools.session import Pd

RATE, BLOCK = 48000, 64
KEYS = (48, 55, 60, 64)
TURNS, EVERY_S = 60, 0.2
SECONDS = 4.0
LOUDNESS, TILT = (
    0,
    1,
    # the features that are turned: one by leaps, to be seen at once; one all the time, so that
    # nothing rests
)


def figures(patch: Path, port: int, server: int) -> Iterator[Figure]:
    """server: its process id."""
    with Pd(patch, rate=RATE, arguments=["-send", f"nb-server 127.0.0.1 {port}"]) as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-frame", f"{scope}-hop", f"{scope}-feature")
        pd.wait(f"{scope}-hop", timeout=60)
        processes = {"Pd": pd.process.popen.pid, "server": server}
        silent = loads(pd, processes)
        for key in KEYS:
            pd.send(f"{scope}-note", key, 100)
        pd.sleep(8)  # some networks take that long to come to rest
        resting = loads(pd, processes)
        moving = loads(pd, processes, scope)
        delays = turn_all(pd, scope)
        yield Figure("feature turned → the wave follows (each of four voices)", delays, "ms", "")
        yield Figure(
            "… of 100 times, 95 are faster than", [float(np.percentile(delays, 95))], "ms", "30 ms"
        )
        for name in processes:
            yield Figure(
                f"{name}: a voice, while a feature moves",
                [max(0.0, moving[name] - silent[name]) / len(KEYS)],
                "% of a core",
                "",
            )
            yield Figure(
                f"{name}: a voice that rests",
                [max(0.0, resting[name] - silent[name]) / len(KEYS)],
                "% of a core",
                "",
            )


def turn_all(pd: Pd, scope: int) -> list[float]:
    """ms from each leap of the loudness to the first block that glides to the new wave, of each
    voice."""
    coin, delays = random.Random(0), []
    for k in range(TURNS):
        # so that leaps fall anywhere between two frames
        wiggle(pd, scope, EVERY_S + coin.uniform(0, 0.02))
        before = len(pd.heard(f"{scope}-frame"))
        pd.send(f"{scope}-feature", LOUDNESS, 1.0 if k % 2 else -1.0)
        wiggle(pd, scope, EVERY_S)
        begun = [m for m in pd.heard(f"{scope}-feature") if m.atoms[0] == LOUDNESS][-1].ms
        frames = pd.heard(f"{scope}-frame")[before - len(KEYS) :]
        delays += [leap(frames, voice) - begun + 1000 * BLOCK / RATE for voice in range(len(KEYS))]
    return delays


def leap(frames: list[Heard], voice: int) -> float:
    """When (Pd's ms) the frame came that differs most from the one before it."""
    mine = [m for m in frames if m.atoms[0] == voice]
    levels = np.array([np.square(m.atoms[3:]).sum() for m in mine])
    return mine[int(np.abs(np.diff(np.log(levels + 1e-12))).argmax()) + 1].ms


def wiggle(pd: Pd, scope: int, seconds: float) -> None:
    """Moves the other feature a little, fifty times a second."""
    end, k = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        k += 1
        pd.send(f"{scope}-feature", TILT, 0.02 * (k % 10))
        time.sleep(0.02)


def loads(pd: Pd, processes: dict[str, int], scope: int | None = None) -> dict[str, float]:
    """Share of a core [%] that each process takes for some seconds, with a feature moving all that
    time if a scope is given."""
    begun, before = time.monotonic(), {name: cpu(pid) for name, pid in processes.items()}
    if scope is None:
        pd.sleep(SECONDS)
    else:
        wiggle(pd, scope, SECONDS)
    gone = time.monotonic() - begun
    return {name: 100 * (cpu(pid) - before[name]) / gone for name, pid in processes.items()}


def cpu(pid: int) -> float:
    """Seconds that a process has computed so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
