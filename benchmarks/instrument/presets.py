"""From the recall of a preset to its notes: other sounds at the corners, another place, from the
cache; real server, real patch, times of Pd's own clock."""

from collections.abc import Iterator
from pathlib import Path

from figure import Figure

from notebank.notes import DEFAULT_PITCHES
from pdtools.session import Pd

PRESETS = {"one": (0, "flute", 0.25), "two": (0, "bell", 0.75)}  # corner, sound, place
RECALLS = 8


def figures(patch: Path, port: int, home: Path) -> Iterator[Figure]:
    """home: A folder for the presets."""
    server = ["-send", f"nb-server 127.0.0.1 {port}"]
    folder = {"NOTEBANK_HOME": str(home), "HOME": str(home)}
    with Pd(patch, rate=48000, arguments=server, env=folder) as pd:
        scope = pd.scopes[0]
        pd.hear(*(f"{scope}-{name}" for name in ("complete", "preset", "ready", "status")))
        pd.wait(f"{scope}-complete", timeout=90)
        for number, (name, (corner, sound, place)) in enumerate(PRESETS.items(), 1):
            pd.send(f"{scope}-corner", corner, sound)
            pd.send(f"{scope}-xy", place, place)
            pd.wait(f"{scope}-complete", timeout=90)
            pd.sleep(2)
            pd.send(f"{scope}-store", number, name)
            pd.wait(f"{scope}-status", "stored", timeout=30)
        times = [recall(pd, scope, name) for name in list(PRESETS) * (RECALLS // 2)]
    yield Figure("preset recalled → its first note", [first for first, _ in times], "ms", "")
    what = f"preset recalled → all {len(DEFAULT_PITCHES)} keys"
    yield Figure(what, [last for _, last in times], "ms", "")


def recall(pd: Pd, scope: int, name: str) -> tuple[float, float]:
    """ms until the first note of the preset's cell is ready, and until all are."""
    pd.send(f"{scope}-preset", name)
    recalled = pd.wait(f"{scope}-preset", name).ms
    cell = pd.wait(f"{scope}-complete", timeout=60)
    pd.sleep(2)
    newest = max((c for c in pd.heard(f"{scope}-complete")), key=lambda c: c.atoms[0]).atoms[0]
    ready = [n.ms - recalled for n in pd.heard(f"{scope}-ready") if n.atoms[0] == newest]
    assert cell.ms > recalled
    return min(ready), max(ready)
