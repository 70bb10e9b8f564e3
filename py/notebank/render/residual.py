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

from notebank.audio.loudness import ENVELOPE_RATE, level, level_within
from notebank.audio.resample import repitch, resample
from notebank.notes import midi_to_hz

ATTACK_S = 0.06  # from here on the note fades in
FADE_S = 0.04  # its length, three periods at least
MIDDLE_S = ATTACK_S + FADE_S / 2
WINDOW_S = 0.02  # at least, whole periods, in which the power of both is measured
LONGEST_S = 0.4  # of what is looked at: three periods of the lowest pitch, and all before
FARTHEST_S = 0.005  # by which the recording is shifted
END_S = 0.02  # s, of the recording, that fade out
MOST_DB = 6.0  # by which what follows the attack is changed
NEAR = 1.0  # semitones, at most, by which it is resampled
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

    def parts(self, rate: int) -> "Parts":
        """What it is made of, at `rate` [Hz]."""
        return _parts(self, rate)


@dataclass(frozen=True)
class Parts:
    """low: the beginning of what of a recording is in the model's band; high: what is above it,
    None where it reaches all."""

    low: np.ndarray
    high: np.ndarray | None


@dataclass(frozen=True)
class Residual:
    """share: how much of the recording is heard, 0..1, see `corners.recorded_share`; envelope: how
    loud it is, see `loudness.envelope`."""

    source: Source
    share: float
    envelope: np.ndarray

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
        parts = self.source.parts(rate)
        gain_db = level_db - level_within(self.envelope, 0, note.size / rate)
        gain = 10 ** (gain_db / 20)
        played = note * np.float32(self._body_gain(note, rate, gain_db))
        splice = Splice(rate, midi_to_hz(self.source.pitch))
        head = played[: splice.end + splice.window]
        lag, sign = splice.lag(head, parts.low)
        low = np.float32(sign * gain) * shifted(parts.low, lag, head.size)
        played[: head.size] = splice.crossfaded(low, head, self.share)
        if parts.high is not None:
            high = shifted(parts.high, lag, note.size)
            played += np.float32(sign * gain * self.share) * high
        return played

    def _body_gain(self, note: np.ndarray, rate: int, gain_db: float) -> float:
        """The gain that brings what follows the note's attack, by the share, to the level that it
        has in the recording: a struck note has most of its energy in the attack that is replaced,
        and the model may have put more or less of it there."""
        # a note may last longer than its recording, which says nothing of what follows
        last = min(note.size / rate, self.envelope.size / ENVELOPE_RATE)
        recorded = level_within(self.envelope, MIDDLE_S, last)
        body = note[round(MIDDLE_S * rate) : round(last * rate)]
        off = recorded + gain_db - level(body, rate)
        return float(10 ** (self.share * np.clip(off, -MOST_DB, MOST_DB) / 20))


@dataclass(frozen=True)
class Splice:
    """Where a note follows the attack of a recording. rate: [Hz] of both; hz: their pitch."""

    rate: int
    hz: float

    @property
    def begin(self) -> int:
        """Sample at which the crossfade begins."""
        return round(ATTACK_S * self.rate)

    @property
    def end(self) -> int:
        """Sample at which it ends."""
        return round((ATTACK_S + max(FADE_S, 3 / self.hz)) * self.rate)

    @property
    def window(self) -> int:
        """Samples in which power is measured, whole periods."""
        return round(np.ceil(WINDOW_S * self.hz) / self.hz * self.rate)

    def crossfaded(self, first: np.ndarray, then: np.ndarray, share: float) -> np.ndarray:
        """One beginning of a note in place of another.

        Args:
            first: What is heard first, [T].
            then: What is heard from `end` on, [T].
            share: How much of `first` is heard, 0..1.

        Returns:
            float32 [T]. Its power lies between those of both, as the crossfade does, wherever
            their phases agree or do not.
        """
        ramp = np.clip((self.end - np.arange(first.size)) / (self.end - self.begin), 0, 1)
        a = share * np.sin(np.pi / 2 * ramp) ** 2
        b = 1 - a
        one = _mean(first * first, self.window)
        other = _mean(then * then, self.window)
        both = _mean(first * then, self.window)
        wanted = a * one + b * other
        got = a * a * one + b * b * other + 2 * a * b * both
        gain = np.sqrt((wanted + _FLOOR) / (np.maximum(got, wanted / 16) + _FLOOR))
        return (gain * (a * first + b * then)).astype(np.float32)

    def lag(self, note: np.ndarray, recording: np.ndarray) -> tuple[int, int]:
        """How a recording should be shifted for its phases to be those of a note where that
        follows.

        Args:
            note: The beginning of it, [T].
            recording: The same of that, [U].

        Returns:
            By how many samples it should be late, half a period or FARTHEST_S at most (negative:
            early), and the sign that it should get; (0, 1) where they are too short.
        """
        farthest = round(min(0.5 / self.hz, FARTHEST_S) * self.rate)
        if min(note.size, recording.size - farthest) < self.end:
            return 0, 1
        heard = note[self.begin : self.end].astype(np.float64)
        around = recording[self.begin - farthest : self.end + farthest].astype(np.float64)
        products = np.correlate(around, heard, "valid")  # [i]: early by i - farthest
        energy = np.cumsum(np.pad(around * around, (1, 0)))
        norms = np.sqrt(np.maximum(energy[heard.size :] - energy[: -heard.size], _FLOOR))
        likeness = products / norms
        best = int(np.argmax(np.abs(likeness)))
        return farthest - best, -1 if likeness[best] < 0 else 1


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
def _parts(source: Source, rate: int) -> Parts:
    audio = source.sound.audio(source.recorded, rate)
    if source.pitch != source.recorded:
        audio = repitch(audio, source.pitch - source.recorded)
    # a recording cut in its middle ends in a step, whose upper band would click
    end = max(1, min(round(END_S * rate), audio.size // 4))
    audio = np.concatenate([audio[:-end], audio[-end:] * np.linspace(1, 0, end, dtype=np.float32)])
    head = round(LONGEST_S * rate)
    if source.band >= rate:
        return Parts(audio[:head].copy(), None)
    low = resample(resample(audio, rate, source.band), source.band, rate)[: audio.size]
    low = np.pad(low, (0, audio.size - low.size))
    return Parts(low[:head].copy(), audio - low)
