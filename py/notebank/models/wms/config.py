"""Sizes of a Wavetable Manifold Synthesis model, and what its numbers mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from notebank.audio.measures.timbre import Analysis
from notebank.errors import BadFile, BadValue
from notebank.models.sizes import check_sizes, check_types

MOST_HARMONICS = 128  # what fits into one datagram, and all below 8 kHz from C2 up
_TINY = 1e-4


@dataclass(frozen=True)
class WmsConfig:
    """Defaults are those of wms_torch.

    sample_rate, hop, window : Hz and samples; a window holds `cycles` periods of the pitch,
        resampled
    bins          : lowest bins of the window's spectrum that the network predicts
    n_mfcc, n_mel : timbre coefficients, and the mel bands they are made from
    f_low, f_high : fundamentals [Hz] that are looked for
    voicedness    : whether the network is told how periodic a frame is (0..1)
    hidden        : size of the recurrent state
    network       : `current` (two output layers, log1p magnitudes) or `older` (one layer, plain
                  magnitudes)
    power, gain   : the target is log1p(gain * |X| ** power); a gain above 1 hears quieter partials
                  (older: |X| ** power)
    noise         : bands of the noise track in a latent, 0 for none
    low, high     : pitches (MIDI) that can be played; length : samples of a note unless told
                  otherwise
    places        : names of the places on the map of the training set
    """

    sample_rate: int = 16000
    hop: int = 256
    window: int = 1024
    bins: int = 80
    cycles: int = 2
    n_mfcc: int = 8
    n_mel: int = 40
    f_low: float = 46.0
    f_high: float = 1600.0
    voicedness: bool = True
    hidden: int = 256
    network: str = "current"
    power: float = 1.0
    gain: float = 1.0
    noise: int = 24
    low: int = 24
    high: int = 108
    length: int = 64000
    places: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", tuple(self.places))  # JSON gives a list
        check_types(self)
        check_sizes(1, (self.hidden, self.bins, self.n_mel, self.noise, self.window // 2))
        if self.network not in ("current", "older"):
            raise BadValue(f"the network is 'current' or 'older', not '{self.network}'")
        if (
            min(self.sample_rate, self.hop, self.cycles, self.n_mfcc, self.hidden, self.length) < 1
            or self.window < 64
            or self.window % 2
        ):
            raise BadValue(
                "rate, hop, cycles, n_mfcc, hidden and length are at least 1, the window "
                "is even and at least 64 samples"
            )
        least, most = self.cycles + 1, self.window // 2 + 1
        if not least <= self.bins <= most:
            raise BadValue(
                f"a window of {self.window} samples with {self.cycles} cycles has "
                f"{least}..{most} bins, not {self.bins}"
            )
        if not (self.n_mfcc <= self.n_mel and 0 < self.f_low < self.f_high < self.sample_rate / 2):
            raise BadValue("n_mfcc is at most n_mel, and 0 < f_low < f_high < half the rate")
        if not (
            self.power > 0
            and self.gain > 0
            and self.noise >= 0
            and 0 <= self.low < self.high <= 127
        ):
            raise BadValue(
                "power and gain are above 0, noise at least 0, and low < high are pitches 0..127"
            )

    @property
    def inputs(self) -> int:
        """Numbers that the network is given a frame: MFCCs, pitch, voicedness."""
        return self.n_mfcc + 1 + self.voicedness

    @property
    def harmonics(self) -> int:
        """Harmonics that a predicted spectrum holds, every `cycles` bins one."""
        return min((self.bins - 1) // self.cycles, MOST_HARMONICS)

    @property
    def analysis(self) -> Analysis:
        """How features are taken from recordings."""
        return Analysis(
            self.sample_rate,
            self.hop,
            self.window,
            self.cycles,
            self.n_mfcc,
            self.n_mel,
            self.f_low,
            self.f_high,
        )

    def network_pitch(self, hz: np.ndarray) -> np.ndarray:
        """What the network is told of fundamentals [Hz]."""
        return np.log(np.maximum(hz, self.f_low) - self.f_low + _TINY)

    def target(self, magnitude: np.ndarray) -> np.ndarray:
        """What the network learns, of |X| [*, bins]."""
        raised = magnitude**self.power
        return np.log1p(self.gain * raised) if self.network == "current" else raised

    def magnitude(self, target: np.ndarray) -> np.ndarray:
        """The way back: |X| [*, bins] of what the network predicts."""
        raised = np.expm1(target) / self.gain if self.network == "current" else target
        return np.maximum(raised, 0) ** (1 / self.power)

    def amplitudes(self, magnitude: np.ndarray, hz: np.ndarray) -> np.ndarray:
        """Peak amplitudes [*, harmonics] in a recording at hz [*] whose window has the spectrum
        magnitude [*, bins].

        A harmonic of amplitude 1 has the magnitude window / 4 under a Hann window; resampling kept
        the energy, so a period that was stretched s times came out sqrt(s) times quieter.
        """
        stretch = self.window * np.asarray(hz) / (self.cycles * self.sample_rate)
        found = magnitude[..., self.cycles : self.cycles * self.harmonics + 1 : self.cycles]
        return found * (4 / self.window * np.sqrt(stretch))[..., None]

    def audible(self, hz: np.ndarray) -> np.ndarray:
        """1.0 for harmonics [*, harmonics] of hz [*] below half the rate, else 0.0."""
        return (
            np.asarray(hz)[..., None] * np.arange(1, self.harmonics + 1) < self.sample_rate / 2
        ).astype(np.float32)

    @classmethod
    def read(cls, config: Mapping[str, Any]) -> "WmsConfig":
        """The config of a checkpoint; BadFile where it is none."""
        try:
            return cls(**config)
        except (TypeError, BadValue) as error:
            raise BadFile(f"this is no config of a wms model: {error}") from error
