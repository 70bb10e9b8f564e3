"""The parameters of one note."""

from dataclasses import dataclass

import numpy as np

PARTIALS = 192
BANDS = 128  # of noise
FLOOR_DB = -120.0  # of nothing at all


def decibels(power: np.ndarray | float) -> np.ndarray:
    """Levels [dB, *] of power [*], FLOOR_DB of none."""
    return 10 * np.log10(power + 10 ** (FLOOR_DB / 10))


def amplitudes(levels: np.ndarray) -> np.ndarray:
    """Amplitudes of float32 levels [dB]: 0 from FLOOR_DB down, or many partials and bands that are
    not there would be heard together."""
    power = np.power(np.float32(10), levels / np.float32(10)) - np.float32(10 ** (FLOOR_DB / 10))
    return np.sqrt(np.maximum(power, 0))


@dataclass(frozen=True)
class PartialNote:
    """What a note is made of, frame by frame (`frames.frame_times`).

    A partial's phase is 2 pi ratio F(t) + phases(t), where F is the integral of f0 2^(curve/1200).
    Numbered partials come first, k near k sqrt(1 + B k^2), up to 20 kHz; then free ones.

    f0: fundamental [Hz]. curve: its movement [cents], float32 [frames]. ratios: frequency of each
    partial over f0, float64 [partials]. numbered: how many of them have a number 1, 2, 3…, the
    others are free. stiffness: B of a string, 0 where it is none; ratios hold it already. levels:
    amplitude [dB, 0 = full scale, FLOOR_DB or more], float32 [frames, partials]. phases: [rad],
    float32 [frames, partials], continuous in time. noise: density of noise bands [dB, near partials
    and between them, 0 = white noise of rms 1], float32 [frames, 2, BANDS].
    """

    f0: float
    curve: np.ndarray
    ratios: np.ndarray
    numbered: int
    stiffness: float
    levels: np.ndarray
    phases: np.ndarray
    noise: np.ndarray

    @property
    def hertz(self) -> np.ndarray:
        """Frequency [Hz] of each partial at each frame, without its own phases' movement."""
        return self.f0 * np.exp2(self.curve[:, None] / 1200) * self.ratios

    @property
    def frames(self) -> int:
        """Frames that the note has."""
        return len(self.curve)
