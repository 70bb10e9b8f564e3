"""Samples in a file that Pd's [soundfiler] reads: WAV, mono, 32-bit float."""

import struct
from pathlib import Path

import numpy as np

_FLOAT = 3  # the format's number in a WAV header


def write(path: Path, samples: np.ndarray, rate: int = 44100) -> None:
    """Writes samples as a mono WAV of 32-bit floats.

    Args:
        path: The file, made or replaced.
        samples: float32 [T].
        rate: [Hz].
    """
    data = np.ascontiguousarray(samples, "<f4").tobytes()
    fmt = struct.pack("<HHIIHH", _FLOAT, 1, rate, 4 * rate, 4, 32)
    body = (
        b"WAVE"
        + b"fmt "
        + struct.pack("<I", len(fmt))
        + fmt
        + b"data"
        + struct.pack("<I", len(data))
        + data
    )
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
