"""Latents in NumPy's files."""

import os
from pathlib import Path

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


def latents(path: str | os.PathLike, shape: tuple[int | None, ...]) -> np.ndarray:
    """As `read`, but latents of another kind of model are refused, where the name tells: a track
    of frames is called NAME_embeddings.npy, whole notes NAME_z.npy. By their numbers alone a track
    of 63 frames and 63 whole notes are the same.

    Args:
        path: The file.
        shape: Of one latent of the model that will take it, None for the axis of frames.

    Returns:
        The numbers, float32.

    Raises:
        BadFile: As `read`, or the name tells of the other kind.
    """
    found = read(path)
    stem = Path(path).stem
    if stem.endswith("_embeddings") and None not in shape:
        raise BadFile(
            f"{path} holds a track of {len(found)} frames, by its name; this model takes whole "
            f"notes, {list(shape)}: give latents that it made itself"
        )
    if stem.endswith("_z") and None in shape:
        raise BadFile(
            f"{path} holds whole notes, by its name; this model takes tracks of frames: give "
            "latents that it made itself"
        )
    return found


def _fault(found: np.ndarray) -> str | None:
    if found.dtype.kind not in "fiu":
        return f"it holds {found.dtype}, not numbers"
    if not found.size:
        return f"it holds none, its shape is {list(found.shape)}"
    if not np.all(np.isfinite(found)):
        return "it holds NaN or infinite values"
    return None
