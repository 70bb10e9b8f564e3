"""What the network hears of a note."""

from dataclasses import dataclass

import numpy as np

from notebank.audio.partials.note import PARTIALS, PartialNote
from notebank.models.partials.scale import LOWEST, STRIDE


@dataclass(frozen=True)
class Heard:
    """A note's levels as `PlainNet.encode` takes them. partials: [dB, STRIDE * steps, PARTIALS];
    noise: [dB, STRIDE * steps, 2, BANDS]; both below its loudest 400 ms, LOWEST at least. hertz:
    frequencies of the partials [PARTIALS], 0 where there is none. pitch: MIDI."""

    partials: np.ndarray
    noise: np.ndarray
    hertz: np.ndarray
    pitch: float

    @classmethod
    def of(cls, note: PartialNote, loudness: float, pitch: float) -> "Heard":
        """That of an analysed note, its last frame held until there are pairs; loudness: of its
        loudest 400 ms [dB]."""
        count = STRIDE * -(-note.frames // STRIDE)
        index = np.minimum(np.arange(count), note.frames - 1)
        absent = (0, PARTIALS - note.numbered)
        levels = note.levels[index, : note.numbered] - np.float32(loudness)
        levels = np.pad(levels, ((0, 0), absent), constant_values=LOWEST)
        return cls(
            np.maximum(levels, LOWEST),
            np.maximum(note.noise[index] - np.float32(loudness), LOWEST),
            np.pad((note.f0 * note.ratios[: note.numbered]).astype(np.float32), absent),
            pitch,
        )
