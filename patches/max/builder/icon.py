"""The package's icon: the pad with its four colours and the dot, as a PNG."""

import struct
import zlib

SIDE = 96
CORNERS = ((42, 157, 143), (233, 185, 73), (209, 73, 91), (38, 70, 83))  # NW NE SW SE
DOT = (0.62, 0.4, 0.09)  # x, y, radius


def png() -> bytes:
    """96 x 96 pixels, the colours of the corners blended."""
    rows = b"".join(b"\0" + b"".join(_pixel(x / (SIDE - 1), y / (SIDE - 1)) for x in range(SIDE)) for y in range(SIDE))
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    # Stored, not compressed: what zlib makes differs from version to version.
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", _stored(rows)) + _chunk(b"IEND", b"")


def _pixel(x: float, y: float) -> bytes:
    if (x - DOT[0]) ** 2 + (y - DOT[1]) ** 2 < DOT[2] ** 2:
        return bytes((255, 255, 255))
    weights = ((1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y)
    return bytes(round(sum(weight * colour[i] for weight, colour in zip(weights, CORNERS))) for i in range(3))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _stored(data: bytes) -> bytes:
    """A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4)."""
    blocks = [data[i:i + 65535] for i in range(0, len(data), 65535)]
    packed = b"".join(struct.pack("<BHH", i == len(blocks) - 1, len(block), len(block) ^ 0xFFFF) + block for i, block in enumerate(blocks))
    return b"\x78\x01" + packed + struct.pack(">I", zlib.adler32(data))
