"""Small network parts that several models share. Time is the last axis: tracks are [batch,
channels, frames]."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.models.stored import Tensors, check_weights


class Track1d(nn.Conv1d):
    """A convolution of odd size that keeps a track's length, `nn.Conv1d` in all but speed: of one
    track alone, where nothing is learnt, it is a single product of matrices, a fifth faster."""

    def forward(self, input: Tensor) -> Tensor:
        if torch.is_grad_enabled() or len(input) != 1 or input.device.type != "cpu":
            return super().forward(input)
        rows, taps = input[0], self.kernel_size[0]
        if taps > 1:
            apart = self.dilation[0]
            around = taps // 2 * apart
            padded = functional.pad(rows, (around, around))
            shifted = (self.in_channels, taps, rows.shape[-1])
            rows = padded.as_strided(shifted, (padded.shape[1], apart, 1)).flatten(0, 1)
        assert self.bias is not None
        return torch.addmm(self.bias[:, None], self.weight.flatten(1), rows)[None]


class ResidualBlock(nn.Module):
    """x + conv(silu(conv(silu(x)))), kernel 3, on tracks [batch, channels, frames].

    In the middle a condition [batch, features], if there is one, shifts and scales. The second
    convolution starts at zero, so a fresh block is the identity.

    Args:
        channels: Of the track, in and out.
        condition: Features of the condition, 0 for none.
        dilation: Of the first convolution, in frames.
    """

    def __init__(self, channels: int, condition: int = 0, dilation: int = 1):
        super().__init__()
        self.first = Track1d(channels, channels, 3, padding=dilation, dilation=dilation)
        self.second = Track1d(channels, channels, 3, padding=1)
        self.film = nn.Linear(condition, 2 * channels) if condition else None
        for parameter in self.second.parameters():
            nn.init.zeros_(parameter)

    def forward(self, x: Tensor, condition: Tensor | None = None) -> Tensor:
        inner = self.first(functional.silu(x))
        if self.film is not None and condition is not None:
            scale, shift = self.film(condition)[:, :, None].chunk(2, dim=1)
            inner = inner * (1 + scale) + shift
        return x + self.second(functional.silu(inner))


class PitchFeatures(nn.Module):
    """A pitch (float, MIDI) as soft bumps over low..high, plus the pitch itself scaled to -1..1.

    Wide bumps keep a network from learning single semitones by heart: it has to move smoothly from
    pitch to pitch.

    Args:
        low: Where the first bump stands (MIDI).
        high: Where they end (MIDI).
        spacing: From bump to bump, and their width [semitones].
    """

    centres: Tensor

    def __init__(self, low: float, high: float, spacing: float = 4.0):
        super().__init__()
        self.low = low
        self.high = high
        self.spacing = spacing
        self.register_buffer(
            "centres", torch.arange(low, high + spacing / 2, spacing), persistent=False
        )

    @property
    def size(self) -> int:
        """Number of features."""
        return len(self.centres) + 1

    def forward(self, pitch: Tensor) -> Tensor:
        """Pitches [batch] -> [batch, size]."""
        bumps = torch.exp(-0.5 * ((pitch[:, None] - self.centres) / self.spacing).square())
        scaled = 2 * (pitch[:, None] - self.low) / (self.high - self.low) - 1
        return torch.cat([bumps, scaled], dim=1)


def take_weights(net: nn.Module, tensors: Tensors, kind: str) -> None:
    """Copies weights into a network by name.

    Args:
        net: Takes them as float32.
        tensors: Weights by the names and in the shapes of net's own.
        kind: Of the model, for the message.

    Raises:
        BadFile: Names or shapes differ from net's own.
    """
    own = net.state_dict()
    check_weights({name: tuple(tensor.shape) for name, tensor in own.items()}, tensors, kind)
    net.load_state_dict(
        {name: torch.from_numpy(np.array(tensors[name], np.float32)) for name in own}
    )
