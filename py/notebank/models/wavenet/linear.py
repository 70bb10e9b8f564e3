"""Matrix products with weights that never change, laid out once as the number of rows wants it.

`linear` chooses: one row is read in narrow blocks of outputs, several rows are packed for oneDNN,
small ones and other devices are left plain. All have y = W x (+ b) for rows x [N x in], and `add`,
W x (+ b) + other with other float32 [N x out].
"""

import torch
from torch import Tensor

# multiplications: oneDNN's product takes about 25 us longer to begin, blocks some 10
WORTH_IT = 1 << 18
BLOCK = 16  # outputs of a block: W passes by once, in order, while the sums stay in registers


class Plain:
    """As torch does it."""

    def __init__(self, weight: Tensor, bias: Tensor | None):
        self.dtype = weight.dtype
        self.matrix = weight.t()
        self.bias = bias

    def __call__(self, x: Tensor) -> Tensor:
        x = x.to(self.dtype)
        return x @ self.matrix if self.bias is None else torch.addmm(self.bias, x, self.matrix)

    def add(self, x: Tensor, other: Tensor) -> Tensor:
        if self.dtype != torch.float32:
            return other + self(x)
        y = torch.addmm(other, x, self.matrix)
        return y if self.bias is None else y.add_(self.bias)


class Blocked:
    """One float32 row on the CPU: a product for every BLOCK outputs, 1.6 times as fast there as one
    product for all."""

    def __init__(self, weight: Tensor, bias: Tensor | None):
        self.blocks = weight.view(-1, BLOCK, weight.shape[1]).transpose(1, 2).contiguous()
        self.bias = None if bias is None else bias[None]

    def __call__(self, x: Tensor) -> Tensor:
        y = torch.bmm(x.expand(len(self.blocks), 1, -1), self.blocks).view(1, -1)
        return y if self.bias is None else y.add_(self.bias)

    def add(self, x: Tensor, other: Tensor) -> Tensor:
        y = torch.baddbmm(
            other.reshape(-1, 1, BLOCK), x.expand(len(self.blocks), 1, -1), self.blocks
        ).view(1, -1)
        return y if self.bias is None else y.add_(self.bias)


class Packed:
    """oneDNN's product; torch keeps it for its compiler, so it has no public name."""

    def __init__(self, packed: Tensor, bias: Tensor | None):
        self.dtype = packed.dtype
        self.packed = packed
        self.bias = bias
        self._product = torch.ops.mkldnn._linear_pointwise.default
        self._sum = torch.ops.mkldnn._linear_pointwise.binary

    def __call__(self, x: Tensor) -> Tensor:
        return self._product(x.to(self.dtype), self.packed, self.bias, "none", [], "")

    def add(self, x: Tensor, other: Tensor) -> Tensor:
        if self.dtype != torch.float32:
            return other + self(x)
        return self._sum(x, other, self.packed, self.bias, "add")


Linear = Plain | Blocked | Packed


def linear(
    weight: Tensor, bias: Tensor | None, rows: int, device: torch.device, dtype: torch.dtype
) -> Linear:
    """The quickest form of a product with a fixed weight.

    Args:
        weight: [out x in].
        bias: [out], or None.
        rows: About how many rows it will be given at a time.
        device: Where it computes.
        dtype: What products are computed in.

    Returns:
        The product, to be called with rows [N x in].
    """
    weight = weight.detach().to(device, dtype).contiguous()
    bias = None if bias is None else bias.detach().to(device, dtype)
    if device.type == "cpu" and rows * weight.numel() >= WORTH_IT:
        if rows == 1 and dtype == torch.float32 and len(weight) % BLOCK == 0:
            return Blocked(weight, bias)
        packed = pack(weight, rows)
        if packed is not None:
            return Packed(packed, bias)
    # Inputs along rows: for one row MKL reads this layout twice as fast as the other.
    return Plain(weight.t().contiguous().t(), bias)


def pack(weight: Tensor, rows: int) -> Tensor | None:
    """The weight as oneDNN likes it for `rows` rows; None where this torch or machine has no such
    thing: whatever these nameless operators raise means "not here"."""
    if not torch.backends.mkldnn.is_available():
        return None
    try:
        packed = torch.ops.mkldnn._reorder_linear_weight(weight, rows)
        probe = torch.zeros(1, weight.shape[1], dtype=weight.dtype)
        Packed(packed, None)(probe)
        if weight.dtype == torch.float32:
            Packed(packed, None).add(probe, torch.zeros(1, weight.shape[0]))
    except (RuntimeError, AttributeError, NotImplementedError):
        return None
    return packed
