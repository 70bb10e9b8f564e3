"""How loud a sound is: its momentary loudness, as ears have it, and the level of its loudest half
second.

Recordings are made equally loud by the first; a rendered note gets the level of its recording by
the second, which what a model cannot say of the highest partials hardly moves.
"""

import numpy as np

TARGET = -20.0  # LUFS, as loud as a 1 kHz sine of rms 0.1
MOMENT = 0.4  # s, a block of BS.1770
SILENCE_DB = -80.0
WINDOW = 0.5  # s
# s: of the beginnings whose level is told; the last one stands for all that is longer
BEGINNINGS = tuple(WINDOW * 2.0**k for k in range(-4, 4))
# `levels` of a sound that stays as it is, of level 0
STEADY = np.array([10 * np.log10(min(1.0, s / WINDOW)) for s in BEGINNINGS], np.float32)


def momentary(audio: np.ndarray, rate: int) -> float:
    """The greatest momentary loudness of a sound: K-weighted, in blocks of 400 ms, a new one each
    100 ms (ITU-R BS.1770-4; EBU Tech 3341).

    Args:
        audio: [T], finite; what is shorter than a block is followed by silence.
        rate: [Hz].

    Returns:
        LUFS, -80 or more; a full-scale sine of 1 kHz has -3.
    """
    from pyloudnorm import Meter

    step = MOMENT / 4 * rate
    blocks = max(4, int(np.ceil(audio.size / step)))
    padded = np.pad(np.asarray(audio, np.float64), (0, int(np.ceil(blocks * step)) - audio.size))
    meter = Meter(rate, block_size=MOMENT, overlap=0.75)
    with np.errstate(all="ignore"):  # of silent blocks
        meter.integrated_loudness(padded)
    return max(SILENCE_DB, float(np.max(meter.blockwise_loudness)))


def level(audio: np.ndarray, rate: int) -> float:
    """The rms of the loudest half second of a sound.

    Args:
        audio: [T]; what is shorter is followed by silence, so half as long is 3 dB softer.
        rate: [Hz].

    Returns:
        dB, 0 = an rms of 1, -80 or more.
    """
    window = round(WINDOW * rate)
    energy = np.cumsum(np.square(audio, dtype=np.float64))
    if not energy.size:
        return SILENCE_DB
    loudest = energy[-1] if energy.size <= window else _most(energy, window)
    return max(SILENCE_DB, float(10 * np.log10(max(loudest / window, 1e-20))))


def _most(energy: np.ndarray, window: int) -> float:
    """The most that `window` samples hold, of energy [T] summed from the start."""
    return max(energy[window - 1], float((energy[window:] - energy[:-window]).max()))


def levels(audio: np.ndarray, rate: int) -> np.ndarray:
    """`level` of the beginnings of a sound [T], as long as BEGINNINGS say: float32 [8].

    A note that is cut short is as loud as its recording cut alike, be its attack quick or slow.
    """
    return np.array([level(audio[: round(s * rate)], rate) for s in BEGINNINGS], np.float32)


def level_of(levels: np.ndarray, seconds: float) -> float:
    """The level [dB] of the first `seconds` of a sound, between those of its BEGINNINGS."""
    shortest = BEGINNINGS[0]
    shorter = 10 * np.log10(min(1.0, seconds / shortest)) if seconds > 0 else SILENCE_DB
    return float(np.interp(np.log2(max(seconds, 1e-9)), np.log2(BEGINNINGS), levels) + shorter)
