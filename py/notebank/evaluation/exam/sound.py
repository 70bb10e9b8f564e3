"""A sound that others are compared with: its pictures are made once."""

from functools import cached_property

import numpy as np

from notebank.audio.measures.level import momentary_db
from notebank.audio.measures.msmel import RATE, apart, attack_msmel, pictures


class Sound:
    """Audio [T] at 44.1 kHz, and what is asked of it again and again."""

    def __init__(self, audio: np.ndarray):
        self.audio = np.asarray(audio, np.float32)

    @cached_property
    def pictures(self) -> tuple[np.ndarray, ...]:
        """Its mel bands, see `msmel`."""
        return pictures(self.audio)

    @cached_property
    def level(self) -> float:
        """Its `momentary_db`."""
        return momentary_db(self.audio, RATE)

    def msmel(self, other: "Sound") -> float:
        """Distance [dB] of another sound, cut to this one's length or followed by silence."""
        return apart(self.pictures, other.as_long_as(self).pictures)

    def attack(self, other: "Sound") -> float:
        """`msmel` of the first 120 ms."""
        return attack_msmel(other.as_long_as(self).audio, self.audio)

    def as_long_as(self, other: "Sound") -> "Sound":
        """This sound in the other's length."""
        if self.audio.size == other.audio.size:
            return self
        return Sound(fit(self.audio, other.audio.size))

    def as_loud_as(self, other: "Sound") -> "Sound":
        """This sound at the other's `momentary_db`."""
        return Sound(self.audio * np.float32(10 ** ((other.level - self.level) / 20)))


def fit(audio: np.ndarray, samples: int) -> np.ndarray:
    """Audio [T] cut, or followed by silence, to so many samples."""
    return np.pad(audio[:samples], (0, max(0, samples - audio.size)))
