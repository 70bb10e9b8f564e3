"""Loops of notes in audio: unrolled, levelled, closed."""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from notebank.notes import NO_LOOP, Loop

DEAD_DB = -45.0  # against the loudest: a sound that has fallen so far by a loop's end needs none
SHORTEST_S = 1.0  # of a loop
SEAM = 8  # samples before a loop's end that are those before its start
ALIKE = 0.999  # correlation of two laps, from which on they are one
STEADIED = (-20.0, 10.0)  # dB/s that are taken out of a noise
SILENCE = 1e-9
FINE = 512  # samples of a gain that are reckoned one by one
FLAT_DB = 0.01  # dB/s: what falls slower stays


def unrolled(audio: np.ndarray, loop: Loop, samples: int, rate: int) -> np.ndarray:
    """A note that goes on lap by lap, dying by the loop's slope.

    Args:
        audio: float32 [T], which reaches the loop's end at least; the level in the loop is kept.
        loop: The loop.
        samples: How long.
        rate: [Hz].

    Returns:
        float32 [samples].
    """
    end = min(loop.start + loop.length, samples)
    laps = np.resize(audio[loop.start : loop.start + loop.length], samples - end)
    out = np.concatenate([audio[:end], laps]).astype(np.float32, copy=False)
    out[loop.start :] *= _gain(loop, out.size - loop.start, rate)
    return out


def levelled(audio: np.ndarray, place: Loop, rate: int, end: int) -> tuple[np.ndarray, Loop]:
    """A note that dies lap by lap, as `unrolled` gives it, with the level kept in its loop.

    Args:
        audio: float32 [T].
        place: Start and length of the loop.
        rate: [Hz].
        end: Sample up to which laps are compared.

    Returns:
        The note and its loop with its slope; as it was and no loop where laps are unlike.
    """
    after = place.start + place.length
    again = audio[after:end][: place.length].astype(np.float64)
    lap = audio[place.start :][: again.size].astype(np.float64)
    one, both = lap @ lap, lap @ again
    if both <= 0 or both < ALIKE * np.sqrt(one * (again @ again)):
        return audio, NO_LOOP
    slope = float(20 * np.log10(both / one)) * rate / place.length
    loop = replace(place, slope=rounded(slope))
    kept = audio.copy()
    kept[loop.start :] /= _gain(loop, kept.size - loop.start, rate)
    return kept, loop


def rounded(slope: float) -> float:
    """A slope [dB/s] as it travels; 0 for what hardly falls."""
    return round(slope, 3) if slope < -FLAT_DB else 0.0


def closed(audio: np.ndarray, loop: Loop, fade: int, alike: float) -> None:
    """Bakes the crossfade into a loop's end, in place: it runs into what comes before its start.

    Args:
        audio: float32 [T], as loud at the loop's end as at its start.
        loop: The loop.
        fade: Samples of the crossfade, which ends SEAM samples before the loop does.
        alike: Correlation of both sides, 0 for noise (equal power) .. 1 (equal amplitude).
    """
    share = np.sin(np.pi / 2 * np.minimum((np.arange(fade + SEAM) + 0.5) / fade, 1)) ** 2
    end = loop.start + loop.length
    before = audio[loop.start - fade - SEAM : loop.start]
    going = audio[end - fade - SEAM : end]
    going[:] = crossfaded(going, before, share, alike)


def crossfaded(
    going: np.ndarray, coming: np.ndarray, share: np.ndarray, alike: float
) -> np.ndarray:
    """Two sounds [T], of which the second has a share of 0..1 [T], at constant power.

    Args:
        going: Heard at first.
        coming: Heard then.
        share: Of the second.
        alike: Their correlation.
    """
    power = share**2 + (1 - share) ** 2 + 2 * alike * share * (1 - share)
    return (share * coming + (1 - share) * going) / np.sqrt(power)


def centred(audio: np.ndarray, loop: Loop) -> None:
    """Takes the mean out of a loop [T], in place, without a step at its ends."""
    lap = audio[loop.start : loop.start + loop.length]
    lap -= np.float32(lap.mean(dtype=np.float64)) * _bump(loop.length)


def steady(audio: np.ndarray, loop: Loop, window: int, rate: int) -> None:
    """Takes out of a loop, in place, how a noise's level changes in it.

    Args:
        audio: float32 [T], up to the loop's end at least.
        loop: The loop.
        window: Samples before each of its ends whose levels are compared.
        rate: [Hz].
    """
    end = loop.start + loop.length
    first, last = (float(np.square(audio[at - window : at]).sum()) for at in (loop.start, end))
    change = 10 * np.log10((last + SILENCE) / (first + SILENCE)) * rate / loop.length
    seconds = np.arange(audio.size - loop.start) / rate
    audio[loop.start :] *= np.float32(10) ** (-np.clip(change, *STEADIED) / 20 * seconds)


def _gain(loop: Loop, samples: int, rate: int) -> np.ndarray:
    """The first `samples` gains of a note from its loop's start on, float32; as a product of
    coarse and fine ones, ten times as fast as a power for each sample."""
    count = max(0, samples)
    if not loop.slope:
        return np.ones(count, np.float32)
    coarse = loop.gain(np.arange(-(-count // FINE)) * FINE / rate)
    gains = np.outer(coarse, loop.gain(np.arange(FINE) / rate))
    return gains.astype(np.float32).reshape(-1)[:count]


@lru_cache(maxsize=16)
def _bump(length: int) -> np.ndarray:
    """One hill, 0 at both ends, of mean 1: float32 [length], read only."""
    bump = (1 - np.cos(2 * np.pi * np.arange(length) / length)).astype(np.float32)
    bump.flags.writeable = False
    return bump
