"""An exponential moving average of weights."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn


class Ema:
    """Averaged copies of a network's parameters; young averages forget faster, so they are useful
    from the first step on."""

    def __init__(self, network: nn.Module, keep: float):
        self.network, self.keep = network, keep
        self.values: dict[str, Tensor] = {
            name: p.detach().clone() for name, p in network.named_parameters()
        }

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Takes in the weights after step 0, 1, …"""
        keep = min(self.keep, (1 + step) / (10 + step))
        for name, parameter in self.network.named_parameters():
            self.values[name].lerp_(parameter, 1 - keep)

    @contextmanager
    def swapped_in(self) -> Iterator[None]:
        """The network has the averaged weights inside the block."""
        own = {name: p.detach().clone() for name, p in self.network.named_parameters()}
        self._put(self.values)
        try:
            yield
        finally:
            self._put(own)

    @torch.no_grad()
    def _put(self, values: dict[str, Tensor]) -> None:
        for name, parameter in self.network.named_parameters():
            parameter.copy_(values[name])
