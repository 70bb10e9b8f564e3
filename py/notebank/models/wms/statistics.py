"""What a WMS model remembers of its training set: how its features lie, and a map of it."""

from dataclasses import dataclass

import numpy as np

from notebank.errors import BadFile
from notebank.models.stored import Tensors
from notebank.models.wms.config import WmsConfig
from notebank.notes import hz_to_midi

PREFIXES = ("statistics.", "map.")
# What more of an MFCC does, by benchmarks/wms_features.py: 0 the level; 1 the centroid goes down;
# 2 harmonics 4 to 8 go; 3 and 4 the fundamental grows, by 22 dB each, in 4 beside less of 2 and 3;
# 5 odd harmonics grow against even ones. Finer ones are ripples of the spectrum.
_MFCC = ("loud", "dark", "scooped", "round", "pure", "hollow")
# how far beyond low and high a feature may go, as a multiple of their distance from typical
_REACH = 2.0


@dataclass(frozen=True)
class Feature:
    """One input of the network. unit: `sd` (standard deviations from the set's mean), `midi` or
    `share` (0..1).

    low, high: where the training set was (percentiles 1 and 99; pitch: the trained range); typical:
    its median.
    """

    name: str
    low: float
    high: float
    typical: float
    unit: str


@dataclass(frozen=True)
class WmsMap:
    """Places of the training set on a plane: points [n, 2] in 0..1, timbre [n, n_mfcc], pitch [n]
    (MIDI), names."""

    points: np.ndarray
    timbre: np.ndarray
    pitch: np.ndarray
    names: tuple[str, ...]


@dataclass(frozen=True)
class Statistics:
    """mean, scale [n_mfcc] : of the MFCCs, by which they are standardised; no scale (empty) when
    nobody knows them low, high, typical [n_mfcc + 2] : of the standardised MFCCs, pitch (MIDI),
    voicedness points [n, 2], timbre [n, n_mfcc], pitch [n] : the map, n = 0 for none
    """

    mean: np.ndarray
    scale: np.ndarray
    low: np.ndarray
    high: np.ndarray
    typical: np.ndarray
    points: np.ndarray
    timbre: np.ndarray
    pitch: np.ndarray

    @classmethod
    def unknown(cls, config: WmsConfig) -> "Statistics":
        """For a network that came without: two standard deviations either way, every pitch it may
        have been shown."""
        n, pitches = config.n_mfcc, (hz_to_midi(config.f_low), hz_to_midi(config.f_high))
        low, high, typical = (
            np.array([around] * n + [pitch, share], np.float32)
            for around, pitch, share in (
                (-2.0, pitches[0], 0),
                (2.0, pitches[1], 1),
                (0.0, sum(pitches) / 2, 1),
            )
        )
        empty = np.zeros(0, np.float32)
        return cls(
            empty,
            empty,
            low,
            high,
            typical,
            np.zeros((0, 2), np.float32),
            np.zeros((0, n), np.float32),
            empty,
        )

    def tensors(self) -> Tensors:
        """As they lie in a checkpoint, beside the network's weights."""
        return {
            f"{'map' if name in ('points', 'timbre', 'pitch') else 'statistics'}.{name}": array
            for name, array in vars(self).items()
        }

    @classmethod
    def read(cls, config: WmsConfig, tensors: Tensors) -> "Statistics":
        """Out of a checkpoint's tensors; BadFile where names or shapes are off."""
        try:
            found = cls(
                **{
                    name.partition(".")[2]: np.asarray(array, np.float32)
                    for name, array in tensors.items()
                }
            )
        except TypeError as error:
            raise BadFile(f"the statistics of a wms model: {error}") from error
        n, places = config.n_mfcc, len(config.places)
        expected: dict[str, tuple[int, ...]] = dict.fromkeys(("low", "high", "typical"), (n + 2,))
        expected |= {"points": (places, 2), "timbre": (places, n), "pitch": (places,)}
        for name, shape in expected.items():
            if getattr(found, name).shape != shape:
                raise BadFile(
                    f"{name} of a wms model: expected shape {list(shape)}, got "
                    f"{list(getattr(found, name).shape)}"
                )
        if found.mean.shape != found.scale.shape or found.mean.shape not in ((n,), (0,)):
            raise BadFile(
                f"mean and scale of a wms model: expected {n} numbers each, got "
                f"{found.mean.size} and {found.scale.size}"
            )
        return found

    def features(self, config: WmsConfig) -> tuple[Feature, ...]:
        """The network's inputs in their order."""
        ripples = (f"ripple_{i}" for i in range(len(_MFCC), config.n_mfcc))
        names = [
            *((name, "sd") for name in (*_MFCC, *ripples)[: config.n_mfcc]),
            ("pitch", "midi"),
            ("voiced", "share"),
        ][: config.inputs]
        ends = zip(self.low.tolist(), self.high.tolist(), self.typical.tolist())
        return tuple(Feature(name, *three, unit) for (name, unit), three in zip(names, ends))

    def map(self, config: WmsConfig) -> WmsMap | None:
        """The map, if there is one."""
        return (
            WmsMap(self.points, self.timbre, self.pitch, config.places) if config.places else None
        )

    def clamped(self, timbre: np.ndarray) -> np.ndarray:
        """Standardised MFCCs [*, n_mfcc], none much farther out than the training set was."""
        n = timbre.shape[-1]
        low = self.low[:n]
        high = self.high[:n]
        typical = self.typical[:n]
        return np.clip(
            timbre, typical + _REACH * (low - typical), typical + _REACH * (high - typical)
        )

    def trained_pitch(self, pitch: np.ndarray) -> np.ndarray:
        """Pitches (MIDI) within the range that the network was trained on."""
        return np.clip(pitch, self.low[-2], self.high[-2])

    def standardised(self, mfcc: np.ndarray) -> np.ndarray:
        """MFCCs [frames, n_mfcc] as the network knows them. Where nobody knows how, the recording
        itself is the training set."""
        mean, scale = (self.mean, self.scale) if self.scale.size else (mfcc.mean(0), mfcc.std(0))
        return ((mfcc - mean) / np.maximum(scale, 1e-3)).astype(np.float32)
