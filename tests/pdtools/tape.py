"""Sound files that Pd wrote, as arrays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile


def read(*paths: Path) -> np.ndarray:
    """float64 [channels, T] of mono files of equal length."""
    return np.stack([soundfile.read(path, dtype="float64")[0] for path in paths])
