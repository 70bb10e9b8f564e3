"""Mixing tracks whose attacks take different times: first they are stretched to one.

The last two columns of such a track [steps, d] tell when each step is [s] and how long the attack
takes, log2 of seconds, the same in all steps. The mixture's attack takes the weighted geometric
mean. So between a struck sound and a bowed one lies a sound that begins half as slowly, instead of
both beginnings at once.
"""

from collections.abc import Sequence

import numpy as np

from notebank.latent.timing import at

TIME, ATTACK = -2, -1  # columns


def timed_mean(tracks: Sequence[np.ndarray], shares: np.ndarray) -> np.ndarray:
    """The weighted mean of tracks in one time.

    Args:
        tracks: Each [steps, d].
        shares: One for each, 1 in all.

    Returns:
        float64 [steps of the longest, d].
    """
    longest = max(tracks, key=len)
    times = longest[:, TIME].astype(np.float64)
    attacks = np.array([track[0, ATTACK] for track in tracks], np.float64)
    common = float(shares @ attacks)
    mean = sum(
        share * at(track, _places(track, source_times(times, 2**own, 2**common)))
        for track, share, own in zip(tracks, shares, attacks)
    )
    mean[:, TIME], mean[:, ATTACK] = times, common
    return mean


def source_times(times: np.ndarray, own: float, common: float) -> np.ndarray:
    """When a sound whose attack takes `own` seconds is where a mixture whose attack takes `common`
    is at `times` [s]: the attack is stretched, what follows is shifted."""
    return np.where(times < common, times * (own / common), own + times - common)


def _places(track: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Where among a track's steps times [s] lie."""
    return np.interp(times, track[:, TIME], np.arange(len(track)))
