"""Short-time Fourier transform with a periodic Hann window and a hop of a quarter of it, its
inverse, and Griffin-Lim.

Frames come first (`[*, frames, bins]`), as the FFT and the models' last layers want them. Frame m
is centred on sample m * hop; the audio is mirrored at its ends. Phases count from the frame's
start, as `numpy.fft.rfft` of the frame gives them.
"""

from collections.abc import Iterator
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional

MOMENTUM = 0.99  # Perraudin, Balazs, Sondergaard 2013, "A fast Griffin-Lim algorithm"


class Stft:
    """A precomputed transform: `n_fft` samples a frame (a multiple of 4), hop n_fft / 4, n_fft / 2
    + 1 bins.

    It computes in the precision of what it is given.
    """

    def __init__(self, n_fft: int = 1024):
        self.n_fft, self.hop = n_fft, n_fft // 4
        # Computed in float32 its ends would be wrong by 5e-4: 1 - cos of nearly nothing.
        self.window = torch.hann_window(n_fft, dtype=torch.float64)

    def forward(self, audio: Tensor) -> Tensor:
        """Audio [*, T], T > n_fft / 2 -> complex [*, T // hop + 1, bins]."""
        half = self.n_fft // 2
        padded = functional.pad(audio.reshape(-1, 1, audio.shape[-1]), (half, half), mode="reflect")
        frames = padded.reshape(*audio.shape[:-1], -1).unfold(-1, self.n_fft, self.hop)
        return torch.fft.rfft(frames * self.window.to(frames))

    def inverse(self, spectrum: Tensor) -> Tensor:
        """Complex [*, frames, bins] -> audio [*, (frames - 1) * hop]: overlap-add, least squares
        for modified spectra."""
        frames = torch.fft.irfft(spectrum, self.n_fft)
        summed = self._overlap_add(frames * self.window.to(frames))
        half = self.n_fft // 2
        return (summed / _window_power(self, frames.shape[-2], frames.dtype).to(summed.device))[
            ..., half:-half
        ]

    def _overlap_add(self, frames: Tensor) -> Tensor:
        quarters = frames.unflatten(-1, (4, self.hop))
        out = frames.new_zeros(*frames.shape[:-2], frames.shape[-2] + 3, self.hop)
        for i in range(4):
            out[..., i : i + frames.shape[-2], :] += quarters[..., i, :]
        return out.flatten(-2)

    def griffin_lim(
        self, magnitude: Tensor, start: Tensor, steps: int, momentum: float = MOMENTUM
    ) -> Iterator[Tensor]:
        """Audio whose spectrum has this magnitude.

        The first audio is computed in the precision of `start`, all else in that of `magnitude`.

        Args:
            magnitude: |X| [*, frames, bins].
            start: a spectrum [*, frames, bins] to start from; its phases count.
            steps: how many after the start.
            momentum: 0 is the algorithm as Griffin and Lim gave it, 0.99 the fast one.

        Yields:
            Audio [*, (frames - 1) * hop] after the start and after each step, so that a caller can
            stop between them.
        """
        audio = self.inverse(magnitude * _direction(start)).to(magnitude)
        previous: Tensor | None = None
        yield audio
        for _ in range(steps):
            projected = self.forward(audio)
            ahead = projected if previous is None else projected + momentum * (projected - previous)
            previous = projected
            audio = self.inverse(magnitude * _direction(ahead))
            yield audio


def _direction(spectrum: Tensor) -> Tensor:
    return spectrum / spectrum.abs().clamp_min(1e-12)


@lru_cache(maxsize=64)
def _window_power(stft: Stft, frames: int, dtype: torch.dtype) -> Tensor:
    # The first and last n_fft / 2 samples are cut away; up to there at least two windows overlap,
    # so the sum is never 0.
    squares = (stft.window**2).expand(frames, -1)
    return stft._overlap_add(squares).clamp_min(1e-8).to(dtype)
