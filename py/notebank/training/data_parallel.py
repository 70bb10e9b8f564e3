"""A loss whose parts are worked out side by side, each on a core of its own.

Many small operations leave cores idle when each is spread over all of them; a part a core does not.
How a batch is cut does not depend on the machine, and parts are added up in their order, so the
number of cores does not change a bit of the result.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import _get_current_dispatch_mode_stack

Part = Callable[[], Tensor]


class DataParallel:
    """As many threads as torch was given, each with one core. They are started when they are first
    needed."""

    def __init__(self, parameters: Sequence[nn.Parameter]):
        self.parameters = list(parameters)
        self._pool: ThreadPoolExecutor | None = None

    def together(self, parts: Sequence[Part]) -> Tensor:
        """The sum of losses; its gradients are known already, and are only handed on by
        `backward`."""
        # modes (counters) see one thread
        if len(parts) == 1 or torch.get_num_threads() == 1 or _get_current_dispatch_mode_stack():
            worked = [self._work(part) for part in parts]
        else:
            self._pool = self._pool or ThreadPoolExecutor(
                torch.get_num_threads(), "lane", torch.set_num_threads, (1,)
            )
            worked = list(self._pool.map(self._work, parts))
        loss, grads = worked[0]
        for other, more in worked[1:]:
            loss = loss + other
            for grad, another in zip(grads, more):
                grad += another
        return _Known.apply(loss, grads, *self.parameters)

    def _work(self, part: Part) -> tuple[Tensor, list[Tensor]]:
        loss = part()
        grads = torch.autograd.grad(loss, self.parameters, materialize_grads=True)
        return loss.detach(), [grad.clone(memory_format=torch.contiguous_format) for grad in grads]


class _Known(torch.autograd.Function):
    @staticmethod
    def forward(ctx, loss: Tensor, grads: list[Tensor], *parameters: Tensor) -> Tensor:
        ctx.grads = grads
        return loss.clone()

    @staticmethod
    def backward(ctx, *upstream: Tensor):
        return None, None, *(grad * upstream[0] for grad in ctx.grads)
