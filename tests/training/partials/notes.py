"""A tiny full-band data set: two instruments, three notes of half a second each."""

import json

import numpy as np

from notebank.audio import wav
from notebank.models.partials.config import PartialsConfig
from notebank.notes import midi_to_hz

RATE = 48000
PITCHES = (57, 60, 64)
BRIGHT = {"horn-060": 1.0, "oboe": 0.4}  # how steeply partials fall; the first is a SoundFont's
TINY = PartialsConfig(
    track=4, note=3, width=16, encoder_width=16, blocks=1, encoder_blocks=1, numbered=8, nodes=12
)


def tone(pitch, fall, seconds=0.5):
    turns = 2 * np.pi * midi_to_hz(pitch) * np.arange(round(seconds * RATE)) / RATE
    wave = np.sum([np.cos(k * turns) / k**fall for k in range(1, 9)], 0)
    random = np.random.default_rng(pitch).standard_normal(turns.size)
    return (0.1 * wave + 0.001 * random).astype(np.float32)


def entry(pitch, **more):
    file = f"{pitch}.wav"
    told = {"file": file, "pitch": pitch, "heard": pitch, "velocity": 100}
    return told | {"split": "train", "fault": ""} | more


def write(folder, entries, fall=1.0):
    """An instrument's folder; recordings sound at what was heard."""
    folder.mkdir(parents=True)
    for told in entries:
        wav.write(folder / told["file"], tone(told["heard"], fall), RATE, "PCM_16")
    (folder / "notes.json").write_text(json.dumps(entries))


def make(folder):
    """Writes the data set and returns its folder."""
    for name, fall in BRIGHT.items():
        write(folder / "set" / name, [entry(p) for p in PITCHES], fall)
    return folder / "set"
