"""A space of instruments: tracks of the partials model out of a few normal numbers.

Tracks of instruments are stretched until their attacks take equally long, and laid on their
principal axes. Along each axis real instruments lie as they lie, not as a normal distribution has
them (many hold, many die, few are between), so a number stands for a share of them: the quantile
that has as many below it as the normal distribution has below that number.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np

from notebank.audio.partials.frames import frame_times
from notebank.audio.partials.vibrato import Vibrato
from notebank.latent.timed import source_times
from notebank.latent.timing import at
from notebank.models.partials.scale import STRIDE
from notebank.models.partials.track import CENTS, DETUNED, STIFFNESS, VIBRATO_SCALES, Track

KNOTS = np.linspace(-2.5, 2.5, 41)  # normal numbers whose quantiles are kept
COMMON = 2.0**-4  # s, that attacks are stretched to
LOUDNESS = -20.0  # dB, of all draws
MISTUNED = 8.0  # cents, of a partial at most: bells are, what is drawn between them need not be
STIFFEST = 2e-4  # B of a piano's C4; with bells' a draw would be heard 20 cents sharp
WHOLE = 5 + DETUNED  # numbers of a whole note: attack, stiffness, vibrato's three, detune


@dataclass(frozen=True)
class Space:
    """mean [steps, n], axes [d, steps, n]: of timbre with attacks of COMMON; whole [WHOLE],
    whole_axes [d, WHOLE]: of what stands beside it; quantiles [d, len(KNOTS)]: places on the axes;
    least, most [n]: of timbre, wherever instruments lie."""

    mean: np.ndarray
    axes: np.ndarray
    whole: np.ndarray
    whole_axes: np.ndarray
    quantiles: np.ndarray
    least: np.ndarray
    most: np.ndarray

    @classmethod
    def fresh(cls, latent: int, steps: int, columns: int) -> "Space":
        """One that has learnt nothing, the same every time."""
        axes = np.random.default_rng(0).standard_normal((latent, steps, columns))
        whole = np.zeros(WHOLE)
        whole[0] = np.log2(COMMON)
        quantiles = np.broadcast_to(KNOTS, (latent, len(KNOTS)))
        bound = np.full(columns, 10.0)
        whole_axes = np.zeros((latent, WHOLE))
        mean = np.zeros((steps, columns))
        parts = (mean, axes, whole, whole_axes, quantiles, -bound, bound)
        return cls(*(np.asarray(part, np.float32) for part in parts))

    def track(self, z: np.ndarray) -> Track:
        """The track at a place [d], each number of a standard normal distribution."""
        code = [float(np.interp(x, KNOTS, places)) for x, places in zip(z, self.quantiles)]
        timbre = self.mean + np.tensordot(code, self.axes, 1)
        whole = self.whole + code @ self.whole_axes
        attack = 2.0 ** float(np.clip(whole[0], -8, 0))
        steps = len(timbre)
        return Track(
            np.clip(stretched(timbre, COMMON, attack), self.least, self.most),
            LOUDNESS,
            min(float(max(whole[1], 0)) * STIFFNESS, STIFFEST),
            Vibrato(*map(float, np.maximum(whole[2:5], 0) * VIBRATO_SCALES[:3])),
            np.clip(whole[5:] * CENTS, -MISTUNED, MISTUNED),
            np.zeros(STRIDE * steps),
            attack,
        )

    def tensors(self) -> dict[str, np.ndarray]:
        """All of it by name, `space.` before each."""
        return {
            f"space.{field.name}": np.asarray(getattr(self, field.name), np.float32)
            for field in fields(self)
        }

    @classmethod
    def of(cls, tensors: Mapping[str, np.ndarray]) -> "Space":
        """The space whose arrays these are, by name."""
        return cls(
            **{name.removeprefix("space."): np.asarray(value) for name, value in tensors.items()}
        )


def whole_of(track: Track) -> np.ndarray:
    """The numbers of a whole note [WHOLE]; detune is that against the first partial, so that what
    is drawn is in tune."""
    detune = np.clip(track.detune - track.detune[0], -MISTUNED, MISTUNED)
    vibrato = np.array([track.vibrato.rate, track.vibrato.depth, track.vibrato.delay])
    first = [np.log2(track.attack), track.stiffness / STIFFNESS]
    return np.concatenate([first, vibrato / VIBRATO_SCALES[:3], detune / CENTS])


def stretched(timbre: np.ndarray, own: float, to: float) -> np.ndarray:
    """Timbre [steps, n] whose attack takes `own` seconds, with one that takes `to`."""
    times = frame_times(STRIDE * len(timbre))[::STRIDE]
    return at(timbre, np.interp(source_times(times, own, to), times, np.arange(len(times))))
