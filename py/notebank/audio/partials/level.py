"""Where a note is loudest, by its parameters."""

import numpy as np

from notebank.audio.loudness import WINDOW
from notebank.audio.partials.frames import between, frame_positions
from notebank.audio.partials.note import PartialNote

HOP = 0.02  # s


def loudest(note: PartialNote, seconds: float) -> float:
    """When the loudest half second begins.

    Args:
        note: Its parameters; held after its last frame.
        seconds: How long it is.

    Returns:
        Time since the onset [s], 0 where the note is no longer than that.
    """
    times = (np.arange(max(1, int(seconds / HOP))) + 0.5) * HOP
    power = np.power(10.0, note.levels / 10).sum(1)
    energy = np.cumsum(between(power[:, None], frame_positions(times)), dtype=np.float64)
    window = round(WINDOW / HOP)
    within = energy[window:] - energy[:-window]
    if not within.size or within.max() <= energy[window - 1]:
        return 0.0
    return float((within.argmax() + 1) * HOP)
