"""How loud sounds are: all alike at middle C, whatever their peaks are."""

from collections.abc import Mapping

import numpy as np

from notebank.audio.loudness import TARGET, momentary
from notebank.notes import nearest

MIDDLE_C = 60
PEAK = 0.9  # at most: of sounds whose peaks lie more than 19 dB above their loudness


def gain(audio: np.ndarray, rate: int) -> float:
    """The factor that gives a recording [T] at `rate` a greatest momentary loudness of TARGET, or
    less where its peak would be above PEAK."""
    wanted = 10 ** ((TARGET - momentary(audio, rate)) / 20)
    return min(wanted, _most(audio))


def common_gain(notes: Mapping[int, tuple[np.ndarray, int]]) -> float:
    """ONE factor for all notes of a sound, so that its registers and velocities keep their balance.

    Args:
        notes: (audio [T], rate [Hz]) by MIDI pitch; of the one nearest to middle C the greatest
            momentary loudness becomes TARGET, so that sounds on a pad are equally loud there.

    Returns:
        The factor; less where the peak of a note would be above PEAK.
    """
    audio, rate = notes[nearest(MIDDLE_C, tuple(notes))]
    return min(gain(audio, rate), *(_most(note) for note, _ in notes.values()))


def _most(audio: np.ndarray) -> float:
    """The factor that brings the peak of audio [T] to PEAK."""
    return PEAK / max(float(np.abs(audio).max(initial=0.0)), 1e-9)
