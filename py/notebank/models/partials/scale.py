"""The scales that the network thinks in: levels in dB, two frames a step, time since the onset."""

from functools import lru_cache

import numpy as np

from notebank.audio.partials.frames import frame_times

LOWEST = -95.0  # dB
STRIDE = 2  # frames of a step of the track
SCALE = 30.0  # dB that make 1 in the network
MIDDLE = -65.0  # dB that make 0
CLOCK = 8  # numbers that tell the time since the onset
SPACING = 6.0  # semitones between two features of a pitch


@lru_cache
def clock(frames: int) -> np.ndarray:
    """The time since the onset, for each pair of frames: float32 [CLOCK, frames / STRIDE], about
    -1..1. Not to be written into."""
    seconds = np.log2(frame_times(frames)[::STRIDE] + 0.005) + 5
    phases = np.outer(2.0 ** np.arange(CLOCK // 2 - 1), seconds) * np.pi / 8
    rows = [seconds[None] / 4, np.ones((1, len(seconds))), np.sin(phases), np.cos(phases)]
    return np.concatenate(rows)[:CLOCK].astype(np.float32)
