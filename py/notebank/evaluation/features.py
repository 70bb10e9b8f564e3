"""What the listeners hear of a note: a small log-mel picture for timbre, a log-frequency profile
for pitch.

Both are level-free (a note's loudest place is 0 dB), so neither tells sounds apart by how loud they
are.
"""

from functools import lru_cache
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from notebank.audio.specgram import FULL_SCALE
from notebank.audio.stft import Stft

RATE = 16000
BANDS, PARTS = 64, 5  # mel bands, stretches of time
QUIET_DB = 60.0  # what is quieter than that below the loudest place is not heard
LOW = 24
HIGH = 108
STEPS = 3  # MIDI pitches of the profile, steps a semitone
STRETCHES = (0.0, 0.05, 0.15, 0.35, 0.65, 1.0)  # of a note: the attack in more detail than the end


@lru_cache(maxsize=4)
def mel_matrix(bands: int, n_fft: int) -> Tensor:
    """Triangular mel bands [bands, bins], 0 Hz to half the rate (librosa's, each of area 1 in
    bins)."""
    from librosa.filters import mel

    weights = mel(sr=RATE, n_fft=n_fft, n_mels=bands, norm=None)
    return torch.from_numpy(weights.astype(np.float32))


def timbre(audio: np.ndarray) -> np.ndarray:
    """float32 [BANDS * PARTS]: mean dB of each mel band in each stretch of the note,
    -QUIET_DB..0."""
    power = _spectrum(audio, 1024).square()
    heard = 10 * torch.log10(power @ mel_matrix(BANDS, 1024).T / FULL_SCALE**2 + 1e-12)
    heard = (heard - heard.max()).clamp_min(-QUIET_DB)
    edges = [round(share * len(heard)) for share in STRETCHES]
    parts = [heard[first : max(last, first + 1)].mean(0) for first, last in pairwise(edges)]
    return torch.cat(parts).numpy()


def profile(audio: np.ndarray) -> np.ndarray:
    """float32 [(HIGH - LOW) * STEPS]: dB of the note's spectrum at a third of a semitone each,
    -QUIET_DB..0."""
    magnitude = _spectrum(audio, 8192).square().mean(0).sqrt().numpy()
    frequencies = 440 * 2 ** ((LOW + np.arange((HIGH - LOW) * STEPS) / STEPS - 69) / 12)
    heard = np.interp(frequencies * 8192 / RATE, np.arange(magnitude.size), magnitude)
    decibels = 20 * np.log10(heard + 1e-9)
    return np.clip(decibels - decibels.max(), -QUIET_DB, 0).astype(np.float32)


def _spectrum(audio: np.ndarray, n_fft: int) -> Tensor:
    """|X| [frames, bins]; short notes are followed by silence."""
    audio = np.asarray(audio, np.float32)
    return (
        Stft(n_fft).forward(torch.from_numpy(np.pad(audio, (0, max(0, n_fft - audio.size))))).abs()
    )
