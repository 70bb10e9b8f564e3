"""How what a model makes depends on its latents, measured."""

from collections.abc import Callable

import numpy as np

BANDS = 48
LOWEST = 4  # bins of the transform that the first band begins at
FLOOR = 1e-4  # of the amplitude, -80 dB


def bands(audio: np.ndarray) -> np.ndarray:
    """Levels [dB] of BANDS bands, as wide as each other in octaves, of audio [*, T]."""
    power = np.abs(np.fft.rfft(audio * np.hanning(audio.shape[-1]))) ** 2
    edges = np.geomspace(LOWEST, power.shape[-1], BANDS + 1).astype(int)
    summed = np.add.reduceat(power, edges[:-1], axis=-1)
    return 10 * np.log10(summed / audio.shape[-1] + FLOOR**2)


def dependence(make: Callable[[np.ndarray], np.ndarray], latents: int) -> np.ndarray:
    """The matrix by which the levels of bands depend on a latent, of least squares.

    Args:
        make: Audio [n, T] of latents [n, latents].
        latents: Values of one.

    Returns:
        [BANDS, latents].
    """
    drawn = np.random.default_rng(0).standard_normal((4 * latents + 16, latents), np.float32)
    heard = bands(make(drawn))
    return np.linalg.lstsq(drawn, heard - heard.mean(0), rcond=None)[0].T
