"""A run's tensors in few bytes, to be carried from machine to machine.

Rounding costs the promise that a run taken up again ends with the same bits; it goes on from the
same place.
"""

from pathlib import Path

import torch
from torch import Tensor

from notebank.errors import BadValue

LIMIT = 16 << 20  # bytes of a file
RESUME = "resume.safetensors"
BUNDLE = "bundle.json"
_HEAD = 1 << 18  # what names and shapes may take of them

Tensors = dict[str, Tensor]


def packed_state(run: Path) -> Path | None:
    """Where a run in this folder keeps its packed state: beside it, if that is a bundle
    (`bundle.py`); else None."""
    return run.parent / RESUME if (run.parent / BUNDLE).is_file() else None


def pack(tensors: Tensors, limit: int = LIMIT) -> Tensors:
    """Weights and averages as float16, the optimiser's moments as bfloat16; without first moments,
    or any, where that is too much."""
    halved = {
        name: tensor.to(_kind(name))
        if tensor.numel() > 1 and tensor.is_floating_point()
        else tensor
        for name, tensor in tensors.items()
    }
    without_first = {
        name: tensor for name, tensor in halved.items() if not name.endswith("/exp_avg")
    }
    bare = {name: tensor for name, tensor in halved.items() if not name.startswith("optimiser/")}
    for found in (halved, without_first, bare):
        if size(found) + _HEAD <= limit:
            return found
    raise BadValue(
        f"this run does not fit into {limit >> 20} MiB: its weights alone take {size(bare) >> 20}"
    )


def unpack(tensors: Tensors) -> Tensors:
    """What `pack` made, or any other state, as float32; first moments that were left out begin at
    zero."""
    found = {
        name: tensor.float() if tensor.dtype in (torch.float16, torch.bfloat16) else tensor
        for name, tensor in tensors.items()
    }
    for name, tensor in tuple(found.items()):
        if name.endswith("/exp_avg_sq"):
            found.setdefault(name.removesuffix("_sq"), torch.zeros_like(tensor))
    return found


def size(tensors: Tensors) -> int:
    """Bytes of the numbers."""
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())


def _kind(name: str) -> torch.dtype:
    # squares of small gradients need its range
    return torch.bfloat16 if name.startswith("optimiser/") else torch.float16
