"""A TorchScript file that keeps nn~'s contract: what it says of itself, and its methods.

Buffers `METHOD_params` hold four numbers: channels and ratio in, channels and ratio out; a ratio is
samples a frame. `NAME_params` of an attribute holds the types of its values, which `get_NAME` and
`set_NAME` read and write.
"""

import copy
import io
import warnings
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

TYPES = ("bool", "int", "float", "str")
_RATES = ("sampling_rate", "sample_rate", "sr")
_ENDING = "_params"
_METHOD = 4  # numbers that describe one


def warm_up() -> None:
    """Has PyTorch load what it loads at first use, as long as files can be opened."""
    x = torch.randn(1, 8, 512)
    made = torch.conv1d(x, torch.randn(8, 8, 3)) @ torch.randn(510, 8)
    torch.fft.rfft(made).abs().sin().exp().tanh()


class Program:
    """The module in a file of these bytes. Each call gets a copy of it as it was loaded, so that
    nothing is left of the call before: caches, counters, attributes."""

    def __init__(self, data: bytes):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch.jit is deprecated, which is nothing to the user
            self._module = torch.jit.load(io.BytesIO(data), map_location="cpu").eval()

    def contract(self) -> dict[str, Any]:
        """Methods, attributes and rate as the module tells them."""
        known = set(self._module._c._method_names())
        params = {
            name.removesuffix(_ENDING): [int(number) for number in value.flatten().tolist()]
            for name, value in self._module.named_buffers(recurse=False)
            if name.endswith(_ENDING) and value.numel() < 64
        }
        attributes = {n for n in params if {f"get_{n}", f"set_{n}"} <= known}
        return {
            "methods": {
                name: numbers
                for name, numbers in params.items()
                if name in known - attributes and len(numbers) == _METHOD
            },
            "attributes": {name: self._attribute(name, params[name]) for name in attributes},
            "rate": self._rate(),
        }

    def _attribute(self, name: str, types: list[int]) -> dict[str, Any]:
        """Types and values of an attribute; no types where some are not plain."""
        if not all(0 <= number < len(TYPES) for number in types):
            return {"types": [], "values": []}
        values = getattr(copy.deepcopy(self._module), f"get_{name}")()
        values = list(values) if isinstance(values, list | tuple) else [values]
        return {"types": [TYPES[number] for number in types], "values": values}

    def _rate(self) -> int | None:
        for module in (self._module, *self._module.children()):
            for name in _RATES:
                value = getattr(module, name, None)
                if isinstance(value, Tensor) and value.numel() == 1:
                    value = value.item()
                if isinstance(value, int | float) and value > 0:
                    return round(value)
        return None

    def call(
        self, method: str, x: Tensor, attributes: Mapping[str, list[Any]], seed: int
    ) -> Tensor:
        """One call of a method.

        Args:
            method: Its name.
            x: float32 [batch, channels, frames].
            attributes: Values by name, set before.
            seed: Of PyTorch's random numbers.

        Returns:
            float32 [batch, channels, frames].
        """
        module = copy.deepcopy(self._module)
        for name, values in attributes.items():
            getattr(module, f"set_{name}")(*values)
        torch.manual_seed(seed)
        with torch.inference_mode():
            made = getattr(module, method)(x)
        if not isinstance(made, Tensor) or made.dim() != 3:
            raise ValueError(f"{method} gave no tensor of three dimensions")
        return made.float().contiguous()
