"""Sinusoidal modelling as textbooks have it (McAulay & Quatieri 1986, Serra & Smith 1990), for
rows without a network.

Partials k f0 with their amplitudes and frequencies over time; what they leave is kept as it is.
"""

from dataclasses import dataclass

import numpy as np

from notebank.audio.measures.noise import prominent
from notebank.audio.measures.tracks import tracks
from notebank.audio.msmel import RATE
from notebank.audio.resample import repitch
from notebank.evaluation.exam.sound import fit
from notebank.notes import midi_to_hz

PARTIALS = 160  # at most
STEP = 128  # samples between frames of a track that is kept
QUIET = 1e-5  # -100 dB


@dataclass(frozen=True)
class Partials:
    """f0: of k = 1 [Hz]; level: dB [partials, frames] of 128 samples; ratio: instantaneous
    frequency over k f0, alike; samples: of the note."""

    f0: float
    level: np.ndarray
    ratio: np.ndarray
    samples: int


def analysed(audio: np.ndarray, pitch: float) -> Partials:
    """The partials of a note [T] at 44.1 kHz of that MIDI pitch."""
    f0 = float(midi_to_hz(pitch))
    found = tracks(audio, RATE, f0, PARTIALS)
    turn = np.angle(found.values[:, 1:] * found.values[:, :-1].conj()) * found.rate / (2 * np.pi)
    turn = np.pad(turn, ((0, 0), (0, 1)), "edge")
    places = np.arange(0, audio.size, STEP) / RATE * found.rate
    frames = np.arange(found.values.shape[1])
    db = 20 * np.log10(np.maximum(np.abs(found.values), QUIET))
    level, moved = (np.stack([np.interp(places, frames, row) for row in x]) for x in (db, turn))
    return Partials(f0, level, 1 + moved / (found.numbers[:, None] * f0), audio.size)


def synthesised(note: Partials) -> np.ndarray:
    """A bank of oscillators: float32 [samples]; partials above 20 kHz are left out."""
    at = np.arange(note.samples)
    places = np.arange(note.level.shape[1]) * STEP
    out = np.zeros(note.samples)
    for k, (level, ratio) in enumerate(zip(note.level, note.ratio), 1):
        if k * note.f0 > 20000 or level.max() <= 20 * np.log10(QUIET) + 10:
            continue
        phase = np.cumsum(np.interp(at, places, ratio)) * (2 * np.pi * k * note.f0 / RATE)
        out += np.interp(at, places, 10 ** (level / 20)) * np.cos(phase)
    return out.astype(np.float32)


def morphed(a: Partials, b: Partials, mix: float) -> np.ndarray:
    """Between two notes of one pitch: levels in dB and frequencies interpolated, partial by
    partial; one that the other lacks fades. mix: 0 is a, 1 is b. float32 [samples of the longer].
    """
    count = max(len(a.level), len(b.level))
    frames = max(a.level.shape[1], b.level.shape[1])
    level, ratio = (
        (1 - mix) * _padded(getattr(a, what), count, frames, rest)
        + mix * _padded(getattr(b, what), count, frames, rest)
        for what, rest in (("level", 20 * np.log10(QUIET)), ("ratio", 1.0))
    )
    return synthesised(Partials(a.f0, level, ratio, max(a.samples, b.samples)))


def transposed(audio: np.ndarray, pitch: float, to: float) -> np.ndarray:
    """A note's parameters at another pitch, without a network: THE HOOK of the row "parameters
    transposed".

    The spectral envelope stays where it is: a partial gets the level that the recording has at its
    new frequency. What the partials leave is resampled.

    Args:
        audio: The recording, [T] at 44.1 kHz.
        pitch: Its MIDI pitch.
        to: The MIDI pitch wanted.

    Returns:
        float32 [T].
    """
    note = analysed(audio, pitch)
    f0 = float(midi_to_hz(to))
    count = max(1, min(PARTIALS, int(20000 / f0)))
    numbers = np.arange(1, len(note.level) + 1)
    wanted = np.arange(1, count + 1) * f0 / note.f0
    # beyond the last partial of the recording there is nothing, below the first what that has
    level = np.stack(
        [np.interp(wanted, numbers, column, right=20 * np.log10(QUIET)) for column in note.level.T],
        axis=1,
    )
    ratio = note.ratio[np.minimum(np.arange(count), len(note.ratio) - 1)]
    moved = synthesised(Partials(f0, level, ratio, note.samples))
    rest = repitch(audio - prominent(audio, RATE), to - pitch)
    return moved + fit(rest, audio.size)


def _padded(rows: np.ndarray, count: int, frames: int, rest: float) -> np.ndarray:
    missing = ((0, count - rows.shape[0]), (0, frames - rows.shape[1]))
    return np.pad(rows, missing, constant_values=rest)
