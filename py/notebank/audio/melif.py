"""Log-mel magnitude and mel instantaneous frequency of a note, both ways: GANSynth's pictures.

A picture is [*, frames, mels, 2]: channel 0 the logarithm of mel power, channel 1 the change of the
mel-warped phase from frame to frame, over pi. Source: Engel et al. 2019, "GANSynth", section 3; the
matrices follow Magenta's code to the last quirk, because the published weights were trained behind
it (each quirk is named where it happens).
"""

import math
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from notebank.audio.phases import differences, harmonic_phases, unwrap
from notebank.errors import BadValue

_BREAK_HZ, _SCALE = 700.0, 1127.0
_NARROWEST = 1.5  # linear bins that a mel band covers at least
_TINY = 1e-6


def _hz(mel: np.ndarray) -> np.ndarray:
    return _BREAK_HZ * (np.exp(mel / _SCALE) - 1)


@lru_cache(maxsize=4)
def linear_to_mel(bins: int = 1024, sample_rate: int = 16000) -> np.ndarray:
    """Triangular mel bands, float64 [linear bins, mel bins], as many mels as bins, 0..sample_rate /
    2.

    Bin k is taken for frequency k / (bins - 1) of half the rate although DC was dropped before, so
    all bands sit about one bin high.
    """
    top = _SCALE * math.log(1 + sample_rate / 2 / _BREAK_HZ)
    edges = _widened(np.linspace(0, top, bins + 2), _NARROWEST * sample_rate / 2 / bins)
    lower, centre, upper = (_hz(edges)[i : i + bins] for i in range(3))
    hz = np.linspace(0, sample_rate / 2, bins)[:, None]
    matrix = np.maximum(
        0, np.minimum((hz - lower) / (centre - lower), (upper - hz) / (upper - centre))
    )
    matrix[0] = 0
    return matrix


def _widened(edges: np.ndarray, narrowest: float) -> np.ndarray:
    # One array of edges serves as lower, centre and upper of neighbouring bands, so widening band i
    # moves the centres of the bands beside it before they are looked at themselves. That is how the
    # published models' bands came to be.
    for i in range(len(edges) - 2):
        if _hz(edges[i + 2]) - _hz(edges[i]) < narrowest:
            ratio = 0.5 * narrowest / (_hz(edges[i + 1]) + _BREAK_HZ)
            step = _SCALE * math.log(ratio + math.sqrt(1 + ratio * ratio))
            edges[i], edges[i + 2] = edges[i + 1] - step, edges[i + 1] + step
    return edges


@lru_cache(maxsize=4)
def mel_to_linear(bins: int = 1024, sample_rate: int = 16000) -> np.ndarray:
    """The way back, float64 [mel bins, linear bins]: the transpose, each linear bin scaled to keep
    a flat spectrum flat."""
    forward = linear_to_mel(bins, sample_rate)
    sums = (forward @ forward.T).sum(axis=0)
    return forward.T * np.where(np.abs(sums) > 1e-8, 1 / np.where(sums == 0, 1, sums), sums)


class MelIf:
    """The transform for notes of `samples` [T], both ways.

    It has `bins` linear bins (DC dropped) and as many mels, hop bins / 2, window 2 * bins. Zeros
    are put in front so that exactly `frames` windows fit: 3072 for 64000 samples and 128 frames.

    Args:
        samples: of a note.
        frames: of its picture.
        bins: linear bins, and mels.
        sample_rate: [Hz].

    Raises:
        BadValue: so many frames cannot cover so many samples.
    """

    def __init__(
        self, samples: int = 64000, frames: int = 128, bins: int = 1024, sample_rate: int = 16000
    ):
        self.samples = samples
        self.frames = frames
        self.bins = bins
        self.sample_rate = sample_rate
        self.n_fft, self.hop = 2 * bins, bins // 2
        self.front = (frames - 1) * self.hop + self.n_fft - samples
        if self.front < 0:
            raise BadValue(
                f"{frames} frames with hop {self.hop} cannot cover {samples} samples: at "
                f"most {samples + self.front}"
            )
        self.window = torch.hann_window(self.n_fft)
        self.to_mel = torch.from_numpy(linear_to_mel(bins, sample_rate).astype(np.float32))
        self.to_linear = torch.from_numpy(mel_to_linear(bins, sample_rate).astype(np.float32))
        self._edges = [_support(self.to_linear, first) for first in range(0, bins, 64)]
        squares = (self.window**2).reshape(4, self.hop).sum(0)
        self.synthesis = self.window / squares.repeat(4)

    def to(self, device: str) -> "MelIf":
        """Moves the matrices and windows; returns itself."""
        for name in ("window", "to_mel", "to_linear", "synthesis"):
            setattr(self, name, getattr(self, name).to(device))
        return self

    def forward(self, audio: Tensor) -> Tensor:
        """Audio [*, samples], -1..1 -> pictures [*, frames, mels, 2]."""
        if audio.shape[-1] != self.samples:
            raise BadValue(
                f"the picture of a note takes {self.samples} samples, got {audio.shape[-1]}"
            )
        padded = torch.nn.functional.pad(audio, (self.front, 0))
        spectrum = torch.fft.rfft(padded.unfold(-1, self.n_fft, self.hop) * self.window)[..., 1:]
        log_magnitude = torch.log(spectrum.abs() + _TINY)
        power = torch.log(torch.exp(2 * log_magnitude) @ self.to_mel + _TINY)
        phase = unwrap(spectrum.angle().double())
        warped = phase.float() @ self.to_mel
        return torch.stack([power, differences(unwrap(warped.double())).float() / math.pi], dim=-1)

    def inverse(self, pictures: Tensor) -> Tensor:
        """Pictures [*, frames, mels, 2] -> audio [*, samples]."""
        phase = self._linear(torch.cumsum(math.pi * pictures[..., 1].double(), dim=-2).float())
        return self.synthesise(self.magnitude(pictures[..., 0]), phase)

    def magnitude(self, log_power: Tensor) -> Tensor:
        """Log mel power [*, frames, mels] -> |X| [*, frames, bins]."""
        return torch.sqrt(self._linear(torch.exp(log_power)) + _TINY)

    def inverse_at_pitch(self, log_power: Tensor, hz: Tensor) -> Tensor:
        """Audio [*, samples] from log mel power [*, frames, mels] and the note's frequency [*] in
        Hz, without the phase channel: each bin turns with its nearest harmonic."""
        bins = torch.arange(1, self.bins + 1, device=hz.device)
        phase = harmonic_phases(hz, self.frames, bins, self.n_fft, self.hop, self.sample_rate)
        return self.synthesise(self.magnitude(log_power), phase)

    def synthesise(self, magnitude: Tensor, phase: Tensor) -> Tensor:
        """Overlap-add of spectra given by |X| and phase, each [*, frames, bins], with the window's
        exact inverse -> [*, samples]."""
        spectrum = torch.nn.functional.pad(torch.polar(magnitude, phase), (1, 0))
        quarters = (torch.fft.irfft(spectrum, self.n_fft) * self.synthesis).unflatten(
            -1, (4, self.hop)
        )
        out = quarters.new_zeros(*quarters.shape[:-3], self.frames + 3, self.hop)
        for i in range(4):
            out[..., i : i + self.frames, :] += quarters[..., i, :]
        return out.flatten(-2)[..., self.front :]

    def _linear(self, mels: Tensor) -> Tensor:
        # The matrix is banded: 64 linear bins at a time need only the few mels that reach them, a
        # twentieth of the full product.
        return torch.cat(
            [
                mels[..., low:high] @ self.to_linear[low:high, first : first + 64]
                for first, low, high in self._edges
            ],
            dim=-1,
        )


def _support(matrix: Tensor, first: int) -> tuple[int, int, int]:
    rows = matrix[:, first : first + 64].any(dim=1).nonzero()
    return (first, int(rows[0]), int(rows[-1]) + 1) if len(rows) else (first, 0, 1)
