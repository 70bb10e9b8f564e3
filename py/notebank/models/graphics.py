"""Whether there may be a graphics processor, without loading PyTorch to ask it."""

import ctypes
import sys
from functools import cache
from pathlib import Path


@cache
def may_be() -> bool:
    """False where NVIDIA's driver and AMD's are missing: PyTorch sees no CUDA device there."""
    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        ctypes.CDLL(name)
    except OSError:
        return Path("/dev/kfd").exists()
    return True
