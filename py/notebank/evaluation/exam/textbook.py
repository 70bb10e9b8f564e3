"""Sinusoidal modelling as textbooks have it (McAulay & Quatieri 1986, Serra & Smith 1990), for
rows without a network.

Partials k f0 with their amplitudes and frequencies over time; what they leave is kept as it is.
"""

from dataclasses import dataclass, replace

import numpy as np

from notebank.audio.measures.msmel import RATE
from notebank.audio.measures.tracks import tracks
from notebank.audio.partials import PartialNote, analyse, synthesise
from notebank.audio.partials.note import FLOOR_DB
from notebank.audio.partials.spectrum import string_ratios
from notebank.models.partials.residual import added, residual_of
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
    """A note's parameters at another pitch, without a network.

    What the partials model does with what its network does not say, of a network that says nothing:
    what is smooth over frequency stays where it is, what is not goes with the partials' numbers.

    Args:
        audio: The recording, [T] at 44.1 kHz.
        pitch: Its MIDI pitch.
        to: The MIDI pitch wanted.

    Returns:
        float32 [T].
    """
    note = analyse(audio, RATE, pitch)
    part = residual_of(note, _blank(note, pitch), pitch, 0.0)
    moved = added(_blank(note, to), 0.0, [(1.0, part)])
    return synthesise(replace(moved, curve=note.curve), audio.size, RATE)


def _blank(note: PartialNote, pitch: float) -> PartialNote:
    """A silent note, otherwise as the other."""
    f0 = float(midi_to_hz(pitch))
    ratios = string_ratios(f0, note.stiffness)
    levels = np.full((note.frames, len(ratios)), FLOOR_DB, np.float32)
    return replace(
        note,
        f0=f0,
        ratios=ratios,
        numbered=len(ratios),
        levels=levels,
        phases=np.zeros_like(levels),
        noise=np.full_like(note.noise, FLOOR_DB),
    )


def _padded(rows: np.ndarray, count: int, frames: int, rest: float) -> np.ndarray:
    missing = ((0, count - rows.shape[0]), (0, frames - rows.shape[1]))
    return np.pad(rows, missing, constant_values=rest)
