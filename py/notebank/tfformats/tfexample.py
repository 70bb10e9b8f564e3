"""`tf.train.Example` messages read without protobuf: just the three lists that they can hold.

    Example  { Features features = 1; }                Features { map<string, Feature> feature = 1; }
    Feature  { BytesList | FloatList | Int64List = 1 | 2 | 3, each `repeated value = 1` }

Source: tensorflow/core/example/{example,feature}.proto; protobuf.dev/programming-guides/encoding.
"""

from collections.abc import Iterator

import numpy as np

from notebank.errors import BadFile

Feature = list[bytes] | np.ndarray
Content = memoryview | int  # a varint is its number, everything else its bytes
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def parse(data: bytes) -> dict[str, Feature]:
    """Features by name: a list of bytes, float32 [n] or int64 [n]."""
    features: dict[str, Feature] = {}
    for outer, value in _fields(memoryview(data)):
        for inner, entry in _fields(value) if outer == 1 else ():
            if inner == 1:
                pair = dict(_fields(entry))
                features[bytes(_message(pair.get(1, memoryview(b"")))).decode("utf-8", "replace")] = _feature(pair.get(2, memoryview(b"")))
    return features


def _feature(message: Content) -> Feature:
    for kind, content in _fields(message):
        if kind == 1:
            return [bytes(_message(value)) for number, value in _fields(content) if number == 1]
        parts = [_numbers(kind, value) for number, value in _fields(content) if number == 1]
        return np.concatenate(parts) if parts else np.empty(0, np.float32 if kind == 2 else np.int64)
    return []


def _numbers(kind: int, value: Content) -> np.ndarray:
    """One element, or a packed run of them: protobuf writers may do either."""
    if kind == 2:
        return np.frombuffer(_message(value), "<f4")
    if isinstance(value, int):
        return np.array([value], np.uint64).view(np.int64)
    return np.array(list(_varints(value)), np.uint64).view(np.int64)


def _fields(content: Content) -> Iterator[tuple[int, Content]]:
    """(field number, content) of a message."""
    data, place = _message(content), 0
    while place < len(data):
        key, place = _varint(data, place)
        number, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, place = _varint(data, place)
            yield number, value
            continue
        if wire == _BYTES:
            size, place = _varint(data, place)
        elif wire in (_FIXED32, _FIXED64):
            size = 4 if wire == _FIXED32 else 8
        else:
            raise BadFile(f"this is no tf.Example: wire type {wire} at byte {place}")
        if place + size > len(data):
            raise BadFile(f"this tf.Example is cut off: {size} bytes are announced at byte {place} of {len(data)}")
        yield number, data[place:place + size]
        place += size


def _message(content: Content) -> memoryview:
    if isinstance(content, int):
        raise BadFile("this is no tf.Example: a number stands where bytes should")
    return content


def _varints(data: memoryview) -> Iterator[int]:
    place = 0
    while place < len(data):
        value, place = _varint(data, place)
        yield value


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while place < len(data) and shift < 64:
        byte = data[place]
        value |= (byte & 127) << shift
        place, shift = place + 1, shift + 7
        if byte < 128:
            return value & (1 << 64) - 1, place
    raise BadFile(f"this tf.Example is damaged: a number at byte {place} does not end")
