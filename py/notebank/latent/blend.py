"""Mixtures of latents, by the geometry of the space they live in."""

from collections.abc import Sequence

import numpy as np

from notebank.errors import BadValue
from notebank.latent.timed import timed_mean

_NEARLY = 1e-4  # radians: below this an arc and its chord differ by less than float32 can tell
_STEPS = 50


def blend(
    latents: Sequence[np.ndarray], weights: Sequence[float] | np.ndarray, geometry: str = "flat"
) -> np.ndarray:
    """One latent out of several of the same shape but for the time axis, the first, of tracks.

    Args:
        latents: shorter tracks are held at their last frame.
        weights: one for each latent, at least 0, made to sum to 1; latents of weight 0 do not
            matter at all.
        geometry: "flat": the weighted sum; "timed": that of tracks whose attacks are stretched to
            one, see `timed`; "sphere": see `spherical`.

    Returns:
        float32 of the latents' shape; of tracks, as long as the longest that matters.

    Raises:
        BadValue: the weights or the shapes do not fit, or the geometry is unknown; on a sphere
            also where a latent has length zero, two are opposites, or all cancel out.
    """
    kept, shares = _weighted(latents, weights)
    if geometry not in ("flat", "timed", "sphere"):
        raise BadValue(f"latents are mixed flat, timed or on a sphere, not '{geometry}'")
    if len(kept) == 1:
        return np.array(kept[0], np.float32)
    if geometry == "timed":
        return timed_mean(kept, shares).astype(np.float32)
    stacked = np.stack(align(kept)).astype(np.float64)
    if geometry == "flat":
        return np.tensordot(shares, stacked, 1).astype(np.float32)
    return (
        spherical(stacked.reshape(len(kept), -1), shares)
        .reshape(stacked.shape[1:])
        .astype(np.float32)
    )


def spherical(points: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted spherical mean of the directions of points [n, d] times the weighted mean of their
    norms -> [d].

    The mean is the point from which the weighted tangent vectors to all others sum to zero, found
    by following that sum (Buss and Fillmore 2001, "Spherical averages and applications to spherical
    splines and interpolation", algorithm A1). For two points that is slerp. Opposite points have no
    mean: BadValue.
    """
    norms = np.linalg.norm(points, axis=1)
    if not norms.all():
        raise BadValue(
            "a latent of length zero has no direction, so it cannot be mixed on a sphere"
        )
    directions = points / norms[:, None]
    mean = weights @ directions
    _check_not_opposite(directions)
    length = np.linalg.norm(mean)
    if length < 1e-6:
        raise BadValue("these latents cancel each other out: they have no mean on the sphere")
    mean /= length
    for _ in range(_STEPS):
        step = weights @ _log(mean, directions)
        mean = _exp(mean, step)
        if np.linalg.norm(step) < 1e-12:
            break
    return (weights @ norms) * mean


def align(tracks: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The same arrays, shorter ones held at their last frame until all have the same number of
    frames (axis 0)."""
    shapes = {track.shape[1:] for track in tracks}
    if len(shapes) > 1 or any(track.ndim < 1 or not track.size for track in tracks):
        raise BadValue(
            "latents of different shapes cannot be mixed: "
            f"{sorted({track.shape for track in tracks})}"
        )
    longest = max(len(track) for track in tracks)
    if tracks[0].ndim == 1 and any(len(track) != longest for track in tracks):
        raise BadValue(
            "latents of different lengths cannot be mixed: "
            f"{sorted(len(track) for track in tracks)}"
        )
    return [
        track
        if len(track) == longest
        else np.concatenate([track, np.repeat(track[-1:], longest - len(track), 0)])
        for track in tracks
    ]


def _weighted(
    latents: Sequence[np.ndarray], weights: Sequence[float] | np.ndarray
) -> tuple[list[np.ndarray], np.ndarray]:
    shares = np.asarray(weights, np.float64)
    if (
        shares.shape != (len(latents),)
        or not np.all(np.isfinite(shares))
        or np.any(shares < 0)
        or not shares.sum() > 0
    ):
        raise BadValue(
            f"{len(latents)} latents need as many weights, none below 0 and one above, "
            f"got {shares.tolist()}"
        )
    return [np.asarray(z) for z, share in zip(latents, shares) if share > 0], shares[
        shares > 0
    ] / shares.sum()


def _check_not_opposite(directions: np.ndarray) -> None:
    for i, one in enumerate(directions):
        if np.any(np.linalg.norm(directions[i + 1 :] + one, axis=1) < 1e-6):
            raise BadValue(
                "two of the latents are exact opposites: no way between them on the "
                "sphere is the shortest"
            )


def _log(base: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Tangent vectors at `base` [d] that lead to `points` [n, d], all of length 1; lengths are
    angles."""
    across = points - (points @ base)[:, None] * base
    sines = np.linalg.norm(across, axis=1)
    angles = np.arctan2(sines, points @ base)
    return across * np.where(sines > 1e-12, angles / np.maximum(sines, 1e-12), 1.0)[:, None]


def _exp(base: np.ndarray, step: np.ndarray) -> np.ndarray:
    angle = np.linalg.norm(step)
    moved = base + step if angle < _NEARLY else np.cos(angle) * base + np.sin(angle) / angle * step
    return moved / np.linalg.norm(moved)
