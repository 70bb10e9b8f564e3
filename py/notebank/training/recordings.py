"""A user's recordings, and the package's sounds, as notes to train on. They are few, so all of them
lie in memory."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np

from notebank.audio.resample import resample
from notebank.data.examples import Example, Examples
from notebank.sounds import prepare
from notebank.sounds.library import SHIPPED, Library

RATE = 16000
VELOCITY = 100  # of a note that was never given one


class Recordings(Examples):
    """Notes by example, float32 [T] at RATE. `notes` may hold an example once, `repeated` says how
    often it counts."""

    def __init__(
        self,
        notes: Mapping[Example, np.ndarray],
        repeated: Mapping[Example, int] | None = None,
    ):
        super().__init__(
            example for example in notes for _ in range((repeated or {}).get(example, 1))
        )
        self.notes = notes

    def audio(self, example: Example, rate: int = RATE) -> np.ndarray:
        return resample(self.notes[example], RATE, rate)

    def with_others(self, others: "Recordings") -> "Recordings":
        """These and the others; these are repeated until they are at least half of all."""
        times = max(1, round(len(others) / len(self)))
        return Recordings({**others.notes, **self.notes}, dict.fromkeys(self.notes, times))


def of_folder(folder: Path) -> tuple[Recordings, list[str]]:
    """The recordings in a folder, trimmed, tuned to their semitone, their pitch by name or by ear;
    and what their owner should know."""
    sources, said = prepare.of_folder(folder)
    notes = {
        Example(
            source.recording.path.stem,
            source.sound,
            "",
            "recorded",
            source.recording.pitch,
            source.velocity or VELOCITY,
        ): resample(source.recording.audio, source.recording.rate, RATE)
        for source in sources
    }
    return Recordings(notes), said


def held_out(pitches: Iterable[int]) -> tuple[int, ...]:
    """Every fourth of these pitches, the third first: they are kept apart where a model is tuned,
    and it is measured on them."""
    return tuple(sorted(set(pitches))[2::4])


def shipped() -> Recordings:
    """The sounds that come with the package."""
    return Recordings(dict(_shipped(Library([SHIPPED]))))


def _shipped(library: Library) -> Iterator[tuple[Example, np.ndarray]]:
    for name in library.names():
        sound = library.get(name)
        for pitch in sound.pitches:
            yield (
                Example(f"{name}_{pitch}", name, "", "shipped", pitch, VELOCITY),
                sound.audio(pitch, RATE),
            )
