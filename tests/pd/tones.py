"""Notes to play in Pd: pure tones with the guards of a real note, written as parts and banks."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from notebank.bank import NoteBank, part
from notebank.notes import midi_to_hz

RATE = 16000
INSTRUMENT = """
    loader: nb.loader me
    controller: nb.controller me
    voices: nb.poly~ me
    left: throw~ nb-out-left
    voices -> left
"""


def tone(pitch: float, length: int, level: float = 0.4, rate: int = RATE) -> np.ndarray:
    """float32 [length]: a sine that fades out, sample 0 and the last two zero."""
    note = level * np.sin(2 * np.pi * midi_to_hz(pitch) * np.arange(length) / rate)
    note[-64:] *= np.linspace(1, 0, 64)
    note[0] = note[-2:] = 0
    return note.astype(np.float32)


def deliver(
    folder: Path,
    ms: float,
    pitches,
    *,
    generation: int = 1,
    length: int = 16000,
    level: float = 0.4,
    rate: int = RATE,
) -> tuple:
    """The event of a score that delivers these notes in one part."""
    path = folder / f"{generation}-{'-'.join(map(str, pitches))}-{length}-{level}.wav"
    frames = part.write(path, np.stack([tone(p, length, level, rate) for p in pitches]), rate)
    return (ms, "me-part", generation, "wav", path.as_posix(), 0, frames, rate, length, *pitches)


def bank(rows: int = 3, cols: int = 3, pitches=(48, 60, 72), length: int = 3200) -> NoteBank:
    """A bank whose cell k (row by row) sounds at the level 0.1 + k / 20."""
    samples = [
        [tone(p, length, 0.1 + (row * cols + col) / 20) for p in pitches]
        for row in range(rows)
        for col in range(cols)
    ]
    return NoteBank(
        np.array(samples).reshape(rows, cols, len(pitches), length), tuple(pitches), RATE
    )


def silent(path: Path, rows: int, pitches: list[int], length: int) -> Path:
    """An Open NSynth Super bank of any size, with its settings: it takes no room on the disk."""
    settings = {"resolution": rows, "length": length, "sampleRate": RATE, "pitches": pitches}
    path.with_name("settings.json").write_text(json.dumps({"nsynth": settings}))
    with path.open("wb") as file:
        file.truncate(2 * rows * rows * len(pitches) * length)
    return path


def pitch(audio: np.ndarray, rate: int) -> float:
    """MIDI pitch of a pure tone: the peak of its windowed spectrum, interpolated."""
    spectrum = np.log(np.abs(np.fft.rfft(audio * np.hanning(audio.size), 1 << 18)) + 1e-12)
    k = int(spectrum.argmax())
    a, b, c = spectrum[k - 1 : k + 2]
    hz = (k + (a - c) / (2 * (a - 2 * b + c))) * rate / (1 << 18)
    return 69 + 12 * np.log2(hz / 440)


def largest_step(audio: np.ndarray) -> float:
    """The largest difference of two neighbouring samples."""
    return float(np.abs(np.diff(audio)).max())


def step_of(hz: float, level: float, rate: int) -> float:
    """The largest step that a pure tone has by itself, with 2 % to spare for interpolation."""
    return 1.02 * level * 2 * np.pi * hz / rate


def jolt(audio: np.ndarray, rate: int) -> float:
    """How much a click stands out: the sharpest bend of the wave within a millisecond, over the
    median of those of the 60 ms around it; that of sounds without a click is about 4 at most."""
    size = rate // 1000
    sharp = np.abs(np.diff(audio.astype(np.float64), 2))
    peaks = sharp[: sharp.size // size * size].reshape(-1, size).max(axis=1)
    around = np.lib.stride_tricks.sliding_window_view(np.pad(peaks, 30, mode="reflect"), 61)
    heard = peaks > 1e-4
    return float((peaks / (np.median(around, axis=1) + 1e-4))[heard].max(initial=0.0))
