"""The pitch of a recording: YIN (de Cheveigné & Kawahara 2002), then weighed against its octaves,
and refined on the whole steady part.

YIN's parabola is drawn on the normalised difference function and is some 10 cents off for low
sines; the refinement follows the peak of the correlation from one period to many, which brings the
error below a cent. Whether a period is the note's, or half of it, or twice, the power between its
harmonics says; where that is neither nothing nor much there is no clear pitch.
"""

import numpy as np

from notebank.audio.measures import yin
from notebank.audio.resample import resample
from notebank.notes import hz_to_midi, midi_to_hz

RATE = 48000  # what is analysed: at 16 kHz a period of C7 is 7.6 samples, too few for YIN
_FRAME = 4096
_WINDOW = 2048
_HOP = 1024  # samples; lags up to _FRAME - _WINDOW, 23.4 Hz
_FINE = 8  # lags between two samples: a period of C8 is 11.5 samples
_SECONDS = 1.0  # looked at: the loudest second
_SHORTEST = 8.0  # samples: a part of a period that is no shorter is tried
_RUMBLE = 16.0  # Hz: what is lower is no note
# least correlation over one period: white noise has about 0, struck and bowed notes 0.8 and more
_CLEAR = 0.6
# What tells a period p from its parts and multiples. Of 1200 notes of SoundFonts and recordings all
# that sound as they are named have a share of 0.013 or more that p/2 leaves out.
_NOTHING = 0.01  # share of the power left out by p/n: noise, so the period is p/n
_LITTLE = 0.04  # share left out by p/n: who knows
_BETTER = 0.03  # correlation: n p repeats better than p, and exactly
_EXACT = 0.97
_PARTS = (5, 3, 2)
_MULTIPLES = (2, 3, 4)
_HARMONICS = 12  # looked at
_WIDTH = 0.015  # of a harmonic's frequency: vibrato of 25 cents, stiff strings
_AGREE = 0.6  # least share of the loud frames within 50 cents of their median
_QUIET = 1e-3  # power under which a frame does not count, of the loudest
LOW, HIGH = 21, 108  # MIDI: the piano


def detect(audio: np.ndarray, rate: float, low: float = LOW, high: float = HIGH) -> float | None:
    """The pitch of a recording of one steady note.

    Of a melody it is the pitch of the loudest second, if that has one.

    Args:
        audio: mono [T].
        rate: [Hz].
        low: lowest MIDI pitch searched for, 20 at least.
        high: highest MIDI pitch searched for, 108 at most.

    Returns:
        MIDI pitch (float); None when there is no clear pitch, and for audio that is not finite or
        shorter than 50 ms.
    """
    audio = np.asarray(audio, np.float32)
    if audio.size < 0.05 * rate or not np.all(np.isfinite(audio)):
        return None
    part = _loudest(audio, rate)
    if part is None:
        return None
    part = _without_rumble(resample(part, rate, RATE))
    period = _median_period(part, low, high)
    if period is None:
        return None
    repetition = _Repetition(part, max(_MULTIPLES) * period + 0.06 * RATE)
    settled = _settled(repetition, period)
    refined = None if settled is None else _refine(repetition, settled)
    pitch = None if refined is None else hz_to_midi(RATE / refined)
    return pitch if pitch is not None and low - 0.5 <= pitch <= high + 0.5 else None


def _without_rumble(part: np.ndarray) -> np.ndarray:
    spectrum = np.fft.rfft(part)
    spectrum[: int(_RUMBLE * part.size / RATE) + 1] = 0
    return np.fft.irfft(spectrum, part.size)


def _loudest(audio: np.ndarray, rate: float) -> np.ndarray | None:
    block = max(1, round(rate / 20))
    power = np.add.reduceat(np.square(audio, dtype=np.float64), np.arange(0, audio.size, block))
    if power.max() < 1e-8 * block:  # -80 dB rms
        return None
    blocks = round(_SECONDS * 20)
    # [blocks - 1:]: sums of what FOLLOWS each block
    start = int(np.convolve(power, np.ones(blocks))[blocks - 1 :].argmax()) * block
    return audio[start : start + blocks * block]


def _median_period(part: np.ndarray, low: float, high: float) -> float | None:
    """Period [samples] on which most loud frames of `part` [T] agree."""
    if part.size < _FRAME:
        part = np.pad(part, (0, _FRAME - part.size))
    frames = np.lib.stride_tricks.sliding_window_view(part, _FRAME)[::_HOP].astype(np.float64)
    power = np.square(frames).sum(axis=1)
    frames = frames[power > _QUIET * power.max()]
    longest = min(RATE / midi_to_hz(low - 1), _FRAME - _WINDOW - 2)
    octaves = np.log2(yin.periods(frames, _WINDOW, RATE / midi_to_hz(high + 1), longest))
    agreeing = np.abs(octaves - np.median(octaves)) < 0.5 / 12
    return float(2 ** np.mean(octaves[agreeing])) if np.mean(agreeing) >= _AGREE else None


def _settled(repetition: "_Repetition", period: float) -> float | None:
    """The period [samples], or the part or multiple of it that the note has. None where that stays
    open.

    YIN misses dips between two lags, and takes what repeats nearly for what repeats."""
    if repetition.height(period) < _CLEAR:
        return None
    for parts in _PARTS:
        share = repetition.between(period, parts)
        if share < _NOTHING and period / parts > _SHORTEST:
            return _settled(repetition, period / parts)
        if share < _LITTLE:
            return None
    for times in _MULTIPLES:
        height = repetition.height(times * period)
        if height < max(_EXACT, repetition.height(period) + _BETTER):
            continue
        share = repetition.between(times * period, times)
        if share > _NOTHING:
            return times * period if share > _LITTLE else None
    return period


class _Repetition:
    """How well a part repeats after any lag: its normalised autocorrelation, between samples
    too."""

    def __init__(self, part: np.ndarray, longest: float):
        self._reach = min(part.size - 1, round(longest) + 2)
        size = 2 ** (part.size + self._reach).bit_length()
        power = np.abs(np.fft.rfft(part, size)) ** 2
        self._power = np.abs(np.fft.rfft(part * np.hanning(part.size), size)) ** 2
        self._bins_per_hz = size / RATE
        products = np.fft.irfft(power, _FINE * size)[: _FINE * self._reach] * _FINE
        sums = np.concatenate([[0.0], np.cumsum(np.square(part))])
        lags = np.arange(self._reach + 1)
        energy = np.sqrt((sums[-1] - sums[lags]) * sums[part.size - lags])
        between = np.interp(np.arange(products.size) / _FINE, lags, energy)
        self._values = products / (between + 1e-20)

    def between(self, period: float, parts: int) -> float:
        """The share of a note's power that lies in the harmonics of a period but not in those of
        its `parts`-th part: 0..1."""
        hz = RATE / period
        powers = {k: self._at(k * hz, hz / 4) for k in range(1, _HARMONICS + 1)}
        return sum(p for k, p in powers.items() if k % parts) / (sum(powers.values()) + 1e-20)

    def _at(self, hz: float, reach: float) -> float:
        """The power of the strongest bin near a frequency [Hz]."""
        width = min(max(_WIDTH * hz, 3.0), reach)
        first, last = (round(edge * self._bins_per_hz) for edge in (hz - width, hz + width))
        return float(self._power[first : last + 1].max(initial=0.0))

    def height(self, lag: float) -> float:
        """The largest value within 1.5 % of a lag, 0.25 samples at least."""
        return self.peak(lag, max(0.25, 0.015 * lag))[1]

    def peak(self, lag: float, reach: float) -> tuple[float | None, float]:
        """Place [samples] of the largest value within lag +- reach, by parabola, and its height
        -1..1; no place where it lies at the edge."""
        first = max(1, round((lag - reach) * _FINE))
        values = self._values[first : round((lag + reach) * _FINE) + 1]
        if values.size < 3:
            return None, -1.0
        best = int(values.argmax())
        if best in (0, values.size - 1):
            return None, float(values[best])
        left, middle, right = values[best - 1 : best + 2]
        shift = 0.5 * (left - right) / (left - 2 * middle + right)
        height = float(middle - 0.25 * (left - right) * shift)
        return float(first + best + shift) / _FINE, height


def _refine(repetition: "_Repetition", period: float) -> float | None:
    """Period [samples] from the peak near 1, 2, 4… periods, up to 30 ms; None if one period does
    not repeat."""
    count = 1
    while True:
        reach = max(2, 0.03 * period) if count == 1 else max(2, 0.2 * period)
        peak, height = repetition.peak(count * period, reach)
        if count == 1 and height < _CLEAR:
            return None
        if peak is None:
            return period
        period = peak / count
        if 2 * count * period > 0.03 * RATE:
            return period
        count *= 2
