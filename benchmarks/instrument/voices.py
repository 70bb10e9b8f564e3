"""What sixteen voices cost Pd: held keys that go round their loops, are bent all the time, and play
the velocity layers of their sound."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from figure import Figure
from instrument.live import cpu

from notebank.bank import part
from notebank.notes import midi_to_hz
from pdtools.session import Pd

RATE = 48000
PITCHES = tuple(range(48, 64))
LOOP = 4800, 48000  # samples: whole periods of whole Hz
VELOCITIES = (30, 127)  # of the layers
TONES = (60, 110)  # velocities at which the brightness curve makes the plain note as bright
CASES = (  # what sounds, its keys, their velocities in turn, the aim
    ("a voice, loop and bends", PITCHES[:1], (100,), ""),
    ("16 voices, loops and bends", PITCHES, (100,), "50 %"),
    ("16 voices, and velocity layers", PITCHES, (20, 125), "50 %"),
)
SECONDS = 5.0
RUNS = 3


def figures(patch: Path) -> Iterator[Figure]:
    """Without a server: it is told what one would say of a cell and of its layers."""
    options = {"rate": RATE, "arguments": ["-send", "nb-server 127.0.0.1 9"]}
    with tempfile.TemporaryDirectory() as folder, Pd(patch, **options) as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-layered")
        tell(pd, scope, Path(folder))
        idle = [load(pd, scope) for _ in range(RUNS)]
        yield Figure("Pd: no voice, the wheel moves", idle, "% of a core", "")
        for what, pitches, velocities, aim in CASES:
            for k, pitch in enumerate(pitches):
                pd.send(f"{scope}-note", pitch, velocities[k % len(velocities)])
            pd.sleep(1)
            busy = [load(pd, scope) for _ in range(RUNS)]
            for pitch in pitches:
                pd.send(f"{scope}-note", pitch, 0)
            pd.sleep(1)
            yield Figure(f"Pd: {what}", busy, "% of a core", aim)


def tell(pd: Pd, scope: int, folder: Path) -> None:
    """A cell with a note for each pitch, and two layers of each."""
    path = folder / "cell.wav"
    frames = part.write(path, np.stack([note(pitch) for pitch in PITCHES]), RATE)
    for pitch in PITCHES:
        pd.send(f"{scope}-region", 1, pitch, 0, *LOOP, 0)
    length = frames // len(PITCHES)
    pd.send(f"{scope}-part", 1, "wav", path.as_posix(), 0, frames, RATE, length, *PITCHES)
    pd.send(f"{scope}-cell", 1, len(PITCHES))
    for velocity, tone in zip(VELOCITIES, TONES):
        for pitch in PITCHES:
            file = folder / f"{pitch}-{velocity}.wav"
            part.write(file, note(pitch)[None], RATE)
            news = (1, pitch, velocity, tone, file.as_posix(), length, RATE, *LOOP, 0)
            pd.send(f"{scope}-layer", *news)
            pd.wait(f"{scope}-layered", timeout=30)


def note(pitch: int) -> np.ndarray:
    """float32 [samples]: harmonics of a whole number of Hz, with the guards of a note."""
    time_s = np.arange(sum(LOOP) + 960) / RATE
    hz = round(midi_to_hz(pitch))
    wave = sum(0.6**k * np.sin(2 * np.pi * hz * (k + 1) * time_s) for k in range(8)) / 40
    wave[0] = wave[-2:] = 0
    return wave.astype(np.float32)


def load(pd: Pd, scope: int) -> float:
    """% of a core that Pd computes for some seconds of its own time, the wheel moving 50 times a
    second."""
    process = pd.process.popen.pid
    began, before = pd.sync(), cpu(process)
    end, k = began + 1000 * SECONDS, 0
    while pd.sync() < end:
        k += 1
        pd.send(f"{scope}-bend", 2 * np.sin(k / 10))
        time.sleep(0.02)
    return 100 * (cpu(process) - before) / ((pd.sync() - began) / 1000)
