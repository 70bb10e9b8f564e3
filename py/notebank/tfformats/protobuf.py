"""Protocol buffers as they lie on the wire (protobuf.dev/programming-guides/encoding).

All functions raise ValueError where the bytes are no message.
"""

from collections.abc import Iterator

Bytes = bytes | memoryview
_VARINT = 0
_FIXED64 = 1
_LENGTH = 2
_FIXED32 = 5
_FIXED = {_FIXED64: 8, _FIXED32: 4}


def varint(data: Bytes, position: int) -> tuple[int, int]:
    """The number at `position`, seven bits a byte, the lowest first, and where it ends."""
    value = 0
    for shift, place in enumerate(range(position, min(position + 10, len(data)))):
        byte = data[place]
        value |= (byte & 127) << 7 * shift
        if byte < 128:
            return value & (1 << 64) - 1, place + 1
    raise ValueError(f"the number at byte {position} does not end")


def varints(data: Bytes) -> Iterator[int]:
    """A packed run of numbers."""
    position = 0
    while position < len(data):
        value, position = varint(data, position)
        yield value


def fields(message: Bytes) -> Iterator[tuple[int, int | Bytes]]:
    """(number, content) of each field: an integer, or the bytes of what has a length."""
    position = 0
    while position < len(message):
        begin = position
        tag, position = varint(message, position)
        number = tag >> 3
        kind = tag & 7
        if kind == _VARINT:
            value, position = varint(message, position)
            yield number, value
            continue
        if kind == _LENGTH:
            size, position = varint(message, position)
        elif kind in _FIXED:
            size = _FIXED[kind]
        else:
            raise ValueError(f"wire type {kind} at byte {begin}")
        if position + size > len(message):
            raise ValueError(f"cut off: {size} bytes from byte {position} of {len(message)}")
        content = message[position : position + size]
        position += size
        yield number, content if kind == _LENGTH else int.from_bytes(content, "little")


def numbers(message: Bytes) -> dict[int, int]:
    """The integer fields by number, the last of each."""
    return {number: value for number, value in fields(message) if isinstance(value, int)}


def parts(message: Bytes, wanted: int) -> list[Bytes]:
    """The contents of all fields `wanted` that have a length: messages, strings, packed runs."""
    found = (value for number, value in fields(message) if number == wanted)
    return [value for value in found if not isinstance(value, int)]


def text(message: Bytes, wanted: int) -> str:
    """The string in field `wanted`, empty where there is none."""
    return b"".join(parts(message, wanted)[-1:]).decode("utf-8", "replace")
