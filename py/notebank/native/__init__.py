"""The optional C++ library: WaveNet steps, fast. `setup.py` builds it where there is a compiler; nothing breaks without it.

It is a plain C library (no Python headers needed to build it), called through ctypes, which lets other threads run
meanwhile. `library()` loads it once; `available()` says whether it is there.

The environment variable NOTEBANK_NATIVE_ISA (baseline, avx2, avx512 or avx512bf16) takes the place
of the best instruction set that the machine has, which is what is used without it.
"""

import ctypes
import os
from functools import lru_cache
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from notebank.errors import BadValue, NotebankError

NAME = "_wavenet"
ISA = "NOTEBANK_NATIVE_ISA"
_POINTER, _INT, _TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p


class Sizes(ctypes.Structure):
    """`Sizes` of wavenet.h: a decoder's channels and layers."""

    _fields_ = [(name, _INT) for name in ("width", "skip", "layers", "stages", "latents")]


class Run(ctypes.Structure):
    """`Run` of wavenet.h: what one call generates and where it puts it."""

    _fields_ = [("active", _INT), ("steps", _INT), ("seconds", ctypes.c_double), ("temperature", ctypes.c_float),
                *((name, _POINTER) for name in ("draws", "forced", "classes", "probabilities"))]


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
}


@lru_cache(maxsize=1)
def library() -> ctypes.CDLL:
    """The loaded library, its functions typed."""
    files = [Path(__file__).parent / f"{NAME}{suffix}" for suffix in EXTENSION_SUFFIXES]
    file = next((file for file in files if file.is_file()), None)
    if file is None:
        raise NotebankError("the native engine was not built: install notebank again on a machine with a C++ compiler", "no-native")
    try:
        loaded = ctypes.CDLL(str(file))
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(loaded, f"notebank_{name}")
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise NotebankError(f"the native engine cannot be loaded ({error}): install notebank again", "no-native") from error
    return loaded


def isa(wanted: str = "") -> str:
    """The instruction set that is used: the one wanted, else what the environment says, else the best here.

    Raises BadValue for one that this machine does not have.
    """
    wanted = wanted or os.environ.get(ISA, "")
    found = library().notebank_kernels(wanted.encode())
    if found is None:
        raise BadValue(f"this machine cannot run the native engine's {wanted} code")
    return found.decode()


def available() -> bool:
    """Whether the library is there and loads."""
    try:
        library()
    except NotebankError:
        return False
    return True
