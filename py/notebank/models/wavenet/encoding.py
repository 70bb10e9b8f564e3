"""The WaveNet encoder over a recording of any length, block by block.

A layer of dilation d can make its output of time t when its input of t + d is there: it keeps its
last 2 d inputs and is d samples late. Nothing is computed twice, the buffers of a block stay in the
processor's cache, and memory does not grow with the recording. Rows are samples, columns channels.
What a layer makes of its inputs is computed in C++ where that is built, else by PyTorch.
"""

from collections.abc import Iterator
from math import lcm

import numpy as np
import torch
from torch import Tensor, nn

from notebank.models.wavenet import native_encoding
from notebank.models.wavenet.config import TAPS
from notebank.models.wavenet.native_encoding import Make
from notebank.models.wavenet.network import Encoder, bias, matrix, network_input, tf32_off

# Rows of a block, at least: what fits in a cache, what fills a GPU.
ROWS = {"cpu": 1024, "elsewhere": 8192}
WIDER = 4  # times as many rows, at most, where several threads share them


@torch.no_grad()
def frames(encoder: Encoder, clip: np.ndarray) -> Iterator[np.ndarray]:
    """Latents float32 [n x latents] of a recording float32 [T], a block of frames at a time.

    The last frame is filled up with silence. The latents are those of `encoder` over the whole
    recording to float32 rounding: within 1e-5 of the largest.
    """
    blocks = _Blocks(encoder)
    padded = clip.size + -clip.size % encoder.hop
    for first in range(-blocks.late, padded, blocks.rows):
        with tf32_off():
            made = blocks.next(clip, first + blocks.late, padded).cpu().numpy()
        yield made[max(0, -first) // encoder.hop : (padded - first) // encoder.hop]


class _Blocks:
    """The layers with what they remember of one recording; `late`: samples, in whole hops."""

    def __init__(self, encoder: Encoder):
        self.net = encoder
        weight = encoder.start.weight.detach()
        self.device, width = weight.device, encoder.start.out_channels
        self.rows = _rows(encoder, self.device)
        pasts = [weight.new_zeros(2 * d + self.rows, width) for d in encoder.dilations]
        native = native_encoding.fits(encoder, self.rows)
        makers = native_encoding.layers if native else _convolutions
        self.layers = list(map(_Layer, encoder.dilations, pasts, makers(encoder, self.rows)))
        self.out = weight.new_zeros(self.rows, width)
        self.start, self.bottleneck = weight[:, 0].t(), matrix(encoder.bottleneck).t()
        behind = sum(encoder.dilations)
        self.late = behind + -behind % encoder.hop
        self.lead = self.late - behind

    def next(self, clip: np.ndarray, first: int, total: int) -> Tensor:
        """Frames from `first - late` on, when `clip` has been heard from `first` on."""
        time = first - self.lead
        heard = _stretch(clip, time - 1, time + self.rows + 1).to(self.device)
        into = [*(layer.new for layer in self.layers), self.out]
        torch.addmm(bias(self.net.start), heard.unfold(0, TAPS, 1), self.start, out=into[0])
        for layer, target in zip(self.layers, into[1:]):
            _silence_outside(layer.new, time, total)
            time -= layer.dilation
            if -self.rows < time < total:
                layer.make(layer.past, target)
            layer.step()
        hops = self.out.view(-1, self.net.hop, self.out.shape[1]).mean(1)
        return torch.addmm(bias(self.net.bottleneck), hops, self.bottleneck)


class _Layer:
    """`past` holds the layer's last 2 d inputs and, behind them in `new`, a block of fresh ones.

    `make(past, out)` writes the outputs of d samples before each of the fresh inputs.
    """

    def __init__(self, dilation: int, past: Tensor, make: Make):
        self.dilation = dilation
        self.past = past
        self.make = make
        self.new = past[2 * dilation :]

    def step(self) -> None:
        """Makes room for the next block."""
        kept, last = self.past[: 2 * self.dilation], self.past[-2 * self.dilation :]
        kept.copy_(last if len(self.past) >= 2 * len(kept) else last.clone())


def _convolutions(encoder: Encoder, rows: int) -> list[Make]:
    """As `native_encoding.layers`, in PyTorch, for any encoder on any device."""
    start = encoder.start
    longest = max(encoder.dilations)
    scratch = start.weight.new_empty(2 * longest + 2 * rows, start.out_channels)
    triples = zip(encoder.dilations, encoder.dilated, encoder.residual)
    return [_Convolution(*triple, rows, scratch) for triple in triples]


class _Convolution:
    """The taps of a layer one after the other."""

    def __init__(self, d: int, dilated: nn.Module, residual: nn.Module, rows: int, scratch: Tensor):
        self.taps = [matrix(dilated, tap).t().contiguous() for tap in range(TAPS)]
        self.residual = matrix(residual).t().contiguous()
        self.bias, self.residual_bias = bias(dilated), bias(residual)
        self.middle = slice(d, d + rows)
        self.inner, self.positive = scratch[:rows], scratch[rows:][: 2 * d + rows]
        self.shifted = [self.positive[tap * d : tap * d + rows] for tap in range(TAPS)]

    def __call__(self, past: Tensor, out: Tensor) -> None:
        torch.clamp_min(past, 0, out=self.positive)
        torch.addmm(self.bias, self.shifted[0], self.taps[0], out=self.inner)
        for shifted, tap in zip(self.shifted[1:], self.taps[1:]):
            self.inner.addmm_(shifted, tap)
        torch.add(past[self.middle], self.residual_bias, out=out)
        out.addmm_(self.inner.relu_(), self.residual)


def _silence_outside(rows: Tensor, time: int, total: int) -> None:
    """Before and after the recording every layer hears zeros, not what the layer below makes."""
    if time < 0:
        rows[:-time] = 0
    if time + len(rows) > total:
        rows[max(0, total - time) :] = 0


def _stretch(clip: np.ndarray, start: int, end: int) -> Tensor:
    """Network input of clip[start:end], silence where there is no clip."""
    inside = clip[max(0, start) : max(0, end)]
    before = min(max(0, -start), end - start)
    return network_input(np.pad(inside, (before, end - start - before - inside.size)))


def _rows(encoder: Encoder, device: torch.device) -> int:
    """Whole hops and, unless those were long, whole pairs of d and d samples of every layer."""
    least = ROWS["elsewhere"]
    if device.type == "cpu":
        least = ROWS["cpu"] * min(torch.get_num_threads(), WIDER)
    pairs = lcm(encoder.hop, 2 * max(encoder.dilations))
    return least + -least % (pairs if pairs <= 16 * least else encoder.hop)
