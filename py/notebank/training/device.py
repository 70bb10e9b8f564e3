"""Where a network is trained, and what that changes."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TypeVar

import torch
from torch import nn

from notebank.models.device import device_of

Function = TypeVar("Function", bound=Callable)


def products(device: torch.device, precision: str) -> AbstractContextManager:
    """Products in that precision, fp32 or bf16, inside the block."""
    return torch.autocast(device.type, torch.bfloat16) if precision == "bf16" else nullcontext()


def compiled(function: Function, device: torch.device, wanted: bool | None = None) -> Function:
    """The same, made faster at its first call, which then takes up to a minute.

    Args:
        function: A function or a network.
        device: Where it computes.
        wanted: Whether to compile it; None: on a GPU, where that is worth it.

    Returns:
        The compiled function, or the function itself.
    """
    if wanted is None:
        wanted = device.type == "cuda"
    return torch.compile(function) if wanted else function  # type: ignore[return-value]


@contextmanager
def at_home(network: nn.Module) -> Iterator[None]:
    """The network is on the CPU inside the block, where models play; an optimiser keeps hold of its
    parameters."""
    away = device_of(network)
    network.to("cpu")
    try:
        yield
    finally:
        network.to(away)
