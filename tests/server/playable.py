"""A model to be played live that is known exactly: a saw whose brightness is its first feature,
loudness its second."""

from types import SimpleNamespace

import numpy as np

from notebank.models.null import NullModel
from notebank.notes import midi_to_hz

HARMONICS = 60
RATE, HOP = 16000, 256


class SawStream:
    """Harmonic n has the amplitude 0.5 * loudness / n ** (2 - brightness), going there by `pace` of
    the way at each frame."""

    harmonics = HARMONICS

    def __init__(self, voices: int, pace: float):
        self.pace = pace
        self.states = np.zeros((voices, HARMONICS), np.float32)
        self.steps = np.zeros(voices, int)

    def frame(self, timbre, pitch, voiced, voice=0):
        self.states[voice] += self.pace * (saw(*timbre, pitch) - self.states[voice])
        self.steps[voice] += 1
        return self.states[voice].copy()

    def reset(self, voice=None):
        self.states[slice(None) if voice is None else voice] = 0


class SawModel(NullModel):
    """Features `bright` 0..2 and `loud` 0..1; a map of three dots from dull to bright. streams:
    those that were made."""

    def __init__(self, pace: float = 1.0):
        super().__init__()
        self.pace = pace
        self.streams: list[SawStream] = []
        self.config = SimpleNamespace(sample_rate=RATE, hop=HOP, length=64000, block=400)
        self.features = (
            SimpleNamespace(name="bright", unit="sd", low=0.0, high=2.0, typical=1.0),
            SimpleNamespace(name="loud", unit="sd", low=0.0, high=1.0, typical=1.0),
            SimpleNamespace(name="pitch", unit="midi", low=30.0, high=90.0, typical=60.0),
            SimpleNamespace(name="voiced", unit="share", low=0.0, high=1.0, typical=1.0),
        )
        self.map = SimpleNamespace(
            points=np.array([[0.1, 0.2], [0.5, 0.5], [0.9, 0.8]], np.float32),
            timbre=np.array([[0, 1], [1, 1], [2, 1]], np.float32),
            pitch=np.array([60, 60, 60], np.float32),
            names=("dull", "even", "bright"),
        )

    def stream(self, voices=1):
        self.streams.append(SawStream(voices, self.pace))
        return self.streams[-1]


def saw(bright: float, loud: float, pitch: float) -> np.ndarray:
    """float32 [HARMONICS]: the amplitudes; those from half the sample rate on are 0."""
    n = np.arange(1, HARMONICS + 1)
    return np.where(n * midi_to_hz(pitch) < RATE / 2, 0.5 * loud / n ** (2.0 - bright), 0).astype(
        np.float32
    )
