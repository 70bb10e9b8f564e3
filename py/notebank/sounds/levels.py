"""How loud sounds are: all alike at every pitch, whatever their peaks are."""

import numpy as np

from notebank.audio.loudness import TARGET, momentary

PEAK = 0.9  # at most: of sounds whose peaks lie more than 19 dB above their loudness


def gain(audio: np.ndarray, rate: int) -> float:
    """The factor that gives a recording [T] at `rate` Hz a greatest momentary loudness of TARGET,
    or less where its peak would be above PEAK."""
    wanted = 10 ** ((TARGET - momentary(audio, rate)) / 20)
    return min(wanted, PEAK / max(float(np.abs(audio).max(initial=0.0)), 1e-9))


def levelled(audio: np.ndarray, rate: int) -> np.ndarray:
    """A recording [T] at `rate` Hz as loud as all others."""
    return audio * np.float32(gain(audio, rate))
