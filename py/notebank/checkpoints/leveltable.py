"""LevelDB's sorted tables, as far as TensorFlow's checkpoint indices use them (LevelDB, doc/table_format.md)."""

from collections.abc import Iterator

from notebank.crc32c import crc32c, masked
from notebank.errors import BadFile

_MAGIC = (0xDB4775248B80FB57).to_bytes(8, "little")
_FOOTER = 48


def read_table(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Keys and values of a table, in order; `name` stands in the errors. The checksum of each block is verified."""
    if len(data) < _FOOTER or data[-8:] != _MAGIC:
        raise BadFile(f"{name} is no checkpoint index: its last 8 bytes are {data[-8:].hex()}, expected {_MAGIC.hex()}")
    _, position = _handle(data, len(data) - _FOOTER)
    index, _ = _handle(data, position)
    for _, value in _block(data, index, name):
        handle, _ = _handle(value, 0)
        for key, entry in _block(data, handle, name):
            yield key.decode(), entry


def _block(data: bytes, handle: tuple[int, int], name: str) -> Iterator[tuple[bytes, bytes]]:
    offset, size = handle
    block, trailer = data[offset:offset + size + 1], data[offset + size + 1:offset + size + 5]
    if len(trailer) != 4 or masked(crc32c(block)) != int.from_bytes(trailer, "little"):
        raise BadFile(f"{name} is damaged: the checksum of its block at byte {offset} is wrong")
    if block[-1] != 0:
        raise BadFile(f"{name}: its block at byte {offset} is compressed (type {block[-1]}); checkpoints are written raw")
    restarts = int.from_bytes(block[-5:-1], "little")
    end, position, key = size - 4 * (restarts + 1), 0, b""
    while position < end:
        shared, position = varint(block, position)
        unshared, position = varint(block, position)
        length, position = varint(block, position)
        key = key[:shared] + block[position:position + unshared]
        position += unshared + length
        yield key, block[position - length:position]


def _handle(data: bytes, position: int) -> tuple[tuple[int, int], int]:
    offset, position = varint(data, position)
    size, position = varint(data, position)
    return (offset, size), position


def varint(data: bytes, position: int) -> tuple[int, int]:
    """The number at `position`, seven bits a byte, the lowest first, and where it ends."""
    value = shift = 0
    while True:
        byte = data[position]
        value |= (byte & 127) << shift
        position, shift = position + 1, shift + 7
        if byte < 128:
            return value, position
