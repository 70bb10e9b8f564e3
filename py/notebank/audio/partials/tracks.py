"""Amplitudes of known frequencies over time: weighted least squares in short windows.

The frequencies stand still, so all windows share one set of normal equations, and a whole recording
is one matrix product.
"""

import numpy as np

from notebank import threads

FINE = 32  # samples
DAMPING = 1e-3  # of the normal equations, so that two near frequencies share what they cannot tell


class Windows:
    """Windows that tell given frequencies apart.

    Args:
        hertz: The frequencies [K].
        rate: [Hz].
        seconds: Length of a window (Hann).
    """

    def __init__(self, hertz: np.ndarray, rate: int, seconds: float):
        from scipy.linalg import cho_factor  # who plays notes starts without it

        threads.calm_blas()
        self.rate = rate
        self.half = max(8, round(seconds * rate / 2))
        offsets = np.arange(-self.half, self.half + 1)
        window = 0.5 + 0.5 * np.cos(np.pi * offsets / (self.half + 1))
        self._weighed = _basis(hertz / rate, self.half) * window[:, None].astype(np.float32)
        self._factors = [cho_factor(normal) for normal in _normals(hertz / rate, self.half)]
        self._window = window / window.sum()

    def amplitudes(self, audio: np.ndarray, times: np.ndarray) -> np.ndarray:
        """Complex amplitudes, phase counted at the window's middle.

        Args:
            audio: float32 [T]; silent beyond its ends.
            times: Middles of the windows [s].

        Returns:
            complex64 [times, K]: x(t + s) is the sum of Re(a exp(i w s)).
        """
        from scipy.linalg import cho_solve

        middles = np.round(times * self.rate).astype(int)
        padded = np.pad(audio, (self.half, 2 * self.half))
        views = np.lib.stride_tricks.sliding_window_view(padded, 2 * self.half + 1)
        products = views[np.minimum(middles, len(views) - 1)] @ self._weighed
        count = products.shape[1] // 2
        real, imaginary = (
            cho_solve(factor, part.T).T.astype(np.float32)
            for factor, part in zip(self._factors, (products[:, :count], products[:, count:]))
        )
        a = real + 1j * imaginary
        return a / self._inside(middles, audio.size)[:, None]

    def _inside(self, middles: np.ndarray, size: int) -> np.ndarray:
        """Share of each window's weight that lies on the recording."""
        sums = np.concatenate([[0.0], np.cumsum(self._window)])
        first = np.clip(self.half - middles, 0, 2 * self.half + 1)
        last = np.clip(size - middles + self.half, 0, 2 * self.half + 1)
        return np.maximum(sums[last] - sums[first], 0.4).astype(np.float32)


def _basis(turns: np.ndarray, half: int) -> np.ndarray:
    """Cosines and negative sines at samples -half..half.

    exp(i n w) is a product of exp(i FINE m w) and exp(i r w), so few of them need sines; one half
    mirrors the other.

    Args:
        turns: Frequencies [cycles a sample, K].
        half: Samples on each side.

    Returns:
        float32 [2 half + 1, 2 K].
    """
    count = len(turns)
    coarse = np.exp(2j * np.pi * np.outer(np.arange(0, half + 1, FINE), turns))
    fine = np.exp(2j * np.pi * np.outer(np.arange(FINE), turns))
    after = (coarse[:, None] * fine).reshape(-1, count)[: half + 1]
    basis = np.empty((2 * half + 1, 2 * count), np.float32)
    basis[half:, :count], basis[half:, count:] = after.real, -after.imag
    basis[:half, :count], basis[:half, count:] = after.real[:0:-1], after.imag[:0:-1]
    return basis


def _normals(turns: np.ndarray, half: int) -> tuple[np.ndarray, np.ndarray]:
    """Products of all pairs of cosines, and of all pairs of sines, under a Hann window.

    cos a cos b = (cos(a - b) + cos(a + b)) / 2 and so on; the window is even, so that a cosine has
    no product with a sine. The sums of such cosines over n = -half..half are Dirichlet kernels.

    Args:
        turns: Frequencies [cycles a sample, K].
        half: Samples on each side of the window's middle.

    Returns:
        Two float64 [K, K], their diagonals raised by DAMPING.
    """
    width = 1 / (2 * (half + 1))
    difference, total = np.zeros((2, len(turns), len(turns)))
    for shift, weight in ((0.0, 1 / 2), (width, 1 / 4), (-width, 1 / 4)):
        less, more = _dirichlets(turns, shift, half)
        difference += weight * less
        total += weight * more
    normals = (difference + total) / 2, (difference - total) / 2
    for normal in normals:
        normal[np.diag_indices_from(normal)] *= 1 + DAMPING
    return normals


def _dirichlets(turns: np.ndarray, shift: float, half: int) -> tuple[np.ndarray, np.ndarray]:
    """Sums of cos(2 pi t n) over n = -half..half for t = a - b + shift, and for t = a + b + shift,
    of all pairs of frequencies [cycles a sample, K]: [K, K] each."""
    below, above = (
        _sines(scale * (turns + shift), scale * turns) for scale in (np.pi, np.pi * (2 * half + 1))
    )
    return _over(above[0], below[0], half), _over(above[1], below[1], half)


def _sines(a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """sin(a - b) and sin(a + b) of all pairs of angles: [A, B] each."""
    one, other = np.outer(np.sin(a), np.cos(b)), np.outer(np.cos(a), np.sin(b))
    return one - other, one + other


def _over(above: np.ndarray, below: np.ndarray, half: int) -> np.ndarray:
    flat = np.abs(below) < 1e-12
    return np.where(flat, 2.0 * half + 1, above / np.where(flat, 1, below))
