"""`tf.train.Example` messages: just the three lists that they can hold.

    Example  { Features features = 1; }                Features { map<string, Feature> feature = 1;
                                                       }
    Feature  { BytesList | FloatList | Int64List = 1 | 2 | 3, each `repeated value = 1` }

Source: tensorflow/core/example/{example,feature}.proto.
"""

import numpy as np

from notebank.errors import BadFile
from notebank.tfformats.protobuf import Bytes, fields, parts, text, varints

Feature = list[bytes] | np.ndarray
_BYTES = 1
_FLOATS = 2


def parse(data: bytes) -> dict[str, Feature]:
    """Features by name: a list of bytes, float32 [n] or int64 [n].

    Raises:
        BadFile: the bytes are no tf.Example.
    """
    try:
        entries = [entry for part in parts(memoryview(data), 1) for entry in parts(part, 1)]
        return {text(entry, 1): _feature(entry) for entry in entries}
    except ValueError as error:
        raise BadFile(f"this is no tf.Example: {error}") from error


def _feature(entry: Bytes) -> Feature:
    for message in parts(entry, 2):
        for kind, content in fields(message):
            if isinstance(content, int):
                raise ValueError("a number stands where bytes should")
            if kind == _BYTES:
                return [bytes(value) for value in parts(content, 1)]
            return _list(kind, content)
    return []


def _list(kind: int, content: Bytes) -> np.ndarray:
    """Single elements, or packed runs of them: protobuf writers may do either."""
    runs = [_run(kind, value) for number, value in fields(content) if number == 1]
    empty = np.empty(0, np.float32 if kind == _FLOATS else np.int64)
    return np.concatenate(runs) if runs else empty


def _run(kind: int, value: int | Bytes) -> np.ndarray:
    if kind == _FLOATS:
        raw = value.to_bytes(4, "little") if isinstance(value, int) else value
        return np.frombuffer(raw, "<f4")
    whole = [value] if isinstance(value, int) else list(varints(value))
    return np.array(whole, np.uint64).view(np.int64)
