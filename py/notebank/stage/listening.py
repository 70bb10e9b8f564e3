"""What a tape tells about a note that was asked for: its pitch, its delay, its level."""

import math

import numpy as np

from notebank.audio.pitch import detect
from notebank.notes import midi_to_hz

FLOOR = 1e-4  # -80 dB: what is still heard of a sound that ends
BEGINNING = 1e-6  # -120 dB: before it there is silence, so a soft note begins as a loud one does
_PARTIALS = 4


def delay(audio: np.ndarray, rate: int, asked: float) -> float | None:
    """How long after it was asked for a note begins.

    Args:
        audio: float32 [T], mono.
        rate: [Hz].
        asked: When that was [s].

    Returns:
        Seconds from `asked` to the first sample above -120 dB; None if it comes later than 0.5 s or
        something sounds just before.
    """
    start = round(asked * rate)
    before, after = audio[max(0, start - rate // 50) : start], audio[start : start + rate // 2]
    if before.size and np.abs(before).max() > BEGINNING:
        return None
    loud = np.flatnonzero(np.abs(after) > BEGINNING)
    return float(loud[0]) / rate if loud.size else None


def level(audio: np.ndarray) -> float:
    """Peak in dB re full scale; -inf for silence."""
    peak = float(np.abs(audio).max(initial=0.0))
    return 20 * math.log10(peak) if peak else -math.inf


def pitch(audio: np.ndarray, rate: int, asked: float, alone: bool) -> float | None:
    """The pitch heard.

    Of a note alone any pitch is found; in a chord the one nearest to what was asked is followed.

    Args:
        audio: float32 [T], mono.
        rate: [Hz].
        asked: [MIDI].
        alone: Nothing else sounds.

    Returns:
        [MIDI], a float; None where there is no clear pitch.
    """
    return detect(audio, rate) if alone else partial_pitch(audio, rate, asked)


def partial_pitch(audio: np.ndarray, rate: int, asked: float) -> float | None:
    """The pitch whose first partials hold most energy, searched within a semitone of `asked`.

    Every partial k is looked up at k times the same fundamental in one spectrum (Hann, zero-padded
    to 0.1 Hz).

    Args:
        audio: float32 [T], mono.
        rate: [Hz].
        asked: [MIDI].

    Returns:
        [MIDI], a float; None where the audio is shorter than 0.1 s or below -80 dB.
    """
    if audio.size < rate // 10 or level(audio) < -80:
        return None
    size = 1 << math.ceil(math.log2(rate / 0.1))
    spectrum = np.abs(np.fft.rfft(audio * np.hanning(audio.size), size))
    candidates = asked + np.linspace(-1, 1, 401)
    fundamentals = midi_to_hz(0) * 2 ** (candidates / 12)
    bins = np.rint(np.outer(fundamentals, np.arange(1, _PARTIALS + 1)) * size / rate).astype(int)
    energy = np.square(spectrum[np.minimum(bins, spectrum.size - 1)]).sum(axis=1)
    return float(candidates[energy.argmax()])
