"""GANSynth's two networks: a progressively grown generator and discriminator of pictures.

Pictures inside are [batch, 2, frames, mels], normalised to -1..1. Kernels are stored as trained
(unit variance) and scaled when used ("equalised learning rate"). Sources: Karras et al. 2018,
sections 2-4; Engel et al. 2019, appendix A.
"""

import math
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.models.gansynth.config import GanConfig

SLOPE = 0.2


class ScaledConv(nn.Module):
    """A convolution whose kernel is multiplied by gain / sqrt(fan in) when used.

    Args:
        into: Channels in.
        out: Channels out.
        kernel: Rows and columns, odd unless `valid`.
        gain: 1 for layers that no leaky ReLU follows.
        valid: Whether nothing is padded, else zeros keep the size.
    """

    def __init__(
        self,
        into: int,
        out: int,
        kernel: tuple[int, int],
        gain: float = math.sqrt(2),
        valid: bool = False,
    ):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(out, into, *kernel))
        self.bias = nn.Parameter(torch.zeros(out))
        self.scale = gain / math.sqrt(into * kernel[0] * kernel[1])
        self.padding = (0, 0) if valid else (kernel[0] // 2, kernel[1] // 2)

    def forward(self, x: Tensor) -> Tensor:
        return functional.conv2d(x, self.weight * self.scale, self.bias, padding=self.padding)

    def doubled(self, x: Tensor) -> Tensor:
        """The same as `self(nearest upsampling of x by 2)` in 4/9 of the work (3 x 3 kernels)."""
        batch, _, rows, columns = x.shape
        parts = functional.conv2d(x, folded(self.weight * self.scale), padding=1).unflatten(
            1, (2, 2, -1)
        )
        even = [
            [parts[:, i, j, :, i : i + rows, j : j + columns] for j in range(2)] for i in range(2)
        ]
        # [B, C, rows, 2, columns, 2]
        out = torch.stack([torch.stack(row, dim=-1) for row in even], dim=3)
        return out.reshape(batch, -1, 2 * rows, 2 * columns) + self.bias[:, None, None]


def folded(kernel: Tensor) -> Tensor:
    """A 3 x 3 kernel [out, in, 3, 3] after upsampling by 2, as one on the small picture: [4 * out,
    in, 2, 2], by row and column parity.

    In the doubled picture row 2i sees small rows i-1, i, i with taps 0, 1, 2, and row 2i+1 sees i,
    i, i+1: two taps each. With a padding of 1 the output of parity p for place i stands at i + p.
    """
    return _folded(_folded(kernel, 3), 3).flatten(0, 2)


def _folded(kernel: Tensor, axis: int) -> Tensor:
    """Makes 3 taps along `axis` into 2 for even and 2 for odd places, the parity being a new first
    axis."""
    first, middle, last = kernel.unbind(axis)
    return torch.stack(
        [torch.stack([first, middle + last], axis), torch.stack([first + middle, last], axis)]
    )


def pixel_norm(x: Tensor) -> Tensor:
    """x / rms over channels (axis 1)."""
    return x * torch.rsqrt(x.square().mean(dim=1, keepdim=True) + 1e-8)


class GeneratorBlock(nn.Module):
    """Two convolutions, and the way from its channels to a picture."""

    def __init__(self, config: GanConfig, number: int):
        super().__init__()
        out = config.channels(number)
        if number == 1:
            self.conv0 = ScaledConv(
                config.latent + config.labels,
                out,
                (config.start_height, config.start_width),
                valid=True,
            )
        else:
            self.conv0 = ScaledConv(config.channels(number - 1), out, (3, 3))
        self.conv1 = ScaledConv(out, out, (3, 3))
        self.to_rgb = ScaledConv(out, 2, (1, 1), gain=1.0)
        self.first = number == 1

    def forward(self, x: Tensor) -> Tensor:
        x = self._start(x) if self.first else self.conv0.doubled(x)
        x = pixel_norm(functional.leaky_relu(x, SLOPE))
        return pixel_norm(functional.leaky_relu(self.conv1(x), SLOPE))

    def _start(self, x: Tensor) -> Tensor:
        # A 1 x 1 map, padded so that the kernel slides over it once per output place, is a dense
        # layer with the kernel turned round.
        kernel = (self.conv0.weight * self.conv0.scale).flip(2, 3)
        return torch.einsum("bc,ochw->bohw", pixel_norm(x), kernel) + self.conv0.bias[:, None, None]

    def picture(self, x: Tensor) -> Tensor:
        """Channels -> a picture [batch, 2, frames, mels] in -1..1."""
        return torch.tanh(self.to_rgb(x))


class Generator(nn.Module):
    """(z [B, latent], labels [B]: pitch - low) -> normalised pictures [B, 2, frames, mels]."""

    def __init__(self, config: GanConfig):
        super().__init__()
        self.config = config
        self.blocks = nn.ModuleList(
            GeneratorBlock(config, number) for number in range(1, config.blocks + 1)
        )

    def block(self, number: int) -> GeneratorBlock:
        """Block 1..blocks."""
        return cast(GeneratorBlock, self.blocks[number - 1])

    def forward(self, z: Tensor, labels: Tensor, progress: float | None = None) -> Tensor:
        """Normalised pictures of notes, blocks blended as far as it has grown.

        Args:
            z: float32 [B, latent].
            labels: int64 [B], pitch - low.
            progress: How far it has grown, 0..blocks - 1; None as in its config.

        Returns:
            [B, 2, frames, mels], -1..1, always in full size.
        """
        progress = self.config.progress if progress is None else progress
        x = torch.cat([z, functional.one_hot(labels, self.config.labels).to(z.dtype)], dim=1)
        size, total = self.config.size(self.config.blocks), None
        for number in range(1, self.config.blocks + 1):
            block = self.block(number)
            x = block(x)
            share = self.config.share(number, progress)
            if share > 0:
                picture = share * functional.interpolate(
                    block.picture(x), size=size, mode="nearest"
                )
                total = picture if total is None else total + picture
            if number >= progress + 1:
                break  # later blocks have no share
        assert total is not None
        return total


class DiscriminatorBlock(nn.Module):
    """From a picture to channels, and two convolutions."""

    def __init__(self, config: GanConfig, number: int):
        super().__init__()
        into, out = config.channels(number), config.channels(number - 1)
        self.from_rgb = ScaledConv(2, into, (1, 1))
        if number == 1:
            self.conv0 = ScaledConv(into + 1, into, (3, 3))
            self.conv1 = ScaledConv(
                into, out, (config.start_height, config.start_width), valid=True
            )
        else:
            self.conv0 = ScaledConv(into, into, (3, 3))
            self.conv1 = ScaledConv(into, out, (3, 3))
        self.last = number == 1

    def enter(self, picture: Tensor) -> Tensor:
        return functional.leaky_relu(self.from_rgb(picture), SLOPE)

    def forward(self, x: Tensor) -> Tensor:
        if self.last:
            deviation = torch.sqrt(x.var(dim=0, unbiased=False) + 1e-6).mean()
            x = torch.cat([x, deviation.expand(x.shape[0], 1, *x.shape[2:])], dim=1)
        x = functional.leaky_relu(self.conv0(x), SLOPE)
        x = functional.leaky_relu(self.conv1(x), SLOPE)
        return x if self.last else functional.avg_pool2d(x, 2)


class Discriminator(nn.Module):
    """Normalised pictures [B, 2, frames, mels] -> (realness [B], pitch logits [B, labels])."""

    def __init__(self, config: GanConfig):
        super().__init__()
        self.config = config
        self.blocks = nn.ModuleList(
            DiscriminatorBlock(config, number) for number in range(1, config.blocks + 1)
        )
        self.logits = ScaledConv(config.channels(0), 1, (1, 1), gain=1.0)
        self.classes = ScaledConv(config.channels(0), config.labels, (1, 1), gain=1.0)

    def block(self, number: int) -> DiscriminatorBlock:
        """Block 1..blocks."""
        return cast(DiscriminatorBlock, self.blocks[number - 1])

    def forward(self, pictures: Tensor, progress: float | None = None) -> tuple[Tensor, Tensor]:
        """progress : how far it has grown; None as in its config."""
        progress = self.config.progress if progress is None else progress
        top = max(
            number
            for number in range(1, self.config.blocks + 1)
            if self.config.share(number, progress) > 0
        )
        x: Tensor | None = None
        for number in range(top, 0, -1):
            block = self.block(number)
            # share of the direct way into this block
            entering = min(max(number - progress, 0.0), 1.0)
            if x is None:
                x = block.enter(self._shrunk(pictures, number))
            elif entering > 0:
                x = entering * block.enter(self._shrunk(pictures, number)) + (1 - entering) * x
            x = block(x)
        return self.logits(x).flatten(), self.classes(x).flatten(1)

    def _shrunk(self, pictures: Tensor, number: int) -> Tensor:
        return functional.avg_pool2d(pictures, 1 << (self.config.blocks - number))
