"""The baseline's decoder for playing: batch norm folded into kernels, channels last, a look at the
caller every few milliseconds.

A transposed convolution with stride 2 is four plain ones (two where only one axis is doubled), each
giving every other row and column: row 2i + p of the output sees only the taps that meet it. So a
stripe of output rows needs just the input rows around it, and the work can be cut into slices of
any size.
"""

from collections.abc import Callable, Iterator

import torch
from torch import Tensor
from torch.nn import functional

from notebank.models.baseline.network import EPSILON, SLOPE, Decoder, Layer

Poll = Callable[[], None]
SLICE = 5e8  # multiplications between two looks at the caller: 10 to 20 ms of one core


class FastDecoder:
    """(z [batch, latent], pitches [batch]) -> levels [batch, BINS, FRAMES] as `Decoder` gives them,
    without gradients.

    dtype: float32 or bfloat16 (kernels and activations; sums are float32).
    """

    def __init__(self, decoder: Decoder, dtype: torch.dtype = torch.float32):
        self.pitch, self.dtype = decoder.pitch.detach(), dtype
        self.layers = [_Up(layer, dtype) for layer in decoder.layers.values()]  # type: ignore[arg-type]
        self.mag = decoder.mag.weight.detach().flatten(1).to(dtype)
        self.bias = decoder.mag.bias.detach()  # type: ignore[union-attr]

    def __call__(self, z: Tensor, pitch: Tensor, poll: Poll = lambda: None) -> Tensor:
        """poll() is called between slices of work."""
        x = torch.cat([z, self.pitch[pitch]], dim=1).to(self.dtype)[:, :, None, None]
        x = x.contiguous(memory_format=torch.channels_last)
        *inner, last = self.layers
        for layer in inner:
            x = torch.cat(list(_polled(layer(x), poll)), dim=2)
        return torch.cat([self._levels(stripe) for stripe in _polled(last(x), poll)], dim=1)

    def _levels(self, x: Tensor) -> Tensor:
        return torch.sigmoid((x.permute(0, 2, 3, 1) @ self.mag.t()).float() + self.bias)[..., 0]


def _polled(stripes: Iterator[Tensor], poll: Poll) -> Iterator[Tensor]:
    for stripe in stripes:
        yield stripe
        poll()


class _Up:
    """One layer of the decoder, as the plain convolutions that make its phases."""

    def __init__(self, layer: Layer, dtype: torch.dtype):
        assert layer.transposed and layer.rectified
        scale = (layer.variance + EPSILON).rsqrt()
        weight = (layer.weight * scale[None, :, None, None]).detach()  # [in, out, rows, columns]
        self.stride, self.bias = (
            layer.shape.stride,
            (layer.beta - layer.mean * scale).detach().to(dtype),
        )
        rows, columns = (
            _phases(layer.shape.kernel, stride, before)
            for stride, before in zip(layer.shape.stride, layer.shape.before)
        )
        self.above, self.left = (
            max(-first for first, _ in rows),
            max(-first for first, _ in columns),
        )
        self.below, self.right = (
            max(first + len(taps) - 1 for first, taps in axis) for axis in (rows, columns)
        )
        self.parts = [
            [(top, left, _kernel(weight, down, across, dtype)) for left, across in columns]
            for top, down in rows
        ]

    def __call__(self, x: Tensor) -> Iterator[Tensor]:
        """Stripes [batch, out, some rows, columns] of the layer's output, from the top."""
        count, width = x.shape[2:]
        x = functional.pad(x, (self.left, self.right, self.above, self.below))
        work = sum(kernel.numel() for row in self.parts for _, _, kernel in row) * width * len(x)
        step = max(1, int(SLICE // work))
        for first in range(0, count, step):
            yield self._stripe(x, first, min(step, count - first), width)

    def _stripe(self, x: Tensor, first: int, rows: int, columns: int) -> Tensor:
        down, across = self.stride
        out = x.new_empty(len(x), rows, down, columns, across, len(self.bias))
        for i in range(down):
            for j in range(across):
                top, left, kernel = self.parts[i][j]
                y, x0 = self.above + first + top, self.left + left
                seen = x[
                    :,
                    :,
                    y : y + rows + kernel.shape[2] - 1,
                    x0 : x0 + columns + kernel.shape[3] - 1,
                ]
                out[:, :, i, :, j] = functional.conv2d(seen, kernel, self.bias).permute(0, 2, 3, 1)
        return functional.leaky_relu_(
            out.view(len(x), rows * down, columns * across, -1), SLOPE
        ).permute(0, 3, 1, 2)


def _phases(kernel: int, stride: int, before: int) -> list[tuple[int, list[int]]]:
    """For each output place p = 0..stride - 1 (mod stride): the first input place that it sees,
    counted from its own, and the taps that meet that place and those after it. Output stride * i +
    tap - before comes from input i.

    >>> _phases(5, 2, 1)
    [(-1, [3, 1]), (-1, [4, 2, 0])]
    """
    found = []
    for place in range(stride):
        taps = [tap for tap in reversed(range(kernel)) if (place + before - tap) % stride == 0]
        found.append(((place + before - taps[0]) // stride, taps))
    return found


def _kernel(weight: Tensor, rows: list[int], columns: list[int], dtype: torch.dtype) -> Tensor:
    return (
        weight[:, :, rows][:, :, :, columns]
        .transpose(0, 1)
        .to(dtype)
        .contiguous(memory_format=torch.channels_last)
    )
