"""A note longer than the model makes it: its steady part goes on, its attack is never heard again.

The note is followed up to the end of its steady part; then it jumps back, by a lag for which the
sound before both ends of the jump is most alike, crossfading them: always by the same, where that
makes a good loop, else by others again and again. A sound that fades keeps fading at its own speed;
one that stays keeps the level of the jump. Held by jumps, its end comes last.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from notebank.audio.loops import (
    DEAD_DB,
    SEAM,
    SHORTEST_S,
    centred,
    closed,
    crossfaded,
    levelled,
    rounded,
    unrolled,
)
from notebank.notes import NO_LOOP, Loop

# of a note's length: behind the attack, before the release (NSynth's notes are let go at 0.75)
STEADY = (
    0.3,
    0.7,
)
FADE_S = 0.1  # crossfade; three periods of C1
SUSTAINED_DB = -3.0  # per second: what fades slower than this is meant to stay
STRUCK_DB = -12.0  # against the loudest: what has fallen so far is not
STEEPEST_DB = (-60.0, 6.0)  # per second
ALIKE = 0.002  # of correlation: what counts as equal
GOOD = 0.9  # correlation of a loop's ends over the crossfade, least
_FLOOR = 1e-9


def held(audio: np.ndarray, samples: int, rate: int, loop: Loop = NO_LOOP) -> np.ndarray:
    """A raw, finite note cut, or held until it is as long as asked.

    Args:
        audio: Float [T]; less than 32 samples are followed by silence instead.
        samples: Length asked for.
        rate: [Hz].
        loop: The loop that it has; without one it is held by jumps.

    Returns:
        float32 [samples].
    """
    audio = np.asarray(audio, np.float32)
    if samples <= audio.size or audio.size < 32:
        return np.pad(audio[:samples], (0, max(0, samples - audio.size)))
    if loop:
        return unrolled(audio, loop, samples, rate)
    return _Note(audio, rate).held(samples)


def prolonged(audio: np.ndarray, samples: int, rate: int) -> np.ndarray:
    """A raw, finite note held in its loop, where it has a good one, else by jumps.

    Args:
        audio: Float [T].
        samples: Length asked for, more than there are.
        rate: [Hz].

    Returns:
        float32 [samples].
    """
    kept, loop = looped(np.asarray(audio, np.float32), rate)
    return held(kept, samples, rate, loop)


def looped(
    note: np.ndarray, rate: int, place: Loop = NO_LOOP, end: int | None = None
) -> tuple[np.ndarray, Loop]:
    """A note whose loop is in its samples, the level kept in it.

    Args:
        note: float32 [T].
        rate: [Hz].
        place: Where the model has put a loop that dies lap by lap; none: one is looked for.
        end: Sample up to which laps are compared, and behind which there is silence; None: T.

    Returns:
        The note, which goes on lap by lap until `end`, and its loop; as it was and no loop where
        no two places are alike by GOOD (correlation over FADE_S), where less than SHORTEST_S of it
        is steady, or where it has died away.
    """
    end = note.size if end is None else end
    if place:
        return levelled(note, place, rate, end)
    found = _Note(note, rate).loop() if note.size >= 32 else None
    if found is None:
        return note, NO_LOOP
    audio, loop = found
    out = np.zeros_like(note)
    out[:end] = unrolled(audio, replace(loop, slope=0.0), end, rate)
    return out, loop


class _Note:
    """first, last: where its steady part begins and ends; fade: samples of a crossfade; slope: how
    its level changes, in dB a sample; goal: how it goes on."""

    def __init__(self, audio: np.ndarray, rate: int):
        self.audio = audio
        self.rate = rate
        self.first, self.last = (round(share * audio.size) for share in STEADY)
        self.fade = min(round(FADE_S * rate), (self.last - self.first) // 4)
        steepest = np.array(STEEPEST_DB) / rate
        self.slope = float(
            np.clip(_slope(audio[self.first : self.last], self.fade), steepest[0], steepest[1])
        )
        self.goal = 0.0 if self.slope * rate > SUSTAINED_DB else self.slope

    def loop(self) -> tuple[np.ndarray, Loop] | None:
        """The note up to its loop's end, the level in the loop kept, and the loop; None where
        there is no good one."""
        least = round(SHORTEST_S * self.rate)
        most = self.last - self.first - self.fade
        if most < least or self._fallen() < DEAD_DB:
            return None
        alike = self._alike(least, most)
        best = int(np.flatnonzero(alike >= alike.max() - ALIKE)[0])  # the longest
        if alike[best] < GOOD:
            return None
        slope = self.goal if self._fallen() > STRUCK_DB else min(self.slope, 0.0)
        loop = Loop(self.last - most + best, most - best, rounded(slope * self.rate))
        from_start = np.arange(self.last) - loop.start
        level = (self.audio[: self.last] * 10 ** (-self.slope * from_start / 20)).astype(np.float32)
        closed(level, loop, self.fade - SEAM, float(alike[best]))
        centred(level, loop)
        return np.concatenate([self.audio[: loop.start], level[loop.start :]]), loop

    def _fallen(self) -> float:
        """Level at the end of the steady part [dB against the loudest]."""
        count = self.audio.size // self.fade
        power = np.square(self.audio[: count * self.fade].astype(np.float64))
        means = power.reshape(count, self.fade).mean(1) + _FLOOR**2
        end = np.square(self.audio[self.last - self.fade : self.last]).mean() + _FLOOR**2
        return float(10 * np.log10(end / means.max()))

    def held(self, samples: int) -> np.ndarray:
        """float32 [samples], more than there are."""
        out = np.empty(samples, np.float32)
        out[: self.last] = self.audio[: self.last]
        written, lag = self.last, 0
        for jump in self._jumps(samples - self.audio.size):
            lag += jump
            self._cross(out, written, lag)
            out[written : written + jump] = self._read(
                np.arange(written, written + jump) - lag, lag
            )
            written += jump
        out[written:] = self._read(np.arange(written, samples) - lag, lag)
        return out

    def _jumps(self, missing: int) -> Iterator[int]:
        """Lags that together are as many samples as are missing, or a little more: about equal,
        each where the sound fits best."""
        longest = self.last - self.first - 2 * self.fade
        while missing > 0:
            jump = self._best(-(-missing // -(-missing // longest)))
            yield jump
            missing -= jump

    def _best(self, least: int) -> int:
        """The lag of least..least + fade at which what comes before is most like the end of the
        steady part; of equals the least."""
        alike = self._alike(least, least + self.fade)
        return least + self.fade - int(np.flatnonzero(alike >= alike.max() - ALIKE)[-1])

    def _alike(self, least: int, most: int) -> np.ndarray:
        """Correlation of the end of the steady part, over a crossfade, with what comes before it by
        lags of most, most - 1 … least."""
        end = self.audio[self.last - self.fade : self.last].astype(np.float64)
        before = self.audio[self.last - self.fade - most : self.last - least].astype(np.float64)
        energy = np.cumsum(np.pad(before * before, (1, 0)))
        norms = np.sqrt(np.maximum(energy[self.fade :] - energy[: -self.fade], _FLOOR**2))
        return _correlated(before, end) / norms / max(float(np.linalg.norm(end)), _FLOOR)

    def _cross(self, out: np.ndarray, at: int, lag: int) -> None:
        """Fades what was written before `at` over into the same moment at a new lag, at equal
        power."""
        times = np.arange(at - self.fade, at)
        going, coming = out[times].astype(np.float64), self._read(times - lag, lag)
        scale = np.linalg.norm(going) * np.linalg.norm(coming)
        alike = max(0.0, float(going @ coming) / scale) if scale > _FLOOR else 0.0
        share = np.sin(np.pi / 2 * (np.arange(self.fade) + 0.5) / self.fade) ** 2
        out[times] = crossfaded(going, coming, share, alike)

    def _read(self, places: np.ndarray, lag: int) -> np.ndarray:
        """The note at sample numbers `places` as loud as it is `lag` samples later."""
        level = (self.slope - self.goal) * np.maximum(self.last - places, 0) + self.goal * lag
        return self.audio[places] * 10 ** (level / 20)


def _correlated(long: np.ndarray, short: np.ndarray) -> np.ndarray:
    """Products of `short` with what lies beside it at each of its places in `long`:
    `scipy.signal.correlate`, whose import costs a second of the processor."""
    from scipy.fft import irfft, next_fast_len, rfft

    size = next_fast_len(long.size + short.size - 1, real=True)
    whole = irfft(rfft(long, size) * rfft(short[::-1], size), size)
    return whole[short.size - 1 : long.size]


def _slope(steady: np.ndarray, window: int) -> float:
    """How the level of a steady part changes, in dB a sample."""
    count = steady.size // window
    power = (
        np.square(steady[: count * window].astype(np.float64)).reshape(count, window).mean(axis=1)
    )
    return float(np.polyfit(np.arange(count) * window, 10 * np.log10(power + _FLOOR**2), 1)[0])
