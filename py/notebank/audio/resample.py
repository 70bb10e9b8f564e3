"""Changing the rate of audio (soxr), along the last axis of any array."""

from typing import Literal

import numpy as np

from notebank.errors import BadValue


def resample(
    x: np.ndarray, from_rate: float, to_rate: float, quality: Literal["HQ", "VHQ"] = "HQ"
) -> np.ndarray:
    """Audio at another rate.

    Args:
        x: [*, T].
        from_rate: what it has [Hz].
        to_rate: what it gets [Hz].
        quality: soxr's "high" (20 bits) or "very high" (28 bits).

    Returns:
        float32 [*, about T * to_rate / from_rate]; a copy where the rates are the same.

    Raises:
        BadValue: a rate is not above 0.
    """
    if not (from_rate > 0 and to_rate > 0):
        raise BadValue(f"sample rates must be above 0 Hz, got {from_rate} and {to_rate}")
    x = np.asarray(x, np.float32)
    if from_rate == to_rate:
        return x.copy()
    import soxr

    rows = [
        soxr.resample(row, from_rate, to_rate, quality=quality)
        for row in x.reshape(-1, x.shape[-1])
    ]
    return np.stack(rows).reshape(*x.shape[:-1], -1).astype(np.float32, copy=False)


def repitch(x: np.ndarray, semitones: float) -> np.ndarray:
    """Audio [*, T] that sounds `semitones` higher (negative: lower) at the same rate; it gets
    2^(-semitones/12) times as long."""
    return resample(x, 2.0 ** (semitones / 12), 1.0)
