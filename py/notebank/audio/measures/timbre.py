"""Features of a recording, frame by frame: fundamental, voicedness, and MFCCs of a few periods.

Frame m is centred on sample m * hop; a recording [T] has T // hop + 1 frames.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from notebank.audio.wavetable import windows
from notebank.errors import BadValue

METHODS = ("yin", "pyin", "crepe")
# power, dB: the floor of a mel band, absolutely and below the frame's loudest
_QUIET, _RANGE = (
    1e-10,
    80.0,
)
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
        BadValue: the method is none of METHODS, or crepe without the package torchcrepe.
    """
    if method not in METHODS:
        raise BadValue(f"the pitch is found by {', '.join(METHODS)}, not '{method}'")
    if method == "crepe":
        return _crepe(audio, how)
    import librosa

    sizes: dict[str, Any] = {
        "fmin": how.f_low,
        "fmax": how.f_high,
        "sr": how.rate,
        "frame_length": how.window,
        "hop_length": how.hop,
    }
    if method == "pyin":
        hz, _, voiced = librosa.pyin(audio, fill_na=None, **sizes)
        return hz.astype(np.float32), voiced.astype(np.float32)
    hz = librosa.yin(audio, **sizes).astype(np.float32)
    return hz, voicedness(audio, hz, how)


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
