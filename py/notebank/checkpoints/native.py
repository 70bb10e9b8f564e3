"""notebank's own checkpoints: safetensors with kind and config in the header, the weights' hash in
the name.

Layout: the header's metadata holds format "notebank/1", kind, config (JSON), and the hash once
more, for files that were given another name. Where the header names a file in `upon`, weights that
are not here are that file's, which lies beside it or came with the package. Nothing is unpickled.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from notebank import files
from notebank.errors import BadFile
from notebank.models.registry import KINDS, build
from notebank.models.stored import StoredModel, check_finite, fingerprint
from notebank.paths import PACKAGE

FORMAT = "notebank/1"
SHIPPED = PACKAGE / "models" / "shipped"
_HASHED = re.compile(r".+-([0-9a-f]{8})\.safetensors")


def save(
    model: StoredModel,
    folder: str | Path,
    name: str,
    half: bool = False,
    upon: Path | None = None,
) -> Path:
    """Writes a model to `folder/NAME-HASH8.safetensors`.

    The hash is that of the weights as stored, so it is the fingerprint of the model that `load`
    gives.

    Args:
        model: What to write: its kind, config and weights.
        folder: Where to; made if missing.
        name: NAME of the file.
        half: Whether the weights are stored as float16, else as float32.
        upon: A checkpoint whose weights, where they are the same, are left out.

    Returns:
        Path of the file.
    """
    from safetensors.numpy import save as to_bytes

    kind, config = model.info.kind, asdict(model.config)
    tensors = {
        key: np.ascontiguousarray(array, "<f2" if half else "<f4")
        for key, array in model.state().items()
    }
    mark = fingerprint(kind, config, tensors)
    path = Path(folder) / f"{name}-{mark[:8]}.safetensors"
    metadata = {
        "format": FORMAT,
        "kind": kind,
        "config": json.dumps(config, sort_keys=True),
        "hash": mark,
    }
    if upon is not None:
        there = _tensors(upon)
        tensors = {k: v for k, v in tensors.items() if not _same(v, there.get(k))}
        metadata["upon"] = upon.name
    files.make_folder(path.parent)
    files.write(path, to_bytes(tensors, metadata))
    return path


def load(path: str | Path) -> StoredModel:
    """The model in a file written by `save`, with float32 weights.

    Raises:
        BadFile: It is none, is damaged, holds weights that are NaN or infinite, or others than its
            name or its header tells.
    """
    with files.parsing(path, "a checkpoint"):
        kind, config, tensors = read(path)
        _check_hash(Path(path), fingerprint(kind, config, tensors))
        check_finite(tensors)
        whole = {name: array.astype(np.float32) for name, array in tensors.items()}
        return build(kind, config, whole)


def _check_hash(path: Path, found: str) -> None:
    """Raises BadFile where name or header carry another hash than that of kind, config and
    weights."""
    named = _HASHED.fullmatch(path.name)
    if named and named[1] != found[:8]:
        raise BadFile(
            f"{path} is damaged, or another model was given its name: its weights have the hash "
            f"{found[:8]}, its name says {named[1]}"
        )
    with opened(path) as file:
        told = (file.metadata() or {}).get("hash", found)  # older files have none
    if told != found:
        raise BadFile(
            f"{path} is damaged: its weights have the hash {found[:8]}, its header says {told[:8]}"
        )


def read(path: str | Path) -> tuple[str, dict[str, Any], dict[str, np.ndarray]]:
    """Kind, config and tensors (as stored) of a checkpoint."""
    with opened(path) as file:
        metadata = file.metadata() or {}
        kind, config = _header(path, metadata)
    below = _tensors(_beside(Path(path), metadata["upon"])) if "upon" in metadata else {}
    return kind, config, below | _tensors(path)


def _tensors(path: str | Path) -> dict[str, np.ndarray]:
    with opened(path) as file:
        return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (it is no dict)


def _same(one: np.ndarray, other: np.ndarray | None) -> bool:
    return other is not None and one.dtype == other.dtype and np.array_equal(one, other)


def _beside(path: Path, name: str) -> Path:
    """The file of that name in the folder of another, or among those of the package; no way out of
    either."""
    for folder in (path.parent, SHIPPED):
        if (found := folder / Path(name).name).is_file():
            return found
    raise BadFile(f"{path} holds only part of a model: {name} must lie beside it, and does not")


def kind(path: str | Path) -> str:
    """The kind of model in a checkpoint, without reading its weights."""
    with opened(path) as file:
        return _header(path, file.metadata() or {})[0]


@contextmanager
def opened(path: str | Path, what: str = "a checkpoint") -> Iterator[Any]:
    """A safetensors file to read from; BadFile where it is none. what: it should be, for the
    message."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), framework="numpy") as file:
            yield file
    except OSError as error:
        raise BadFile(f"{path} cannot be read as {what}: {error.strerror or error}") from error
    except SafetensorError as error:
        raise BadFile(
            f"{path} cannot be read as {what}: it is no whole safetensors file; checkpoints of "
            "other programs come in by `notebank models import`"
        ) from error


def _header(path: str | Path, metadata: dict[str, str]) -> tuple[str, dict[str, Any]]:
    if metadata.get("format") != FORMAT:
        raise BadFile(
            f"{path}: expected a checkpoint of format {FORMAT}, got "
            f"{metadata.get('format', 'none')}"
        )
    found = metadata.get("kind", "")
    if found not in KINDS:
        raise BadFile(
            f"{path} holds a model of kind '{found}'; this version knows {', '.join(sorted(KINDS))}"
        )
    try:
        config = files.parse_json(metadata["config"])
    except (KeyError, ValueError) as error:
        raise BadFile(f"{path} has no readable config in its header") from error
    if not isinstance(config, dict):
        raise BadFile(f"{path} has a {type(config).__name__} in place of a config in its header")
    return found, config
