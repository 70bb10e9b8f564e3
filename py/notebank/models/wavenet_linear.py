"""A matrix product with weights that never change: packed once for oneDNN on the CPU, plain elsewhere."""

import torch
import torch.nn.functional as F
from torch import Tensor

WORTH_PACKING = 1 << 20  # multiplications: a packed product costs about 25 us more to begin


class Linear:
    """y = W x (+ b) for rows x [N x in], N about `rows`; products in `dtype`, results of `add` in float32."""

    def __init__(self, weight: Tensor, bias: Tensor | None, rows: int, device: torch.device, dtype: torch.dtype):
        self.weight = weight.detach().to(device, dtype).contiguous()
        self.bias = None if bias is None else bias.detach().to(device, dtype)
        self.dtype = dtype
        self.packed = pack(self.weight, rows)
        if self.packed is not None:
            self.weight = self.weight[:0]  # the packed copy serves alone

    def __call__(self, x: Tensor) -> Tensor:
        x = x.to(self.dtype)
        if self.packed is None:
            return F.linear(x, self.weight, self.bias)
        return torch.ops.mkldnn._linear_pointwise(x, self.packed, self.bias, "none", [], "")

    def add(self, x: Tensor, other: Tensor) -> Tensor:
        """W x (+ b) + other, other float32 [N x out]."""
        if self.packed is not None and self.dtype == torch.float32:
            return torch.ops.mkldnn._linear_pointwise.binary(x, other, self.packed, self.bias, "add")
        if self.packed is None and self.bias is None and self.dtype == torch.float32:
            return torch.addmm(other, x, self.weight.t())
        return other + self(x)


def pack(weight: Tensor, rows: int) -> Tensor | None:
    """The weight as oneDNN likes it for `rows` rows, or None where this torch or machine has no such thing.

    torch keeps the operators that its compiler uses here; they have no public name, so whatever they raise means "not here".
    """
    if weight.device.type != "cpu" or rows * weight.numel() < WORTH_PACKING or not torch.backends.mkldnn.is_available():
        return None
    try:
        packed = torch.ops.mkldnn._reorder_linear_weight(weight, rows)
        probe = torch.zeros(1, weight.shape[1], dtype=weight.dtype)
        torch.ops.mkldnn._linear_pointwise(probe, packed, None, "none", [], "")
        if weight.dtype == torch.float32:
            torch.ops.mkldnn._linear_pointwise.binary(probe, torch.zeros(1, weight.shape[0]), packed, None, "add")
    except (RuntimeError, AttributeError, NotImplementedError):
        return None
    return packed
