"""The package's icon: the pad with its four colours and the dot, as a PNG."""

import struct
import zlib

SIDE = 96
CORNERS = ((42, 157, 143), (233, 185, 73), (209, 73, 91), (38, 70, 83))  # NW NE SW SE
DOT = (0.62, 0.4, 0.09)  # x, y, radius


def png() -> bytes:
    """96 x 96 pixels, the colours of the corners blended."""
    places = [i / (SIDE - 1) for i in range(SIDE)]
    rows = b"".join(b"\0" + b"".join(_pixel(x, y) for x in places) for y in places)
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    # Stored, not compressed: what zlib makes differs from version to version.
    chunks = ((b"IHDR", header), (b"IDAT", _stored(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _pixel(x: float, y: float) -> bytes:
    if (x - DOT[0]) ** 2 + (y - DOT[1]) ** 2 < DOT[2] ** 2:
        return bytes((255, 255, 255))
    weights = ((1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y)
    return bytes(
        round(sum(weight * colour[i] for weight, colour in zip(weights, CORNERS))) for i in range(3)
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _stored(data: bytes) -> bytes:
    """A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4)."""
    blocks = [data[i : i + 65535] for i in range(0, len(data), 65535)]
    packed = b"".join(
        struct.pack("<BHH", i == len(blocks) - 1, len(block), len(block) ^ 0xFFFF) + block
        for i, block in enumerate(blocks)
    )
    return b"\x78\x01" + packed + struct.pack(">I", zlib.adler32(data))
