"""How fast a run is, beside what its device can do at all."""

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch
from torch.utils.flop_counter import FlopCounterMode

from notebank.models.device import DTYPES

SIZE = {"cpu": 1024, "cuda": 8192}  # of the square matrices


def peak(device: torch.device, precision: str = "bf16", runs: int = 5) -> float:
    """FLOP/s of a product of square matrices.

    Args:
        device: Where it is made.
        precision: fp32 or bf16.
        runs: How many times; one more warms up.

    Returns:
        Those of the best run.
    """
    size = SIZE.get(device.type, 2048)
    a, b = (torch.randn(size, size, device=device, dtype=DTYPES[precision]) for _ in range(2))
    best = float("inf")
    for _ in range(runs + 1):  # one to warm up
        begun = time.perf_counter()
        a @ b
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        best = min(best, time.perf_counter() - begun)
    return 2 * size**3 / best


def flops(work: Callable[[], None]) -> int:
    """Floating-point operations of `work`: its matrix products and convolutions, a multiplication
    and an addition being two.

    Whatever is counted may round otherwise than it does uncounted.
    """
    with _uncompiled(), FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops()


def _uncompiled() -> AbstractContextManager:
    """Compiled functions run as they were written, so that their products can be counted (PyTorch
    2.6 and newer)."""
    stance = getattr(torch.compiler, "set_stance", None)
    return stance("force_eager") if stance is not None else nullcontext()


def figures(
    seconds: float, operations: float, device: torch.device, precision: str = "bf16"
) -> dict[str, float]:
    """How fast a step is.

    Args:
        seconds: How long it took.
        operations: Those in it, see `flops`.
        device: What it ran on.
        precision: Of its products, fp32 or bf16.

    Returns:
        Seconds and gigaflop of the step, the device's best gigaflop a second, the share of it [%].
    """
    best = peak(device, precision)
    return {
        "step_s": round(seconds, 4),
        "step_gflop": round(operations / 1e9, 3),
        "peak_gflops": round(best / 1e9, 1),
        "share": round(100 * operations / seconds / best, 1),
    }


def sentence(line: Mapping[str, Any]) -> str:
    """The figures, to be read."""
    return (
        f"{line['device']}: {line['step_s']:.3f} s a step, {line['share']:g} % of the "
        f"{line['peak_gflops']:g} GFLOP/s that it reaches "
        f"in matrix products ({line['precision']})"
    )
