"""Ways through a space of latents: mixes of any weights, the arc between two, a
walk.

A latent is an array of any shape, float32 on the way out. Generators are seeded; the same seed
leads to the same places.
"""

import itertools
from collections.abc import Iterator, Sequence

import numpy as np

from notebank.errors import BadValue
from notebank.latent.blend import blend


def slerp(first: np.ndarray, second: np.ndarray, amount: float) -> np.ndarray:
    """The place some of the way along the arc between two latents.

    Args:
        first: a latent.
        second: a latent of the same shape.
        amount: how far, 0..1; the ends are the latents themselves.

    Returns:
        float32.

    Raises:
        BadValue: the amount is outside 0..1, or there is no such arc (see `blend`).
    """
    if not 0 <= amount <= 1:
        raise BadValue(f"the way from one latent to another goes from 0 to 1, not {amount}")
    return blend([first, second], [1 - amount, amount], "sphere")


def weighted_sum(latents: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """sum of weights[i] * latents[i]: weights may be negative and need not sum to 1."""
    arrays = [np.asarray(z, np.float32) for z in latents]
    if len(arrays) != len(weights) or not arrays:
        raise BadValue(f"{len(arrays)} latents need as many weights, not {len(weights)}")
    if len({z.shape for z in arrays}) > 1:
        raise BadValue(
            f"latents of different shapes have no sum: {sorted({z.shape for z in arrays})}"
        )
    if not np.all(np.isfinite(weights)):
        raise BadValue(f"weights must be finite, got {list(weights)}")
    with np.errstate(over="ignore"):
        return np.tensordot(np.asarray(weights, np.float64), np.stack(arrays), 1).astype(np.float32)


def walk(start: np.ndarray, angle: float, seed: int) -> Iterator[np.ndarray]:
    """Endless steps, each in a random direction along the sphere through `start`; the length stays.

    Args:
        start: the latent to walk from, of any shape.
        angle: of a step [radians].
        seed: the same seed leads to the same places.

    Yields:
        float32, of the shape of `start`.

    Raises:
        BadValue: the latent is all zeros; raised at the first step.
    """
    rng = np.random.default_rng(seed)
    place = np.asarray(start, np.float64)
    length = np.linalg.norm(place)
    if not length > 0:
        raise BadValue("a walk cannot begin at the centre of the sphere: the latent is all zeros")
    while True:
        direction = rng.standard_normal(place.shape)
        direction -= place * (np.vdot(place, direction) / length**2)
        place = (
            np.cos(angle) * place + np.sin(angle) * length / np.linalg.norm(direction) * direction
        )
        place *= length / np.linalg.norm(place)
        yield place.astype(np.float32)


def between(places: Sequence[np.ndarray], steps: int) -> list[np.ndarray]:
    """The places with `steps` further ones on the arc from each to the next: n + (n - 1) * steps
    latents."""
    if steps < 0:
        raise BadValue(f"there cannot be {steps} steps between two latents")
    found = [np.asarray(places[0], np.float32)]
    for here, there in itertools.pairwise(places):
        found += [slerp(here, there, (i + 1) / (steps + 1)) for i in range(steps)] + [
            np.asarray(there, np.float32)
        ]
    return found
