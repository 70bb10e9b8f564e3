"""Directions beside a model's checkpoint: CHECKPOINT.directions.npz, so they go where the model
goes."""

from pathlib import Path

import numpy as np

from notebank.checkpoints.catalogue import SHIPPED
from notebank.errors import BadFile, NotFound
from notebank.files import make_folder, parsing, replacing
from notebank.latent.directions import Directions, principal
from notebank.models.base import NoteModel
from notebank.paths import home

COUNT = 16
_PARTS = ("names", "vectors", "shares")


def place(checkpoint: Path) -> Path:
    """Where the directions of a model lie: beside it, or in the user's folder where that has them,
    and those of shipped models always."""
    own = _own(checkpoint)
    return own if own.is_file() or checkpoint.parent == SHIPPED else checkpoint.with_name(own.name)


def save(checkpoint: Path, directions: Directions) -> Path:
    """Writes the directions of the model in `checkpoint`, beside it if that folder can be
    written."""
    try:
        return _write(place(checkpoint), directions)
    except BadFile:
        return _write(_own(checkpoint), directions)


def load(checkpoint: Path) -> Directions:
    """The directions of the model in `checkpoint`; NotFound where none were computed yet."""
    path = place(checkpoint)
    if not path.is_file():
        raise NotFound(
            f"{checkpoint.name} has no directions yet: compute them with `notebank models "
            "directions`"
        )
    with parsing(path, "a file of directions"), np.load(path, allow_pickle=False) as file:
        names, vectors, shares = map(np.asarray, (file[key] for key in _PARTS))
        words = tuple(str(name) for name in names.ravel())
    if vectors.ndim != 2 or names.ndim != 1 or shares.ndim != 1:
        raise BadFile(f"{path}: expected a matrix of vectors, and a list of names and of shares")
    if vectors.dtype.kind != "f" or not np.all(np.isfinite(vectors)):
        raise BadFile(f"{path} holds vectors that are no finite numbers")
    if not len(names) == len(vectors) == len(shares):
        raise BadFile(
            f"{path}: expected as many names and shares as vectors, got {len(names)}, "
            f"{len(shares)} and {list(vectors.shape)}"
        )
    return Directions(words, vectors.astype(np.float32), shares)


def compute(model: NoteModel, count: int | None = None) -> Directions:
    """The `count` strongest directions of a model, None: COUNT where latents have so many values;
    NotFound when it has no layer to look for them in."""
    layer = getattr(model, "first_layer", None)
    if layer is None:
        raise NotFound(
            f"a {model.info.kind} model has no layer to look for directions in; a "
            "gansynth model has"
        )
    matrix = layer()
    return principal(matrix, count or min(COUNT, matrix.shape[1]))


def _own(checkpoint: Path) -> Path:
    return home() / "models" / f"{checkpoint.stem}.directions.npz"


def _write(path: Path, directions: Directions) -> Path:
    make_folder(path.parent)
    with replacing(path) as file:
        np.savez(
            file,
            names=np.array(directions.names),
            vectors=directions.vectors,
            shares=directions.shares,
        )
    return path
