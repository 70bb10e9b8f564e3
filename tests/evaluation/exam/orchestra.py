"""A small orchestra whose sounds are known: a plucked and a bowed instrument."""

from pathlib import Path

import numpy as np

from notebank.audio import wav
from notebank.notes import midi_to_hz

RATE = 44100
PITCHES = (57, 59, 60, 62, 65)
OVERTONES = {"pluck": [1, 0.6, 0.4, 0.3, 0.2, 0.1], "bow": [0.5, 1, 0.3, 0.8, 0.2, 0.5]}


def make(folder: Path, pitches=PITCHES, seconds: float = 0.5) -> Path:
    """Writes folder/NAME/NAME_PITCH.wav and returns the folder."""
    for name in OVERTONES:
        (folder / name).mkdir(parents=True)
        for pitch in pitches:
            wav.write(folder / name / f"{name}_{pitch}.wav", note(name, pitch, seconds), RATE)
    return folder


def note(name: str, pitch: int, seconds: float) -> np.ndarray:
    """The pluck falls by 60 dB in 0.8 s; the bow takes 80 ms to begin."""
    t = np.arange(round(seconds * RATE)) / RATE
    shape = 10 ** (-3 * t / 0.8) if name == "pluck" else np.minimum(t / 0.08, 1)
    levels = OVERTONES[name]
    wave = sum(a * np.sin(2 * np.pi * k * midi_to_hz(pitch) * t) for k, a in enumerate(levels, 1))
    hiss = np.random.default_rng(pitch).normal(0, 0.003, t.size)
    return (0.3 * shape * wave / sum(levels) + hiss).astype(np.float32)
