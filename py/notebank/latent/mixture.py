"""Many latent tracks into one: mix them, morph from one to the next, cross from one into another.

A track is [frames, d]; all tracks of a call share d. Shorter ones are held at their last frame, as
a note's tail is.
"""

from collections.abc import Sequence

import numpy as np

from notebank.errors import BadValue


def mix(tracks: Sequence[np.ndarray], weights: Sequence[float] | None = None) -> np.ndarray:
    """Weighted mean of any number of tracks [frames_i, d] -> float32 [longest, d].

    weights: one number a track, any scale (they are divided by their sum); negative ones lead
    beyond the others. None: equal.
    """
    stack = aligned(tracks)
    amounts = np.ones(len(stack)) if weights is None else np.asarray(weights, np.float64)
    if amounts.shape != (len(stack),):
        raise BadValue(f"{len(stack)} tracks need as many weights, not {list(amounts.shape)}")
    if not (np.all(np.isfinite(amounts)) and abs(amounts.sum()) > 1e-9):
        raise BadValue(f"weights must be finite and not sum up to 0, got {amounts.tolist()}")
    return np.tensordot(amounts / amounts.sum(), stack, 1).astype(np.float32)


def morph(tracks: Sequence[np.ndarray], places: np.ndarray | None = None) -> np.ndarray:
    """Moves through tracks [frames_i, d] while time goes on -> float32 [longest, d].

    places: for each frame, where it stands between the tracks: 0 is the first, 1.5 halfway from the
    second to the third (clamped to 0..n-1). None: evenly from the first track at the first frame to
    the last track at the last.
    """
    stack = aligned(tracks)
    count, frames = stack.shape[:2]
    where = (
        np.linspace(0, count - 1, frames)
        if places is None
        else np.clip(np.asarray(places, np.float64), 0, count - 1)
    )
    if where.shape != (frames,):
        raise BadValue(
            f"a morph of {frames} frames needs a place for each, not {list(where.shape)}"
        )
    left = np.minimum(where.astype(int), max(count - 2, 0))
    right = np.minimum(left + 1, count - 1)
    share = (where - left)[:, None]
    each = np.arange(frames)
    return ((1 - share) * stack[left, each] + share * stack[right, each]).astype(np.float32)


def crossfade(first: np.ndarray, second: np.ndarray, overlap: int) -> np.ndarray:
    """One track after another, the last frames of one mixed into the other's first ones.

    Args:
        first: [n, d].
        second: [m, d].
        overlap: frames mixed, 0..min(n, m).

    Returns:
        float32 [n + m - overlap, d].

    Raises:
        BadValue: one is no track, their channels differ, or they cannot overlap by so much.
    """
    first, second = track(first), track(second)
    if first.shape[1] != second.shape[1]:
        raise BadValue(
            f"tracks to cross must have as many channels, not {first.shape[1]} and "
            f"{second.shape[1]}"
        )
    if not 0 <= overlap <= min(len(first), len(second)):
        raise BadValue(
            f"these tracks can overlap by 0..{min(len(first), len(second))} frames, not {overlap}"
        )
    rise = ((np.arange(overlap) + 0.5) / max(overlap, 1))[:, None]
    middle = (1 - rise) * first[len(first) - overlap :] + rise * second[:overlap]
    return np.concatenate([first[: len(first) - overlap], middle, second[overlap:]]).astype(
        np.float32
    )


def aligned(tracks: Sequence[np.ndarray]) -> np.ndarray:
    """Tracks [frames_i, d] -> float32 [n, longest, d], begun together and held at their last
    frames."""
    if not len(tracks):
        raise BadValue("there are no tracks to put together")
    checked = [track(z) for z in tracks]
    widths = {z.shape[1] for z in checked}
    if len(widths) > 1:
        raise BadValue(f"tracks to put together must have as many channels, not {sorted(widths)}")
    longest = max(map(len, checked))
    return np.stack([np.pad(z, ((0, longest - len(z)), (0, 0)), mode="edge") for z in checked])


def track(z: np.ndarray) -> np.ndarray:
    """`z` as float32 [frames, d] with at least one frame; BadValue otherwise."""
    z = np.asarray(z, np.float32)
    if z.ndim != 2 or not z.size:
        raise BadValue(
            f"a latent track is [frames, d] with at least one frame, got shape {list(z.shape)}"
        )
    return z
