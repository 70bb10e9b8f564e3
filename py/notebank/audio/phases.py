"""Phases of spectra from frame to frame: unwrapped, and as the harmonics of a known pitch would
turn.

Frames are the last axis but one; phases count from a frame's start, as `numpy.fft.rfft` of the
frame gives them.
"""

import math

import torch
from torch import Tensor


def unwrap(phase: Tensor) -> Tensor:
    """Phase [*, frames, bins] without jumps of more than pi between frames (a jump of exactly pi
    keeps its sign)."""
    steps = torch.diff(phase, dim=-2)
    wrapped = torch.remainder(steps + math.pi, 2 * math.pi) - math.pi
    wrapped = torch.where((wrapped == -math.pi) & (steps > 0), math.pi, wrapped)
    return torch.cat([phase[..., :1, :], phase[..., :1, :] + torch.cumsum(wrapped, dim=-2)], dim=-2)


def differences(phase: Tensor) -> Tensor:
    """Differences along frames; the first frame keeps its phase."""
    return torch.diff(phase, dim=-2, prepend=torch.zeros_like(phase[..., :1, :]))


def harmonic_phases(
    hz: Tensor, frames: int, bins: Tensor, n_fft: int, hop: int, rate: int, *, sines: bool = False
) -> Tensor:
    """Phases of a steady tone: each bin turns with its nearest harmonic.

    By 2 pi k f0 hop / rate a frame, from -pi (bin) on, since a lobe centred in its window is real
    there and frames count from their start.

    Args:
        hz: the tone's fundamental [*], in Hz.
        frames: how many.
        bins: their numbers [bins].
        n_fft: samples of a frame.
        hop: [samples].
        rate: [Hz].
        sines: harmonics begin not as cosines, but as sines of signs with which their sum has no
            tall peaks.

    Returns:
        float32 [*, frames, bins], in radians.
    """
    places = bins.double()
    f0 = hz.double()[..., None]
    harmonic = torch.round(places * rate / n_fft / f0).clamp_min(1)
    frame = torch.arange(frames, dtype=torch.float64, device=hz.device)[:, None]
    turns = frame * (harmonic * f0 * hop / rate)[..., None, :]
    if sines:
        turns = (
            turns
            + (signs(int(harmonic.max())).to(harmonic.device)[harmonic.long() - 1] / 4)[
                ..., None, :
            ]
        )
    return (2 * math.pi * torch.frac(turns) - math.pi * places).float()


def signs(count: int) -> Tensor:
    """Signs of harmonics 1..count: the Rudin-Shapiro sequence, with which their sum has no tall
    peaks."""
    return torch.tensor([1.0 - 2 * (bin(k & k >> 1).count("1") % 2) for k in range(count)])
