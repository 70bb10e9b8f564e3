"""A hallucination: notes at random places of a latent space, and notes on the way between them, one
melting into the next.

The parameters are those that the course's GANSynth object takes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.errors import BadValue
from notebank.latent.travel import between

PEAK = 0.5


@dataclass(frozen=True)
class Hallucination:
    """notes : random places; steps : further notes on the arc between each two of them
    spacing, trim, attack, sustain, decay : seconds from note to note; cut off each note's start;
        its rise, its middle, its fall
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
            raise BadValue(
                f"a hallucination has at least 1 note and 0 steps, not {self.notes} and "
                f"{self.steps}"
            )
        times = (self.spacing, self.trim, self.attack, self.sustain, self.decay)
        if (
            not all(0 <= seconds <= 60 for seconds in times)
            or not self.attack + self.sustain + self.decay > 0
        ):
            raise BadValue(
                "the times of a hallucination lie in 0..60 s, and its notes are longer "
                f"than nothing; got {times}"
            )

    @property
    def count(self) -> int:
        """Notes in all."""
        return self.notes + (self.notes - 1) * self.steps

    def latents(self, places: Sequence[np.ndarray]) -> list[np.ndarray]:
        """The latents of its notes, in order, from those of its random places."""
        if len(places) != self.notes:
            raise BadValue(
                f"a hallucination of {self.notes} notes needs as many places, not {len(places)}"
            )
        return between(places, self.steps)

    def pitches(self, places: Sequence[int]) -> list[int]:
        """A pitch for each of its notes, in order: those on a way keep the pitch of the place that
        they come from."""
        return [pitch for pitch in places[:-1] for _ in range(self.steps + 1)] + [places[-1]]

    def samples(self, rate: int) -> int:
        """Its length."""
        return self._start(self.count - 1, rate) + self.envelope(rate).size

    def envelope(self, rate: int) -> np.ndarray:
        """Level 0..1 of each note: a straight rise, a middle, a straight fall."""
        rise, hold, fall = (
            round(seconds * rate) for seconds in (self.attack, self.sustain, self.decay)
        )
        return np.concatenate(
            [
                np.arange(rise) / max(rise, 1),
                np.ones(hold),
                1 - (np.arange(fall) + 1) / max(fall, 1),
            ]
        ).astype(np.float32)

    def mix(self, notes: Iterable[tuple[int, np.ndarray]], rate: int) -> np.ndarray:
        """Its notes (which one, raw [T]) in any order -> float32 audio [samples] whose peak is PEAK
        (or all silence)."""
        whole = np.zeros(self.samples(rate), np.float32)
        for i, note in notes:
            self.add(whole, i, note, rate)
        return levelled(whole)

    def add(self, whole: np.ndarray, index: int, note: np.ndarray, rate: int) -> None:
        """Adds a note to what is there of the whole, in place.

        Args:
            whole: float32 [samples].
            index: The note's number, 0..count - 1.
            note: Raw audio [T].
            rate: [Hz].
        """
        envelope = self.envelope(rate)
        part = np.asarray(note, np.float32)[round(self.trim * rate) :][: envelope.size]
        first = self._start(index, rate)
        whole[first : first + part.size] += part * envelope[: part.size]

    def wanted(self, rate: int) -> int:
        """Samples of each note that are heard or cut off."""
        return round(self.trim * rate) + self.envelope(rate).size

    def _start(self, index: int, rate: int) -> int:
        return round(index * self.spacing * rate)


def levelled(whole: np.ndarray) -> np.ndarray:
    """The same with its peak at PEAK; silence stays silence."""
    peak = float(np.abs(whole).max(initial=0.0))
    return whole * np.float32(PEAK / peak) if peak > 0 else whole
