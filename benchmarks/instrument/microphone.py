"""From the last sample of a recording to its corner under the key: real server, real patch, a tone
in place of the microphone, times of Pd's own clock."""

from collections.abc import Iterator
from pathlib import Path

from figure import Figure

from pdtools.session import Pd

RATE = 48000
CORNER = 1  # NE
PLAYED = 57
TAKES = 5
SECONDS = 1.5
TONE = """
    name: r bench-name
    set: list prepend set
    trim: list trim
    tone: osc~ 220
    soft: *~ 0.3
    mic: throw~ nobody
    name -> set
    set -> trim
    trim -> mic
    tone -> soft
    soft -> mic
"""


def figures(patch: Path, port: int, home: Path) -> Iterator[Figure]:
    """TAKES recordings, each into the same corner, where the pad is.

    Args:
        patch: nsynth.pd.
        port: Of the server.
        home: A home folder, for the recordings.
    """
    server = ["-send", f"nb-server 127.0.0.1 {port}"]
    with Pd(patch, TONE, rate=RATE, arguments=server, env={"HOME": str(home)}) as pd:
        scope = pd.scopes[0]
        pd.hear(*(f"{scope}-{name}" for name in ("ready", "mic", "corner", "cell", "status")))
        pd.send("nb-note", PLAYED, 100)
        pd.wait(f"{scope}-ready", timeout=60)
        pd.send("nb-note", PLAYED, 0)
        pd.send("nb-xy", 1, 0)
        pd.wait(f"{scope}-cell", timeout=60)
        pd.send("bench-name", f"{scope}-microphone")
        pd.send(f"{scope}-mic-corner", CORNER)
        yield Figure(
            "microphone: the last sample → its corner under the key played last",
            [take(pd, scope) for _ in range(TAKES)],
            "ms",
            "1000 ms",
        )


def take(pd: Pd, scope: int) -> float:
    """One recording; ms from its end to the first note of its corner."""
    pd.send(f"{scope}-mic", 1)
    pd.wait(f"{scope}-status", "recording", timeout=10)
    pd.sleep(SECONDS)
    pd.send(f"{scope}-mic", 0)
    ended = pd.wait(f"{scope}-mic", 0).ms
    named = pd.wait(f"{scope}-corner", CORNER, timeout=30).ms
    ready = pd.wait(f"{scope}-ready", timeout=30)
    while ready.ms <= named:
        ready = pd.wait(f"{scope}-ready", timeout=30)
    pd.wait(f"{scope}-cell", timeout=60)
    return ready.ms - ended
