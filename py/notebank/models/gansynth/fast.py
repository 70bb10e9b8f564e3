"""GANSynth's generator for playing: kernels scaled, folded and packed once, channels last, a look
at the caller after every layer.

Upsampling by 2 and a 3 x 3 convolution are one 2 x 2 convolution into four times the channels (see
`gansynth_net.folded`): 4/9 of the work. On the CPU notes go through one at a time: a note's layers
stay in the cache, a batch would gain nothing, and no sample depends on the notes beside it.
"""

import math
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from notebank.models.gansynth.network import SLOPE, Generator, GeneratorBlock, ScaledConv, folded

Poll = Callable[[], None]


class FastGenerator:
    """(z [B, latent], labels [B]) -> pictures, as `Generator` makes them, without gradients.

    dtype: float32 or bfloat16 (kernels and activations; sums are float32).
    """

    def __init__(self, generator: Generator, dtype: torch.dtype = torch.float32):
        self.config, self.dtype = generator.config, dtype
        self.device = next(generator.parameters()).device
        heard = math.ceil(self.config.progress) + 1  # later blocks have no share in the picture
        self.blocks = [
            _Block(generator.block(number), number, self) for number in range(1, heard + 1)
        ]

    def __call__(self, z: Tensor, labels: Tensor, poll: Poll = lambda: None) -> Iterator[Tensor]:
        """Yields pictures [n, 2, frames, mels], float32 at least, in order and n at a time; poll()
        is called between layers."""
        onehot = functional.one_hot(labels, self.config.labels).to(z.dtype)
        x = torch.cat([z, onehot], dim=1).to(self.device)
        for some in x.split(1 if self.device.type == "cpu" else len(x)):
            yield self._picture(some, poll)

    def _picture(self, x: Tensor, poll: Poll) -> Tensor:
        total: Tensor | None = None
        for block in self.blocks:
            x = block(x, poll)
            if block.share > 0:
                poll()
                picture = block.share * self._full_size(block.picture(x))
                total = picture if total is None else total + picture
        assert total is not None  # the shares sum to 1
        return total

    def _full_size(self, picture: Tensor) -> Tensor:
        size = self.config.size(self.config.blocks)
        return (
            picture
            if tuple(picture.shape[2:]) == size
            else functional.interpolate(picture, size=size, mode="nearest")
        )


class _Block:
    """Two layers and the way to a picture. x is [B, channels, rows, columns] in channels-last
    memory, in the engine's dtype."""

    def __init__(self, block: GeneratorBlock, number: int, engine: FastGenerator):
        config = engine.config
        self.rows, self.columns = config.size(number)
        self.share, self.dtype = config.share(number), engine.dtype
        self.first = number == 1
        if self.first:
            self.matrix, self.bias = dense(block.conv0), block.conv0.bias.detach()
        else:
            kernel = folded(block.conv0.weight * block.conv0.scale)
            self.conv0 = _Conv(
                kernel,
                block.conv0.bias.repeat(4),
                (self.rows // 2, self.columns // 2),
                engine.dtype,
            )
        self.conv1 = _Conv(
            block.conv1.weight * block.conv1.scale,
            block.conv1.bias,
            (self.rows, self.columns),
            engine.dtype,
        )
        self.to_rgb = (
            (block.to_rgb.weight * block.to_rgb.scale)
            .detach()
            .flatten(1)
            .t()
            .to(engine.dtype)
            .contiguous()
        )
        self.rgb_bias = block.to_rgb.bias.detach()

    def __call__(self, x: Tensor, poll: Poll) -> Tensor:
        poll()
        x = self._begin(x) if self.first else self._doubled(x, poll)
        _normalise(x)
        poll()
        x = self.conv1(x)
        _normalise(x)
        return x

    def _begin(self, x: Tensor) -> Tensor:
        x = x * torch.rsqrt(x.square().mean(dim=1, keepdim=True) + 1e-8)
        y = (x @ self.matrix).view(len(x), self.rows, self.columns, -1) + self.bias
        return functional.leaky_relu(y, SLOPE).to(self.dtype).permute(0, 3, 1, 2)

    def _doubled(self, x: Tensor, poll: Poll) -> Tensor:
        rows, columns = self.rows // 2, self.columns // 2
        parts = self.conv0(x).permute(0, 2, 3, 1).unflatten(3, (2, 2, -1))
        poll()
        out = parts.new_empty(len(x), rows, 2, columns, 2, parts.shape[-1])
        for i in range(2):
            for j in range(2):
                out[:, :, i, :, j] = parts[:, i : i + rows, j : j + columns, i, j]
        return out.view(len(x), self.rows, self.columns, -1).permute(0, 3, 1, 2)

    def picture(self, x: Tensor) -> Tensor:
        """Channels -> a picture [B, 2, rows, columns] in -1..1."""
        return torch.tanh(
            (x.permute(0, 2, 3, 1) @ self.to_rgb).to(_wide(x.dtype)) + self.rgb_bias
        ).permute(0, 3, 1, 2)


def _wide(dtype: torch.dtype) -> torch.dtype:
    return torch.promote_types(dtype, torch.float32)


def dense(conv: ScaledConv) -> Tensor:
    """The first layer as a matrix [in, rows * columns * out]: its kernel slides over one point, so
    it appears turned round."""
    return (
        (conv.weight * conv.scale).detach().flip(2, 3).permute(1, 2, 3, 0).flatten(1).contiguous()
    )


def _normalise(x: Tensor) -> None:
    """x / rms over channels (axis 1), in place."""
    power = torch.linalg.vector_norm(x, dim=1, keepdim=True, dtype=_wide(x.dtype)).square_()
    x.mul_((power / x.shape[1] + 1e-8).rsqrt_().to(x.dtype))


class _Conv:
    """leaky_relu(convolution), padded by 1; packed for oneDNN on the CPU where this torch can."""

    def __init__(self, kernel: Tensor, bias: Tensor, size: tuple[int, int], dtype: torch.dtype):
        self.kernel = kernel.detach().to(dtype).contiguous(memory_format=torch.channels_last)
        self.bias = bias.detach().to(dtype)
        self.packed = _packed(self.kernel, self.bias, size)

    def __call__(self, x: Tensor) -> Tensor:
        if self.packed is not None:
            return _convolve(x, self.packed, self.bias)
        # float32 means float32 on a CUDA card too
        with torch.backends.cudnn.flags(allow_tf32=False):
            return functional.leaky_relu_(
                functional.conv2d(x, self.kernel, self.bias, padding=1), SLOPE
            )


def _convolve(x: Tensor, packed: Any, bias: Tensor) -> Tensor:
    return torch.ops.mkldnn._convolution_pointwise(
        x, packed, bias, [1, 1], [1, 1], [1, 1], 1, "leaky_relu", [SLOPE], ""
    )


def _packed(kernel: Tensor, bias: Tensor, size: tuple[int, int]) -> Tensor | None:
    """The kernel as oneDNN likes it, None where there is no such thing: these operators have no
    public name."""
    if kernel.device.type != "cpu" or not torch.backends.mkldnn.is_available():
        return None
    try:
        packed = torch.ops.mkldnn._reorder_convolution_weight(
            kernel, [1, 1], [1, 1], [1, 1], 1, [1, kernel.shape[1], *size]
        )
        probe = torch.zeros(1, kernel.shape[1], 2, 2, dtype=kernel.dtype).contiguous(
            memory_format=torch.channels_last
        )
        _convolve(probe, packed, bias)
    except (RuntimeError, AttributeError, NotImplementedError):
        return None
    return packed
