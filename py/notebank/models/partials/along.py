"""What a note gets of its recordings' waveforms: what partials leave over, and how it rises."""

import numpy as np

from notebank.audio.partials.attack import brought, mean_rise
from notebank.audio.partials.brightness import brightened
from notebank.audio.resample import resample
from notebank.latent.corners import recorded_share
from notebank.models.base import Captured, NoteRequest
from notebank.models.partials.asked import rate_of
from notebank.notes import midi_to_hz

NEAR = 0.01  # semitones: a rest at another pitch is no rest of this one


def waveform(request: NoteRequest, start: int, samples: int) -> tuple[np.ndarray, float]:
    """What is played along of recordings' waveforms.

    Args:
        request: The note.
        start: Samples since its onset.
        samples: How many.

    Returns:
        float32 [samples], and its share of all noise.
    """
    rate = rate_of(request)
    out = np.zeros(samples, np.float32)
    heard = _heard(request)
    for share, arrays in heard:
        wave = resample(arrays["rest"], int(arrays["rate"]), rate)[start:][:samples]
        out[: wave.size] += np.float32(share) * wave
    out = brightened(out, rate, midi_to_hz(request.pitch), request.velocity) if heard else out
    return out, _whole(heard)


def risen(request: NoteRequest, audio: np.ndarray) -> np.ndarray:
    """A note that rises between its recordings.

    Args:
        request: The note.
        audio: It, from its onset on, a second at least, [T].

    Returns:
        float32 [T]. At a corner, where the waveform is the recording's, nothing is changed.
    """
    parts = [(weight, arrays["rise"]) for weight, arrays in request.residual if weight]
    share = sum(weight for weight, _ in parts)
    left = min(1.0, share) * (1 - _whole(_heard(request)))
    if not left:
        return audio
    wanted = mean_rise([one for _, one in parts], [weight / share for weight, _ in parts])
    return brought(audio, rate_of(request), wanted, left)


def _heard(request: NoteRequest) -> list[tuple[float, Captured]]:
    """What was captured at the note's own pitch, and how much of its waveform is heard."""
    return [
        (share, arrays)
        for weight, arrays in request.residual
        if (share := recorded_share(weight)) and abs(float(arrays["pitch"]) - request.pitch) <= NEAR
    ]


def _whole(heard: list[tuple[float, Captured]]) -> float:
    return min(1.0, sum(share for share, _ in heard))
