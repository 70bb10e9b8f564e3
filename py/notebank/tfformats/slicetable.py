"""TensorFlow V1 checkpoints, one file `model.ckpt-NUMBER`, read without TensorFlow.

The file is a LevelDB table. Its first entry tells name, shape and type of all variables, each
further one holds a variable, or a slice of it, as a protocol buffer; sharded savers write several.
Sources: tensorflow/core/util/saved_tensor_slice.proto, tensor.proto.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.errors import BadFile
from notebank.tfformats.contents import Region
from notebank.tfformats.leveltable import Handle, blocks, entries
from notebank.tfformats.protobuf import Bytes, numbers, parts, text, varints
from notebank.tfformats.variables import Variables, dtype_of

_RAW = {"<f4": 5, "<f8": 6}  # the field of a TensorProto that holds a type as it lies in memory
_COUNTED = {"<i4": 7, "<i8": 10, "<f2": 13}  # and those that hold numbers of any length


@dataclass(frozen=True)
class Slices:
    """A variable and where its slices lie. `dtype` is TensorFlow's number."""

    dtype: int
    shape: tuple[int, ...]
    places: list[tuple[Region, Handle, bytes]]


class SliceTable(Variables):
    """All variables of a V1 checkpoint by name; checksums are verified on the way."""

    def __init__(self, tables: Sequence[Region]):
        self.name = tables[0].name
        self.entries: dict[str, Slices] = {}
        try:
            for table in tables:
                self._take(table)
        except (IndexError, ValueError, KeyError) as error:
            raise BadFile(f"{self.name} is damaged or no V1 checkpoint: {error}") from error

    def read(self, name: str) -> np.ndarray:
        found = self.entry(name)
        if len(found.places) != 1:
            raise BadFile(
                f"'{name}' is stored in slices (a partitioned variable); those are not read"
            )
        table, block, key = found.places[0]
        message = _slice(dict(entries(table, block))[key])
        array = _array(parts(message, 3)[0], dtype_of(found.dtype, name))
        if array.size != math.prod(found.shape):
            raise BadFile(
                f"{table.name} is damaged: '{name}' of shape {list(found.shape)} "
                f"has {array.size} numbers"
            )
        return array.reshape(found.shape)

    def _take(self, table: Region) -> None:
        for block in blocks(table):
            for key, value in entries(table, block):
                if key == b"":
                    self._declare(parts(value, 1)[0])
                else:
                    name = text(_slice(value), 1)
                    self.entries[name].places.append((table, block, key))

    def _declare(self, meta: Bytes) -> None:
        for variable in parts(meta, 1):
            shape = tuple(_sizes(parts(variable, 2)[0]))
            found = Slices(numbers(variable).get(3, 0), shape, [])
            self.entries.setdefault(text(variable, 1), found)


def _slice(value: Bytes) -> Bytes:
    return parts(value, 2)[0]


def _sizes(shape: Bytes) -> Iterator[int]:
    return (numbers(size).get(1, 0) for size in parts(shape, 2))


def _array(tensor: Bytes, dtype: str) -> np.ndarray:
    if dtype in _RAW:
        return np.frombuffer(b"".join(parts(tensor, _RAW[dtype])), dtype)
    if dtype not in _COUNTED:
        raise BadFile(f"a V1 checkpoint holds no {dtype}")
    counted = varints(b"".join(parts(tensor, _COUNTED[dtype])))
    whole = np.fromiter(counted, np.uint64)
    return whole.astype(np.uint16).view("<f2") if dtype == "<f2" else whole.astype(dtype)
