"""Labelled notes, wherever their recordings lie."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Example:
    """One note: name, instrument, family, source, MIDI pitch, velocity 0..127, its split ("":
    unknown), its fault ("": none)."""

    name: str
    instrument: str
    family: str
    source: str
    pitch: int
    velocity: int
    split: str = ""
    fault: str = ""


class Examples(ABC):
    """Notes to train on and to measure with; `examples` sorted by name."""

    def __init__(self, examples: Iterable[Example]):
        self.examples = tuple(sorted(examples, key=lambda e: e.name))
        self._place = {(e.instrument, e.pitch, e.velocity): e for e in self.examples}

    def __len__(self) -> int:
        return len(self.examples)

    def select(self, keep: Callable[[Example], bool]) -> list[Example]:
        """The examples that `keep` says yes to, in order."""
        return [example for example in self.examples if keep(example)]

    @staticmethod
    def some(examples: Sequence[Example], most: int) -> list[Example]:
        """At most `most` of the examples, in order: always the same ones, drawn at random (every
        n-th would prefer some pitches)."""
        if len(examples) <= most:
            return list(examples)
        return [
            examples[i]
            for i in sorted(np.random.default_rng(0).choice(len(examples), most, replace=False))
        ]

    def neighbour(self, example: Example, semitones: int) -> Example | None:
        """The same instrument and velocity that many semitones higher, or None."""
        return self._place.get((example.instrument, example.pitch + semitones, example.velocity))

    @abstractmethod
    def audio(self, example: Example, rate: int = 16000) -> np.ndarray:
        """The note, float32 [T] at `rate`."""
