"""Latents in NumPy's files."""

import os

import numpy as np

from notebank.errors import BadFile
from notebank.files import opened

_MAGIC = b"\x93NUMPY"


def read(path: str | os.PathLike) -> np.ndarray:
    """The numbers in a .npy file, as float32.

    Raises:
        BadFile: It cannot be read, is another kind of file, or holds something else than finite
            numbers, or none.
    """
    reason = None
    try:
        with opened(path) as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                reason = "it is another kind of file"
            else:
                file.seek(0)
                found = np.load(file, allow_pickle=False)
                reason = _fault(found)
    except BadFile:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
    except Exception as error:  # numpy parses the header as Python: it raises nearly anything
        is_object = "allow_pickle" in str(error)
        reason = "it holds objects, not numbers" if is_object else "it is cut short or damaged"
    if reason:
        raise BadFile(f"{path} cannot be read as a .npy of numbers: {reason}")
    return found.astype(np.float32)


def _fault(found: np.ndarray) -> str | None:
    if found.dtype.kind not in "fiu":
        return f"it holds {found.dtype}, not numbers"
    if not found.size:
        return f"it holds none, its shape is {list(found.shape)}"
    if not np.all(np.isfinite(found)):
        return "it holds NaN or infinite values"
    return None
