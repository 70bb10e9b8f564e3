"""Mu-law as NSynth quantises it: 256 levels k = -128..127, class = k + 128, network input = k / 128.

The level is floored, not rounded, so 0 is a level of its own and tiny negative samples are -1. `decode(encode)` of a
decoded value is lossless. Source: Engel et al. 2017 (NSynth), section 2.1; ITU-T G.711 for the curve.
"""

import numpy as np

MU = 255
LEVELS = 256


def encode(x: np.ndarray) -> np.ndarray:
    """Levels (float32, whole numbers) of samples [*]. |x| < 1 gives -128..127; x = 1 gives 128, as no one clips here."""
    x = np.asarray(x, np.float64)
    return np.floor(LEVELS / 2 * np.sign(x) * np.log1p(MU * np.abs(x)) / np.log1p(MU)).astype(np.float32)


def decode(levels: np.ndarray) -> np.ndarray:
    """Samples (float32) in the middle of levels [*] on the mu-law curve; level 0 is exactly 0. -128..127 give +-0.9785."""
    levels = np.asarray(levels, np.float32)
    y = (levels + np.float32(0.5)) * np.float32(2 / LEVELS)
    x = np.sign(y) / np.float32(MU) * (np.float32(1 + MU) ** np.abs(y) - np.float32(1))
    return np.where(levels == 0, np.float32(0), x)


def classes(x: np.ndarray) -> np.ndarray:
    """Classes 0..255 (int64) of samples [*]. What lies outside -1..1 (a resampler's overshoot) counts as full scale."""
    return np.clip(encode(x), -LEVELS // 2, LEVELS // 2 - 1).astype(np.int64) + LEVELS // 2


CLASS_SAMPLES = decode(np.arange(LEVELS) - LEVELS // 2)  # float32 [256]: the sample that a class stands for
