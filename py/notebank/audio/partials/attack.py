"""How long a note takes to begin."""

import numpy as np

from notebank.audio.partials.frames import frame_times

WITHIN = 1.0  # s: what gets louder later is no attack; rise times are measured in it, too
RISEN = 0.9  # of the peak's amplitude
SHORTEST = 0.005  # s


def attack(levels: np.ndarray) -> float:
    """Seconds until a note has risen.

    Args:
        levels: Of its partials [dB, frames, partials].

    Returns:
        When their sum first reaches 90 % of its peak in the first second, 0.005..1.
    """
    times = frame_times(len(levels))
    begun = times <= WITHIN
    amplitude = np.sqrt(np.power(10.0, levels[begun] / 10).sum(1))
    wanted = RISEN * amplitude.max()
    i = int(np.argmax(amplitude >= wanted))
    if i == 0:
        return SHORTEST
    share = (wanted - amplitude[i - 1]) / max(amplitude[i] - amplitude[i - 1], 1e-12)
    risen = times[i - 1] + share * (times[i] - times[i - 1])
    return float(np.clip(risen, SHORTEST, WITHIN))
