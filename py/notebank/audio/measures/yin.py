"""YIN: the period of each frame of a sound (de Cheveigné & Kawahara 2002, steps 2 to 5)."""

import numpy as np

_DIP = 0.1  # a dip of the normalised difference below this is a period (step 4)


def periods(frames: np.ndarray, window: int, shortest: float, longest: float) -> np.ndarray:
    """The first period that is deep enough, else the deepest; a parabola refines it.

    Args:
        frames: [n, size].
        window: samples that are compared with as many later ones, at every lag.
        shortest: least period [samples], 2 at least.
        longest: greatest period [samples], below size - window.

    Returns:
        Periods [samples], float64 [n]. A silent frame has the shortest.
    """
    difference = _difference(frames, window)[:, 1:]
    mean = np.cumsum(difference, axis=1) / np.arange(1, difference.shape[1] + 1)
    normalised = difference / np.maximum(mean, 1e-20)  # column i is lag i + 1
    first, last = max(2, int(shortest)), int(longest) + 1
    here, before, after = (normalised[:, first - 1 + k : last - 1 + k] for k in (0, -1, 1))
    dips = (here < _DIP) & (here <= before) & (here < after)
    best = np.where(dips.any(axis=1), dips.argmax(axis=1), here.argmin(axis=1))
    row = np.arange(len(frames))
    left = before[row, best]
    middle = here[row, best]
    right = after[row, best]
    bend = left - 2 * middle + right
    shift = np.where(bend > 0, 0.5 * (left - right) / np.where(bend > 0, bend, 1), 0)
    return first + best + np.clip(shift, -0.5, 0.5)


def _difference(frames: np.ndarray, window: int) -> np.ndarray:
    # Sum over `window` samples of (x[j] - x[j + lag])^2 for lags 0..size - window.
    size = frames.shape[1]
    spectrum = np.fft.rfft(frames) * np.fft.rfft(frames[:, :window], size).conj()
    products = np.fft.irfft(spectrum, size)[:, : size - window + 1]  # these lags do not wrap around
    sums = np.pad(np.cumsum(np.square(frames), axis=1), ((0, 0), (1, 0)))
    energy = sums[:, window:] - sums[:, : size - window + 1]
    return np.maximum(energy[:, :1] + energy - 2 * products, 0)
