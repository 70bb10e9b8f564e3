"""Directions beside a model's checkpoint: CHECKPOINT.directions.npz, so they go where the model goes."""

from pathlib import Path

import numpy as np

from notebank.errors import BadFile, NotFound
from notebank.files import replacing
from notebank.latent.directions import Directions
from notebank.paths import home


def place(checkpoint: Path) -> Path:
    """Where the directions of a model lie: beside it, or in the user's folder where that has them (shipped models cannot be written)."""
    own = home() / "models" / f"{checkpoint.stem}.directions.npz"
    return own if own.is_file() else checkpoint.with_name(own.name)


def save(checkpoint: Path, directions: Directions) -> Path:
    """Writes the directions of the model in `checkpoint`, beside it if that folder can be written."""
    try:
        return _write(place(checkpoint), directions)
    except BadFile:
        own = home() / "models" / f"{checkpoint.stem}.directions.npz"
        own.parent.mkdir(parents=True, exist_ok=True)
        return _write(own, directions)


def load(checkpoint: Path) -> Directions:
    """The directions of the model in `checkpoint`; NotFound where none were computed yet."""
    path = place(checkpoint)
    if not path.is_file():
        raise NotFound(f"{checkpoint.name} has no directions yet: compute them with `notebank models directions`")
    try:
        with np.load(path, allow_pickle=False) as file:
            names, vectors, shares = (file[key] for key in ("names", "vectors", "shares"))
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise BadFile(f"{path} holds no directions: {error}") from error
    if vectors.ndim != 2 or not len(names) == len(vectors) == len(shares):
        raise BadFile(f"{path}: expected as many names and shares as vectors, got {len(names)}, {len(shares)} and {list(vectors.shape)}")
    return Directions(tuple(str(name) for name in names), vectors.astype(np.float32), shares)


def _write(path: Path, directions: Directions) -> Path:
    with replacing(path) as file:
        np.savez(file, names=np.array(directions.names), vectors=directions.vectors, shares=directions.shares)
    return path
