"""A model that can be written to a checkpoint and built again from one."""

import hashlib
import json
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import asdict
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from notebank.errors import BadFile
from notebank.models.base import NoteModel

Tensors = Mapping[str, np.ndarray]
Moved = TypeVar("Moved", bound="StoredModel")


class StoredModel(NoteModel):
    """A `NoteModel` with a frozen dataclass `config` and weights `state()`; together they are the
    whole model."""

    config: Any
    net: Any = None  # the network, of models that have one
    moves = True  # False: it computes on the processor, whatever else there is

    def to(self: Moved, device: str) -> Moved:
        """Moves what computes to a device, as PyTorch calls it; returns itself."""
        if self.net is not None:
            self.net.to(device)
        return self

    def place(self) -> str:
        if self.net is None:
            return super().place()
        from notebank.models.device import device_of, named

        return named(device_of(self.net))

    @classmethod
    @abstractmethod
    def from_config(
        cls, config: Mapping[str, Any], tensors: Tensors | None = None
    ) -> "StoredModel":
        """Builds the model; `tensors` None means fresh (seeded) weights. Unknown keys, names or
        shapes are a BadFile."""

    @abstractmethod
    def state(self) -> dict[str, np.ndarray]:
        """All weights by name, float arrays."""

    def described(self) -> dict[str, str]:
        """What it is made of, as lines for the user: a word each and what is behind it."""
        config = (f"{key} {_short(value)}" for key, value in asdict(self.config).items())
        count = sum(array.size for array in self.state().values())
        return {"weights": f"{count} numbers", "config": ", ".join(config)}

    @cached_property
    def fingerprint(self) -> str:  # type: ignore[override]
        """Hex SHA-256 of kind, config and weights."""
        return fingerprint(self.info.kind, asdict(self.config), self.state())


def check_weights(own: Mapping[str, tuple[int, ...]], tensors: Tensors, kind: str) -> None:
    """Raises BadFile where names or shapes of weights differ from a `kind`'s own."""
    odd = sorted(set(own) ^ set(tensors))
    if odd:
        raise BadFile(
            f"{len(odd)} tensors of a {kind} model are missing or foreign: {', '.join(odd[:3])}"
        )
    for name, shape in own.items():
        if shape != tensors[name].shape:
            raise BadFile(
                f"tensor {name}: expected shape {list(shape)}, got {list(tensors[name].shape)}"
            )


def check_finite(tensors: Tensors) -> None:
    """Raises BadFile where a weight is NaN or infinite."""
    for name, array in tensors.items():
        if not np.all(np.isfinite(array)):
            raise BadFile(f"the weights of {name} are NaN or infinite in places: they are damaged")


def fingerprint(kind: str, config: Mapping[str, Any], tensors: Tensors) -> str:
    """Hex SHA-256 of a model's kind, config and float32 weights.

    It is the same for weights stored in half precision.

    Args:
        kind: One of `registry.KINDS`.
        config: The config's values by name, as JSON can hold them.
        tensors: All weights by name.

    Returns:
        64 hex digits.
    """
    digest = hashlib.sha256(json.dumps([kind, config], sort_keys=True).encode())
    for name in sorted(tensors):
        array = np.ascontiguousarray(tensors[name], dtype="<f4")
        digest.update(f"{name}{list(array.shape)}".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()


def _short(value: object) -> str:
    """A value of a config as text; of a long list only how long it is."""
    is_long = isinstance(value, tuple | list) and len(value) > 8
    return f"({len(value)} of them)" if is_long else str(value)  # type: ignore[arg-type]
