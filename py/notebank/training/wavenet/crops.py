"""Random crops of raw notes, batch by batch."""

import numpy as np

from notebank.data.notes import Notes
from notebank.errors import BadValue
from notebank.training.prefetch import Prefetch


class Crops:
    """Batches of crops of notes. A batch depends on seed and step alone.

    Args:
        notes: The recordings.
        chosen: Numbers of those to crop.
        length: Samples of a crop.
        onsets: Share of crops that begin where their note does, 0..1.

    Raises:
        BadValue: No note was chosen.
    """

    def __init__(self, notes: Notes, chosen: np.ndarray, length: int, onsets: float = 0.0):
        if not len(chosen):
            raise BadValue("there are no notes to train on")
        self.notes = notes
        self.chosen = np.asarray(chosen)
        self.length = length
        self.onsets = onsets
        self._ahead = Prefetch(self._read)

    def batch(self, seed: int, step: int, size: int) -> np.ndarray:
        """Notes and places by chance. A note that is too short is followed by silence.

        Args:
            seed: Of the run.
            step: 0, 1, …
            size: Crops.

        Returns:
            float32 [size, length].
        """
        return self._ahead(seed, step, size)

    def drawn(self, seed: int, step: int, size: int) -> list[int]:
        """Numbers of the notes in a batch.

        Args:
            seed: Of the run.
            step: 0, 1, …
            size: Crops.
        """
        return self._drawn(np.random.default_rng([seed, step]), size)

    def middle(self, index: int) -> np.ndarray:
        """float32 [length], from the middle of note `index`."""
        audio = self.notes.audio(index)
        return self._cut(audio, max(0, audio.size - self.length) // 2)

    def _read(self, seed: int, step: int, size: int) -> np.ndarray:
        rng = np.random.default_rng([seed, step])
        rows = []
        for index in self._drawn(rng, size):
            audio = self.notes.audio(index)
            start = int(rng.integers(max(0, audio.size - self.length) + 1))
            rows.append(
                self._cut(audio, 0 if self.onsets and rng.random() < self.onsets else start)
            )
        return np.stack(rows)

    def _drawn(self, rng: np.random.Generator, size: int) -> list[int]:
        return [int(index) for index in rng.choice(self.chosen, size)]

    def _cut(self, audio: np.ndarray, start: int) -> np.ndarray:
        piece = audio[start : start + self.length]
        return np.pad(piece, (0, self.length - piece.size))


def apart(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of the notes to train on and of those kept apart. Fewer than 50 are too few to spare
    any: they serve for both."""
    numbers = np.arange(count)
    kept = numbers % 50 == 49
    return (numbers[~kept], numbers[kept]) if kept.any() else (numbers, numbers)
