"""What kind of processor computes here, as far as the last bits of a result hang on it.

Vector widths, the number of threads and the kernels of oneDNN, MKL and OpenBLAS decide in which
order sums are made and how exp and tanh are approximated. Machines of one kind give the same bits.
"""

import hashlib
import platform
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np

from notebank import native

Sums = Iterator[np.ndarray]


def kind(with_torch: bool = True) -> str:
    """One line: instructions, threads and libraries in use, and a checksum of what they compute.

    PyTorch counts where it is loaded, unless a model does not hang on it. For example
    "x86_64 AVX512, native avx512, 2 threads, torch 2.8.0, numpy 2.3.2, sums 5c0e17b2".
    """
    torch = sys.modules.get("torch") if with_torch else None
    threads = torch.get_num_threads() if torch else 1
    facts = [platform.machine(), f"numpy {np.__version__}", f"sums {_checksum(threads, torch)}"]
    if torch:
        capability = torch.backends.cpu.get_cpu_capability()
        facts[0] += f" {capability}, {threads} thread{'s'[: threads > 1]}"
        facts.insert(1, f"torch {torch.__version__}")
    if torch and torch.cuda.is_initialized():
        facts.insert(1, torch.cuda.get_device_name())
    if native.available():
        facts.insert(1, f"native {native.isas()[0]}")
    return ", ".join(facts)


@lru_cache(maxsize=4)
def _checksum(threads: int, torch: Any) -> str:
    """8 hex digits of what numpy, and PyTorch where it is given, make of fixed numbers."""
    digest = hashlib.sha256()
    for result in (*_numpy_sums(), *(_torch_sums(torch) if torch else ())):
        digest.update(np.ascontiguousarray(result).tobytes())
    return digest.hexdigest()[:8]


def _numbers(*shape: int) -> np.ndarray:
    """float32, -1..1, from whole numbers: the same everywhere."""
    steps = np.arange(np.prod(shape), dtype=np.int64) * 7919 % 2003
    return ((steps - 1001) / np.float32(1001)).astype(np.float32).reshape(shape)


def _numpy_sums() -> Sums:
    x = _numbers(48, 384)
    yield x @ _numbers(384, 96)
    yield np.exp(x)
    yield np.tanh(x)
    yield np.sin(9 * x)
    yield np.log(np.abs(x) + 1)
    yield np.power(np.abs(x), np.float32(1.7))
    yield np.exp(x.astype(np.float64))
    yield x.sum(axis=0)


def _torch_sums(torch: Any) -> Sums:
    """The layers that models are made of, wide enough for every thread to get a part."""
    with torch.inference_mode():
        x, long = torch.from_numpy(_numbers(48, 384)), torch.from_numpy(_numbers(1, 64, 2048))
        for rows in (1, 48):
            yield torch.nn.functional.linear(x[:rows], torch.from_numpy(_numbers(512, 384))).numpy()
        yield torch.nn.functional.conv1d(long, torch.from_numpy(_numbers(64, 64, 3))).numpy()
        for function in (torch.exp, torch.tanh, torch.sigmoid, torch.sin):
            yield function(x).numpy()
        yield torch.fft.rfft(x).numpy()
        yield x.softmax(1).numpy()
