"""Each partial of a note as a slow complex signal of its own: amplitude and phase over time."""

from dataclasses import dataclass

import numpy as np

COUNT = 12  # stiff strings leave the band of k f0 above about that
_REACH = 0.45  # of f0, on both sides of k f0: the neighbours begin beyond
_FLAT = 0.6  # of the reach; raised cosines lead to zero
_AFTER = 0.05  # s of silence after the note, since a spectrum goes round
STRONG = 40.0  # dB under the strongest partial


@dataclass(frozen=True)
class Tracks:
    """values: complex [partials, frames], |value| the amplitude of a sine and its angle that
    against one of exactly k f0; numbers: k of each row; rate: frames a second."""

    values: np.ndarray
    numbers: np.ndarray
    rate: float

    @property
    def power(self) -> np.ndarray:
        """|value|^2 [partials, frames]."""
        return np.square(np.abs(self.values))

    def between(self, first: int, last: int) -> "Tracks":
        """The frames first..last - 1."""
        return Tracks(self.values[:, first:last], self.numbers, self.rate)

    def strong(self, range_db: float = STRONG) -> "Tracks":
        """The partials whose mean power is at most `range_db` under the strongest's."""
        mean = self.power.mean(1)
        keep = mean >= mean.max() * 10 ** (-range_db / 10)
        return Tracks(self.values[keep], self.numbers[keep], self.rate)


def tracks(audio: np.ndarray, rate: float, f0: float, count: int = COUNT) -> Tracks:
    """The partials k f0 of a note, each cut out of the spectrum and moved down to 0 Hz.

    Heterodyne analysis (Moorer 1978) with the filter drawn in the frequency domain: +-0.45 f0, flat
    to 0.27. It follows vibrato, beats and detuning, and tells neighbours apart.

    Args:
        audio: [T].
        rate: [Hz].
        f0: Fundamental [Hz].
        count: Partials at most; those that reach half the rate are left out.

    Returns:
        At least the first partial, at about 0.9 f0 frames a second.
    """
    from scipy.fft import next_fast_len

    size = next_fast_len(np.size(audio) + round(_AFTER * rate), real=True)
    spectrum = np.fft.rfft(audio, size)
    reach = max(1, int(_REACH * f0 * size / rate))
    frames = next_fast_len(2 * reach + 1)
    centres = np.rint(f0 * size / rate * np.arange(1, count + 1)).astype(int)
    numbers = 1 + np.flatnonzero((centres + reach < spectrum.size) | (np.arange(count) == 0))
    around = np.arange(-reach, reach + 1)
    edge = np.clip((np.abs(around) / reach - _FLAT) / (1 - _FLAT), 0, 1)
    filtered = np.pad(spectrum, reach)[centres[numbers - 1, None] + around + reach]
    bins = np.zeros((numbers.size, frames), complex)
    bins[:, around] = filtered * (0.5 + 0.5 * np.cos(np.pi * edge))
    values = np.fft.ifft(bins, axis=1) * (2 * frames / size)
    frame_rate = rate * frames / size
    # what the rounding of a centre to a bin moved
    moved = centres[numbers - 1] * rate / size - numbers * f0
    turn = np.exp(2j * np.pi * moved[:, None] * np.arange(frames) / frame_rate)
    sounding = max(2, int(np.size(audio) / rate * frame_rate))
    return Tracks((values * turn)[:, :sounding], numbers, frame_rate)


def steady(found: Tracks, skip: float, range_db: float, least: float) -> Tracks | None:
    """The stretch of a note on which modulations are measured.

    Args:
        found: Partials of the whole note.
        skip: Seconds of the attack left out; as many count as the end's fade, 0.1 at most.
        range_db: It ends where the power, smoothed over 0.1 s, has fallen so far below its maximum.
        least: Seconds that it must last.

    Returns:
        The frames of it; None where it is too short.
    """
    span = max(1, round(0.1 * found.rate))
    power = np.convolve(found.power.sum(0), np.ones(span) / span, "same")
    peak = int(power.argmax())
    low = np.flatnonzero(power[peak:] < power[peak] * 10 ** (-range_db / 10))
    end = peak + int(low[0]) if low.size else power.size - span
    first = round(skip * found.rate)
    return found.between(first, end) if end - first >= least * found.rate else None


def swing(track: np.ndarray, rate: float, low: float, high: float) -> np.ndarray:
    """How far a track swings between two frequencies: sqrt(2) of its rms there.

    A sine of that frequency gives its amplitude. A straight line is taken off first; spectra are
    taken under a Hann window.

    Args:
        track: [*, frames].
        rate: Frames a second.
        low: [Hz].
        high: [Hz].

    Returns:
        [*], in the track's unit.
    """
    from scipy.signal import detrend

    window = np.hanning(track.shape[-1] + 2)[1:-1]
    power = np.square(np.abs(np.fft.rfft(detrend(track) * window)))
    hz = np.fft.rfftfreq(track.shape[-1], 1 / rate)
    inside = power[..., (hz >= low) & (hz <= high)].sum(-1)
    return np.sqrt(2 * 2 * inside / (track.shape[-1] * np.square(window).sum()))
