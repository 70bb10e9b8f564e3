"""The torch engine: look-ahead blocks with packed weights.

In a layer of dilation d the input of t - 2d is known 2 d steps ahead and that of t - d is known d
steps ahead: for as many steps, AHEAD at most, such a tap is one matrix product. A note's bits
depend on the batch's width, which is fixed, though not on the notes beside it.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from notebank.audio.mulaw import LEVELS
from notebank.models.device import DTYPES
from notebank.models.wavenet.config import TAPS
from notebank.models.wavenet.engine import AHEAD, Engine, Job
from notebank.models.wavenet.linear import Linear, linear
from notebank.models.wavenet.network import Decoder, bias, matrix

CENTRE = LEVELS // 2


@dataclass
class _Layer:
    dilation: int
    taps: list[Linear]  # x[t - 2d], x[t - d], x[t]
    sums: Linear  # gated -> residual, then skip

    def block(self, tap: int) -> int:
        """Steps that tap 0 or 1 is computed ahead."""
        return min((TAPS - 1 - tap) * self.dilation, AHEAD)


class TorchWeights:
    """A decoder's weights, packed for stepping several notes.

    The tanh's half of the gates comes first, as `glu` wants it.

    Args:
        decoder: The weights, on any device.
        slots: Notes that are stepped together.
        device: Where that happens, as torch calls it.
        precision: "fp32" or "bf16".
    """

    def __init__(self, decoder: Decoder, slots: int, device: str = "cpu", precision: str = "fp32"):
        self.device, self.dtype = torch.device(device), DTYPES[precision]
        self.slots = slots
        self.width, self.skip = decoder.skip_start.in_channels, decoder.skip_start.out_channels
        self.start = decoder.start.weight.detach()[:, 0].t().contiguous().to(self.device)
        self.start_bias = bias(decoder.start).to(self.device)
        self.skip_start, self.out, self.logits = (
            self._pointwise(m) for m in (decoder.skip_start, decoder.out, decoder.logits)
        )
        layers = zip(decoder.dilations, decoder.dilated, decoder.residual, decoder.skip)
        self.layers = [
            _Layer(d, self._taps(dilated, d), self._pointwise(residual, skip))
            for d, dilated, residual, skip in layers
        ]
        maps = [
            (_swapped(matrix(c)), _swapped(bias(c) + bias(dilated)))
            for c, dilated in zip(decoder.condition, decoder.dilated)
        ]
        maps.append((matrix(decoder.condition_out), bias(decoder.condition_out)))
        self.conditions = [
            (weights.to(self.device), biases.to(self.device)) for weights, biases in maps
        ]

    def _pointwise(self, *modules: nn.Module) -> Linear:
        weights, biases = (
            torch.cat([matrix(m) for m in modules]),
            torch.cat([bias(m) for m in modules]),
        )
        return linear(weights, biases, self.slots, self.device, self.dtype)

    def _taps(self, dilated: nn.Module, d: int) -> list[Linear]:
        rows = [self.slots * steps for steps in (min(2 * d, AHEAD), min(d, AHEAD), 1)]
        return [
            linear(_swapped(matrix(dilated, k)), None, rows[k], self.device, self.dtype)
            for k in range(TAPS)
        ]


def _swapped(rows: Tensor) -> Tensor:
    opened, value = rows.chunk(2)
    return torch.cat([value, opened])


class TorchEngine(Engine):
    """State in preallocated tensors, changed in place, so that a block can be recorded once and
    replayed."""

    def __init__(self, weights: TorchWeights):
        self.net, self.slots = weights, weights.slots
        zeros = partial(torch.zeros, device=weights.device, dtype=torch.float32)
        self.rings = [
            zeros(2 * layer.dilation, self.slots, weights.width, dtype=weights.dtype)
            for layer in weights.layers
        ]
        self.aheads = [
            zeros(layer.block(0), self.slots, 2 * weights.width) for layer in weights.layers
        ]
        # Views made once: each costs some 5 us, and there are hundreds in a step.
        self._ring_rows = [ring.unbind() for ring in self.rings]
        self._ahead_rows = [ahead.unbind() for ahead in self.aheads]
        self.conditions = [zeros(self.slots, biases.numel()) for _, biases in weights.conditions]
        self.history = zeros(self.slots, TAPS)
        # MPS has no float64
        exact = torch.float32 if weights.device.type == "mps" else torch.float64
        self.draws = zeros(AHEAD, self.slots, dtype=exact)
        self.temperature = zeros(())
        self.forced = zeros(AHEAD, self.slots, dtype=torch.int64)
        self.classes = zeros(AHEAD, self.slots, dtype=torch.int64)
        self.probabilities = zeros(AHEAD, self.slots, LEVELS)
        self.clock = 0
        self._under_way: Iterator[int] | None = None

    def start(self, slot: int) -> None:
        self.history[slot] = 0
        for ring in self.rings:
            ring[:, slot] = 0

    @torch.no_grad()
    def condition(self, slot: int, z: np.ndarray) -> None:
        frame = torch.from_numpy(np.ascontiguousarray(z, np.float32)).to(self.net.device)
        for target, (weights, biases) in zip(self.conditions, self.net.conditions):
            target[slot] = F.linear(frame, weights, biases)

    def move(self, source: int, target: int) -> None:
        for ring in self.rings:
            ring[:, target] = ring[:, source]
        for rows in (self.history, *self.conditions):
            rows[target] = rows[source]

    @torch.no_grad()
    def run(self, job: Job, seconds: float) -> None:
        deadline = time.perf_counter() + seconds
        while job.done < job.steps:
            if self._under_way is None:
                self._load(job)
                self._under_way = self._block()
            for finished in self._under_way:
                if finished:
                    self._store(job, finished)
                if time.perf_counter() >= deadline:
                    return
            self._under_way = None

    def _load(self, job: Job) -> None:
        """Takes the draws, and the forced classes if any, of the next block."""
        rows = slice(job.done, job.done + AHEAD)
        self.draws[:, : job.active] = torch.from_numpy(job.draws[rows])
        self.temperature.fill_(job.temperature)
        self.forced.fill_(-1)
        if job.forced is not None:
            self.forced[:, : job.active] = torch.from_numpy(job.forced[rows].astype(np.int64))

    def _store(self, job: Job, finished: int) -> None:
        rows, block_rows = (
            slice(job.done, job.done + finished),
            slice(job.done % AHEAD, job.done % AHEAD + finished),
        )
        job.classes[rows] = self.classes[block_rows, : job.active].cpu().numpy()
        if job.probabilities is not None:
            job.probabilities[rows] = self.probabilities[block_rows, : job.active].cpu().numpy()
        job.done += finished

    def _block(self) -> Iterator[int]:
        """AHEAD steps; yields, layer by layer, how many steps were finished since it last did."""
        for step in range(AHEAD):
            yield from self._layers(step)
            self._choose(step)
            self.clock += 1
            yield 1

    def _layers(self, step: int) -> Iterator[int]:
        net = self.net
        x = torch.addmm(net.start_bias, self.history, net.start)
        sums = torch.cat([x, net.skip_start(x).float()], dim=1)
        for index, layer in enumerate(net.layers):
            for tap in range(TAPS - 1):
                if step % layer.block(tap) == 0:
                    self._look_ahead(index, tap, step % layer.block(0))
            x = self._keep(index, sums[:, : net.width])
            gates = layer.taps[2].add(x, self._ahead_rows[index][step % layer.block(0)])
            gates[:, : net.width].tanh_()
            sums = layer.sums.add(F.glu(gates), sums)
            yield 0
        self._skips = sums[:, net.width :]

    def _look_ahead(self, index: int, tap: int, row: int) -> None:
        layer = self.net.layers[index]
        steps = layer.block(tap)
        rows = self.aheads[index][row : row + steps]
        so_far = rows if tap else self.conditions[index].expand_as(rows)
        past = self._past(index, tap * layer.dilation, steps).reshape(steps * self.slots, -1)
        rows.copy_(layer.taps[tap].add(past, so_far.reshape(steps * self.slots, -1)).view_as(rows))

    def _past(self, index: int, offset: int, steps: int) -> Tensor:
        """Inputs of the next steps' oldest tap (offset 0) or middle tap (offset d): [steps x slots
        x width]."""
        first = (self.clock + offset) % len(self.rings[index])
        return self.rings[index][first : first + steps]

    def _keep(self, index: int, x: Tensor) -> Tensor:
        rows = self._ring_rows[index]
        return rows[self.clock % len(rows)].copy_(x)

    def _choose(self, step: int) -> None:
        hidden = self.net.out.add(torch.relu(self._skips), self.conditions[-1])
        logits = self.net.logits(torch.relu(hidden)).float()
        cold = self.temperature <= 0
        probabilities = torch.softmax(
            logits / torch.where(cold, torch.ones_like(self.temperature), self.temperature), dim=1
        )
        drawn = (
            (probabilities.cumsum(1).to(self.draws.dtype) < self.draws[step, :, None])
            .sum(1)
            .clamp_(max=LEVELS - 1)
        )
        chosen = torch.where(cold, logits.argmax(1), drawn)
        self.probabilities[step] = probabilities
        self.classes[step] = chosen
        last = torch.where(self.forced[step] < 0, chosen, self.forced[step])
        self.history.copy_(
            torch.cat([self.history[:, 1:], (last[:, None].float() - CENTRE) / CENTRE], dim=1)
        )
