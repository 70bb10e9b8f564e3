"""How loud a note is, where it is loudest, and where its spectrum lies, by its parameters."""

from functools import lru_cache

import numpy as np

from notebank.audio.loudness import WINDOW, weight_db
from notebank.audio.partials.frames import between, frame_positions, frame_times
from notebank.audio.partials.noise import BETWEEN, band_hertz, band_matrix, triangles
from notebank.audio.partials.note import PartialNote, decibels

HOP = 0.02  # s
LOUD_S = 0.4  # s, of the loudest
STEP = 0.01  # s
NOISE_WINDOW = 960  # samples at RATE, of a spectrum of noise
RATE = 48000
SPECTRUM = 2.0  # s, of a note's spectrum
BROAD = 5  # bands, triangles ten ERB from middle to middle


def level(note: PartialNote) -> np.ndarray:
    """Level of a note, noise and all [dB, frames]."""
    return decibels(power(note.levels) + noise_power(note))


def broad(note: PartialNote) -> np.ndarray:
    """Levels of a note's partials and of its noise in broad bands: [dB, frames, 2, BROAD]."""
    tone = np.power(np.float32(10), note.levels / np.float32(10))
    random = np.power(np.float32(10), note.noise[:, BETWEEN] / np.float32(10))
    tone = tone @ triangles(note.f0 * note.ratios, BROAD) / 2
    return decibels(np.stack([tone, random @ _noise_shares()], 1))


@lru_cache
def _noise_shares() -> np.ndarray:
    """Power that noise bands of 0 dB have in broad ones, float32 [BANDS, BROAD]."""
    bands = band_matrix(NOISE_WINDOW, RATE)
    hertz = np.arange(len(bands)) * RATE / NOISE_WINDOW
    return bands.T @ triangles(hertz, BROAD) / np.float32(len(bands))


def summed(bands: np.ndarray) -> np.ndarray:
    """The level of all bands [dB, frames, 2, bands] together, [dB, frames]."""
    return 10 * np.log10(np.power(10, bands / 10).sum((1, 2)))


def heights(note: PartialNote) -> tuple[np.ndarray, np.ndarray]:
    """What a note's partials and its noise bands add to the magnitude spectrum of SPECTRUM seconds,
    on the average over its frames.

    Returns:
        Where they are [Hz, partials + BANDS], and how much they add, of any unit. Noise adds more
        than partials of the same power, which it spreads over many bins.
    """
    seconds = np.gradient(frame_times(note.frames)).astype(np.float32)
    tone = seconds @ np.power(np.float32(10), note.levels / np.float32(20))
    random = seconds @ np.power(np.float32(10), note.noise[:, BETWEEN] / np.float32(20))
    hertz = np.concatenate([note.f0 * note.ratios, band_hertz()])
    return hertz, np.concatenate([tone, random * _spread()])


@lru_cache
def _spread() -> np.ndarray:
    """Sum of the magnitudes of a band of noise, of density 1, over that of a sine of amplitude 1:
    in a Hann window of n samples at rate r, .54 sqrt(n) in each of the n width / r bins against
    n / 2 in all."""
    return 1.08 * np.sqrt(SPECTRUM / RATE) * np.gradient(band_hertz())


def noise_power(note: PartialNote) -> np.ndarray:
    """Power [frames] that a note's noise has on the whole, up to 24 kHz."""
    return np.power(10.0, note.noise[:, BETWEEN] / 10) @ band_matrix(NOISE_WINDOW, RATE).mean(0)


def noisy(tone: float, note: PartialNote, second: float, share: float) -> float:
    """Level of half a second of a note with its noise, which what is random in it hardly moves.

    Args:
        tone: Level of the half second without noise [dB].
        note: Its parameters.
        second: When it begins.
        share: Of the noise's power, 0..1, that is there.

    Returns:
        The level [dB].
    """
    times = second + (np.arange(round(WINDOW / HOP)) + 0.5) * HOP
    random = between(noise_power(note)[:, None], frame_positions(times)).mean()
    return float(decibels(10 ** (tone / 10) + share * random))


def power(levels: np.ndarray) -> np.ndarray:
    """Power [frames] of partials of given levels [dB, frames, partials]: 0.5 for one of 0 dB."""
    return np.power(10.0, levels / 10).sum(1) / 2


def loudest_db(power: np.ndarray) -> float:
    """Level [dB] of the loudest LOUD_S of a note, from its power [frames]."""
    times = frame_times(len(power))
    even = np.interp(np.arange(0, max(times[-1], LOUD_S), STEP), times, power)
    count = round(LOUD_S / STEP)
    mean = np.convolve(even, np.ones(count) / count, "valid")
    return float(decibels(mean.max()))


def loudest(note: PartialNote, seconds: float) -> float:
    """When the loudest half second begins, to the ear (K-weighted).

    Args:
        note: Its parameters; held after its last frame.
        seconds: How long it is.

    Returns:
        Time since the onset [s], 0 where the note is no longer than that.
    """
    times = (np.arange(max(1, int(seconds / HOP))) + 0.5) * HOP
    tone = power(note.levels + weight_db(note.f0 * note.ratios))
    energy = np.cumsum(between(tone[:, None], frame_positions(times)), dtype=np.float64)
    window = round(WINDOW / HOP)
    within = energy[window:] - energy[:-window]
    if not within.size or within.max() <= energy[window - 1]:
        return 0.0
    return float((within.argmax() + 1) * HOP)
