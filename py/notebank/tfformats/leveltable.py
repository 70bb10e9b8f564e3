"""LevelDB's sorted tables, as far as TensorFlow's checkpoints use them (LevelDB,
doc/table_format.md)."""

from collections.abc import Iterator

from notebank.errors import BadFile
from notebank.tfformats.checksum import masked_crc
from notebank.tfformats.contents import Region
from notebank.tfformats.protobuf import varint

_MAGIC = (0xDB4775248B80FB57).to_bytes(8, "little")
_FOOTER = 48

Handle = tuple[int, int]  # where a block begins, and its size


def is_table(file: Region) -> bool:
    """Whether a file ends as such tables do."""
    return file.size >= _FOOTER and file.read(file.size - 8, 8) == _MAGIC


def blocks(file: Region) -> Iterator[Handle]:
    """The blocks of a table that hold its entries, in order."""
    if not is_table(file):
        raise BadFile(
            f"{file.name} is no checkpoint index: its last 8 bytes are "
            f"{file.read(max(0, file.size - 8), 8).hex()}, expected {_MAGIC.hex()}"
        )
    footer = file.read(file.size - _FOOTER, _FOOTER)
    _, position = _handle(footer, 0)
    index, _ = _handle(footer, position)
    for _, value in entries(file, index):
        yield _handle(value, 0)[0]


def entries(file: Region, block: Handle) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a block, in order, its checksum verified."""
    offset, size = block
    data, trailer = file.read(offset, size + 1), file.read(offset + size + 1, 4)
    if len(trailer) != 4 or masked_crc(data) != int.from_bytes(trailer, "little"):
        raise BadFile(
            f"{file.name} is damaged: the checksum of its block at byte {offset} is wrong"
        )
    if data[-1] != 0:
        raise BadFile(
            f"{file.name}: its block at byte {offset} is compressed (type {data[-1]}); "
            "checkpoints are written raw"
        )
    restarts = int.from_bytes(data[-5:-1], "little")
    end = size - 4 * (restarts + 1)
    position = 0
    key = b""
    while position < end:
        shared, position = varint(data, position)
        unshared, position = varint(data, position)
        length, position = varint(data, position)
        key = key[:shared] + data[position : position + unshared]
        position += unshared + length
        yield key, data[position - length : position]


def read_table(file: Region) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a table, in order."""
    for block in blocks(file):
        yield from entries(file, block)


def _handle(data: bytes, position: int) -> tuple[Handle, int]:
    offset, position = varint(data, position)
    size, position = varint(data, position)
    return (offset, size), position
