"""The partials of a note, averaged over its first second and a half: how strong, and where."""

from dataclasses import dataclass

import numpy as np

_START, _LENGTH = 0.05, 1.5  # s of the note that is looked at
_WINDOW = 0.37  # s
_FINE = 4  # times as many bins as samples: a parabola then errs by less than 0.2 cents at 40 Hz
HARMONICS = 8
FLOOR = -60.0  # dB under the strongest partial of the recording
STRONG = -30.0  # dB
FOUND = 50.0  # cents, within which a peak is the same


@dataclass(frozen=True)
class Peaks:
    """Maxima of a spectrum: hz [n] rising; db [n], 0 = a full-scale sine."""

    hz: np.ndarray
    db: np.ndarray

    def strong(self, range_db: float = STRONG) -> "Peaks":
        """Those at most `range_db` (negative) below the strongest."""
        keep = self.db >= self.db.max(initial=-np.inf) + range_db
        return Peaks(self.hz[keep], self.db[keep])


def peaks(audio: np.ndarray, rate: float) -> Peaks:
    """Peaks of the mean power spectrum (Hann, 0.37 s, hop a half) from 50 ms to 1.55 s.

    Places and heights are those of parabolas through the levels in dB (Smith & Serra 1987).

    Args:
        audio: [T].
        rate: [Hz].

    Returns:
        All above -100 dB, none under 20 Hz; of several within 8 Hz the highest.
    """
    hz, db = _spectrum(audio, rate)
    here = 1 + np.flatnonzero((db[1:-1] >= db[:-2]) & (db[1:-1] > db[2:]) & (db[1:-1] > -100))
    here = here[hz[here] >= 20]
    kept: list[int] = []
    lobe = 3 * _FINE  # with the first side lobe, -31 dB
    for i in here[np.argsort(-db[here])]:
        if all(abs(i - other) > lobe for other in kept[:400]):
            kept.append(int(i))
        if len(kept) == 400:
            break
    at = np.sort(np.array(kept, int))
    left, middle, right = (db[at + k] for k in (-1, 0, 1))
    shift = 0.5 * (left - right) / np.minimum(left - 2 * middle + right, -1e-9)
    return Peaks((at + shift) * (hz[1] - hz[0]), middle - 0.25 * (left - right) * shift)


def harmonics_db(audio: np.ndarray, rate: float, f0: float, count: int = HARMONICS) -> np.ndarray:
    """Level [dB] of the partials 1..count of a note with fundamental `f0` Hz.

    All power within 3 % of k f0 counts (at most 0.45 f0), so that stiffness and vibrato do not.

    Returns:
        [count], 0 = a full-scale sine; -120 for those above half the rate.
    """
    hz, db = _spectrum(audio, rate)
    # the sum over the bins of a sine's main lobe is 1.5 * _FINE times its highest
    power = 10 ** (db / 10) / (1.5 * _FINE)
    levels = []
    for k in range(1, count + 1):
        reach = min(max(0.03 * k * f0, 8.0), 0.45 * f0)
        levels.append(power[np.abs(hz - k * f0) <= reach].sum())
    return 10 * np.log10(np.maximum(levels, 1e-12))


def harmonics_error(heard: np.ndarray, real: np.ndarray, rate: float, f0: float) -> float:
    """Mean |difference| [dB] of the partials 1..8 of two notes [T].

    Of both, levels are not under -60 dB from the recording's strongest; partials that are there in
    neither count not.
    """
    there, here = (harmonics_db(audio, rate, f0) for audio in (real, heard))
    floor = there.max() + FLOOR
    counted = (there > floor) | (here > floor)
    error = np.abs(np.maximum(here, floor) - np.maximum(there, floor))
    return float(error[counted].mean())


@dataclass(frozen=True)
class StrongPartials:
    """found: share 0..1 of the recording's peaks over -30 dB that have one within 50 cents; level:
    their mean |difference| [dB]; cents: their median distance; both None if none was found."""

    found: float
    level: float | None
    cents: float | None


def strong_error(heard: np.ndarray, real: np.ndarray, rate: float) -> StrongPartials:
    """How the strong partials of a recording [T] come out in `heard` [T], wherever they lie: bars
    and bells have no harmonics."""
    there, here = peaks(real, rate).strong(), peaks(heard, rate)
    if not here.hz.size or not there.hz.size:
        return StrongPartials(0.0, None, None)
    cents = 1200 * np.log2(here.hz[None] / there.hz[:, None])
    # of several the likest, a cent as much as a decibel: a vibrato splits peaks
    unlike = np.abs(cents) + np.abs(here.db[None] - there.db[:, None])
    near = np.where(np.abs(cents) <= FOUND, unlike, np.inf).argmin(1)
    rows = np.arange(there.hz.size)
    found = np.abs(cents[rows, near]) <= FOUND
    if not found.any():
        return StrongPartials(0.0, None, None)
    level = np.abs(here.db[near] - there.db)[found].mean()
    off = np.median(np.abs(cents[rows, near])[found])
    return StrongPartials(float(found.mean()), float(level), float(off))


def _spectrum(audio: np.ndarray, rate: float) -> tuple[np.ndarray, np.ndarray]:
    """Frequencies [Hz] and mean power [dB] of the bins; 0 dB: the peak of a full-scale sine."""
    part = np.asarray(audio, np.float64)[round(_START * rate) :][: round(_LENGTH * rate)]
    size = round(_WINDOW * rate)
    part = np.pad(part, (0, max(0, size - part.size)))
    window = np.hanning(size + 1)[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(part, size)[:: size // 2]
    power = np.square(np.abs(np.fft.rfft(frames * window, _FINE * size)) * 2 / window.sum())
    hz = np.fft.rfftfreq(_FINE * size, 1 / rate)
    return hz, 10 * np.log10(np.maximum(power.mean(0), 1e-12))
