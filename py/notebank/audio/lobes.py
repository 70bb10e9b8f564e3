"""What a harmonic tone looks like through the STFT: a window's lobe around each multiple of f0."""

from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

SKIRT = 2.0  # bins to where a skirt has fallen by 6 dB


@dataclass(frozen=True)
class Lobes:
    """For one f0: signed Hann lobes and broad skirts [harmonics, bins], both 1 at their centre, 0
    for harmonics that would alias.

    A lobe is a steady sinusoid of a frame counted from its centre (so it is real). A skirt is what
    a decaying or wavering one adds around it. `bins`: the harmonics' places in bins [harmonics];
    `audible`: 1.0 below half the rate, else 0.0.
    """

    lobes: Tensor
    skirts: Tensor
    bins: Tensor
    audible: Tensor


@lru_cache(maxsize=160)
def lobes(f0: float, harmonics: int, n_fft: int, rate: int) -> Lobes:
    """The lobes of multiples 1..harmonics of f0.

    Args:
        f0: [Hz].
        harmonics: how many.
        n_fft: samples of a frame.
        rate: [Hz].

    Returns:
        Lobes and skirts [harmonics, n_fft / 2 + 1]; remembered, so not to be written into.
    """
    places = torch.arange(1, harmonics + 1) * (f0 * n_fft / rate)
    audible = (places < n_fft / 2 - 0.5).float()
    away = torch.arange(n_fft // 2 + 1)[None] - places[:, None]
    skirts = 1 / (1 + (away / SKIRT).square())
    return Lobes(hann_lobe(away) * audible[:, None], skirts * audible[:, None], places, audible)


def hann_lobe(away: Tensor) -> Tensor:
    """Transform of a centred Hann window `away` bins from a sinusoid, 1 at its centre: sinc(x) / (1
    - x^2)."""
    away = away.double()
    near_one = (away.abs() - 1).abs() < 1e-4  # the quotient tends to 1/2 where it reads 0/0
    quotient = torch.sinc(away) / torch.where(near_one, 1.0, 1 - away.square())
    return torch.where(near_one, 0.5, quotient).float()


@lru_cache(maxsize=4)
def mel_nodes(count: int, n_fft: int, rate: int) -> Tensor:
    """Places of nodes that are evenly spaced in mel, from 0 Hz to half the rate.

    Args:
        count: how many.
        n_fft: samples of a frame.
        rate: [Hz].

    Returns:
        float32 [count], in bins, rising; remembered, so not to be written into.
    """
    top = 2595 * torch.log10(torch.tensor(1 + rate / 2 / 700))
    return 700 * (10 ** (torch.linspace(0, 1, count) * top / 2595) - 1) * n_fft / rate


def interpolation(places: Tensor, nodes: Tensor) -> Tensor:
    """Weights [nodes, places] that read a curve given at `nodes` (sorted) at `places` by straight
    lines."""
    places = places.clamp(nodes[0], nodes[-1]).contiguous()
    above = torch.searchsorted(nodes, places).clamp(1, len(nodes) - 1)
    share = (places - nodes[above - 1]) / (nodes[above] - nodes[above - 1])
    weights = torch.zeros(len(nodes), len(places), device=nodes.device)
    column = torch.arange(len(places), device=nodes.device)
    weights[above - 1, column] = 1 - share
    weights[above, column] = share
    return weights
