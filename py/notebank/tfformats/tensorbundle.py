"""TensorFlow V2 checkpoints ("tensor bundles") read without TensorFlow.

`PREFIX.index` is a LevelDB table: name -> dtype, shape, shard, offset, size, CRC;
`PREFIX.data-NNNNN-of-NNNNN` are raw bytes, memory-mapped here, so a tensor costs only what is
read of it. `tf.train.Checkpoint` writes the same files under names of its own and, in a tensor,
which variable each of them is; here they have the variables' names, as in TensorFlow's Saver.
Sources: tensorflow/core/protobuf/tensor_bundle.proto, trackable_object_graph.proto.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from notebank.errors import BadFile
from notebank.tfformats.checksum import masked_crc
from notebank.tfformats.contents import Region
from notebank.tfformats.leveltable import read_table
from notebank.tfformats.protobuf import numbers, parts, text, varint
from notebank.tfformats.variables import Variables, dtype_of

_GRAPH = "_CHECKPOINTABLE_OBJECT_GRAPH"
_STRING = 7  # TensorFlow's number of that data type


@dataclass(frozen=True)
class Entry:
    """Where a tensor lies. `dtype` is TensorFlow's number, `crc` the masked CRC-32C of its
    bytes."""

    dtype: int
    shape: tuple[int, ...]
    sliced: bool
    shard: int
    offset: int
    size: int
    crc: int


class TensorBundle(Variables):
    """All tensors of a V2 checkpoint by name; checksums are verified on the way."""

    def __init__(self, index: Region, shards: Mapping[int, Region]):
        self.index = index
        self.shards = shards
        self.name = index.name
        try:
            self.entries = self._entries()
            if _GRAPH in self.entries:
                self.by_object = True
                self.entries = self._by_variable()
        except (IndexError, ValueError, KeyError, OverflowError) as error:
            raise BadFile(f"{self.name} is damaged or no checkpoint index: {error}") from error

    def read(self, name: str) -> np.ndarray:
        """The tensor (bfloat16 as float32), its checksum verified."""
        entry = self.entry(name)
        if entry.sliced:
            raise BadFile(
                f"'{name}' is stored in slices (a partitioned variable); those are not read"
            )
        dtype = dtype_of(entry.dtype, name)
        return _array(self._bytes(name, entry), entry.shape, dtype)

    def _bytes(self, name: str, entry: Entry) -> np.ndarray:
        if entry.shard not in self.shards:
            raise BadFile(
                f"{self.name}: '{name}' lies in data shard {entry.shard}, "
                f"but there are only {sorted(self.shards)}"
            )
        region = self.shards[entry.shard]
        data = region.mapped(entry.offset, entry.size)
        if data.size != entry.size:
            raise BadFile(
                f"{region.name} is cut short: '{name}' needs bytes up to "
                f"{entry.offset + entry.size}, it has {region.size}"
            )
        crc = masked_crc(_string(data) if entry.dtype == _STRING else data)
        if crc != entry.crc:
            raise BadFile(
                f"{region.name} is damaged: the checksum of '{name}' is "
                f"{crc:08x}, expected {entry.crc:08x}"
            )
        return data

    def _entries(self) -> dict[str, Entry]:
        table = dict(read_table(self.index))
        shards = numbers(table.pop(b"", b"")).get(1, 1)
        if shards != len(self.shards):
            raise BadFile(
                f"{self.name} names {shards} data files, {len(self.shards)} lie beside it"
            )
        # A key that begins with a zero byte is a slice of a partitioned variable.
        return {
            key.decode(): _parse_entry(value)
            for key, value in table.items()
            if not key.startswith(b"\0")
        }

    def _by_variable(self) -> dict[str, Entry]:
        """The entries by the names of their variables, where those are known and differ."""
        graph = _string(self._bytes(_GRAPH, self.entries[_GRAPH]))[8:]
        attributes = [part for node in parts(graph, 1) for part in parts(node, 2)]
        called = {text(attribute, 3): text(attribute, 2) for attribute in attributes}
        uses = Counter(called.values())
        unique = {key: name for key, name in called.items() if name and uses[name] == 1}
        return {unique.get(key, key): found for key, found in self.entries.items() if key != _GRAPH}


def _parse_entry(message: bytes) -> Entry:
    integers = numbers(message)
    shape = [numbers(size).get(1, 0) for part in parts(message, 2) for size in parts(part, 2)]
    place = [integers.get(number, 0) for number in (3, 4, 5, 6)]
    return Entry(integers.get(1, 0), tuple(shape), bool(parts(message, 7)), *place)


def _string(data: np.ndarray) -> bytes:
    """A scalar string as its checksum counts it: length in 4 bytes (stored as a varint), 4 bytes
    that check the length, the text."""
    stored = data.tobytes()
    length, end = varint(stored, 0)
    return length.to_bytes(4, "little") + stored[end:]


def _array(data: np.ndarray, shape: tuple[int, ...], dtype: str) -> np.ndarray:
    if dtype == "bfloat16":
        return (data.view("<u2").astype(np.uint32) << 16).view(np.float32).reshape(shape)
    return data.view(dtype).reshape(shape)
