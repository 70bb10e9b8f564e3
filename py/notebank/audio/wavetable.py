"""Pitch-synchronous windows, their spectra, and tables of one period played at any pitch.

A window holds a few whole periods, resampled to a fixed size, so harmonic k of any note stands at
bin k * cycles. Places and periods are in samples of the recording; a window is centred on its
place.
"""

import numpy as np

from notebank.audio.resample import resample

_FINER = (
    8  # times as many samples before the spline: its error is then below -85 dB up to half the rate
)
_PART, _MARGIN = 2048, 256  # windows cut at a time, samples of the recording around them
_TABLE = 4096  # samples of a period: read with straight lines, 128 harmonics are true to 0.5 %


def windows(
    audio: np.ndarray, places: np.ndarray, periods: np.ndarray, cycles: int = 2, size: int = 1024
) -> np.ndarray:
    """A few periods of audio around each of some places, resampled to one size.

    The energy of what a window holds is kept: what is stretched s times comes out sqrt(s) times
    quieter. Beyond the ends of the audio there is silence.

    Args:
        audio: [*, T].
        places: centres [n], in samples.
        periods: [n], in samples, at least 2.
        cycles: periods in a window.
        size: samples of a window.

    Returns:
        float32 [*, n, size].
    """
    from scipy import ndimage

    audio, periods = np.asarray(audio, np.float32), np.asarray(periods, np.float64)
    step = cycles * periods / size
    at = np.asarray(places, np.float64)[:, None] + (np.arange(size) - size // 2) * step[:, None]
    found = np.zeros((*audio.shape[:-1], *at.shape), np.float32)
    for start in range(0, len(at), _PART):
        part = at[start : start + _PART]
        first, last = max(int(part.min()) - _MARGIN, 0), max(int(part.max()) + _MARGIN, 1)
        for index in np.ndindex(audio.shape[:-1]):
            spline = ndimage.spline_filter1d(
                resample(audio[index][first:last], 1, _FINER), output=np.float64, mode="mirror"
            )
            read = ndimage.map_coordinates(
                spline, (part.reshape(1, -1) - first) * _FINER, prefilter=False, mode="constant"
            )
            found[index + (slice(start, start + len(part)),)] = read.reshape(part.shape)
    return found * np.sqrt(step).astype(np.float32)[:, None]


def hann(size: int) -> np.ndarray:
    """A periodic Hann window, float32 [size]."""
    return (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)).astype(np.float32)


def magnitudes(window: np.ndarray, bins: int | None = None) -> np.ndarray:
    """|rfft| of windows [*, size] under a Hann window, the lowest `bins` of them: float32 [*,
    bins]."""
    return np.abs(np.fft.rfft(window * hann(window.shape[-1])))[..., :bins].astype(np.float32)


def tables(
    harmonics: np.ndarray, size: int = _TABLE, phases: np.ndarray | None = None
) -> np.ndarray:
    """One period with these amplitudes of its harmonics.

    Args:
        harmonics: amplitudes [*, n] of harmonics 1..n.
        size: samples of the period.
        phases: [*, n] as of cosines, in radians. None: Schroeder's (1970, "Synthesis of
            low-peak-factor signals"), the same for all tables, so neighbours can be crossfaded.

    Returns:
        float32 [*, size].
    """
    harmonics = np.asarray(harmonics, np.float32)
    number = np.arange(1, harmonics.shape[-1] + 1)
    if phases is None:
        phases = -np.pi * number * (number - 1) / number.size - np.pi / 2  # the first is a sine
    spectrum = np.zeros((*harmonics.shape[:-1], size // 2 + 1), np.complex64)
    spectrum[..., 1 : number.size + 1] = harmonics * np.exp(1j * phases) * (size / 2)
    return np.fft.irfft(spectrum, size).astype(np.float32)


def harmonics(table: np.ndarray, count: int) -> np.ndarray:
    """Amplitudes [*, count] of harmonics 1..count of periods [*, size]."""
    return np.abs(np.fft.rfft(table))[..., 1 : count + 1] * (2 / table.shape[-1])


def play(periods: np.ndarray, turns: np.ndarray, hop: int) -> np.ndarray:
    """Plays tables, one a frame, with a given phase.

    Between frames the two tables are crossfaded in phase (triangular overlap-add); the last frame
    is held.

    Args:
        periods: tables [*, frames, size], frame m at sample m * hop.
        turns: the phase [T], in periods.
        hop: [samples].

    Returns:
        float32 [*, T].
    """
    periods, turns = np.asarray(periods, np.float32), np.asarray(turns, np.float64)
    frames, size = periods.shape[-2:]
    place = np.minimum(np.arange(turns.size) / hop, frames - 1)
    frame = np.minimum(place.astype(int), max(frames - 2, 0))
    share = (place - frame).astype(np.float32)
    within = np.mod(turns, 1.0) * size
    left = within.astype(int) % size
    fine = (within - np.floor(within)).astype(np.float32)

    def read(which: np.ndarray) -> np.ndarray:
        a, b = periods[..., which, left], periods[..., which, (left + 1) % size]
        return a + fine * (b - a)

    return (1 - share) * read(frame) + share * read(np.minimum(frame + 1, frames - 1))
