"""A note as the Open NSynth Super's pipeline finishes it: clicks repaired, normalised, begun at its
onset, cut or filled up, faded.

Habits that are left out: the way through MP3 and back, a length of 60000 whatever the settings say,
and the edge where a sound ends before its note does: that is faded as well.
"""

import numpy as np

from notebank.render.post import SILENCE, checked

LEVEL_DB = -12.0  # of the peak
ONSET = 0.1  # of the peak
LEAD = 16  # samples kept before the onset
FADE = 8  # samples at either end; the first of them and the last are zero
CLICK = 1.0  # a step from sample to sample; two in a row are a click


def finish(audio: np.ndarray, samples: int) -> np.ndarray:
    """A raw note as that pipeline finishes it; its first and last sample are zero.

    Args:
        audio: What a model made, [T].
        samples: Length of the note.

    Returns:
        float32 [samples], its peak at LEVEL_DB; silence where the audio is silent.

    Raises:
        NotebankError: The audio holds NaN or infinite values or has many channels.
    """
    audio = checked(audio)
    note = np.zeros(samples, np.float32)
    peak = _peak(audio)
    if peak < SILENCE:
        return note
    clean = audio
    if 2 * peak > CLICK:  # else there is no such step
        clean = repaired(audio)
        peak = _peak(clean)
    begun = clean[onset(clean) :][:samples]
    note[: begun.size] = begun * np.float32(10 ** (LEVEL_DB / 20) / peak)
    _fade(note[: begun.size])
    return note


def repaired(audio: np.ndarray) -> np.ndarray:
    """Audio [T] in which a sample between two steps of more than CLICK is the mean of the samples
    beside it."""
    steps = np.abs(np.diff(audio)) > CLICK
    clean = audio.copy()
    for before in np.flatnonzero(steps[:-1] & steps[1:]):
        clean[before + 1] = (clean[before] + clean[before + 2]) / 2
    return clean


def onset(audio: np.ndarray) -> int:
    """Where a note [T] begins: 16 samples before it first exceeds a tenth of its peak, wherever
    that is; else 0."""
    magnitude = np.abs(audio)
    loud = magnitude > ONSET * magnitude.max()
    return max(0, int(loud.argmax()) - LEAD)


def _peak(audio: np.ndarray) -> float:
    return float(np.abs(audio).max(initial=0.0))


def _fade(note: np.ndarray) -> None:
    count = min(FADE, note.size)
    ramp = np.linspace(0, 1, count, dtype=np.float32)
    note[:count] *= ramp
    note[note.size - count :] *= ramp[::-1]
