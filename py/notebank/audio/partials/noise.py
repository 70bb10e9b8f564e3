"""Noise: how dense it is near partials and between them, and noise like that.

Bands are as wide as an ear's filters (ERB-number scale: Glasberg, Moore 1990). What a bow or a
breath does to a partial lies close beside it and is some 20 dB louder than what lies between two
partials, so each band has two densities. While a note begins, windows are too short to tell them
apart, and both are the same.
"""

from functools import lru_cache

import numpy as np

from notebank.audio.partials.frames import DENSE, DENSE_FRAMES, ONSET, SPARSE, between
from notebank.audio.partials.note import BANDS, amplitudes, decibels

LOWEST, HIGHEST = 30.0, 22000.0  # Hz, middles of the first and the last band
REACH = 90.0  # Hz, as far as near goes, or a quarter of f0
NEAR, BETWEEN = 0, 1
KEPT = 28  # spectra of white noise: 13 keys' begin and rest, 16 MB of them
KEPT_FRAMES = 256  # of those, at most


def erb_number(hertz: np.ndarray | float) -> np.ndarray:
    """ERB-number [Cams] of frequencies [Hz]."""
    return 21.4 * np.log10(1 + 0.00437 * np.asarray(hertz, np.float64))


def band_hertz() -> np.ndarray:
    """Middles of the bands [Hz, BANDS]."""
    numbers = np.linspace(erb_number(LOWEST), erb_number(HIGHEST), BANDS)
    return (10 ** (numbers / 21.4) - 1) / 0.00437


@lru_cache
def band_matrix(window: int, rate: int) -> np.ndarray:
    """How much of each bin belongs to each band: triangles on the ERB scale.

    Args:
        window: Samples of a frame.
        rate: [Hz].

    Returns:
        float32 [bins, BANDS], rows add up to 1.
    """
    return triangles(np.arange(window // 2 + 1) * rate / window, BANDS)


def triangles(hertz: np.ndarray, nodes: int) -> np.ndarray:
    """How nodes, evenly on the ERB scale from LOWEST to HIGHEST, share frequencies.

    Args:
        hertz: [*].
        nodes: How many.

    Returns:
        float32 [*, nodes], two neighbours of which add up to 1.
    """
    low, high = erb_number(LOWEST), erb_number(HIGHEST)
    place = np.clip((erb_number(hertz) - low) / (high - low) * (nodes - 1), 0, nodes - 1)
    return np.maximum(0, 1 - np.abs(place[..., None] - np.arange(nodes))).astype(np.float32)


def nearness(hertz: np.ndarray, reach: float, window: int, rate: int) -> np.ndarray:
    """How near each bin is to a partial.

    Args:
        hertz: Partials of each frame [frames, partials].
        reach: Where near ends [Hz].
        window: Samples of a frame.
        rate: [Hz].

    Returns:
        float32 [frames, bins]: 1 at a partial, 0 from `reach` on.
    """
    width = rate / window
    bins = window // 2 + 1
    middle = np.round(hertz / width).astype(int)
    off = (middle * width - hertz).astype(np.float32)
    row = bins + 1  # the last one takes what lies beyond
    near = np.zeros(len(hertz) * row, np.float32)
    starts = row * np.arange(len(hertz))[:, None]
    for offset in range(-int(reach / width) - 1, int(reach / width) + 2):
        at = middle + offset
        away = np.minimum(np.abs(off + np.float32(offset * width)) / np.float32(reach), 1)
        at = starts + np.where((at >= 0) & (at < bins), at, bins)
        close = np.square(np.cos(np.float32(np.pi / 2) * away))
        np.maximum.at(near, at.ravel(), close.ravel())  # fast along one axis
    return near.reshape(-1, row)[:, :bins]


def densities(audio: np.ndarray, rate: int, times: np.ndarray, hertz: np.ndarray) -> np.ndarray:
    """How dense the noise of a recording is.

    Args:
        audio: float32 [T], without its partials; f0 stands still.
        rate: [Hz].
        times: Frames [s], the first DENSE_FRAMES of them some DENSE apart.
        hertz: Its partials [partials].

    Returns:
        dB [frames, 2, BANDS], near and between; 0 = white noise of rms 1, FLOOR_DB or more.
    """
    short = _power(audio, rate, times[:DENSE_FRAMES], 2 * DENSE)
    begun = _density(short, np.ones_like(short[:1]), rate)
    long = _power(audio, rate, times[DENSE_FRAMES:], 2 * SPARSE)
    near = nearness(hertz[None], _reach(hertz), 2 * (long.shape[1] - 1), rate)
    between = _density(long, (near == 0).astype(np.float32), rate)
    beside = _density(long, near, rate)
    beside = np.where(np.isnan(beside), between, beside)
    between = np.where(np.isnan(between), beside, between)
    found = np.concatenate([np.stack([begun, begun], 1), np.stack([beside, between], 1)])
    return decibels(found)


def _reach(hertz: np.ndarray) -> float:
    return min(REACH, float(hertz[0]) / 4)


def _power(audio: np.ndarray, rate: int, times: np.ndarray, seconds: float) -> np.ndarray:
    """Power density [times, bins] in Hann windows."""
    from scipy.fft import rfft

    size = 2 * round(seconds * rate / 2)
    window = np.hanning(size + 1)[:-1].astype(np.float32)
    window /= np.sqrt(np.square(window).sum())
    padded = np.pad(audio, (size // 2, 2 * size))
    views = np.lib.stride_tricks.sliding_window_view(padded, size)
    starts = np.minimum(np.round(times * rate).astype(int), len(views) - 1)
    return np.square(np.abs(rfft(views[starts] * window, axis=-1)))


def _density(power: np.ndarray, weight: np.ndarray, rate: int) -> np.ndarray:
    """Means [frames, BANDS] of power [frames, bins] by weight [1, bins]; NaN where a band has
    none. A band that lies between two bins takes what both have."""
    matrix = band_matrix(2 * (power.shape[1] - 1), rate)
    inside = weight @ matrix
    sums = (power * weight) @ matrix
    known = inside[0] > 1e-3
    if not known.any():
        return np.full((len(power), BANDS), np.nan)
    found = np.flatnonzero(known)
    means = sums[:, found] / inside[:, found]
    place = np.interp(np.arange(BANDS), found, np.arange(len(found)))
    low = np.floor(place).astype(int)
    share = place - low
    return (1 - share) * means[:, low] + share * means[:, np.minimum(low + 1, len(found) - 1)]


def noise(
    levels: np.ndarray, hertz: np.ndarray, samples: int, rate: int, seed: int, start: int = 0
) -> np.ndarray:
    """Noise of given densities.

    Args:
        levels: dB [frames, 2, BANDS]; held after its last frame.
        hertz: The partials at each frame [frames, partials].
        samples: How long.
        rate: [Hz].
        seed: Of the random numbers, 0 or more.
        start: Sample of the noise at which it begins.

    Returns:
        float32 [samples].
    """
    fade = round(SPARSE * rate)
    first = round(ONSET * rate) - fade  # of what follows
    amplitude = amplitudes(levels.astype(np.float32))
    begun = _begin(amplitude[:, BETWEEN], min(start + samples, first + fade), rate, seed)
    if start + samples <= first + fade:
        return begun[start:]
    begun[first:] *= np.cos(np.pi / 2 * (np.arange(fade) + 0.5) / fade)
    skipped = max(0, start - first)
    out = np.zeros(samples, np.float32)
    out[: max(0, begun.size - start)] = begun[start:]
    out[first + skipped - start :] += _go_on(
        amplitude, hertz, start + samples - first, rate, seed, skipped
    )
    return out


def _begin(amplitude: np.ndarray, samples: int, rate: int, seed: int) -> np.ndarray:
    """The first ONSET of noise, in short windows."""
    hop = round(DENSE * rate)
    count = samples // hop + 2
    place = np.minimum(np.arange(count) * hop / rate / DENSE, len(amplitude) - 1)
    gains = between(amplitude, place) @ band_matrix(2 * hop, rate).T
    return _shaped(gains, _white(seed, 0, hop, count, 0))[:samples]


def _go_on(
    amplitude: np.ndarray, hertz: np.ndarray, samples: int, rate: int, seed: int, skipped: int
) -> np.ndarray:
    """What follows, in long windows; the first has its middle at ONSET and half of it is heard. The
    first `skipped` samples are left out."""
    hop, dense = round(SPARSE * rate), round(DENSE * rate)
    first, count = skipped // hop, samples // hop + 2
    times = np.arange(first - 1, count) * hop / rate
    place = np.minimum(DENSE_FRAMES + times / SPARSE, len(amplitude) - 1)
    matrix = band_matrix(2 * hop, rate)
    rows = between(amplitude, place)
    moving = hertz[np.round(place).astype(int)]
    near = nearness(moving, _reach(hertz[0]), 2 * hop, rate)
    gains = rows[:, BETWEEN] @ matrix.T
    gains += near * ((rows[:, NEAR] - rows[:, BETWEEN]) @ matrix.T)
    gains[times < 0] = 0
    drawn = (round(ONSET * rate) // dense + 3) * dense  # by `_begin`
    white = _white(seed, drawn, hop, len(gains), first)
    return _shaped(gains, white)[skipped - first * hop :][: samples - skipped]


def _shaped(gains: np.ndarray, white: np.ndarray) -> np.ndarray:
    """Noise out of spectra of white noise [frames, bins], with gains [frames, bins]; frame i has
    its middle at i * hop."""
    hop = gains.shape[1] - 1
    waves = np.fft.irfft(white * gains, 2 * hop).astype(np.float32, copy=False)
    halves = (waves * _window(hop)).reshape(len(gains), 2, hop)
    out = halves[:, 1]
    out[:-1] += halves[1:, 0]
    return out.reshape(-1)


def _white(seed: int, drawn: int, hop: int, frames: int, first: int) -> np.ndarray:
    """Spectra of a seed's white noise, windowed; see `_spectra`. Only those of notes from their
    onset on are asked for again: all places of the pad have the same."""
    if first or frames > KEPT_FRAMES:
        return _spectra.__wrapped__(seed, drawn, hop, frames, first)
    return _spectra(seed, drawn, hop, frames, first)


def forget_white() -> None:
    """Keeps no spectra of white noise any more."""
    _spectra.cache_clear()


@lru_cache(maxsize=KEPT)
def _spectra(seed: int, drawn: int, hop: int, frames: int, first: int) -> np.ndarray:
    """Spectra of white noise in windows of two hops.

    Args:
        seed: Of the random numbers.
        drawn: How many of these were used before.
        hop: Samples from window to window.
        frames: How many windows.
        first: Windows left out before them.

    Returns:
        complex64 [frames, hop + 1], read only.
    """
    random = np.random.Generator(np.random.Philox(seed))
    random.standard_normal(drawn, np.float32)
    white = random.standard_normal((first + frames + 1) * hop, np.float32)[first * hop :]
    windows = np.lib.stride_tricks.sliding_window_view(white, 2 * hop)[::hop]
    # SciPy's are no faster, and take a quarter of a second to import
    found = np.fft.rfft(windows * _window(hop)).astype(np.complex64, copy=False)
    found.flags.writeable = False
    return found


def _window(hop: int) -> np.ndarray:
    return np.sin(np.pi * (np.arange(2 * hop) + 0.5) / (2 * hop)).astype(np.float32)
