"""A hallucination: notes at random places of a latent space, and notes on the way between them, one melting into the next.

The parameters are those that the course's GANSynth object takes.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from notebank.errors import BadValue
from notebank.latent.travel import between, randomize


@dataclass(frozen=True)
class Hallucination:
    """notes : random places; steps : further notes on the arc between each two of them
    spacing, trim, attack, sustain, decay : seconds from note to note; cut off each note's start; its rise, its middle, its fall
    """

    notes: int
    steps: int
    spacing: float = 0.2
    trim: float = 0.0
    attack: float = 0.5
    sustain: float = 0.5
    decay: float = 0.5

    def __post_init__(self) -> None:
        if self.notes < 1 or self.steps < 0:
            raise BadValue(f"a hallucination has at least 1 note and 0 steps, not {self.notes} and {self.steps}")
        times = (self.spacing, self.trim, self.attack, self.sustain, self.decay)
        if not all(0 <= seconds <= 60 for seconds in times) or not self.attack + self.sustain + self.decay > 0:
            raise BadValue(f"the times of a hallucination lie in 0..60 s, and its notes are longer than nothing; got {times}")

    @property
    def count(self) -> int:
        """Notes in all."""
        return self.notes + (self.notes - 1) * self.steps

    def latents(self, size: int, seed: int) -> list[np.ndarray]:
        """The latents [size] of its notes, in order."""
        return between(list(randomize((self.notes, size), seed)), self.steps)

    def samples(self, rate: int) -> int:
        """Its length."""
        return self._start(self.count - 1, rate) + self.envelope(rate).size

    def envelope(self, rate: int) -> np.ndarray:
        """Level 0..1 of each note: a straight rise, a middle, a straight fall."""
        rise, hold, fall = (round(seconds * rate) for seconds in (self.attack, self.sustain, self.decay))
        return np.concatenate([np.arange(rise) / max(rise, 1), np.ones(hold), 1 - (np.arange(fall) + 1) / max(fall, 1)]).astype(np.float32)

    def mix(self, audio: Iterable[np.ndarray], rate: int) -> np.ndarray:
        """Its notes, raw [T] each and in order -> float32 audio [samples] whose peak is 1 (or all silence)."""
        whole, envelope = np.zeros(self.samples(rate), np.float32), self.envelope(rate)
        for i, note in enumerate(audio):
            part = np.asarray(note, np.float32)[round(self.trim * rate):][:envelope.size]
            first = self._start(i, rate)
            whole[first:first + part.size] += part * envelope[:part.size]
        peak = float(np.abs(whole).max(initial=0.0))
        return whole / peak if peak > 0 else whole

    def _start(self, index: int, rate: int) -> int:
        return round(index * self.spacing * rate)
