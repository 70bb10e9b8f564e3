"""What a device computes matrix products in.

Weights and activations may be stored in bfloat16 anywhere. Products in it are another matter: a
processor without instructions for them emulates them, 3 to 20 times slower than float32's.
"""

import platform

import torch
from torch import nn

from notebank.errors import BadValue

PRECISIONS = ("auto", "fp32", "bf16")
FALLBACK = "this processor has no bfloat16 products (AVX512-BF16 or AMX; on Arm, BF16)"


def device_of(network: nn.Module) -> torch.device:
    """Where a network's weights are."""
    return next(network.parameters()).device


def precision(wanted: str, device: torch.device | str = "cpu") -> str:
    """fp32 or bf16: what products are in where `wanted` (auto, fp32, bf16) was asked for."""
    if wanted not in PRECISIONS:
        raise BadValue(f"a precision is {', '.join(PRECISIONS)}, not '{wanted}'")
    return "bf16" if wanted == "bf16" and fast_bf16(device) else "fp32"


def fast_bf16(device: torch.device | str = "cpu") -> bool:
    """Whether a device has instructions for products of bfloat16."""
    device = torch.device(device)
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device)[0] >= 8
    return device.type != "cpu" or (_onednn_takes_bf16() and _cpu_has_bf16())


def _onednn_takes_bf16() -> bool:
    # On x86 it does wherever AVX-512 is, emulating what is missing.
    if not torch.backends.mkldnn.is_available():
        return False
    return torch.ops.mkldnn._is_mkldnn_bf16_supported()


def _cpu_has_bf16() -> bool:
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return True  # elsewhere oneDNN's word is good
    probes = [getattr(torch.cpu, f"_is_{name}_supported", None) for name in ("avx512_bf16", "amx_tile")]
    return any(probe is not None and probe() for probe in probes)
