"""Where the weight of a spectrum lies."""

import numpy as np


def centroid(audio: np.ndarray, rate: float) -> float:
    """Spectral centroid [Hz] of a whole note: the mean frequency, weighted with magnitude."""
    magnitude = np.abs(np.fft.rfft(audio * np.hanning(audio.size)))
    return (
        float(magnitude @ np.arange(magnitude.size) / max(magnitude.sum(), 1e-12))
        * rate
        / audio.size
    )
