"""Features of a recording, frame by frame: fundamental, voicedness, and MFCCs of a few periods.

Frame m is centred on sample m * hop; a recording [T] has T // hop + 1 frames.
"""

import tempfile
from dataclasses import dataclass
from functools import lru_cache
from getpass import getuser
from pathlib import Path

import numpy as np
from filelock import FileLock

from notebank.audio.measures import yin
from notebank.audio.wavetable import windows
from notebank.errors import BadValue

METHODS = ("yin", "pyin", "crepe")
_QUIET = 1e-10  # power: the floor of a mel band
_RANGE = 80.0  # dB: and below the frame's loudest
_POINTS = 128  # samples of a window when two are compared
_FRAMES = 2048  # frames worked on at a time


@dataclass(frozen=True)
class Analysis:
    """How features are taken: Hz, samples, periods of a segment, and sizes of the MFCCs."""

    rate: int = 16000
    hop: int = 256
    window: int = 1024
    cycles: int = 2
    n_mfcc: int = 8
    n_mel: int = 40
    f_low: float = 46.0
    f_high: float = 1600.0

    def places(self, samples: int) -> np.ndarray:
        """Centres of the frames of a recording of so many samples."""
        return np.arange(samples // self.hop + 1) * self.hop


def fundamentals(
    audio: np.ndarray, how: Analysis, method: str = "yin"
) -> tuple[np.ndarray, np.ndarray]:
    """Fundamental and voicedness of each frame of a recording.

    Args:
        audio: float32 [T] at `how.rate`.
        how: rate, hop, window, and the range of the fundamental.
        method: one of METHODS.

    Returns:
        Fundamental [Hz] and voicedness (0..1): float32 [frames] twice.

    Raises:
        BadValue: the method is none of METHODS, or crepe without the package torchcrepe; or a
            window is too short for yin.
    """
    if method not in METHODS:
        raise BadValue(f"the pitch is found by {', '.join(METHODS)}, not '{method}'")
    if method == "crepe":
        return _crepe(audio, how)
    if method == "pyin":
        return _pyin(audio, how)
    hz = _yin(audio, how)
    return hz, voicedness(audio, hz, how)


def _yin(audio: np.ndarray, how: Analysis) -> np.ndarray:
    padded = np.pad(np.asarray(audio, np.float64), how.window // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, how.window)[:: how.hop]
    longest = min(how.rate / how.f_low, how.window // 2)
    if how.rate / how.f_high >= longest:
        raise BadValue(
            f"a window of {how.window} samples at {how.rate} Hz holds no two periods of "
            f"{how.f_high:g} Hz: take a longer one, or a higher f_high"
        )
    sizes = how.window - int(longest) - 2, how.rate / how.f_high, longest
    found = [
        yin.periods(frames[first : first + _FRAMES], *sizes)
        for first in range(0, len(frames), _FRAMES)
    ]
    return (how.rate / np.concatenate(found)).astype(np.float32)


def _pyin(audio: np.ndarray, how: Analysis) -> tuple[np.ndarray, np.ndarray]:
    import librosa

    _compiled()
    hz, _, voiced = librosa.pyin(
        audio,
        fmin=how.f_low,
        fmax=how.f_high,
        sr=how.rate,
        frame_length=how.window,
        hop_length=how.hop,
        fill_na=None,
    )
    return hz.astype(np.float32), voiced.astype(np.float32)


@lru_cache(maxsize=1)
def _compiled() -> None:
    # numba keeps compiled functions on the disk. Two processes that compile them at once can leave
    # halves that do not match, and crash: github.com/numba/numba/issues/10128.
    import librosa

    with FileLock(Path(tempfile.gettempdir()) / f"notebank-{getuser()}.lock"):
        librosa.pyin(np.zeros(2048, np.float32), fmin=100, fmax=200, sr=2000, frame_length=128)


def voicedness(audio: np.ndarray, hz: np.ndarray, how: Analysis) -> np.ndarray:
    """How well each frame repeats after a period: the correlation of neighbouring periods.

    Args:
        audio: [T] at `how.rate`.
        hz: the fundamental [frames], in Hz.
        how: the hop, and how many periods are compared.

    Returns:
        float32 [frames] in 0..1.
    """
    places, periods = how.places(audio.size), how.rate / hz
    before, after = (
        windows(audio, places + sign * periods / 2, periods, how.cycles, _POINTS)
        for sign in (-1, 1)
    )
    energy = np.sqrt(np.square(before).sum(-1) * np.square(after).sum(-1))
    return np.clip((before * after).sum(-1) / np.maximum(energy, 1e-9), 0, 1).astype(np.float32)


def mfcc(audio: np.ndarray, hz: np.ndarray, how: Analysis) -> np.ndarray:
    """MFCCs of a few periods around each frame under a Hann window.

    The `cycles` periods are padded to `window` samples. Slaney's mel bands of the power, decibels,
    orthonormal DCT (Davis & Mermelstein 1980), as librosa has them.

    Args:
        audio: [T] at `how.rate`.
        hz: the fundamental [frames], in Hz.
        how: sizes.

    Returns:
        float32 [frames, n_mfcc].
    """
    lengths = np.minimum(np.ceil(how.cycles * how.rate / hz), how.window).astype(int)
    starts = how.places(audio.size) - lengths // 2
    parts = [
        _mfcc(audio, starts[i : i + _FRAMES], lengths[i : i + _FRAMES], how)
        for i in range(0, len(starts), _FRAMES)
    ]
    return np.concatenate(parts)


def _mfcc(audio: np.ndarray, starts: np.ndarray, lengths: np.ndarray, how: Analysis) -> np.ndarray:
    from scipy.fft import dct

    within = np.arange(lengths.max())
    padded = np.pad(np.asarray(audio, np.float32), how.window)
    last = padded.size - 1
    segments = padded[np.minimum(starts[:, None] + within + how.window, last)]
    segments = segments * np.where(
        within < lengths[:, None], 0.5 - 0.5 * np.cos(2 * np.pi * within / lengths[:, None]), 0
    )
    power = np.square(np.abs(np.fft.rfft(segments, how.window)))
    level = 10 * np.log10(np.maximum(power @ _mel_bands(how.rate, how.window, how.n_mel), _QUIET))
    level = np.maximum(level, level.max(axis=1, keepdims=True) - _RANGE)
    return dct(level, axis=1, norm="ortho")[:, : how.n_mfcc].astype(np.float32)


@lru_cache(maxsize=4)
def _mel_bands(rate: int, n_fft: int, count: int) -> np.ndarray:
    import librosa

    return librosa.filters.mel(sr=rate, n_fft=n_fft, n_mels=count).T


def _crepe(audio: np.ndarray, how: Analysis) -> tuple[np.ndarray, np.ndarray]:
    try:
        import torchcrepe
    except ImportError as error:
        raise BadValue(
            "the detector crepe needs the package torchcrepe: pip install "
            "'notebank[crepe]', or use yin or pyin"
        ) from error
    import torch

    hz, periodicity = torchcrepe.predict(
        torch.from_numpy(np.asarray(audio, np.float32))[None],
        how.rate,
        how.hop,
        how.f_low,
        how.f_high,
        "tiny",
        decoder=torchcrepe.decode.viterbi,
        return_periodicity=True,
    )
    return hz[0].numpy().astype(np.float32), periodicity[0].numpy().clip(0, 1).astype(np.float32)
