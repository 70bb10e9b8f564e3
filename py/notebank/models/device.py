"""Which device computes, and what it computes matrix products in.

bfloat16 can be stored anywhere. Products of it are another matter: a processor without instructions
for them has to emulate them, up to 20 times slower than those of float32.
"""

import platform

import torch
from torch import Tensor, nn

from notebank import native
from notebank.errors import BadValue
from notebank.models.base import check_precision

DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16}
EMULATED = "this processor has no instructions for bfloat16: fp32 is faster"
CPU = torch.device("cpu")
DEVICES = ("auto", "cpu", "cuda", "mps")  # that can be asked for


def pick_device(name: str = "auto") -> str:
    """The torch device that a name means here.

    Args:
        name: One of DEVICES, or a CUDA device by its number (cuda:1). auto is cuda where PyTorch
            sees such a device, else cpu.

    Raises:
        BadValue: There is no such device, or none here.
    """
    there = {
        "cpu": True,
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
    }
    if name == "auto":
        return "cuda" if there["cuda"] else "cpu"
    kind, colon, number = name.partition(":")
    if kind not in there or (colon and not (kind == "cuda" and number.isdigit())):
        raise BadValue(f"devices are {', '.join(DEVICES)}, not '{name}'")
    if not there[kind] or (colon and int(number) >= torch.cuda.device_count()):
        raise BadValue(
            f"there is no device '{name}' here that PyTorch {torch.__version__} can use; there is "
            f"{', '.join(k for k, v in there.items() if v)}"
        )
    return name


def placed(network: nn.Module, *tensors: Tensor) -> tuple[Tensor, ...]:
    """Tensors where a network's weights are."""
    where = device_of(network)
    return tuple(tensor.to(where) for tensor in tensors)


def named(device: torch.device) -> str:
    """What a log calls a device.

    >>> named(torch.device("cpu")).rstrip("s").endswith(" thread")
    True
    """
    if device.type == "cuda":
        return f"cuda, {torch.cuda.get_device_name(device)}"
    processor = platform.processor() or platform.machine()
    threads = torch.get_num_threads()
    return f"{device.type}, {processor}, {threads} thread{'s'[: threads > 1]}"


def device_of(network: nn.Module) -> torch.device:
    """Where a network's weights are."""
    return next(network.parameters()).device


def checked(precision: str) -> str:
    """The precision, auto, fp32 or bf16; raises BadValue for another."""
    check_precision(precision)
    return precision


def playing(precision: str) -> str:
    """fp32 or bf16, as models play: auto is fp32, so that a note is alike on all processors."""
    return "bf16" if checked(precision) == "bf16" else "fp32"


def training(precision: str, device: torch.device = CPU) -> str:
    """fp32 or bf16, as models are trained: auto is bf16 where the device has such products."""
    fastest = "bf16" if has_bf16(device) else "fp32"
    return fastest if checked(precision) == "auto" else precision


def told(precision: str, device: torch.device = CPU) -> str:
    """What is taken, fp32 or bf16, to be read; with a word on it where the device lacks bf16."""
    return precision if has_bf16(device) else f"{precision} ({EMULATED})"


def has_bf16(device: torch.device = CPU) -> bool:
    """Whether a device has instructions for products of bfloat16: AVX512-BF16, AMX, Arm's BF16."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device)[0] >= 8
    return device.type != "cpu" or (_onednn_takes_bf16() and _cpu_has_bf16())


def _onednn_takes_bf16() -> bool:
    # On x86 it does wherever AVX-512 is, emulating what is missing.
    return torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported()


def _cpu_has_bf16() -> bool:
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return True  # elsewhere oneDNN's word is good
    probes = [
        getattr(torch.cpu, f"_is_{name}_supported", None) for name in ("avx512_bf16", "amx_tile")
    ]
    return native.most() == "avx512bf16" and any(probe is not None and probe() for probe in probes)
