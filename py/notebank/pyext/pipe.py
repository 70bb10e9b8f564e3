"""The lines between the host and a script's process: JSON, an array each, its first item the
kind."""

import base64
import json
import struct
from collections.abc import Sequence


def line(message: object) -> bytes:
    """A message as a line."""
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def samples_to_text(samples: Sequence[float]) -> str:
    """Many floats as one JSON string: float32, little-endian, base64.

    >>> samples_to_text([1.0, 0.5])
    'AACAPwAAAD8='
    """
    return base64.b64encode(struct.pack(f"<{len(samples)}f", *samples)).decode("ascii")


def text_to_bytes(text: str) -> bytes:
    """The bytes of those floats."""
    return base64.b64decode(text)
