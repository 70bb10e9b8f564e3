"""Measures of decoded notes that need no model and no detector."""

import numpy as np


def harmonic_share(audio: np.ndarray, rate: int, hz: float, cents: float) -> float:
    """Share of the energy (50 Hz and up) that lies within `cents` of a multiple of `hz`, four FFT
    bins at least."""
    # sidelobes below -58 dB, so leakage stays far under 1e-5 of the energy
    window = np.blackman(audio.size)
    power = np.abs(np.fft.rfft(audio * window)) ** 2
    freqs = np.arange(power.size) * rate / audio.size
    number = np.maximum(np.rint(freqs / hz), 1)
    width = np.maximum(number * hz * (2 ** (cents / 1200) - 1), 4.5 * rate / audio.size)
    heard = freqs >= 50
    return float(power[heard & (np.abs(freqs - number * hz) <= width)].sum() / power[heard].sum())


def fundamental(audio: np.ndarray, rate: int, near: float, cents: float = 60) -> float:
    """The pitch [Hz] within `cents` of `near` whose first eight multiples gather the most energy (a
    comb search)."""
    size = 1 << (audio.size - 1).bit_length() + 2
    power = np.abs(np.fft.rfft(audio * np.hanning(audio.size), size)) ** 2
    candidates = near * 2.0 ** (np.linspace(-cents, cents, 481) / 1200)
    harmonics = np.arange(1, 9)[:, None] * candidates[None]
    bins = np.rint(harmonics * size / rate).astype(int)
    strength = np.where(harmonics < rate / 2 * 0.98, power[np.minimum(bins, power.size - 1)], 0)
    return float(candidates[strength.sum(0).argmax()])
