"""A note as the Open NSynth Super's pipeline finishes it: clicks repaired, normalised, begun at its
onset, cut or filled up.

Two of its habits are left out: the way through MP3 and back, and a length of 60000 whatever the
settings say.
"""

import numpy as np

from notebank.grid.declick import repair
from notebank.render.post import SILENCE, checked

LEVEL_DB = -12.0  # of the peak
ONSET = 0.1  # of the peak
SEARCHED_S = 0.25  # where the onset may lie, from the beginning
LEAD = 16  # samples kept before the onset
FADE = 8  # samples at either end


def finish(audio: np.ndarray, samples: int, rate: int) -> np.ndarray:
    """A raw note as that pipeline finishes it; sample 0 and the last two are zero.

    Args:
        audio: What a model made, [T].
        samples: Length of the note.
        rate: [Hz].

    Returns:
        float32 [samples], its peak at LEVEL_DB; silence where the audio is silent.

    Raises:
        NotebankError: The audio holds NaN or infinite values or has many channels.
    """
    audio = checked(audio)
    note = np.zeros(samples, np.float32)
    if not audio.size or np.abs(audio).max() < SILENCE:
        return note
    clean = repair(audio, rate)
    peak = float(np.abs(clean).max())
    begun = clean[onset(clean, rate) :][:samples]
    note[: begun.size] = begun * np.float32(10 ** (LEVEL_DB / 20) / peak)
    _fade(note, min(begun.size, samples - 2))
    return note


def onset(audio: np.ndarray, rate: int) -> int:
    """Where the note begins: 16 samples before it first reaches a tenth of its peak within 0.25 s,
    else 0."""
    loud = np.abs(audio[: round(SEARCHED_S * rate)]) >= ONSET * np.abs(audio).max()
    return max(0, int(loud.argmax()) - LEAD) if loud.any() else 0


def _fade(note: np.ndarray, end: int) -> None:
    count = min(FADE, end // 2)
    ramp = np.arange(count, dtype=np.float32) / max(count, 1)
    note[:count] *= ramp
    note[end - count : end] *= ramp[::-1]
    note[end:] = 0
