"""Amplitudes of known frequencies over time: weighted least squares in short windows.

The frequencies stand still, so all windows share one set of normal equations, and a whole recording
is one matrix product.
"""

import numpy as np
from scipy.linalg import cho_factor, cho_solve

DAMPING = 1e-3  # of the normal equations, so that two near frequencies share what they cannot tell


class Windows:
    """Windows that tell given frequencies apart.

    Args:
        hertz: The frequencies [K].
        rate: [Hz].
        seconds: Length of a window (Hann).
    """

    def __init__(self, hertz: np.ndarray, rate: int, seconds: float):
        self.rate = rate
        self.half = max(8, round(seconds * rate / 2))
        offsets = np.arange(-self.half, self.half + 1)
        window = 0.5 + 0.5 * np.cos(np.pi * offsets / (self.half + 1))
        turns = 2 * np.pi * np.outer(offsets / rate, hertz)
        basis = np.concatenate([np.cos(turns), -np.sin(turns)], axis=1)
        self._weighed = (basis * window[:, None]).astype(np.float32)
        normal = _normal(hertz / rate, self.half)
        normal[np.diag_indices_from(normal)] *= 1 + DAMPING
        self._factor = cho_factor(normal)
        self._window = window / window.sum()

    def amplitudes(self, audio: np.ndarray, times: np.ndarray) -> np.ndarray:
        """Complex amplitudes, phase counted at the window's middle.

        Args:
            audio: float32 [T]; silent beyond its ends.
            times: Middles of the windows [s].

        Returns:
            complex64 [times, K]: x(t + s) is the sum of Re(a exp(i w s)).
        """
        middles = np.round(times * self.rate).astype(int)
        padded = np.pad(audio, (self.half, 2 * self.half))
        views = np.lib.stride_tricks.sliding_window_view(padded, 2 * self.half + 1)
        products = views[np.minimum(middles, len(views) - 1)] @ self._weighed
        found = cho_solve(self._factor, products.T).T.astype(np.float32)
        count = found.shape[1] // 2
        a = found[:, :count] + 1j * found[:, count:]
        return a / self._inside(middles, audio.size)[:, None]

    def _inside(self, middles: np.ndarray, size: int) -> np.ndarray:
        """Share of each window's weight that lies on the recording."""
        sums = np.concatenate([[0.0], np.cumsum(self._window)])
        first = np.clip(self.half - middles, 0, 2 * self.half + 1)
        last = np.clip(size - middles + self.half, 0, 2 * self.half + 1)
        return np.maximum(sums[last] - sums[first], 0.4).astype(np.float32)


def _normal(turns: np.ndarray, half: int) -> np.ndarray:
    """Products of all pairs of cosines and sines under a Hann window, [2 K, 2 K].

    cos a cos b = (cos(a - b) + cos(a + b)) / 2 and so on; the window is even, so that a cosine has
    no product with a sine.

    Args:
        turns: Frequencies [cycles a sample, K].
        half: Samples on each side of the window's middle.
    """
    difference = _transform(turns[:, None] - turns, half)
    total = _transform(turns[:, None] + turns, half)
    nothing = np.zeros_like(total)
    return np.block(
        [[(difference + total) / 2, nothing], [nothing, (difference - total) / 2]]
    )


def _transform(turns: np.ndarray, half: int) -> np.ndarray:
    """Sum of cos(2 pi turns n) (1 + cos(pi n / (half + 1))) / 2 over n = -half..half."""
    width = 1 / (2 * (half + 1))
    sums = [_dirichlet(turns + shift, half) for shift in (0, width, -width)]
    return sums[0] / 2 + (sums[1] + sums[2]) / 4


def _dirichlet(turns: np.ndarray, half: int) -> np.ndarray:
    """Sum of cos(2 pi turns n) over n = -half..half."""
    below = np.sin(np.pi * turns)
    flat = np.abs(below) < 1e-12
    above = np.sin(np.pi * turns * (2 * half + 1))
    return np.where(flat, 2.0 * half + 1, above / np.where(flat, 1, below))
