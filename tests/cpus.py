"""The tests as other processors run them: libraries are told to leave out what those lack.

    python tests/cpus.py [native] [avx2] [sse] [-- arguments of pytest]

Without a name all of them; without arguments the tests whose results hang on arithmetic. What this
cannot show: AMD's own paths through MKL, and Arm.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
ARITHMETIC = [
    f"tests/{name}" for name in ("models", "audio", "native", "render", "latent", "test_fastgen.py")
]


def numpy_without(*newer: str) -> str:
    """What numpy must not use: its names for instructions that begin with one of `newer`.

    Only those that this machine has: numpy refuses to leave out what is not there.
    """
    inside = (getattr(np, "_core", None) or np.core)._multiarray_umath
    return " ".join(
        name
        for name in inside.__cpu_dispatch__
        if name.startswith(newer) and inside.__cpu_features__[name]
    )


CPUS: dict[str, Mapping[str, str]] = {
    "native": {},
    "avx2": {
        "ATEN_CPU_CAPABILITY": "avx2",
        "MKL_ENABLE_INSTRUCTIONS": "AVX2",
        "NOTEBANK_MAX_CPU_ISA": "avx2",
        "NPY_DISABLE_CPU_FEATURES": numpy_without("AVX512", "X86_V4"),
        "ONEDNN_MAX_CPU_ISA": "AVX2",
        "OPENBLAS_CORETYPE": "Haswell",
    },
    "sse": {
        "ATEN_CPU_CAPABILITY": "default",
        "MKL_ENABLE_INSTRUCTIONS": "SSE4_2",
        "NOTEBANK_MAX_CPU_ISA": "baseline",
        "NPY_DISABLE_CPU_FEATURES": numpy_without(""),
        "ONEDNN_MAX_CPU_ISA": "SSE41",
        "OPENBLAS_CORETYPE": "Nehalem",
    },
}


def run(cpu: str, arguments: list[str]) -> int:
    """pytest's exit code on that processor; says what came out, and how long it took."""
    begun = time.monotonic()
    variables = " ".join(f"{name}={value}" for name, value in CPUS[cpu].items())
    print(f"== {cpu}: {variables}", flush=True)
    command = [sys.executable, "-m", "pytest", "--timeout=900", *arguments]
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **CPUS[cpu]}).returncode
    outcome = "red" if code else "green"
    print(f"== {cpu}: {outcome} after {time.monotonic() - begun:.0f} s", flush=True)
    return code


def main(arguments: list[str]) -> int:
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    names, asked = arguments[:cut] or list(CPUS), arguments[cut + 1 :]
    if unknown := set(names) - CPUS.keys():
        given = " ".join(sorted(unknown))
        print(f"there is no processor {given}: give {', '.join(CPUS)}", file=sys.stderr)
        return 2
    return max([run(name, asked or [*ARITHMETIC, "-m", "not slow"]) for name in names])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
