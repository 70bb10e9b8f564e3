"""One message: a JSON object and float32 arrays behind it. Nothing in it is executed.

Layout: length of the JSON (4 bytes, little-endian), the JSON, whose `shapes` tell the arrays, then
their samples, little-endian.
"""

import json
import math
import socket
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np

LONGEST_HEADER = 1 << 20  # bytes
MOST_VALUES = 1 << 27  # of all arrays of a message

Message = tuple[dict[str, Any], list[np.ndarray]]


class BadMessage(ValueError):
    """Bytes that are no message."""


def send(line: socket.socket, header: dict[str, Any], arrays: Sequence[np.ndarray] = ()) -> None:
    """Sends a message whole."""
    shapes = [list(array.shape) for array in arrays]
    head = json.dumps({**header, "shapes": shapes}).encode()
    line.sendall(struct.pack("<I", len(head)) + head)
    for array in arrays:
        line.sendall(np.ascontiguousarray(array, "<f4").tobytes())


def receive(line: socket.socket) -> Message:
    """The next message.

    Raises:
        EOFError: The other side has gone.
        BadMessage: What came is none.
    """
    (length,) = struct.unpack("<I", _exactly(line, 4))
    if length > LONGEST_HEADER:
        raise BadMessage(f"a header of {length} bytes")
    try:
        header = json.loads(_exactly(line, length))
    except (ValueError, RecursionError) as error:
        raise BadMessage("a header that is no JSON") from error
    shapes = _shapes(header)
    return header, [
        np.frombuffer(_exactly(line, 4 * math.prod(shape)), "<f4").reshape(shape)
        for shape in shapes
    ]


def _shapes(header: Any) -> list[list[int]]:
    shapes = header.pop("shapes", None) if isinstance(header, dict) else None
    if not isinstance(shapes, list) or not all(isinstance(shape, list) for shape in shapes):
        raise BadMessage("a header without shapes")
    sizes = [size for shape in shapes for size in shape]
    if not all(type(size) is int and 0 <= size <= MOST_VALUES for size in sizes):
        raise BadMessage("a shape that is none")
    if sum(math.prod(shape) for shape in shapes) > MOST_VALUES:
        raise BadMessage(f"more than {MOST_VALUES} values")
    return shapes


def _exactly(line: socket.socket, count: int) -> bytearray:
    data = bytearray(count)
    view = memoryview(data)
    while view:
        got = line.recv_into(view)
        if not got:
            raise EOFError("the other side has gone")
        view = view[got:]
    return data
