"""Analysis and synthesis alone: what partials and noise bands can say of a recording at best."""

import numpy as np

from notebank.audio.measures.msmel import RATE
from notebank.audio.partials.analysis import analyse, rest
from notebank.audio.partials.noise import noise
from notebank.audio.partials.synthesis import partials

TRANSIENT_S = 0.08  # kept as samples
FADE_S = 0.02  # at its end


def resynthesised(audio: np.ndarray, pitch: float, seed: int = 0) -> np.ndarray:
    """A recording out of its own parameters and its first 80 ms of samples.

    Args:
        audio: [T] at 44.1 kHz.
        pitch: MIDI.
        seed: Of the noise.

    Returns:
        float32 [T].
    """
    note = analyse(audio, RATE, pitch)
    left = rest(audio, RATE, note)
    end, fade = round(TRANSIENT_S * RATE), round(FADE_S * RATE)
    share = np.clip((end - np.arange(audio.size)) / fade, 0, 1).astype(np.float32)
    random = noise(note.noise, note.hertz, audio.size, RATE, seed)
    return partials(note, audio.size, RATE) + share * left + np.sqrt(1 - share**2) * random
