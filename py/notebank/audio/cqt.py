"""A constant-Q transform that also says which frequency each bin really holds.

The frequency is read off the phase: between two frames that are `hop` apart it advances by 2 pi hop
f / rate. Whole turns that pass unseen are those nearest to the bin's own frequency (Flanagan &
Golden 1966, the phase vocoder).
"""

from dataclasses import dataclass

import numpy as np

from notebank.errors import BadValue
from notebank.notes import midi_to_hz

LOWEST = 24  # C1, the lowest bin, as a MIDI pitch
BINS = 48  # per octave: a quarter of a semitone
# Hz more bandwidth than constant Q gives: kernels of the lowest bins would smear an attack over a
# second
WIDER = 3.0


@dataclass(frozen=True)
class ConstantQ:
    """magnitude, frequency [Hz] : float32 [bins, frames]; pitches : MIDI pitch of each bin, low to
    high; hop [samples]; rate [Hz]."""

    magnitude: np.ndarray
    frequency: np.ndarray
    pitches: np.ndarray
    hop: int
    rate: int


def constant_q(audio: np.ndarray, rate: int, hop: int = 64) -> ConstantQ:
    """The constant-Q transform of mono audio from C1 to just below half the rate.

    Args:
        audio: mono [T], finite, an eighth of a second at least.
        rate: [Hz].
        hop: [samples], small enough that half a turn per hop covers a bin's bandwidth; 64 do at 16
            to 48 kHz.

    Returns:
        Magnitude and frequency [Hz] of each bin and frame.

    Raises:
        BadValue: the audio is not mono, not finite or too short.
    """
    import librosa

    audio = np.asarray(audio, np.float32)
    if audio.ndim != 1 or not np.all(np.isfinite(audio)) or audio.size < rate / 8:
        raise BadValue(
            f"a constant-Q transform takes mono, finite audio of {rate // 8} samples or "
            f"more, got shape {list(audio.shape)}"
        )
    pitches = LOWEST + 12 / BINS * np.arange(_bins_below(rate))
    middles = np.array([midi_to_hz(pitch) for pitch in pitches])
    spectrum = librosa.vqt(
        audio,
        sr=rate,
        hop_length=hop,
        fmin=middles[0],
        n_bins=pitches.size,
        bins_per_octave=BINS,
        filter_scale=0.8,
        gamma=WIDER,
        pad_mode="reflect",
    )
    advance = np.angle(spectrum[:, 1:] * np.conj(spectrum[:, :-1]))
    expected = 2 * np.pi * hop * middles[:, None] / rate
    turns = np.round((expected - advance) / (2 * np.pi))
    frequency = (advance / (2 * np.pi) + turns) * rate / hop
    frequency = np.concatenate([frequency[:, :1], frequency], axis=1)
    return ConstantQ(
        np.abs(spectrum).astype(np.float32), frequency.astype(np.float32), pitches, hop, rate
    )


def _bins_below(rate: int) -> int:
    # The widest kernel reaches about 1/Q above its middle; librosa refuses what touches half the
    # rate.
    return int(BINS * np.log2(rate / 2 * 0.94 / midi_to_hz(LOWEST)))
