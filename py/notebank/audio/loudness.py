"""How loud a sound is to the ear: its momentary loudness, and the level of its loudest half second.

Recordings are made equally loud by the first; a rendered note gets the level of its recording by
the second. Both are K-weighted: of what rumbles below a note nobody hears much, and between a sound
that has such and one that has none, places would be too loud by it.
"""

import ctypes
from functools import lru_cache

import numpy as np

from notebank import native

TARGET = -20.0  # LUFS, as loud as a 1 kHz sine of rms 0.1
MOMENT = 0.4  # s, a block of BS.1770
SILENCE_DB = -80.0
WINDOW = 0.5  # s
ENVELOPE_RATE = 100  # Hz
_FILTER_RATE = 48000  # Hz, for which ITU-R BS.1770-4 gives the two filters: b0 b1 b2, a0 a1 a2
_OFFSET = -0.691  # dB, by which BS.1770-4 takes back what they do to 1 kHz
_K_WEIGHTING = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
_TURNS = (1682.0, 38.0)  # Hz, where they turn
LOWEST_RATE = 16000  # Hz: of lower ones the first filter is bent by over .1 dB, or does not fit


def momentary(audio: np.ndarray, rate: int) -> float:
    """The greatest momentary loudness of a sound: K-weighted, in blocks of 400 ms, a new one each
    100 ms (ITU-R BS.1770-4; EBU Tech 3341).

    Args:
        audio: [T], finite; what is shorter than a block is followed by silence.
        rate: [Hz].

    Returns:
        LUFS, -80 or more; a full-scale sine of 1 kHz has -3.
    """
    step = MOMENT / 4 * rate
    blocks = max(4, int(np.ceil(audio.size / step)))
    edges = np.minimum(np.round(np.arange(blocks + 1) * step).astype(int), audio.size)
    energy = np.convolve(_energies(audio, rate, edges), np.ones(4), "valid")
    return float(_lufs(energy.max() / (MOMENT * rate)))


def _energies(audio: np.ndarray, rate: int, edges: np.ndarray) -> np.ndarray:
    """Energy of a sound [T] in the blocks between edges [blocks + 1, samples 0..T, the first 0], as
    an ear weighs it: K-weighted, [blocks]."""
    if not native.available() or rate < LOWEST_RATE:
        energy = np.cumsum(np.pad(np.square(_weighted(audio, rate), dtype=np.float64), (1, 0)))
        return np.diff(energy[edges])
    audio = np.ascontiguousarray(audio, np.float32)
    edges, energy = edges.astype(np.int64), np.zeros(len(edges) - 1)
    arrays = (audio, _filters(rate), edges, energy)
    weighing = native.Weighing(len(energy), *(array.ctypes.data for array in arrays))
    native.library().notebank_weigh(ctypes.byref(weighing))
    return energy


@lru_cache(maxsize=16)
def _filters(rate: int) -> np.ndarray:
    """Both filters at a rate [Hz], b0 b1 b2 a1 a2 each, 1 kHz staying as loud as it is: brought
    there from _FILTER_RATE by two bilinear transforms, which keep _TURNS where they are."""
    found = []
    for (above, below), turn in zip(_K_WEIGHTING, _TURNS):
        scale = np.tan(np.pi * turn / rate) / np.tan(np.pi * turn / _FILTER_RATE)
        # q = (1 - u) / (1 + u) there, u = (1 - p) / (1 + p) / scale here: q = over / under of p
        over, under = np.array([scale - 1, scale + 1]), np.array([scale + 1, scale - 1])
        powers = [np.convolve(x, y) for x, y in ((under, under), (under, over), (over, over))]
        b, a = (np.dot(side, powers) for side in (above, below))
        found.append([*(b / a[0]), *(a[1:] / a[0])])
    filters = np.array(found)
    filters[0, :3] *= 10 ** (_OFFSET / 20)
    return filters


def _weighted(audio: np.ndarray, rate: int) -> np.ndarray:
    """A sound [T] as an ear weighs its frequencies: K-weighted, [T]. In the spectrum: SciPy's
    recursive filters take ten times as long to import as to run."""
    from scipy.fft import irfft, rfft

    halves = -(-2 * audio.size // rate) + 1  # half a second of silence, in which the filters ring
    size, weight = _spectrum_weight(halves * rate // 2, rate)
    spectrum = rfft(np.asarray(audio, np.float32), size)
    spectrum *= weight
    return irfft(spectrum, size, overwrite_x=True)[: audio.size]


@lru_cache(maxsize=8)  # notes of four seconds share one, of 0.8 MB
def _spectrum_weight(samples: int, rate: int) -> tuple[int, np.ndarray]:
    """A fast length of at least so many samples, and the weights [size // 2 + 1] of its spectrum at
    `rate` Hz; above what the filters know they are held."""
    from scipy.fft import next_fast_len

    size = next_fast_len(samples, real=True)
    hz = np.minimum(np.fft.rfftfreq(size, 1 / rate), _FILTER_RATE / 2)
    return size, _k_weighting(hz).astype(np.complex64)


def _k_weighting(hz: np.ndarray) -> np.ndarray:
    """What both filters do to frequencies, 1 kHz staying as loud as it is: complex [*]."""
    turn = np.exp(-2j * np.pi * hz / _FILTER_RATE)
    weight = np.full(turn.shape, 10 ** (_OFFSET / 20), complex)
    for above, below in _K_WEIGHTING:
        weight *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return weight


def _lufs(power: np.ndarray | float) -> np.ndarray:
    """K-weighted power [*] as loudness, -80 or more."""
    return np.maximum(SILENCE_DB, 10 * np.log10(np.maximum(power, 1e-12)))


def of_harmonics(amplitudes: np.ndarray, hz: np.ndarray) -> np.ndarray:
    """The loudness of steady sums of sines, K-weighted as `momentary` is.

    Args:
        amplitudes: [*, harmonics], peak, of the harmonics 1, 2, 3 ….
        hz: [*], the fundamentals [Hz].

    Returns:
        LUFS [*], -80 or more.
    """
    places = np.asarray(hz)[..., None] * np.arange(1, amplitudes.shape[-1] + 1)
    weighted = np.square(amplitudes * np.abs(_k_weighting(places)), dtype=np.float64)
    return _lufs(weighted.sum(-1) / 2)


def weight_db(hz: np.ndarray) -> np.ndarray:
    """How much louder [dB] K-weighting makes frequencies [Hz, *]."""
    return 20 * np.log10(np.maximum(np.abs(_k_weighting(hz)), 1e-6))


def level(audio: np.ndarray, rate: int) -> float:
    """The K-weighted rms of the loudest half second of a sound, to a hundredth of a second.

    Args:
        audio: [T]; what is shorter is followed by silence, so half as long is 3 dB softer.
        rate: [Hz].

    Returns:
        dB, 0 = an rms of 1, -80 or more.
    """
    return rms_level(envelope(audio, rate), ENVELOPE_RATE)


def rms_level(audio: np.ndarray, rate: int) -> float:
    """The same of a sound [T] at `rate` Hz as it is, all frequencies counting alike."""
    window = round(WINDOW * rate)
    energy = np.cumsum(np.square(audio, dtype=np.float64))
    if not energy.size:
        return SILENCE_DB
    loudest = energy[-1] if energy.size <= window else _most(energy, window)
    return max(SILENCE_DB, float(10 * np.log10(max(loudest / window, 1e-20))))


def _most(energy: np.ndarray, window: int) -> float:
    """The most that `window` samples hold, of energy [T] summed from the start."""
    return max(energy[window - 1], float((energy[window:] - energy[:-window]).max()))


def envelope(audio: np.ndarray, rate: int) -> np.ndarray:
    """The K-weighted rms of each hundredth of a second of a sound [T]: float32 [blocks].

    It is a sound at ENVELOPE_RATE itself, as far as `rms_level` is concerned: that of a beginning
    of it is the `level` of the same beginning of the sound, which a note cut short is to have.
    """
    edges = np.round(np.arange(0, audio.size / rate, 1 / ENVELOPE_RATE) * rate).astype(int)
    edges = edges[edges < audio.size]
    if not edges.size:
        return np.zeros(1, np.float32)
    energy = _energies(audio, rate, np.append(edges, audio.size))
    return np.sqrt(energy * ENVELOPE_RATE / rate).astype(np.float32)


def level_within(envelope: np.ndarray, first: float, last: float) -> float:
    """The level [dB] of a sound between two moments [s], by its envelope."""
    begin, end = (round(min(second, 1e6) * ENVELOPE_RATE) for second in (first, last))
    return rms_level(envelope[begin : max(end, begin + 1)], ENVELOPE_RATE)
