"""CRC-32C (Castagnoli) in numpy, fast enough for gigabytes (RFC 3720, appendix B.4).

A CRC is linear over GF(2): the data is split into lanes whose CRCs run side by side, and neighbouring lanes are then
joined pairwise by shifting the left one's CRC over as many zero bytes as the right one is long.
"""

from collections.abc import Iterator

import numpy as np

_POLYNOMIAL = 0x82F63B78
_ALL_ONES = 0xFFFFFFFF
_CHUNK = 1 << 24  # bytes taken at a time, so that a memory-mapped file is streamed


def crc32c(data: bytes | np.ndarray) -> int:
    """The CRC-32C of `data` (bytes, or an array of uint8)."""
    view = np.frombuffer(data, np.uint8) if isinstance(data, (bytes, bytearray, memoryview)) else data
    crc = _ALL_ONES
    for start in range(0, view.size, _CHUNK):
        crc = _update(crc, view[start:start + _CHUNK])
    return crc ^ _ALL_ONES


def masked(crc: int) -> int:
    """The CRC as TensorFlow and LevelDB store it: rotated and offset, so that data holding CRCs can be checked itself."""
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & _ALL_ONES


def _update(crc: int, data: np.ndarray) -> int:
    """The register after `data`, given the register before it."""
    lanes = 1 << data.size.bit_length() // 2  # about as many lanes as bytes in each
    length = data.size // lanes & ~1
    if length == 0:
        for byte in data.tolist():
            crc = int(_TABLE[(crc ^ byte) & 255]) ^ crc >> 8
        return crc
    pairs = np.ascontiguousarray(data[:length * lanes].reshape(lanes, length)).view("<u2").T
    registers = np.zeros(lanes, np.uint32)
    registers[0] = crc
    for column in pairs:
        registers = _PAIRS[(registers ^ column) & 0xFFFF] ^ registers >> 16
    return _update(_join(registers, length), data[length * lanes:])


def _join(registers: np.ndarray, length: int) -> int:
    """The register over all lanes, each `length` bytes long."""
    while registers.size > 1:
        registers = _shift(registers[::2], length) ^ registers[1::2]
        length *= 2
    return int(registers[0])


def _shift(registers: np.ndarray, length: int) -> np.ndarray:
    """Registers after `length` more zero bytes."""
    for bit, columns in enumerate(_zero_bytes()):
        if length >> bit & 1:
            registers = _multiply(columns, registers)
        if length >> bit <= 1:
            break
    return registers


def _multiply(columns: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    bits = vectors[..., None] >> np.arange(32, dtype=np.uint32) & 1
    return np.bitwise_xor.reduce(np.where(bits == 1, columns, np.uint32(0)), axis=-1)


def _zero_bytes() -> Iterator[np.ndarray]:
    """The GF(2) matrices (columns) that run a register over 1, 2, 4, ... zero bytes."""
    units = np.uint32(1) << np.arange(32, dtype=np.uint32)
    columns = _TABLE[units & 255] ^ units >> 8
    while True:
        yield columns
        columns = _multiply(columns, columns)


def _byte_table() -> np.ndarray:
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, table >> 1 ^ np.uint32(_POLYNOMIAL), table >> 1)
    return table


_TABLE = _byte_table()
_PAIRS = np.arange(1 << 16, dtype=np.uint32)  # the register's low 16 bits run over two bytes at once
for _ in range(2):
    _PAIRS = _TABLE[_PAIRS & 255] ^ _PAIRS >> 8
