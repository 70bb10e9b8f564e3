"""Instruments that nobody recorded: drawn between and beyond those that the model learnt.

Each learnt instrument is a point on a few principal axes of whole tracks. A draw goes from one of
them in the direction in which two others differ, so draws are as far from each other as real
instruments are, and as sharp or slow in their attacks. (Differential mutation: Storn, Price 1997.)
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

AXES = 48
STEP = (0.25, 0.6)  # of the difference that is added
NAMES = ("mean", "axes", "codes")


@dataclass(frozen=True)
class Prior:
    """mean: track [steps, columns]; axes: [axes, steps, columns]; codes: of each learnt instrument
    [instruments, axes]."""

    mean: np.ndarray
    axes: np.ndarray
    codes: np.ndarray

    @classmethod
    def fitted(cls, tracks: np.ndarray) -> "Prior":
        """The prior of tracks [instruments, steps, columns], three at least."""
        mean = tracks.mean(0)
        flat = (tracks - mean).reshape(len(tracks), -1)
        _, _, axes = np.linalg.svd(flat, full_matrices=False)
        axes = axes[: min(AXES, len(tracks) - 1)]
        return cls(mean, axes.reshape(-1, *mean.shape), flat @ axes.T)

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        """`n` tracks, float32 [steps, columns]; the same for the same seed."""
        rng = np.random.default_rng(seed)
        return [self._drawn(rng) for _ in range(n)]

    def _drawn(self, rng: np.random.Generator) -> np.ndarray:
        one, two, three = rng.choice(len(self.codes), 3, replace=False)
        share = rng.uniform(*STEP)
        code = self.codes[one] + share * (self.codes[two] - self.codes[three])
        return (self.mean + np.tensordot(code, self.axes, 1)).astype(np.float32)

    def tensors(self) -> dict[str, np.ndarray]:
        """All of it by name, `prior.` before each."""
        return {f"prior.{name}": np.asarray(getattr(self, name), np.float32) for name in NAMES}

    @classmethod
    def of(cls, tensors: Mapping[str, np.ndarray]) -> "Prior | None":
        """The prior among a model's tensors, if there is one."""
        if any(f"prior.{name}" not in tensors for name in NAMES):
            return None
        return cls(*(np.asarray(tensors[f"prior.{name}"], np.float32) for name in NAMES))
