"""The optional C++ library: WaveNet steps, banks of oscillators, tables and loudness, fast.

`setup.py` builds it where there is a compiler; nothing breaks without it.

It is a plain C library (no Python headers needed to build it), called through ctypes, which lets
other threads run meanwhile. `library()` loads it once; `available()` says whether it is there.

The environment variable NOTEBANK_MAX_CPU_ISA holds it to an instruction set, as ONEDNN_MAX_CPU_ISA
does oneDNN: baseline (SSE2, NEON), avx2, avx512, avx512vnni or avx512bf16; on Arm neondot or
neonbf16. So tests run as on a lesser machine.
"""

import ctypes
import os
from functools import lru_cache
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from notebank.errors import BadValue, NotebankError

NAME = "_wavenet"
MOST = "NOTEBANK_MAX_CPU_ISA"
# The fastest of each kind of processor first.
ISAS = ("avx512bf16", "avx512vnni", "avx512", "avx2", "neonbf16", "neondot", "baseline")
BF16 = ("avx512bf16", "neonbf16")  # with instructions for products of bfloat16
PRECISIONS = ("fp32", "bf16", "int8")  # that weights can be stored in, as interface.cpp counts
WIDEST = 2064  # channels of weights in int8: sums of more products would not fit (kernels.h)
_POINTER = ctypes.c_void_p
_INT = ctypes.c_int
_TEXT = ctypes.c_char_p


class Sizes(ctypes.Structure):
    """`Sizes` of wavenet.h: a decoder's channels and layers."""

    _fields_ = [(name, _INT) for name in ("width", "skip", "layers", "stages", "latents")]


class EncoderSizes(ctypes.Structure):
    """`EncoderSizes` of encoder.h: an encoder's channels and layers."""

    _fields_ = [(name, _INT) for name in ("width", "layers", "stages")]


class Run(ctypes.Structure):
    """`Run` of wavenet.h: what one call generates and where it puts it."""

    _fields_ = [
        ("active", _INT),
        ("steps", _INT),
        ("seconds", ctypes.c_double),
        ("temperature", ctypes.c_float),
        *((name, _POINTER) for name in ("draws", "forced", "classes", "probabilities")),
    ]


class Bank(ctypes.Structure):
    """`Bank` of oscillators.h: partials at frames, and where they are read."""

    _fields_ = [
        *((name, _INT) for name in ("frames", "partials", "points", "step")),
        *((name, _POINTER) for name in ("amplitude", "phase", "ratio", "cycles", "place", "out")),
    ]


class Weighing(ctypes.Structure):
    """`Weighing` of loudness.h: a sound, filters, and the blocks whose energy is asked for."""

    _fields_ = [
        ("blocks", _INT),
        *((name, _POINTER) for name in ("audio", "filters", "edges", "energy")),
    ]


class Rows(ctypes.Structure):
    """`Rows` of rows.h: a table, where it is read, and to what it is added."""

    _fields_ = [
        *((name, _INT) for name in ("frames", "columns", "points", "stride")),
        *((name, _POINTER) for name in ("rows", "place", "weight", "out")),
    ]


_SIGNATURES = {  # function: (result, arguments), see interface.cpp
    "kernels": (_TEXT, [_TEXT]),
    "network": (_POINTER, [ctypes.POINTER(Sizes), ctypes.POINTER(_POINTER), _INT, _TEXT]),
    "network_free": (None, [_POINTER]),
    "voices": (_POINTER, [_POINTER, _INT]),
    "voices_free": (None, [_POINTER]),
    "slot_bytes": (ctypes.c_size_t, [_POINTER]),
    "start": (None, [_POINTER, _INT]),
    "move": (None, [_POINTER, _INT, _INT]),
    "condition": (None, [_POINTER, _INT, _POINTER]),
    "run": (_INT, [_POINTER, ctypes.POINTER(Run)]),
    "encoder": (_POINTER, [ctypes.POINTER(EncoderSizes), ctypes.POINTER(_POINTER), _TEXT]),
    "encoder_free": (None, [_POINTER]),
    "encoder_space": (ctypes.c_size_t, [_POINTER]),
    "oscillate": (_INT, [ctypes.POINTER(Bank), _TEXT]),
    "add_between": (None, [ctypes.POINTER(Rows)]),
    "weigh": (None, [ctypes.POINTER(Weighing)]),
    "encode": (None, [_POINTER, _INT, _INT, _INT, _POINTER, _POINTER, _POINTER]),
}


@lru_cache(maxsize=1)
def library() -> ctypes.CDLL:
    """The loaded library, its functions typed."""
    files = [Path(__file__).parent / f"{NAME}{suffix}" for suffix in EXTENSION_SUFFIXES]
    file = next((file for file in files if file.is_file()), None)
    if file is None:
        raise NotebankError(
            "the native engine was not built: install notebank again on a machine with a "
            "C++ compiler",
            "no-native",
        )
    try:
        loaded = ctypes.CDLL(str(file))
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(loaded, f"notebank_{name}")
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise NotebankError(
            f"the native engine cannot be loaded ({error}): install notebank again", "no-native"
        ) from error
    return loaded


def most() -> str:
    """The highest instruction set that the environment allows, whether or not the machine has
    it."""
    name = os.environ.get(MOST) or ISAS[0]
    if name not in ISAS:
        raise BadValue(f"{MOST} is {', '.join(ISAS)}, not {name}")
    return name


def isas() -> list[str]:
    """The instruction sets that this machine has and the environment allows, the fastest first."""
    allowed = ISAS[ISAS.index(most()) :]
    return [name for name in allowed if library().notebank_kernels(name.encode())]


def available() -> bool:
    """Whether the library is there and loads."""
    try:
        library()
    except NotebankError:
        return False
    return True
