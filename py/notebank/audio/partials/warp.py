"""Time in which a note's f0 stands still: recordings are bent into it before they are measured."""

import numpy as np

from notebank.audio.partials.frames import frame_times

STEP_S = 0.001  # of what is summed up before the first time that is asked for
STILL = 0.25  # cents: a curve that moves less is none


def cycles(curve: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Integral of 2^(curve/1200) from 0 to each time.

    Args:
        curve: Movement of f0 [cents, frames]; held after its last frame.
        times: [s], ascending, 0 or later.

    Returns:
        Warped time [s], float64, as long as `times`. Times f0 it counts periods.
    """
    if not moves(curve):
        return times.astype(np.float64)
    before = np.arange(0, times[0], STEP_S)
    every = np.concatenate([before, times])
    speed = np.exp2(np.interp(every, frame_times(len(curve)), curve) / 1200)
    steps = np.diff(every) * (speed[1:] + speed[:-1]) / 2
    return np.concatenate([[0.0], np.cumsum(steps)])[before.size :]


def moves(curve: np.ndarray) -> bool:
    """Whether the curve [cents] is worth a warp."""
    return bool(np.abs(curve).max(initial=0) > STILL)


def bent(audio: np.ndarray, rate: int, curve: np.ndarray) -> np.ndarray:
    """A recording in its own time: where f0 moved by `curve`, it stands still.

    Args:
        audio: float [T].
        rate: [Hz].
        curve: Movement of f0 [cents, frames].

    Returns:
        float32, about as long: as many samples as warped time has.
    """
    from scipy.ndimage import map_coordinates

    if not moves(curve):
        return audio
    warped = cycles(curve, np.arange(audio.size) / rate) * rate
    places = np.interp(np.arange(int(warped[-1]) + 1), warped, np.arange(audio.size))
    twice = _twice(audio)
    return map_coordinates(twice, [2 * places], order=3, mode="nearest").astype(np.float32)


def _twice(audio: np.ndarray) -> np.ndarray:
    """At twice the rate: a cubic spline is good to -80 dB up to a quarter of its rate."""
    from scipy.fft import irfft, next_fast_len, rfft

    padded = next_fast_len(audio.size + 512, real=True)
    return 2 * irfft(rfft(audio, padded), 2 * padded)[: 2 * audio.size]
