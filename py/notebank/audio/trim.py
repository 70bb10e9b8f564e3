"""Where a recorded note begins and ends."""

import numpy as np

# the note starts 5 ms before the first sample above 2 % of the peak, and ends 5 ms after the last
# one above 0.1 % (-60 dB)
_ONSET, _END = 0.02, 0.001
_LEAD = 0.005


def trimmed(audio: np.ndarray, rate: float) -> np.ndarray:
    """Audio [T] without what is before its onset, and without the silence at its end."""
    level = np.abs(audio)
    onset = int(np.argmax(level > _ONSET * level.max()))
    end = audio.size - int(np.argmax(level[::-1] > _END * level.max()))
    start = max(0, onset - round(_LEAD * rate))
    return audio[start : min(audio.size, end + round(_LEAD * rate))]
