"""Magnitudes in decibels and the distance between them, as all tables of this project use them.

Magnitudes are those of `Stft(1024)`, not normalised: a sine of amplitude 1 reads FULL_SCALE.
"""

import torch
from torch import Tensor

FLOOR = 1e-3
FULL_SCALE = 256.0  # half the sum of a Hann window of 1024


def decibels(magnitude: Tensor, scale: float = 1.0) -> Tensor:
    """20 log10(|X| / scale + 1e-3). Scale 1 hears down to -108 dB below full scale (LSD-raw),
    FULL_SCALE to -60 dB (LSD-60)."""
    return 20 * torch.log10(magnitude / scale + FLOOR)


def frame_distance(magnitude: Tensor, target: Tensor, scale: float = 1.0) -> Tensor:
    """Log-spectral distance of each frame: the rms over bins of the difference in decibels.

    Args:
        magnitude: |X| [*, frames, bins].
        target: |X| [*, frames, bins].
        scale: see `decibels`: 1 for LSD-raw, FULL_SCALE for LSD-60.

    Returns:
        [*, frames], in dB.
    """
    return (decibels(magnitude, scale) - decibels(target, scale)).square().mean(-1).add(1e-9).sqrt()


def loud_distance(magnitude: Tensor, target: Tensor) -> Tensor:
    """LSD-60 of each frame with bins weighted by the target's magnitude: what the ear follows, the
    harmonics' levels [dB]."""
    weights = (target + FLOOR) / (target + FLOOR).sum(-1, keepdim=True)
    return (
        ((decibels(magnitude, FULL_SCALE) - decibels(target, FULL_SCALE)).square() * weights)
        .sum(-1)
        .add(1e-9)
        .sqrt()
    )
