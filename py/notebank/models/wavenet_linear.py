"""A matrix product with weights that never change: packed once for oneDNN on the CPU, plain elsewhere."""

import torch
from torch import Tensor

WORTH_PACKING = 1 << 18  # multiplications: a packed product takes about 25 us longer to begin


class Linear:
    """y = W x (+ b) for rows x [N x in], N about `rows`; products in `dtype`, results of `add` in float32."""

    def __init__(self, weight: Tensor, bias: Tensor | None, rows: int, device: torch.device, dtype: torch.dtype):
        weight = weight.detach().to(device, dtype).contiguous()
        self.dtype = dtype
        self.bias = None if bias is None else bias.detach().to(device, dtype)
        self.packed = pack(weight, rows)
        # Inputs along rows: for one row MKL reads this layout twice as fast as the other.
        self.matrix = weight.t().contiguous() if self.packed is None else weight[:0]

    def __call__(self, x: Tensor) -> Tensor:
        x = x.to(self.dtype)
        if self.packed is not None:
            return torch.ops.mkldnn._linear_pointwise(x, self.packed, self.bias, "none", [], "")
        return x @ self.matrix if self.bias is None else torch.addmm(self.bias, x, self.matrix)

    def add(self, x: Tensor, other: Tensor) -> Tensor:
        """W x (+ b) + other, other float32 [N x out]."""
        if self.dtype != torch.float32:
            return other + self(x)
        if self.packed is not None:
            return torch.ops.mkldnn._linear_pointwise.binary(x, other, self.packed, self.bias, "add")
        y = torch.addmm(other, x, self.matrix)
        return y if self.bias is None else y.add_(self.bias)


def pack(weight: Tensor, rows: int) -> Tensor | None:
    """The weight as oneDNN likes it for `rows` rows; None where that is not worth it, or this torch or machine has no such thing.

    torch keeps the operators that its compiler uses here; they have no public name, so whatever they raise means "not here".
    """
    plain_is_fast = rows == 1 and weight.dtype == torch.float32
    worth = not plain_is_fast and rows * weight.numel() >= WORTH_PACKING
    if weight.device.type != "cpu" or not worth or not torch.backends.mkldnn.is_available():
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
