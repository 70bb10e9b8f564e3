"""The networks of the NSynth baseline: levels [bins, frames] -> z, and z with a pitch -> levels
(Engel et al. 2017, section 4.2).

Layers are called as in Magenta's checkpoints. Convolutions are padded as TensorFlow's SAME, where
the odd row or column of zeros goes to the end; batch norm has a shift and no scale.
"""

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.errors import BadValue
from notebank.models.baseline.config import BINS, FRAMES, BaselineConfig

EPSILON, SLOPE = 1e-3, 0.1
PITCHES = 128
Statistics = Literal["running", "batch"]


@dataclass(frozen=True)
class Shape:
    """Kernel (square), stride along frequency and time, channels out in multiples of the width."""

    kernel: int
    stride: tuple[int, int]
    channels: int

    @property
    def before(self) -> tuple[int, int]:
        """Zeros in front of the rows and columns."""
        return (self.kernel - self.stride[0]) // 2, (self.kernel - self.stride[1]) // 2


ENCODER = {
    "0": Shape(5, (2, 2), 1),
    "1": Shape(4, (2, 2), 1),
    "2": Shape(4, (2, 2), 1),
    "3": Shape(4, (2, 2), 2),
    "4": Shape(4, (2, 2), 2),
    "5": Shape(4, (2, 2), 2),
    "6": Shape(4, (2, 2), 4),
    "7": Shape(4, (2, 2), 4),
    "7_1": Shape(4, (2, 1), 4),
    "8": Shape(1, (1, 1), 8),
}
DECODER = {
    "0": Shape(1, (1, 1), 8),
    "1": Shape(4, (2, 2), 4),
    "2": Shape(4, (2, 2), 4),
    "3": Shape(4, (2, 2), 2),
    "4": Shape(4, (2, 2), 2),
    "5": Shape(4, (2, 2), 2),
    "6": Shape(4, (2, 2), 1),
    "7": Shape(4, (2, 2), 1),
    "8": Shape(5, (2, 2), 1),
    "8_1": Shape(5, (2, 1), 1),
}
POINT = Shape(1, (1, 1), 0)


class Layer(nn.Module):
    """Convolution (or, `transposed`, its way back), batch norm and, `rectified`, max(x, 0.1 x).

    Args:
        into: Channels in.
        out: Channels out.
        shape: Kernel and stride; its `channels` are not looked at.
        keep: Share of the running statistics that is kept in each training step, 0..1.
        transposed: Whether the stride enlarges (decoder), else it shrinks (encoder).
        rectified: Whether the leaky ReLU follows.
    """

    mean: Tensor
    variance: Tensor

    def __init__(
        self,
        into: int,
        out: int,
        shape: Shape,
        keep: float,
        *,
        transposed: bool = False,
        rectified: bool = True,
    ):
        super().__init__()
        self.shape = shape
        self.keep = keep
        self.transposed = transposed
        self.rectified = rectified
        first, second = (into, out) if transposed else (out, into)
        self.weight = nn.Parameter(
            nn.init.xavier_uniform_(torch.empty(first, second, shape.kernel, shape.kernel))
        )
        self.beta = nn.Parameter(torch.zeros(out))
        self.register_buffer("mean", torch.zeros(out))
        self.register_buffer("variance", torch.ones(out))

    def forward(self, x: Tensor, statistics: Statistics = "running") -> Tensor:
        x = self._normalised(self._up(x) if self.transposed else self._down(x), statistics)
        return functional.leaky_relu(x, SLOPE) if self.rectified else x

    def _down(self, x: Tensor) -> Tensor:
        top, left = self.shape.before
        down, across = self.shape.stride
        kernel = self.shape.kernel
        x = functional.pad(x, (left, kernel - across - left, top, kernel - down - top))
        return functional.conv2d(x, self.weight, stride=self.shape.stride)

    def _up(self, x: Tensor) -> Tensor:
        (top, left), (rows, columns) = self.shape.before, x.shape[2:]
        down, across = self.shape.stride
        whole = functional.conv_transpose2d(x, self.weight, stride=self.shape.stride)
        return whole[:, :, top : top + rows * down, left : left + columns * across]

    def _normalised(self, x: Tensor, statistics: Statistics) -> Tensor:
        if self.training:  # learns the running statistics while it uses the batch's
            return functional.batch_norm(
                x, self.mean, self.variance, None, self.beta, True, 1 - self.keep, EPSILON
            )
        if statistics == "running":
            return functional.batch_norm(
                x, self.mean, self.variance, None, self.beta, False, 0.0, EPSILON
            )
        if len(x) < 2:
            raise BadValue(
                "a batch of one note has no statistics of its own: give two at least, or "
                "use the running ones"
            )
        return functional.batch_norm(x, None, None, None, self.beta, True, 0.0, EPSILON)


class Encoder(nn.Module):
    """Levels 0..1 [batch, BINS, FRAMES] -> z [batch, latent]."""

    def __init__(self, config: BaselineConfig):
        super().__init__()
        self.layers = nn.ModuleDict()
        into = 1
        for name, shape in ENCODER.items():
            self.layers[name] = Layer(into, shape.channels * config.width, shape, config.keep)
            into = shape.channels * config.width
        self.layers["z"] = Layer(into, config.latent, POINT, config.keep, rectified=False)

    def forward(self, levels: Tensor, statistics: Statistics = "running") -> Tensor:
        x = levels[:, None]
        for layer in self.layers.values():
            x = layer(x, statistics)
        return x[:, :, 0, 0]


class Decoder(nn.Module):
    """z [batch, latent] and whole MIDI pitches [batch] -> levels [batch, BINS, FRAMES]."""

    def __init__(self, config: BaselineConfig):
        super().__init__()
        self.pitch = nn.Parameter(nn.init.xavier_uniform_(torch.empty(PITCHES, config.embedding)))
        self.layers = nn.ModuleDict()
        into = config.latent + config.embedding
        for name, shape in DECODER.items():
            self.layers[name] = Layer(
                into, shape.channels * config.width, shape, config.keep, transposed=True
            )
            into = shape.channels * config.width
        self.mag = nn.Conv2d(into, 1, 1)

    def forward(self, z: Tensor, pitch: Tensor, statistics: Statistics = "running") -> Tensor:
        """Levels of notes.

        Args:
            z: float32 [batch, latent].
            pitch: int64 [batch], whole MIDI pitches 0..127.
            statistics: What normalises outside training: the running ones, or the batch's own.

        Returns:
            Levels [batch, BINS, FRAMES], 0..1.

        Raises:
            BadValue: The batch's own statistics were asked for a batch of one.
        """
        x = torch.cat([z, self.pitch[pitch]], dim=1)[:, :, None, None]
        for layer in self.layers.values():
            x = layer(x, statistics)
        return torch.sigmoid(self.mag(x)[:, 0])


class BaselineNetwork(nn.Module):
    """Encoder and decoder together."""

    def __init__(self, config: BaselineConfig):
        super().__init__()
        self.encoder, self.decoder = Encoder(config), Decoder(config)

    def forward(self, levels: Tensor, pitch: Tensor, statistics: Statistics = "running") -> Tensor:
        """Levels as the network gives them back.

        Args:
            levels: float32 [batch, BINS, FRAMES], 0..1, as `network_input` makes them.
            pitch: int64 [batch], whole MIDI pitches 0..127.
            statistics: What normalises outside training: the running ones, or the batch's own.

        Returns:
            Levels [batch, BINS, FRAMES], 0..1.

        Raises:
            BadValue: The batch's own statistics were asked for a batch of one.
        """
        return self.decoder(self.encoder(levels, statistics), pitch, statistics)


def network_input(levels: Tensor) -> Tensor:
    """Levels [*, frames, bins] -> [*, BINS, FRAMES]: the highest bin is dropped, silence (0)
    follows the last frame."""
    cut = levels.transpose(-1, -2)[..., :BINS, :FRAMES]
    return functional.pad(cut, (0, FRAMES - cut.shape[-1]))


def frequency_weights(rate: int, most: float = 10.0, until: float = 4000.0) -> Tensor:
    """What an error counts in each bin: low ones more.

    Args:
        rate: [Hz].
        most: The weight at 0 Hz; from there it falls along a straight line.
        until: [Hz] from which on the weight is 1.

    Returns:
        float32 [BINS, 1].
    """
    below = min(round(until / (rate / 2) * BINS), BINS)
    return torch.cat([torch.linspace(most, 1, below), torch.ones(BINS - below)])[:, None]


def weighted_loss(levels: Tensor, found: Tensor, weights: Tensor) -> Tensor:
    """Mean of the squared error times its bin's weight.

    Args:
        levels: [*, BINS, FRAMES], what is right.
        found: [*, BINS, FRAMES], what the network says.
        weights: [BINS, 1], see `frequency_weights`.

    Returns:
        A scalar.
    """
    return (weights * (levels - found).square()).mean()
