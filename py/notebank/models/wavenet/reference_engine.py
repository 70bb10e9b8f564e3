"""The reference engine: the plain step loop, one sample of every layer at a time, in torch on the
CPU.

It is what the other engines are compared with, and the unit that their speed is quoted in. As
`Generator` runs it one note at a time, no note can depend on another's.
"""

import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from notebank.audio import mulaw
from notebank.models.wavenet.config import TAPS
from notebank.models.wavenet.engine import Engine, Job, pick
from notebank.models.wavenet.network import Decoder, bias, matrix

CENTRE = mulaw.LEVELS // 2


class ReferenceEngine(Engine):
    """Each layer keeps its last 2 d inputs in a ring [2 d x slots x width]; zeros stand for the
    time before the note."""

    def __init__(self, decoder: Decoder, slots: int):
        self.decoder, self.slots = decoder, slots
        self.clock = 0
        width, skip = decoder.skip_start.in_channels, decoder.skip_start.out_channels
        self.rings = [torch.zeros(2 * d, slots, width) for d in decoder.dilations]
        self.history = torch.zeros(slots, TAPS)
        self.conditions = [torch.zeros(slots, 2 * width) for _ in decoder.dilations]
        self.condition_out = torch.zeros(slots, skip)
        self.taps = [
            [matrix(layer, k).contiguous() for k in range(TAPS)] for layer in decoder.dilated
        ]

    def start(self, slot: int) -> None:
        self.history[slot] = 0
        for ring in self.rings:
            ring[:, slot] = 0

    @torch.no_grad()
    def condition(self, slot: int, z: np.ndarray) -> None:
        frame = torch.from_numpy(np.ascontiguousarray(z, np.float32))
        for target, layer in zip(self.conditions, self.decoder.condition):
            target[slot] = _pointwise(layer, frame)
        self.condition_out[slot] = _pointwise(self.decoder.condition_out, frame)

    def move(self, source: int, target: int) -> None:
        for ring in self.rings:
            ring[:, target] = ring[:, source]
        for rows in (self.history, self.condition_out, *self.conditions):
            rows[target] = rows[source]

    @torch.no_grad()
    def run(self, job: Job, seconds: float) -> None:
        deadline = time.perf_counter() + seconds
        while job.done < job.steps:
            self._step(job, job.done)
            job.done += 1
            if time.perf_counter() >= deadline:
                return

    def _step(self, job: Job, step: int) -> None:
        logits = self._logits()[: job.active]
        probabilities = torch.softmax(logits / (job.temperature or 1.0), dim=1).numpy()
        chosen = (
            pick(probabilities, job.draws[step])
            if job.temperature
            else probabilities.argmax(axis=1)
        )
        job.classes[step] = chosen
        if job.probabilities is not None:
            job.probabilities[step] = probabilities
        last = job.classes[step] if job.forced is None else job.forced[step]
        self.history = self.history.roll(-1, dims=1)
        self.history[: job.active, -1] = torch.from_numpy(
            (last.astype(np.float32) - CENTRE) / CENTRE
        )
        self.clock += 1

    def _logits(self) -> Tensor:
        net = self.decoder
        x = F.linear(self.history, net.start.weight[:, 0], net.start.bias)
        skips = _pointwise(net.skip_start, x)
        layers = zip(
            net.dilations,
            self.rings,
            self.taps,
            self.conditions,
            net.dilated,
            net.residual,
            net.skip,
        )
        for d, ring, (oldest, old, newest), condition, dilated, residual, skip in layers:
            now = self.clock % (2 * d)
            gates = (
                F.linear(ring[now], oldest)
                + F.linear(ring[now - d], old)
                + F.linear(x, newest, bias(dilated))
                + condition
            )
            ring[now] = x
            opened, value = gates.chunk(2, dim=1)
            gated = torch.sigmoid(opened) * torch.tanh(value)
            x = x + _pointwise(residual, gated)
            skips = skips + _pointwise(skip, gated)
        skips = _pointwise(net.out, torch.relu(skips)) + self.condition_out
        return _pointwise(net.logits, torch.relu(skips))


def _pointwise(layer: torch.nn.Module, x: Tensor) -> Tensor:
    """A 1x1 convolution of rows [B x channels] (or of one row)."""
    return F.linear(x, matrix(layer), bias(layer))
