"""msmel: how far two sounds are apart to an ear, in dB: log-mel spectra through six windows.

Short windows hear attacks, long ones partials; power is summed in mel bands, as fine as a window
can tell them, so that bins without sound do not count. A new draw of the same noise is 0.57 dB off,
a real note one semitone away 2.8 dB.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from notebank.errors import BadValue

BANDS = {256: 32, 512: 48, 1024: 80, 2048: 128, 4096: 160, 8192: 160}  # mel bands of a window
RATE = 44100  # Hz, of the measure
FLOOR = 1e-4  # a band under -80 dB is silent
ATTACK = 0.12  # s
MARGIN = 4096  # zeros on both sides of an attack


def msmel(a: np.ndarray, b: np.ndarray) -> float:
    """Distance of two sounds [dB], 0 for the same.

    Mean |difference| of 20 log10(root of mel power + 1e-4) over bands and frames, then over
    windows. Frames are centred; there are zeros beyond the ends of a sound and after the shorter
    one.

    Args:
        a: float [T], mono, at `RATE`; full scale is 1.
        b: The other one, of any length.

    Returns:
        A figure in dB; only its order means something over about 6.
    """
    length = max(a.size, b.size)
    return apart(*(pictures(np.pad(x, (0, length - x.size))) for x in (a, b)))


def pictures(audio: np.ndarray) -> tuple[np.ndarray, ...]:
    """`mel_db` of audio [T] for each window of BANDS: what `msmel` compares, made once for a sound
    that is compared with many."""
    return tuple(mel_db(audio, n) for n in BANDS)


def apart(a: Sequence[np.ndarray], b: Sequence[np.ndarray]) -> float:
    """`msmel` [dB] of two sounds of one length, from their `pictures`."""
    return float(np.mean([np.abs(x - y).mean() for x, y in zip(a, b)]))


def attack_msmel(a: np.ndarray, b: np.ndarray) -> float:
    """`msmel` of the first 120 ms of two sounds [T] at `RATE`, with silence around them."""
    samples = round(ATTACK * RATE)
    first, second = (
        np.pad(x[:samples], (MARGIN, MARGIN + max(samples - x.size, 0))) for x in (a, b)
    )
    return msmel(first, second)


def mel_db(audio: np.ndarray, window: int) -> np.ndarray:
    """Level of mel bands over time.

    Args:
        audio: float [T] at `RATE`.
        window: Samples, a key of `BANDS`; the hop is a quarter.

    Returns:
        dB [1 + T // hop, bands], -80 or more; a full-scale sine is 0 in its band.
    """
    if window not in BANDS:
        raise BadValue(f"a window has {', '.join(map(str, BANDS))} samples, not {window}")
    padded = np.pad(np.asarray(audio, np.float32), window // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, window)[:: window // 4]
    spectrum = np.fft.rfft(frames * _hann(window), axis=-1) / (window / 4)
    power = np.square(np.abs(spectrum)).astype(np.float32) @ _mel(window)
    return 20 * np.log10(np.sqrt(power) + FLOOR)


@lru_cache
def _hann(window: int) -> np.ndarray:
    return (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(window) / window)).astype(np.float32)


@lru_cache
def _mel(window: int) -> np.ndarray:
    from librosa.filters import mel

    bank = mel(sr=RATE, n_fft=window, n_mels=BANDS[window], fmin=0, fmax=RATE / 2, norm=None)
    return np.ascontiguousarray(bank.T, np.float32)
