"""How a note begins: how fast it rises, and how sharp its edge is."""

import numpy as np

_WITHIN = 1.0  # s: the attack ends at the loudest place of that stretch
_SMOOTH = 0.005  # s, of the envelope
_STEP = 0.0005  # s between its points
_SIZE = 512  # samples of a frame of the flux, at 44.1 kHz; hop a quarter
_BELOW = 8000.0  # Hz: what models of 16 kHz have, too


def rise(audio: np.ndarray, rate: float) -> float:
    """Rise time [ms] of a note [T]: from 10 to 90 % of the greatest amplitude of its first second.

    The amplitude is the rms under a Hann window of 10 ms; the first time that each is reached
    counts, so a ripple does not. A step gives 4 ms.
    """
    level, step = envelope(audio, rate)
    level = level[: round(_WITHIN / step)]
    low, high = (_first(level, share * level.max()) for share in (0.1, 0.9))
    return 1000 * (high - low) * step


def slope(audio: np.ndarray, rate: float) -> float:
    """Steepest slope of the amplitude in the first second, as a share of its greatest value [1/s].

    It tells a blunt struck attack, whose rise is hidden by what comes after.
    """
    level, step = envelope(audio, rate)
    level = level[: round(_WITHIN / step)]
    return float(np.diff(level).max() / max(level.max(), 1e-12) / step)


def flux(audio: np.ndarray, rate: float) -> float:
    """Peak of the spectral flux under 8 kHz: what magnitudes grow by from frame to frame.

    Half-wave rectified (Dixon 2006), frames of 11.6 ms, over the greatest sum of magnitudes of a
    frame, so that the level does not count. 0 for a sound that only fades, 1 for a click.
    """
    size = round(_SIZE * rate / 44100)
    padded = np.pad(np.asarray(audio, np.float64)[: round(_WITHIN * rate)], size)
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[:: size // 4]
    below = max(1, round(_BELOW * size / rate))
    magnitude = np.abs(np.fft.rfft(frames * np.hanning(size)))[:, :below]
    growth = np.maximum(np.diff(magnitude, axis=0), 0).sum(1)
    return float(growth.max() / max(magnitude.sum(1).max(), 1e-12))


def envelope(audio: np.ndarray, rate: float) -> tuple[np.ndarray, float]:
    """Amplitude of a note [T] over time, and the seconds between two points."""
    from scipy.signal import fftconvolve

    half = max(1, round(_SMOOTH * rate))
    window = np.hanning(2 * half + 1)
    power = fftconvolve(np.square(np.asarray(audio, np.float64)), window / window.sum(), "same")
    level = np.sqrt(np.maximum(power, 0))
    points = np.arange(0, level.size, _STEP * rate)
    return np.interp(points, np.arange(level.size), level), _STEP


def _first(level: np.ndarray, threshold: float) -> float:
    """Where `level` first reaches a threshold, between two points where it does."""
    at = int(np.argmax(level >= threshold))
    if at == 0:
        return 0.0
    before, after = level[at - 1], level[at]
    return at - 1 + (threshold - before) / max(after - before, 1e-12)
