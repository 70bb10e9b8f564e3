"""Mu-law as NSynth quantises it: 256 levels k = -128..127; class k + 128, network input k / 128.

The level is floored, not rounded, so 0 is a level of its own and tiny negative samples are -1.
`decode(encode)` of a decoded value is lossless. Source: Engel et al. 2017 (NSynth), section 2.1;
ITU-T G.711 for the curve.
"""

import numpy as np

from notebank.errors import BadValue

MU = 255
LEVELS = 256

# (256 ** ((k + 0.5) / 128) - 1) / 255 of k = 0..128, as TensorFlow computes it in float32. A table,
# since a float32 power comes out an ulp higher or lower with the processor's vectors, and float64
# ends in other bits.
_MAGNITUDES = np.array(
    [
        8.587137e-05,
        0.00026329546,
        0.0004485757,
        0.000642058,
        0.000844107,
        0.0010551019,
        0.001275438,
        0.0015055293,
        0.001745807,
        0.0019967235,
        0.0022587483,
        0.0025323743,
        0.0028181153,
        0.0031165064,
        0.0034281088,
        0.0037535066,
        0.0040933117,
        0.0044481596,
        0.0048187203,
        0.005205685,
        0.005609783,
        0.0060317726,
        0.006472445,
        0.0069326274,
        0.007413183,
        0.007915015,
        0.008439066,
        0.008986318,
        0.009557799,
        0.010154582,
        0.010777786,
        0.0114285825,
        0.012108192,
        0.0128178885,
        0.013559009,
        0.014332939,
        0.015141134,
        0.015985114,
        0.016866459,
        0.017786823,
        0.018747935,
        0.0197516,
        0.0207997,
        0.021894203,
        0.023037167,
        0.024230732,
        0.025477141,
        0.026778733,
        0.028137952,
        0.029557345,
        0.031039588,
        0.032587446,
        0.03420384,
        0.035891797,
        0.037654486,
        0.039495215,
        0.04141744,
        0.04342477,
        0.04552097,
        0.047709975,
        0.049995903,
        0.05238303,
        0.05487585,
        0.057479035,
        0.060197476,
        0.06303626,
        0.066000745,
        0.06909646,
        0.072329246,
        0.07570516,
        0.07923054,
        0.082912,
        0.086756445,
        0.09077111,
        0.094963506,
        0.09934152,
        0.103913374,
        0.10868763,
        0.11367327,
        0.11887964,
        0.12431652,
        0.1299941,
        0.13592306,
        0.14211449,
        0.14858006,
        0.1553319,
        0.16238265,
        0.16974556,
        0.17743446,
        0.18546379,
        0.19384858,
        0.2026046,
        0.21174832,
        0.22129685,
        0.23126811,
        0.24168085,
        0.2525546,
        0.26390976,
        0.27576768,
        0.28815055,
        0.3010817,
        0.31458536,
        0.32868686,
        0.3434127,
        0.3587905,
        0.37484914,
        0.39161873,
        0.40913078,
        0.4274182,
        0.44651526,
        0.46645778,
        0.48728326,
        0.50903076,
        0.5317411,
        0.55545694,
        0.58022267,
        0.60608494,
        0.6330923,
        0.6612953,
        0.69074696,
        0.72150254,
        0.75361985,
        0.787159,
        0.82218313,
        0.858758,
        0.8969521,
        0.93683714,
        0.9784881,
        1.0219831,
    ],
    np.float32,
)
_SAMPLES = np.concatenate([-_MAGNITUDES[127::-1], np.zeros(1, np.float32), _MAGNITUDES[1:]])


def encode(x: np.ndarray) -> np.ndarray:
    """Levels (float32, whole numbers) of samples [*]: -128..127 where |x| < 1.

    x = 1 gives 128, as no one clips here. Float64 is exact enough on any processor: no float32
    lies so near to the edge of a level that rounding could decide.
    """
    x = np.asarray(x, np.float64)
    share = np.log1p(MU * np.abs(x)) / np.log1p(MU)
    return np.floor(LEVELS / 2 * np.sign(x) * share).astype(np.float32)


def decode(levels: np.ndarray) -> np.ndarray:
    """Samples (float32) in the middle of whole levels [*] -128..128, TensorFlow's to the bit.

    Level 0 is exactly 0; -128 and 127 are -0.9785 and 0.9785. BadValue beyond -128..128.
    """
    index = np.asarray(levels, np.int64) + LEVELS // 2
    if np.any((index < 0) | (index > LEVELS)):
        raise BadValue("a mu-law level lies in -128..128")
    return _SAMPLES[index]


def classes(x: np.ndarray) -> np.ndarray:
    """Classes 0..255 (int64) of samples [*]; what lies outside -1..1 (a resampler's overshoot)
    counts as full scale."""
    return np.clip(encode(x), -LEVELS // 2, LEVELS // 2 - 1).astype(np.int64) + LEVELS // 2


CLASS_SAMPLES = _SAMPLES[:LEVELS]  # float32 [256]: the sample that a class stands for
