"""Where a recording's partials lie: stretched by stiffness, or wherever there is a peak."""

import numpy as np

from notebank.audio.partials.note import PARTIALS

FROM, TO = 0.03, 0.9  # s: what is looked at, after the attack
PADDING = 4  # bins of a transform for one of the window
STRETCHES = np.concatenate([[0.0], np.geomspace(2e-5, 4e-3, 60)])
MARGIN_DB = 2.0  # a mean level that is better by less is no stiffness
FEWEST = 12  # partials that tell a stretch
ASKED = 8000.0  # Hz, up to which partials tell the stretch
FREE_DB = -65.0  # of a free peak, below the loudest
ABOVE_DB = 14.0  # and above the floor around it
HIGHEST = 20000.0  # Hz, of a partial
APART = 50.0  # Hz between a free partial and any other


def long_spectrum(audio: np.ndarray, rate: int) -> tuple[np.ndarray, float]:
    """Levels of a recording over its first second.

    Args:
        audio: float32 [T], f0 standing still.
        rate: [Hz].

    Returns:
        dB [bins], a sine of amplitude 1 is 0; and the width of a bin [Hz].
    """
    from scipy.fft import next_fast_len, rfft

    part = audio[round(FROM * rate) : round(TO * rate)]
    part = part if part.size >= 2048 else audio[: round(TO * rate)]
    size = next_fast_len(PADDING * max(part.size, 2048), real=True)
    window = np.hanning(part.size)
    power = np.abs(rfft(part * window, size)) * (2 / window.sum())
    return 20 * np.log10(power + 1e-6), rate / size


def stretch(levels: np.ndarray, width: float, f0: float) -> float:
    """Inharmonicity B of a string: partial k lies at k f0 sqrt(1 + B k^2).

    Of all B the one whose partials are loudest, if it beats none by MARGIN_DB. (Fletcher,
    Blackham, Stratton 1962, Quality of piano tones.)

    Args:
        levels: `long_spectrum` [dB, bins].
        width: Of a bin [Hz].
        f0: Frequency of the first partial [Hz].

    Returns:
        B, 0..4e-3.
    """
    count = int(ASKED / f0)
    if count < FEWEST:
        return 0.0
    number = np.arange(2, count + 1)
    widened = _widened(levels, 2 * PADDING)
    hertz = f0 * stretched(number, STRETCHES[:, None]) / stretched(1, STRETCHES[:, None])
    inside = hertz < ASKED
    at = np.minimum((hertz / width).round().astype(int), len(levels) - 1)
    found = np.maximum(widened[at], levels.max() - 80)
    mean = (found * inside).sum(1) / inside.sum(1)
    best = int(mean.argmax())
    return float(STRETCHES[best]) if mean[best] > mean[0] + MARGIN_DB else 0.0


def stretched(number: np.ndarray | int, b: np.ndarray | float) -> np.ndarray:
    """Ratio to f0 of a stiff string's partials."""
    return number * np.sqrt(1 + b * np.square(number, dtype=np.float64))


def string_ratios(f0: float, b: float) -> np.ndarray:
    """Ratios of a stiff string's partials to the first, those under HIGHEST.

    Args:
        f0: Frequency of the first [Hz].
        b: Inharmonicity, 0 for none.

    Returns:
        float64 [partials], PARTIALS at most.
    """
    ratios = stretched(np.arange(1, PARTIALS + 1), b) / stretched(1, b)
    return ratios[ratios * f0 < HIGHEST]


def free_peaks(
    levels: np.ndarray, width: float, loudest: float, taken: np.ndarray, most: int
) -> np.ndarray:
    """Peaks that are no numbered partials: those of bells and bars, knocks of a body.

    Args:
        levels: `long_spectrum` of what numbered partials leave over [dB, bins].
        width: Of a bin [Hz].
        loudest: Level [dB] of the whole recording's loudest bin.
        taken: Frequencies [Hz] that are partials already.
        most: How many at most.

    Returns:
        Frequencies [Hz], ascending.
    """
    from scipy.ndimage import maximum_filter1d, uniform_filter1d

    if most <= 0:
        return np.zeros(0)
    floor = uniform_filter1d(levels, max(3, round(300 / width)))
    near = maximum_filter1d(levels, max(3, 2 * round(APART / width / 2) + 1))
    bins = np.arange(len(levels))
    peaks = (levels == near) & (levels > loudest + FREE_DB) & (levels > floor + ABOVE_DB)
    peaks &= (bins * width > 40) & (bins * width < 18000)
    hertz = np.flatnonzero(peaks) * width
    away = np.abs(hertz[:, None] - taken).min(1, initial=np.inf) > APART
    hertz = hertz[away]
    order = np.argsort(-levels[(hertz / width).round().astype(int)])[:most]
    return np.sort(hertz[order])


def _widened(levels: np.ndarray, bins: int) -> np.ndarray:
    from scipy.ndimage import maximum_filter1d

    return maximum_filter1d(levels, bins + 1)
