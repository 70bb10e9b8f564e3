"""Named directions in a latent space, found in the first layer of a network, driven by sliders.

GANSpace (Harkonen et al. 2020) samples latents, takes the principal components of a layer's output,
and looks for the latents that move along them. Where that layer is linear in z and z is standard
normal, the covariance of its output is W W^T: its principal components are W's left singular
vectors, the latents that move along them W's right ones, and no sampling is needed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.errors import BadValue, NotFound


@dataclass(frozen=True)
class Directions:
    """names [n]; vectors float32 [n, d], each of length 1: an amount of 1 is one standard deviation
    of the prior; shares [n]: of the layer's variance that each accounts for.
    """

    names: tuple[str, ...]
    vectors: np.ndarray
    shares: np.ndarray

    def move(self, z: np.ndarray, amounts: Sequence[float] | Mapping[str, float]) -> np.ndarray:
        """z [d] moved by amounts: one each from the first direction on, or by name."""
        steps = np.zeros(len(self.names))
        if isinstance(amounts, Mapping):
            for name, amount in amounts.items():
                steps[self._index(name)] = amount
        elif len(amounts) > len(self.names):
            raise BadValue(f"there are {len(self.names)} directions, not {len(amounts)}")
        else:
            steps[: len(amounts)] = amounts
        if np.asarray(z).shape != self.vectors.shape[1:]:
            raise BadValue(
                f"these directions move latents of shape {list(self.vectors.shape[1:])}, "
                f"not {list(np.asarray(z).shape)}"
            )
        if not np.all(np.isfinite(steps)):
            raise BadValue("amounts must be finite")
        return (np.asarray(z, np.float64) + steps @ self.vectors).astype(np.float32)

    def renamed(self, names: Mapping[str, str]) -> "Directions":
        """The same directions, some under other names."""
        for old in names:
            self._index(old)
        changed = tuple(names.get(name, name) for name in self.names)
        if len(set(changed)) < len(changed):
            raise BadValue(f"two directions cannot have one name: {', '.join(changed)}")
        return Directions(changed, self.vectors, self.shares)

    def _index(self, name: str) -> int:
        if name not in self.names:
            raise NotFound(f"there is no direction '{name}'; there are {', '.join(self.names)}")
        return self.names.index(name)


def principal(matrix: np.ndarray, count: int) -> Directions:
    """The `count` strongest directions of a layer y = W z, W [features, d]. Of the two signs, the
    one whose largest number is positive."""
    if not 1 <= count <= matrix.shape[1]:
        raise BadValue(
            f"a space of {matrix.shape[1]} dimensions has 1..{matrix.shape[1]} "
            f"directions, not {count}"
        )
    gram = np.asarray(matrix, np.float64).T @ np.asarray(matrix, np.float64)
    variances, vectors = np.linalg.eigh(gram)  # ascending
    chosen = vectors[:, ::-1][:, :count].T
    largest = np.take_along_axis(chosen, np.abs(chosen).argmax(axis=1)[:, None], axis=1)
    shares = variances[::-1][:count] / variances.sum()
    return Directions(
        tuple(f"direction_{i + 1}" for i in range(count)),
        (chosen * np.sign(largest)).astype(np.float32),
        shares,
    )
