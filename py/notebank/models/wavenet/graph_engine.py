"""The torch engine for CUDA: a whole block of steps is recorded once as a CUDA graph and replayed
ever after.

Off CUDA, as in tests, the same block runs unrecorded.
"""

from collections.abc import Iterator

import torch
from torch import Tensor

from notebank.models.wavenet.engine import AHEAD
from notebank.models.wavenet.network import tf32_off
from notebank.models.wavenet.torch_engine import TorchEngine, TorchWeights


class GraphEngine(TorchEngine):
    """Where a block lies in a ring longer than itself is read from the tensor `base`, as a graph
    cannot count."""

    def __init__(self, weights: TorchWeights):
        super().__init__(weights)
        self.base = torch.zeros((), dtype=torch.int64, device=weights.device)
        self.steps = torch.arange(AHEAD, device=weights.device)
        self.kept: list[list[Tensor]] = [[] for _ in self.rings]
        self.graph = self._recorded() if weights.device.type == "cuda" else None

    def _block(self) -> Iterator[int]:
        if self.graph is None:
            self._whole_block()
        else:
            self.graph.replay()
        yield AHEAD

    def _whole_block(self) -> None:
        self.clock = 0
        for _ in super()._block():
            pass
        for index, layer in enumerate(self.net.layers):
            if layer.dilation >= AHEAD:
                self.rings[index].index_copy_(
                    0, self._rows(index, 0), torch.stack(self.kept[index]).to(self.net.dtype)
                )
            self.kept[index] = []
        self.base.add_(AHEAD)

    def _rows(self, index: int, offset: int) -> Tensor:
        return (self.base + offset + self.steps) % len(self.rings[index])

    def _past(self, index: int, offset: int, steps: int) -> Tensor:
        # such a ring's length divides AHEAD: blocks always begin at its row 0
        if self.net.layers[index].dilation < AHEAD:
            return super()._past(index, offset, steps)
        return self.rings[index].index_select(0, self._rows(index, offset))

    def _keep(self, index: int, x: Tensor) -> Tensor:
        if self.net.layers[index].dilation < AHEAD:
            return super()._keep(index, x)
        self.kept[index].append(x)
        return x

    @torch.no_grad()
    def _recorded(self) -> torch.cuda.CUDAGraph:
        graph, device = torch.cuda.CUDAGraph(), self.net.device
        with torch.cuda.device(device), tf32_off():
            # a block must have run once, off the main stream, before it is recorded
            side = torch.cuda.Stream()
            side.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(side):
                self._whole_block()
            torch.cuda.current_stream().wait_stream(side)
            with torch.cuda.graph(graph):
                self._whole_block()
        for tensor in (*self.rings, self.history, self.base):
            tensor.zero_()
        return graph
