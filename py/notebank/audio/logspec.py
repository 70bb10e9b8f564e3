"""Spectrograms on a scale of 0..1: how the NSynth baseline sees a note (Engel et al. 2017, section
4.2).

1 is the loudest bin of the clip, 0 lies 120 dB below, so a clip's absolute level is lost.
"""

import torch
from torch import Tensor

from notebank.audio.stft import Stft

RANGE_DB = 120.0
_LEAST = 1e-13  # power


class LogSpec:
    """The analysis in frames of n_fft samples, a quarter of it apart, in double precision: 120 dB
    down float32 would be noise."""

    def __init__(self, n_fft: int = 1024):
        self.stft = Stft(n_fft)

    def forward(self, audio: Tensor) -> Tensor:
        """Audio [*, T] -> levels [*, T // hop + 1, bins], float32, 0..1."""
        return _levels(self.stft.forward(audio.double())).float()


def _levels(spectrum: Tensor) -> Tensor:
    decibels = 10 * torch.log10(spectrum.abs().square().clamp_min(_LEAST))
    below = decibels - decibels.amax(dim=(-2, -1), keepdim=True)
    return below.clamp_min(-RANGE_DB) / RANGE_DB + 1


def magnitude(levels: Tensor) -> Tensor:
    """Levels 0..1 -> |X|, 1 at the loudest.

    In Magenta's order, and the power in double precision: Griffin-Lim makes much of last bits.
    """
    return (10 ** ((levels - 1) * RANGE_DB / 20).double()).to(levels)
