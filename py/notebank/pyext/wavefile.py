"""Samples in a file that Pd's [soundfiler] reads and writes: WAV, mono, 32-bit float."""

import struct
from pathlib import Path

import numpy as np

_FLOAT = 3  # the format's number in a WAV header


def write(path: Path, samples: np.ndarray, rate: int = 44100) -> None:
    """Writes float32 [T]."""
    data = np.ascontiguousarray(samples, "<f4").tobytes()
    fmt = struct.pack("<HHIIHH", _FLOAT, 1, rate, 4 * rate, 4, 32)
    body = b"WAVE" + b"fmt " + struct.pack("<I", len(fmt)) + fmt + b"data" + struct.pack("<I", len(data)) + data
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)


def read(path: Path) -> np.ndarray:
    """Reads float32 [T]; ValueError for any other kind of file."""
    data = path.read_bytes()
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError(f"{path} is no WAV file")
    at, bits = 12, 0
    while at + 8 <= len(data):
        name, size = data[at:at + 4], int.from_bytes(data[at + 4:at + 8], "little")
        if name == b"fmt ":
            kind, channels, _, _, _, bits = struct.unpack_from("<HHIIHH", data, at + 8)
            if (kind in (_FLOAT, 0xFFFE), channels, bits) != (True, 1, 32):
                raise ValueError(f"{path} is no mono WAV of 32-bit floats")
        elif name == b"data" and bits:
            return np.frombuffer(data, "<f4", min(size, len(data) - at - 8) // 4, at + 8).copy()
        at += 8 + size + size % 2
    raise ValueError(f"{path} holds no samples")
