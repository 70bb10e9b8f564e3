"""Protocol buffers as they lie on the wire (protobuf.dev/programming-guides/encoding)."""

from collections.abc import Iterator

_FIXED = {1: 8, 5: 4}


def varint(data: bytes, position: int) -> tuple[int, int]:
    """The number at `position`, seven bits a byte, the lowest first, and where it ends."""
    value = shift = 0
    while True:
        byte = data[position]
        value |= (byte & 127) << shift
        position, shift = position + 1, shift + 7
        if byte < 128:
            return value, position


def varints(data: bytes) -> Iterator[int]:
    """A packed run of numbers."""
    position = 0
    while position < len(data):
        value, position = varint(data, position)
        yield value


def fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """(number, content) of each field: an integer, or the bytes of what has a length."""
    position = 0
    while position < len(message):
        tag, position = varint(message, position)
        kind = tag & 7
        if kind == 0:
            value, position = varint(message, position)
            yield tag >> 3, value
            continue
        if kind == 2:
            size, position = varint(message, position)
        else:
            size = _FIXED[kind]
        field = message[position:position + size]
        position += size
        yield tag >> 3, field if kind == 2 else int.from_bytes(field, "little")


def numbers(message: bytes) -> dict[int, int]:
    """The integer fields by number, the last of each."""
    return {number: value for number, value in fields(message) if isinstance(value, int)}


def parts(message: bytes, wanted: int) -> list[bytes]:
    """The contents of all fields `wanted` that have a length: messages, strings, packed runs."""
    return [value for number, value in fields(message)
            if number == wanted and isinstance(value, bytes)]


def text(message: bytes, wanted: int) -> str:
    """The string in field `wanted`, empty where there is none."""
    return b"".join(parts(message, wanted)[-1:]).decode("utf-8", "replace")
