"""Weights of the pad's four corners, in the order NW NE SW SE, for places (x, y) in 0..1, x
rightwards, y downwards."""

import math

import numpy as np

from notebank.errors import BadValue

LATTICE = 33
PLACES = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))  # (x, y) of NW NE SW SE


def bilinear(x: float, y: float) -> np.ndarray:
    """float64 [4], sum 1.

    >>> bilinear(1, 0).tolist(), bilinear(0.5, 0.5).tolist()
    ([0.0, 1.0, 0.0, 0.0], [0.25, 0.25, 0.25, 0.25])
    """
    x, y = place(x, y)
    return np.array([(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y])


def radial(x: float, y: float) -> np.ndarray:
    """float64 [4], sum 1: max(0, 1 - distance to the corner), normalised, as the Open NSynth
    Super's pipeline has it.

    Edges and centre agree with `bilinear`; between them the two differ by up to 0.07.
    """
    x, y = place(x, y)
    near = np.array([max(0.0, 1.0 - math.hypot(x - cx, y - cy)) for cx, cy in PLACES])
    return near / near.sum()


LAWS = {"bilinear": bilinear, "radial": radial}  # corner weights by the name that banks give them


def snap(x: float, y: float, lattice: int = LATTICE) -> tuple[float, float]:
    """The nearest place of a lattice x lattice grid that covers the pad (half rounds up).

    Args:
        x: 0..1, clamped.
        y: 0..1, clamped.
        lattice: places a side, 2 at least.

    Returns:
        (x, y), 0..1.

    Raises:
        BadValue: the lattice has fewer than 2 places a side, or x or y is NaN.

    >>> snap(0.51, 0.02)
    (0.5, 0.03125)
    """
    if lattice < 2:
        raise BadValue(f"a lattice needs at least 2 places a side, got {lattice}")
    x, y = place(x, y)
    last = lattice - 1
    return math.floor(x * last + 0.5) / last, math.floor(y * last + 0.5) / last


def place(x: float, y: float) -> tuple[float, float]:
    """(x, y) clamped to 0..1; NaN is refused."""
    if math.isnan(x) or math.isnan(y):
        raise BadValue(f"a place on the pad is two numbers 0..1, got ({x}, {y})")
    return min(max(float(x), 0.0), 1.0), min(max(float(y), 0.0), 1.0)


def recorded_share(weight: float) -> float:
    """How much of its recording is heard at a corner's weight 0..1: 0 up to a half, then the square
    of how far the weight lies beyond.

    >>> [recorded_share(weight) for weight in (0.5, 0.75, 1.0)]
    [0.0, 0.25, 1.0]
    """
    return max(0.0, 2 * weight - 1) ** 2
