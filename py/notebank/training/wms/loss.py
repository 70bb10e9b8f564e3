"""Losses of a WMS network, and how far its spectra are off in decibels."""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from notebank.models.wms.config import WmsConfig

_QUIETEST = (
    0.5  # a frame's norm counts as this at least, or silence would weigh more than all music
)
_TILT = 0.45  # octaves that the weight of WeightedMSE falls over all bins
FLOOR = 1e-3  # of |X|, as in LSD-raw


def spectral(predicted: Tensor, target: Tensor) -> Tensor:
    """Spectral convergence of the magnitudes, the mean over frames, plus L1 of their logarithms:
    log1p targets [*, bins] twice.

    Loud bins make the first part, all bins the second (Arik, Jun, Diamos 2018).
    """
    loud = (torch.expm1(predicted) - torch.expm1(target)).norm(dim=-1) / torch.expm1(target).norm(
        dim=-1
    ).clamp_min(_QUIETEST)
    return loud.mean() + functional.l1_loss(predicted, target)


def weighted(predicted: Tensor, target: Tensor) -> Tensor:
    """Mean square with bin k weighed by 2^(-0.45 k / bins), the mean weight being 1."""
    bins = target.shape[-1]
    weight = 2 ** (-_TILT * torch.arange(bins, device=target.device) / bins)
    return ((predicted - target).square() * (weight / weight.mean())).mean()


LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "MSE": functional.mse_loss,
    "WeightedMSE": weighted,
    "Spectral": spectral,
}


def valid(config: WmsConfig, hz: Tensor) -> Tensor:
    """1 for bins below half the rate at fundamentals hz [*], else 0: [*, bins]."""
    return (
        torch.arange(config.bins) * hz[..., None] / config.cycles < config.sample_rate / 2
    ).float()


def distance(config: WmsConfig, predicted: Tensor, target: Tensor, hz: Tensor) -> Tensor:
    """Log-spectral distance of windows: the rms over bins below half the rate.

    Levels are 20 log10(|X| + 1e-3).

    Args:
        config: Makes magnitudes of the network's targets.
        predicted: [*, bins], as the network gives it.
        target: [*, bins].
        hz: [*], fundamentals [Hz].

    Returns:
        [*], dB.
    """
    level = [
        20 * torch.log10(torch.from_numpy(config.magnitude(x.double().numpy())) + FLOOR)
        for x in (predicted, target)
    ]
    counts = valid(config, hz)
    return (((level[0] - level[1]).square() * counts).sum(-1) / counts.sum(-1)).sqrt()
