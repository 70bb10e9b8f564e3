"""Amplitudes of known frequencies over time: weighted least squares in short windows.

The frequencies stand still, so all windows share one pseudo-inverse, and a whole recording is one
matrix product.
"""

import numpy as np

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
        weighed = basis * window[:, None]
        normal = weighed.T @ basis
        normal[np.diag_indices_from(normal)] *= 1 + DAMPING
        self._inverse = np.linalg.solve(normal, weighed.T).T.astype(np.float32)
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
        found = views[np.minimum(middles, len(views) - 1)] @ self._inverse
        count = found.shape[1] // 2
        a = found[:, :count] + 1j * found[:, count:]
        return a / self._inside(middles, audio.size)[:, None]

    def _inside(self, middles: np.ndarray, size: int) -> np.ndarray:
        """Share of each window's weight that lies on the recording."""
        sums = np.concatenate([[0.0], np.cumsum(self._window)])
        first = np.clip(self.half - middles, 0, 2 * self.half + 1)
        last = np.clip(size - middles + self.half, 0, 2 * self.half + 1)
        return np.maximum(sums[last] - sums[first], 0.4).astype(np.float32)
