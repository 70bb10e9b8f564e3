"""What a model cannot say of a corner's own recording, played along with the note: the attack,
which takes the place of the note's own, and the band above the model's.

Both come in towards the corner, from half the weight on, by the square of what lies beyond: at
equal parts a note is the model's alone. The attack ends in a crossfade whose gain keeps the power
between those of the recording and the note, whatever their phases are; the recording is shifted,
by 5 ms at most, to where the phases agree best.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import numpy as np

from notebank.audio.resample import repitch, resample
from notebank.notes import midi_to_hz

ATTACK_S = 0.08  # the middle of the crossfade to the note
FADE_S = 0.04  # its length
FARTHEST_S = 0.005  # by which the recording is shifted
NEAR = 1.0  # semitones, at most, by which it is resampled
_HEAD_S = ATTACK_S + FADE_S  # seconds that are looked at
_FLOOR = 1e-12  # of power: silence needs no gain


class Recordings(Protocol):
    """What a sound must offer (`notebank.sounds.library.Sound` does)."""

    @property
    def pitches(self) -> Sequence[int]: ...

    @property
    def fingerprint(self) -> str: ...

    def audio(self, pitch: float, rate: int) -> np.ndarray: ...


@dataclass(frozen=True)
class Source:
    """A recording to be played along.

    sound, mark: recordings, and their fingerprint; recorded: the MIDI pitch of the one; pitch: that
    it gets, by resampling; band: [Hz] sample rate of the model, whose half its notes reach.
    """

    sound: Recordings = field(compare=False)
    mark: str
    recorded: int
    pitch: float
    band: int

    def parts(self, rate: int) -> tuple[np.ndarray, np.ndarray | None]:
        """What there is of it below and above the model's band, float32 at `rate` [Hz]: the
        beginning of the lower part, and the upper one, None where the model's reaches all."""
        return _parts(self, rate)


@dataclass(frozen=True)
class Residual:
    """share: how much of the recording is heard, 0..1, see `share`; level_db: the recording's."""

    source: Source
    share: float
    level_db: float

    @property
    def key(self) -> tuple:
        """What tells it from others, as plain data."""
        source = self.source
        return source.mark, source.recorded, source.pitch, round(self.share, 6)

    def added(self, note: np.ndarray, rate: int, level_db: float) -> np.ndarray:
        """A note played along with the recording.

        Args:
            note: [T].
            rate: Its rate [Hz].
            level_db: Its level; the recording gets the same.

        Returns:
            float32 [T].
        """
        low, high = self.source.parts(rate)
        gain = np.float32(10 ** ((level_db - self.level_db) / 20))
        head = note[: round(_HEAD_S * rate)]
        lag = best_lag(head, low, rate, midi_to_hz(self.source.pitch))
        played = note.copy()
        played[: head.size] = crossfaded(
            gain * shifted(low, lag, head.size), head, self.share, rate
        )
        if high is not None:
            played += np.float32(self.share) * gain * shifted(high, lag, note.size)
        return played


def share(weight: float) -> float:
    """How much of its recording is heard at a corner's weight 0..1: 0 up to a half, then the square
    of how far the weight lies beyond.

    >>> [share(weight) for weight in (0.5, 0.75, 1.0)]
    [0.0, 0.25, 1.0]
    """
    return max(0.0, 2 * weight - 1) ** 2


def crossfaded(first: np.ndarray, then: np.ndarray, share: float, rate: int) -> np.ndarray:
    """One beginning of a note in place of another.

    Args:
        first: What is heard first, [T].
        then: What is heard from ATTACK_S on, [T].
        share: How much of `first` is heard, 0..1.
        rate: [Hz].

    Returns:
        float32 [T]. Its power lies between those of both, as the crossfade does, wherever their
        phases agree or do not.
    """
    seconds = np.arange(first.size) / rate
    ramp = np.clip((ATTACK_S + FADE_S / 2 - seconds) / FADE_S, 0, 1)
    a = share * np.sin(np.pi / 2 * ramp) ** 2
    b = 1 - a
    window = round(FADE_S / 2 * rate)
    one = _mean(first * first, window)
    other = _mean(then * then, window)
    both = _mean(first * then, window)
    wanted = a * one + b * other
    got = a * a * one + b * b * other + 2 * a * b * both
    gain = np.sqrt((wanted + _FLOOR) / (np.maximum(got, wanted / 16) + _FLOOR))
    return (gain * (a * first + b * then)).astype(np.float32)


def best_lag(note: np.ndarray, recording: np.ndarray, rate: int, hz: float) -> int:
    """By how many samples a recording should be late for its phases to be those of a note where one
    follows the other.

    Args:
        note: The beginning of it, [T].
        recording: The same of that, [U].
        rate: [Hz].
        hz: Their pitch; half a period is looked at, and FARTHEST_S at most, to both sides.

    Returns:
        The lag [samples]; 0 where they are too short.
    """
    farthest = round(min(0.5 / hz, FARTHEST_S) * rate)
    begin = round((ATTACK_S - FADE_S / 2) * rate)
    size = round(FADE_S * rate)
    if begin < farthest or min(note.size, recording.size - farthest) < begin + size:
        return 0
    heard = note[begin : begin + size].astype(np.float64)
    around = recording[begin - farthest : begin + size + farthest].astype(np.float64)
    products = np.correlate(around, heard, "valid")  # [i]: the recording is early by i - farthest
    energy = np.cumsum(np.pad(around * around, (1, 0)))
    norms = np.sqrt(np.maximum(energy[size:] - energy[:-size], _FLOOR))
    return farthest - int(np.argmax(products / norms))


def shifted(audio: np.ndarray, lag: int, samples: int) -> np.ndarray:
    """Audio [T] late by `lag` samples, early where that is negative: [samples]."""
    late = np.pad(audio, (lag, 0)) if lag > 0 else audio[-lag:]
    late = late[:samples]
    return np.pad(late, (0, samples - late.size))


def _mean(x: np.ndarray, window: int) -> np.ndarray:
    """The mean of `window` samples around each of x [T]; beyond its ends lies silence."""
    sums = np.cumsum(np.pad(x.astype(np.float64), (window // 2 + 1, window - window // 2 - 1)))
    return (sums[window:] - sums[:-window]) / window if window else x


@lru_cache(maxsize=64)  # 13 pitches of four sounds: 50 MB
def _parts(source: Source, rate: int) -> tuple[np.ndarray, np.ndarray | None]:
    audio = source.sound.audio(source.recorded, rate)
    if source.pitch != source.recorded:
        audio = repitch(audio, source.pitch - source.recorded)
    head = round((_HEAD_S + FARTHEST_S) * rate)
    if source.band >= rate:
        return audio[:head].copy(), None
    low = resample(resample(audio, rate, source.band), source.band, rate)[: audio.size]
    low = np.pad(low, (0, audio.size - low.size))
    return low[:head].copy(), audio - low
