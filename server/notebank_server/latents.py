"""The latents of a session by name: those that were named, the corners of the pad, and the present
blend."""

from collections.abc import Iterable, Iterator

import numpy as np

from notebank.checkpoints.latents import fits
from notebank.errors import BadValue, NotFound
from notebank.limits import most
from notebank.models.base import LatentSpec

CORNERS = {"nw": 0, "ne": 1, "sw": 2, "se": 3}
HERE = "here"


class NamedLatents:
    """Named latents, all of them fit for the session's model."""

    def __init__(self) -> None:
        self._latents: dict[str, np.ndarray] = {}
        self._geometry = ""

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._latents))

    def values(self) -> Iterable[np.ndarray]:
        """All of them."""
        return self._latents.values()

    def get(self, name: str) -> np.ndarray:
        """The latent of that name."""
        if name not in self._latents:
            raise NotFound(
                f"there is no latent '{name}' here: there are {', '.join([*self, *CORNERS, HERE])}"
            )
        return self._latents[name]

    def put(self, name: str, z: np.ndarray, spec: LatentSpec) -> None:
        """Makes `z` the latent of that name.

        Args:
            name: A new one, or one whose latent is replaced.
            z: In a shape by `spec`.
            spec: Of the session's model.

        Raises:
            BadValue: The name is new, and there are as many latents already as may be.
        """
        if name not in self._latents and len(self._latents) >= most("latents"):
            raise BadValue(
                f"there are {most('latents')} latents already: use one of their names again"
            )
        self._latents[name] = z
        self._geometry = spec.geometry

    def settle(self, spec: LatentSpec) -> None:
        """The session has a model with such latents now: those that do not fit it go."""
        same = self._geometry == spec.geometry
        self._latents = {
            name: z for name, z in self._latents.items() if same and fits(z.shape, spec)
        }
