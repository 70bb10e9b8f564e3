"""TensorFlow V2 checkpoints ("tensor bundles") read without TensorFlow.

`PREFIX.index` is a LevelDB table: name -> dtype, shape, shard, offset, size, CRC; `PREFIX.data-NNNNN-of-NNNNN` are raw
bytes, memory-mapped here, so a tensor costs only what is read of it. A plain `.tar` of these files is read in place.
Sources: tensorflow/core/protobuf/tensor_bundle.proto; LevelDB, doc/table_format.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.checkpoints.bundlefiles import locate
from notebank.checkpoints.leveltable import read_table, varint
from notebank.crc32c import crc32c, masked
from notebank.errors import BadFile, NotFound

_DTYPES = {1: "<f4", 2: "<f8", 3: "<i4", 9: "<i8", 14: "bfloat16", 19: "<f2"}


@dataclass(frozen=True)
class Entry:
    """Where a tensor lies. `crc` is the masked CRC-32C of its bytes."""

    dtype: str
    shape: tuple[int, ...]
    shard: int
    offset: int
    size: int
    crc: int


class TensorBundle:
    """All tensors of one checkpoint by name: `names`, `shape(name)`, `read(name)`; checksums are verified on the way."""

    def __init__(self, path: str | Path):
        """path : a directory, a prefix, its `.index` or `.data-*` file, or an uncompressed `.tar` of them."""
        self.index, self.shards = locate(path)
        try:
            self.entries = self._entries()
        except (IndexError, ValueError, KeyError) as error:
            raise BadFile(f"{self.index.name} is damaged or no checkpoint index: {error}") from error

    @property
    def names(self) -> list[str]:
        """Names of all tensors, sorted."""
        return list(self.entries)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._entry(name).shape

    def read(self, name: str) -> np.ndarray:
        """The tensor (bfloat16 as float32), its checksum verified."""
        entry = self._entry(name)
        if entry.shard not in self.shards:
            raise BadFile(f"{self.index.name}: '{name}' lies in data shard {entry.shard}, but there are only {sorted(self.shards)}")
        region = self.shards[entry.shard]
        data = region.bytes(entry.offset, entry.size)
        if data.size != entry.size:
            raise BadFile(f"{region.name} is cut short: '{name}' needs bytes up to {entry.offset + entry.size}, it has {region.size}")
        if masked(crc32c(data)) != entry.crc:
            raise BadFile(f"{region.name} is damaged: the checksum of '{name}' is {masked(crc32c(data)):08x}, expected {entry.crc:08x}")
        return _array(data, entry)

    def _entry(self, name: str) -> Entry:
        if name not in self.entries:
            raise NotFound(f"{self.index.name} holds no tensor '{name}' among its {len(self.entries)}")
        return self.entries[name]

    def _entries(self) -> dict[str, Entry]:
        table = dict(read_table(self.index.bytes(0, self.index.size).tobytes(), self.index.name))
        shards = _numbers(table.pop("", b"")).get(1, 1)
        if shards != len(self.shards):
            raise BadFile(f"{self.index.name} names {shards} data files, {len(self.shards)} lie beside it")
        return {name: _parse_entry(name, value) for name, value in table.items()}


def _parse_entry(name: str, message: bytes) -> Entry:
    numbers, parts = _numbers(message), list(_parts(message))
    if any(number == 7 for number, _ in parts):
        raise BadFile(f"'{name}' is stored in slices (a partitioned variable); those are not read")
    dimensions = [part for number, shape in parts if number == 2 for axis, part in _parts(shape) if axis == 2]
    dtype = _DTYPES.get(numbers.get(1, 0))
    if dtype is None:
        raise BadFile(f"'{name}' has TensorFlow's data type {numbers.get(1, 0)}; known are {', '.join(map(str, _DTYPES))}")
    shape = tuple(_numbers(dimension).get(1, 0) for dimension in dimensions)
    return Entry(dtype, shape, *(numbers.get(number, 0) for number in (3, 4, 5, 6)))


def _numbers(message: bytes) -> dict[int, int]:
    """The integer fields of a protocol buffer by number."""
    return {number: value for number, value in _fields(message) if isinstance(value, int)}


def _parts(message: bytes) -> Iterator[tuple[int, bytes]]:
    """The nested messages of a protocol buffer with their numbers."""
    return ((number, value) for number, value in _fields(message) if isinstance(value, bytes))


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    position = 0
    while position < len(message):
        tag, position = varint(message, position)
        kind = tag & 7
        if kind == 0:
            value, position = varint(message, position)
            yield tag >> 3, value
            continue
        size, position = varint(message, position) if kind == 2 else ({1: 8, 5: 4}[kind], position)
        field = message[position:position + size]
        position += size
        yield tag >> 3, field if kind == 2 else int.from_bytes(field, "little")


def _array(data: np.ndarray, entry: Entry) -> np.ndarray:
    if entry.dtype == "bfloat16":
        return (data.view("<u2").astype(np.uint32) << 16).view(np.float32).reshape(entry.shape)
    return data.view(entry.dtype).reshape(entry.shape)
