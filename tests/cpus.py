"""Tests as other processors run them: libraries are told to leave out what those lack.

    python tests/cpus.py sse avx2 -- tests/models -m "not slow"
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping

import numpy as np


def numpy_without(newer: Iterable[str]) -> str:
    """What numpy must not use: those of its names for instructions that begin with one of `newer`."""
    inside = getattr(np, "_core", None) or np.core  # type: ignore[attr-defined]  # numpy 1
    names = inside._multiarray_umath.__cpu_dispatch__
    return " ".join(name for name in names if name.startswith(tuple(newer)))


CPUS: dict[str, Mapping[str, str]] = {
    "native": {},
    "avx2": {
        "ATEN_CPU_CAPABILITY": "avx2",
        "MKL_ENABLE_INSTRUCTIONS": "AVX2",
        "NOTEBANK_NATIVE_ISA": "avx2",
        "NPY_DISABLE_CPU_FEATURES": numpy_without(["AVX512", "X86_V4"]),
        "ONEDNN_MAX_CPU_ISA": "AVX2",
        "OPENBLAS_CORETYPE": "Haswell",
    },
    "sse": {
        "ATEN_CPU_CAPABILITY": "default",
        "MKL_ENABLE_INSTRUCTIONS": "SSE4_2",
        "NOTEBANK_NATIVE_ISA": "baseline",
        "NPY_DISABLE_CPU_FEATURES": numpy_without([""]),
        "ONEDNN_MAX_CPU_ISA": "SSE41",
        "OPENBLAS_CORETYPE": "Nehalem",
    },
}
