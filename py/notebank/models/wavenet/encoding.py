"""The WaveNet encoder over a recording of any length, block by block.

A layer of dilation d can make its output of time t when its input of t + d is there: it keeps its
last 2 d inputs and is d samples late. Nothing is computed twice, the buffers of a block stay in the
processor's cache, and memory does not grow with the recording. Rows are samples, columns channels.
"""

from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor, nn

from notebank.models.wavenet.config import TAPS
from notebank.models.wavenet.network import Encoder, bias, matrix, network_input, tf32_off

# of a block, at least: what fits in a cache, what fills a GPU
ROWS = {
    "cpu": 1024,
    "elsewhere": 8192,
}


@torch.no_grad()
def frames(encoder: Encoder, clip: np.ndarray) -> Iterator[np.ndarray]:
    """Latents float32 [n x latents] of a recording float32 [T], a block of frames at a time.

    The last frame is filled up with silence. The latents are those of `encoder` over the whole
    recording to float32 rounding: within 3e-6 of the largest.
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
        self.rows = _rows(encoder.hop, self.device)
        longest = max(_dilation(layer) for layer in encoder.dilated)
        scratch = torch.empty(2 * longest + 2 * self.rows, width, device=self.device)
        pairs = zip(encoder.dilated, encoder.residual)
        self.layers = [_Layer(*pair, self.rows, scratch) for pair in pairs]
        self.out = torch.zeros(self.rows, width, device=self.device)
        self.start, self.bottleneck = weight[:, 0].t(), matrix(encoder.bottleneck).t()
        behind = sum(layer.dilation for layer in self.layers)
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
                layer(target)
            layer.step()
        hops = self.out.view(-1, self.net.hop, self.out.shape[1]).mean(1)
        return torch.addmm(bias(self.net.bottleneck), hops, self.bottleneck)


class _Layer:
    """`past` holds the layer's last 2 d inputs and, behind them in `new`, a block of fresh ones."""

    def __init__(self, dilated: nn.Module, residual: nn.Module, rows: int, scratch: Tensor):
        d = self.dilation = _dilation(dilated)
        self.taps = [matrix(dilated, tap).t().contiguous() for tap in range(TAPS)]
        self.residual = matrix(residual).t().contiguous()
        self.bias, self.residual_bias = bias(dilated), bias(residual)
        self.past = scratch.new_zeros(2 * d + rows, scratch.shape[1])
        self.new, self.middle = self.past[2 * d :], self.past[d : d + rows]
        self.inner, self.positive = scratch[:rows], scratch[rows:][: len(self.past)]
        self.shifted = [self.positive[tap * d : tap * d + rows] for tap in range(TAPS)]

    def __call__(self, out: Tensor) -> None:
        """Writes the outputs of d samples before each of the fresh inputs."""
        torch.clamp_min(self.past, 0, out=self.positive)
        torch.addmm(self.bias, self.shifted[0], self.taps[0], out=self.inner)
        for shifted, tap in zip(self.shifted[1:], self.taps[1:]):
            self.inner.addmm_(shifted, tap)
        torch.add(self.middle, self.residual_bias, out=out)
        out.addmm_(self.inner.relu_(), self.residual)

    def step(self) -> None:
        """Makes room for the next block."""
        kept, last = self.past[: 2 * self.dilation], self.past[-2 * self.dilation :]
        kept.copy_(last if len(self.past) >= 2 * len(kept) else last.clone())


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


def _dilation(layer: nn.Module) -> int:
    assert isinstance(layer, nn.Conv1d)
    return layer.dilation[0]


def _rows(hop: int, device: torch.device) -> int:
    least = ROWS["cpu" if device.type == "cpu" else "elsewhere"]
    return least + -least % hop
