"""A small NSynth data set of tones whose spectra are known: two instruments, two velocities."""

import json
from pathlib import Path

import numpy as np

from notebank.audio import wav
from notebank.notes import midi_to_hz

OVERTONES = {
    "bass_synthetic_000": [1, 0.2, 0.05],
    "flute_acoustic_001": [1, 0.8, 0.6, 0.5, 0.4, 0.3],
}


def make(folder: Path, pitches=range(44, 57), seconds: float = 1.0) -> Path:
    """Writes the data set into `folder` and returns it."""
    (folder / "audio").mkdir(parents=True)
    entries = {}
    for instrument, levels in OVERTONES.items():
        for pitch in pitches:
            for velocity in (60, 100):
                name = f"{instrument}-{pitch:03d}-{velocity:03d}"
                wav.write(
                    folder / "audio" / f"{name}.wav",
                    tone(pitch, levels, seconds, velocity / 127),
                    16000,
                    "PCM_16",
                )
                family, source, number = instrument.split("_")
                entries[name] = {
                    "instrument_str": instrument,
                    "instrument_family_str": family,
                    "instrument_source_str": source,
                    "instrument": int(number),
                    "pitch": pitch,
                    "velocity": velocity,
                }
    (folder / "examples.json").write_text(json.dumps(entries))
    return folder


def tone(pitch: float, levels: list[float], seconds: float, level: float) -> np.ndarray:
    """A decaying harmonic tone, float32 [seconds * 16000]."""
    time = np.arange(int(seconds * 16000)) / 16000
    wave = sum(
        a * np.sin(2 * np.pi * midi_to_hz(pitch) * k * time) for k, a in enumerate(levels, 1)
    )
    return (0.5 * level * wave / sum(levels) * np.exp(-2 * time)).astype(np.float32)
