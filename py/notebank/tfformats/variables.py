"""The variables of a TensorFlow checkpoint, and whether they are those that a model needs."""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

import numpy as np

from notebank.errors import BadFile, NotFound

SHADOW = "/ExponentialMovingAverage"
_IGNORED = re.compile(
    r"(.*/)?(global_step|beta[12]_power|.*/Adam(_1)?|.*/ExponentialMovingAverage)(_\d+)?"
)

# TensorFlow's data types that are read, by their number: a numpy type, or bfloat16.
DTYPES = {1: "<f4", 2: "<f8", 3: "<i4", 9: "<i8", 14: "bfloat16", 19: "<f2"}


class Variables(ABC):
    """Arrays by name. `name` stands in messages, `entries` has a `shape` each.

    by_object: The checkpoint is one of objects (`tf.train.Checkpoint`), which may hold whatever
    hangs on the model besides its variables.
    """

    name: str
    entries: Mapping[str, Any]
    by_object = False

    @property
    def names(self) -> list[str]:
        """Names of all variables, sorted."""
        return sorted(self.entries)

    def shape(self, name: str) -> tuple[int, ...]:
        return self.entry(name).shape

    def entry(self, name: str) -> Any:
        """Where a variable lies."""
        if name not in self.entries:
            raise NotFound(f"{self.name} holds no tensor '{name}' among its {len(self.entries)}")
        return self.entries[name]

    @abstractmethod
    def read(self, name: str) -> np.ndarray:
        """The variable (bfloat16 as float32)."""


def dtype_of(number: int, name: str) -> str:
    """The numpy type of TensorFlow's data type `number`, that the variable `name` has."""
    if number not in DTYPES:
        raise BadFile(
            f"'{name}' has TensorFlow's data type {number}; known are {', '.join(map(str, DTYPES))}"
        )
    return DTYPES[number]


def no_model(found: Variables, what: str, name: str) -> BadFile:
    """The error for a checkpoint of something else.

    Args:
        found: the checkpoint.
        what: the model, for messages.
        name: the variable that it lacks.

    Returns:
        The error, to be raised.
    """
    first = f", the first is '{found.names[0]}'" if found.names else ""
    saved = " (saved by tf.train.Checkpoint)" if found.by_object else ""
    return BadFile(
        f"{found.name} is no {what}: of its {len(found.names)} tensors{saved} none is "
        f"called '{name}'{first}"
    )


def check(found: Variables, shapes: Mapping[str, tuple[int, ...]], what: str) -> None:
    """Compares a checkpoint with what a model needs.

    Args:
        found: The checkpoint.
        shapes: Of all variables as the checkpoint calls them; those in SHADOW are averages.
        what: The model, for messages.

    Raises:
        BadFile: Names or shapes differ; with counts.
    """
    kind = "averaged " if any(name.endswith(SHADOW) for name in shapes) else ""
    missing = [name for name in shapes if name not in found.entries]
    if missing:
        raise BadFile(
            f"{found.name}: {len(missing)} of the {len(shapes)} {kind}variables "
            f"are missing, the first is '{missing[0]}'"
        )
    raw = {name.removesuffix(SHADOW) for name in shapes}
    strange = [name for name in found.names if name not in raw and not _IGNORED.fullmatch(name)]
    if strange and not found.by_object:
        raise BadFile(
            f"{found.name}: {len(strange)} of its {len(found.names)} tensors belong to "
            f"no {what}, the first is '{strange[0]}'"
        )
    for name, shape in shapes.items():
        if found.shape(name) != shape:
            raise BadFile(
                f"{found.name}: expected shape {list(shape)} for '{name}', "
                f"got {list(found.shape(name))}"
            )
