"""One latent track [frames, d] on another clock: stretched, slowed down, looped, reversed, shifted.

Frames are read between their middles by linear interpolation and held beyond the first and the
last, so the timbre of a moment stays that of the moment while the pitch, which lies in the frame
itself, stays too.
"""

import numpy as np

from notebank.errors import BadValue
from notebank.latent.mixture import track


def stretch(z: np.ndarray, factor: float) -> np.ndarray:
    """`factor` (above 0) times as long: float32 [round(frames * factor), d], one frame at least."""
    z = track(z)
    if not 0 < factor < 1e6:
        raise BadValue(f"a track is stretched by a factor above 0, not {factor}")
    return resize(z, max(1, round(len(z) * factor)))


def resize(z: np.ndarray, frames: int) -> np.ndarray:
    """The whole track in exactly `frames` frames (1 and up): float32 [frames, d]."""
    z = track(z)
    if frames < 1:
        raise BadValue(f"a track has at least 1 frame, not {frames}")
    middles = (np.arange(frames) + 0.5) * len(z) / frames
    return at(z, middles - 0.5)


def slow_down(z: np.ndarray, to: float = 0.25) -> np.ndarray:
    """A ritardando: the clock runs at speed 1 in the beginning and falls steadily to `to` (0..1) at
    the end.

    float32 [round(2 * frames / (1 + to)), d]: twice as long for to = 0.
    """
    z = track(z)
    if not 0 <= to <= 1:
        raise BadValue(f"a track slows down to a speed of 0..1, not {to}")
    span = 2 * len(z) / (1 + to)
    middles = np.arange(round(span)) + 0.5
    # the integral of a speed falling from 1 to `to`
    return at(z, middles + (to - 1) * middles**2 / (2 * span) - 0.5)


def loop(
    z: np.ndarray, frames: int, start: int = 0, end: int | None = None, fade: int = 0
) -> np.ndarray:
    """A track as it is up to a frame, then some of its frames again and again.

    Args:
        z: [n, d].
        frames: of the result, 1 at least.
        start: first frame of what is repeated.
        end: one past the last frame of it; None: n.
        fade: frames (0..min(start, end - start)) before each jump that cross into those before
            `start`, so that no step is heard.

    Returns:
        float32 [frames, d].

    Raises:
        BadValue: start, end, fade or frames are out of these ranges, or `z` is no track.
    """
    z = track(z)
    end = len(z) if end is None else end
    if not 0 <= start < end <= len(z):
        raise BadValue(f"a loop lies within frames 0..{len(z)}, not {start}..{end}")
    if not 0 <= fade <= min(start, end - start):
        raise BadValue(f"this loop can fade over 0..{min(start, end - start)} frames, not {fade}")
    if frames < 1:
        raise BadValue(f"a track has at least 1 frame, not {frames}")
    rise = ((np.arange(fade) + 1) / (fade + 1))[:, None]
    head = z[:end].copy()
    head[end - fade :] = (1 - rise) * z[end - fade : end] + rise * z[start - fade : start]
    index = np.arange(frames)
    return head[np.where(index < end, index, start + (index - end) % (end - start))]


def reverse(z: np.ndarray) -> np.ndarray:
    """Last frame first: float32 [frames, d]."""
    return track(z)[::-1].copy()


def shift(z: np.ndarray, frames: float) -> np.ndarray:
    """Everything `frames` later (negative: earlier), the length kept, the first (last) frame held:
    float32 [frames, d]."""
    z = track(z)
    return at(z, np.arange(len(z)) - frames)


def at(z: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The track read at frame numbers `places` [n] (fractions interpolate, beyond the ends is
    held): float32 [n, d]."""
    z = track(z)
    places = np.clip(np.asarray(places, np.float64), 0, len(z) - 1)
    left = np.minimum(places.astype(int), max(len(z) - 2, 0))
    share = (places - left)[:, None]
    return ((1 - share) * z[left] + share * z[np.minimum(left + 1, len(z) - 1)]).astype(np.float32)
