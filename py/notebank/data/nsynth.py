"""Data sets in NSynth's json-wav format: `examples.json` and `audio/NOTE_STR.wav` (or .flac).

Note names are INSTRUMENT_STR-PITCH-VELOCITY with three digits each (Engel et al. 2017, and its data card).
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.audio import wav
from notebank.errors import BadFile, NotFound


@dataclass(frozen=True)
class Example:
    """One note of a data set: name, instrument, family, source, MIDI pitch, velocity 0..127."""

    name: str
    instrument: str
    family: str
    source: str
    pitch: int
    velocity: int


class NSynth:
    """A data set in a folder; `examples` sorted by name."""

    def __init__(self, folder: str | Path):
        self.folder = Path(folder)
        self.examples = tuple(sorted(_examples(self.folder / "examples.json"), key=lambda e: e.name))
        self._place = {(e.instrument, e.pitch, e.velocity): e for e in self.examples}

    def __len__(self) -> int:
        return len(self.examples)

    def select(self, keep: Callable[[Example], bool]) -> list[Example]:
        """The examples that `keep` says yes to, in order."""
        return [example for example in self.examples if keep(example)]

    @staticmethod
    def some(examples: Sequence[Example], most: int) -> list[Example]:
        """At most `most` of the examples, in order: always the same ones, drawn at random (every n-th would prefer some pitches)."""
        if len(examples) <= most:
            return list(examples)
        return [examples[i] for i in sorted(np.random.default_rng(0).choice(len(examples), most, replace=False))]

    def neighbour(self, example: Example, semitones: int) -> Example | None:
        """The same instrument and velocity that many semitones higher, or None."""
        return self._place.get((example.instrument, example.pitch + semitones, example.velocity))

    def path(self, example: Example) -> Path:
        """The file of a note."""
        for suffix in (".wav", ".flac"):
            path = self.folder / "audio" / (example.name + suffix)
            if path.exists():
                return path
        raise NotFound(f"{self.folder / 'audio'} holds no {example.name}.wav or .flac")

    def audio(self, example: Example, rate: int = 16000) -> np.ndarray:
        """The note, float32 [T] at `rate`."""
        return wav.read(self.path(example), rate)[0]


def _examples(path: Path) -> Iterable[Example]:
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise NotFound(f"{path.parent} is no NSynth data set: it has no examples.json") from error
    except (OSError, ValueError) as error:
        raise BadFile(f"{path} cannot be read: {error}") from error
    for name, entry in entries.items():
        try:
            yield Example(name, entry["instrument_str"], entry["instrument_family_str"], entry["instrument_source_str"],
                          int(entry["pitch"]), int(entry["velocity"]))
        except (KeyError, TypeError, ValueError) as error:
            raise BadFile(f"{path}: note {name} lacks {error}") from error
