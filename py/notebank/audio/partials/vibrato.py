"""Vibrato told apart from how f0 moves otherwise, so that two can be mixed into one.

The mean of two curves of 5 and 6 Hz beats; a vibrato of 5.5 Hz does not.
"""

from dataclasses import dataclass, replace

import numpy as np

from notebank.audio.partials.frames import DENSE_FRAMES, frame_times

RATES = np.arange(3.5, 8.51, 0.05)  # Hz
DELAYS = (0.0, 0.2, 0.4, 0.6, 0.8)  # s
RISE = 0.3  # s from none to all
LEAST_CENTS = 1.5
SHARE = 0.3  # of the movement's power that a vibrato explains
USUAL = 5.5  # Hz, and
USUAL_DELAY = 0.4  # s, for notes without: mixed with another's they leave its rate as it is


@dataclass(frozen=True)
class Vibrato:
    """rate [Hz]; depth [cents]; delay [s] until it begins; phase [rad] at time 0."""

    rate: float = USUAL
    depth: float = 0.0
    delay: float = USUAL_DELAY
    phase: float = 0.0

    def turns(self, second: float) -> float:
        """How far it has turned at a time [s]: cycles, 0..1."""
        return (self.rate * second + self.phase / (2 * np.pi)) % 1

    def turned(self, turns: float, second: float) -> "Vibrato":
        """The same, but turned so far at a time [s]."""
        return replace(self, phase=2 * np.pi * ((turns - self.rate * second) % 1))

    def curve(self, frames: int, turned: np.ndarray | float = 0.0) -> np.ndarray:
        """Its cents at each frame; turned: by what its phase is moved there [rad, frames]."""
        times = frame_times(frames)
        risen = _risen(times, self.delay)
        turns = 2 * np.pi * self.rate * times + self.phase + turned
        return self.depth * risen * np.sin(turns)


def vibrato(curve: np.ndarray) -> Vibrato:
    """The vibrato in a curve [cents, frames], by least squares over rates and delays; the depth is
    0 where it explains little."""
    frames = len(curve)
    if frames < DENSE_FRAMES + 20:
        return Vibrato()
    times = frame_times(frames)
    part = slice(DENSE_FRAMES, None)
    seconds = times[part]
    centred = curve[part] - _smooth(curve[part])
    power = float(np.square(centred).sum())
    turns = 2 * np.pi * RATES[:, None] * seconds
    best = (0.0, Vibrato())
    for delay in DELAYS:
        risen = _risen(seconds, delay)
        basis = np.stack([np.sin(turns) * risen, np.cos(turns) * risen], -1)
        normal = np.swapaxes(basis, 1, 2) @ basis + 1e-6 * np.eye(2)
        right = np.swapaxes(basis, 1, 2) @ centred
        found = np.linalg.solve(normal, right[..., None])[..., 0]
        gained = (found * right).sum(1)
        i = int(gained.argmax())
        if gained[i] > best[0]:
            depth, phase = np.hypot(*found[i]), np.arctan2(found[i, 1], found[i, 0])
            best = (gained[i], Vibrato(float(RATES[i]), float(depth), delay, float(phase)))
    gained, best_one = best
    clear = gained > SHARE * power and best_one.depth > LEAST_CENTS
    return best_one if clear else Vibrato()


def _risen(times: np.ndarray, delay: float) -> np.ndarray:
    return np.clip((times - delay) / RISE, 0, 1)


def _smooth(values: np.ndarray) -> np.ndarray:
    """Means over 0.4 s, which hold no vibrato."""
    size = min(21, len(values) // 2 * 2 - 1)
    padded = np.pad(values, size // 2, mode="reflect")
    return np.convolve(padded, np.hanning(size + 2)[1:-1] / np.hanning(size + 2).sum(), "valid")
