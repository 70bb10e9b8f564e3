"""Notes made different in the same way: other instruments out of those that there are.

A room's or a body's colour over frequency, faster or slower decays, missing even partials: they are
added to levels in dB, to what is encoded and what is to be decoded alike.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from notebank.audio.partials.frames import frame_times
from notebank.audio.partials.noise import HIGHEST, LOWEST, erb_number
from notebank.audio.partials.note import BANDS

WAVES = 6  # cosines of a colour
COLOUR_DB = 5.0  # deviation of the first
DECAY_DB = 8.0  # a second, at most
EVEN_DB = 25.0  # at most, that even partials lose
EVENS = 0.15  # share of notes that lose them
PLAIN = 0.3  # share of notes that stay as they are


@dataclass(frozen=True)
class Variation:
    """colour: amplitudes [dB, WAVES] of cosines over the ERB scale; decay [dB/s]; even [dB]."""

    colour: np.ndarray
    decay: float
    even: float

    @classmethod
    def none(cls) -> "Variation":
        """Leaves a note as it is."""
        return cls(np.zeros(WAVES, np.float32), 0.0, 0.0)

    @classmethod
    def drawn(cls, rng: np.random.Generator) -> "Variation":
        """One by chance."""
        if rng.random() < PLAIN:
            return cls.none()
        colour = rng.normal(0, COLOUR_DB, WAVES) / np.sqrt(np.arange(1, WAVES + 1))
        even = EVEN_DB * rng.random() if rng.random() < EVENS else 0.0
        decay = rng.uniform(-DECAY_DB, DECAY_DB / 4)
        return cls(colour.astype(np.float32), decay, even)

    def partials(self, hertz: np.ndarray, numbered: int, frames: int) -> np.ndarray:
        """What is added to partials [dB, frames, partials]."""
        levels = self._colour(erb_number(hertz))
        levels[1:numbered:2] -= self.even
        return levels + self._decay(frames)[:, None]

    def noise(self, frames: int) -> np.ndarray:
        """What is added to noise [dB, frames, 1, BANDS]."""
        bands = np.linspace(erb_number(LOWEST), erb_number(HIGHEST), BANDS)
        return self._colour(bands)[None, None] + self._decay(frames)[:, None, None]

    def _colour(self, number: np.ndarray) -> np.ndarray:
        place = number / erb_number(HIGHEST)
        waves = np.cos(np.pi * np.outer(place, np.arange(1, WAVES + 1)))
        return (waves @ self.colour).astype(np.float32)

    def _decay(self, frames: int) -> np.ndarray:
        return (self.decay * frame_times(frames)).astype(np.float32)


def as_tensor(array: np.ndarray) -> Tensor:
    """float32 tensor of an array."""
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
