"""What a WMS model remembers of its training set: how features lie, and a map with a few of its
places."""

import re
from collections.abc import Sequence

import numpy as np

from notebank.errors import NotebankError
from notebank.models.wms.config import WmsConfig
from notebank.models.wms.statistics import Statistics
from notebank.notes import hz_to_midi
from notebank.training.wms.dataset import Frames, Recording

MOST = 200  # places of a map
_CANDIDATES = 4000
_HEARD = 0.05  # |X| of the loudest bin of a frame that counts: about -65 dB below full scale


def remember(
    config: WmsConfig,
    recordings: Sequence[Recording],
    frames: Sequence[Frames],
    reduction: str = "",
) -> tuple[Statistics, tuple[str, ...]]:
    """Statistics over all frames, and a map of some of them.

    Args:
        config: Of the model.
        recordings: Where the frames come from, one each.
        frames: Their features.
        reduction: `pacmap` (Wang et al. 2021), else principal components.

    Returns:
        Statistics, and the names of the map's places, MOST at most.

    Raises:
        NotebankError: The package pacmap is missing.
    """
    features = np.concatenate([piece.features for piece in frames])
    mfcc = features[:, : config.n_mfcc].astype(np.float64)
    mean, scale = mfcc.mean(0), np.maximum(mfcc.std(0), 1e-3)
    counted = np.concatenate([heard(config, piece) for piece in frames])
    if not counted.any():
        counted[:] = True
    timbre = (mfcc - mean) / scale
    columns = np.column_stack(
        [timbre, [hz_to_midi(hz) for hz in features[:, config.n_mfcc]], features[:, -1]]
    )[counted]
    low, typical, high = np.percentile(columns, (1, 50, 99), axis=0)
    low[-1], high[-1] = 0, 1
    rows, names = _places(config, recordings, frames)
    points = unit_square(pacmap(timbre[rows]) if reduction == "pacmap" else principal(timbre[rows]))
    kept = spread(points, MOST)
    remembered = (
        mean,
        scale,
        low,
        high,
        typical,
        points[kept],
        timbre[rows[kept]],
        columns_pitch(features[rows[kept], config.n_mfcc]),
    )
    return Statistics(*(np.asarray(array, np.float32) for array in remembered)), tuple(
        names[i] for i in kept
    )


def columns_pitch(hz: np.ndarray) -> np.ndarray:
    """MIDI pitches of fundamentals [Hz]."""
    return np.array([hz_to_midi(one) for one in hz])


def heard(config: WmsConfig, piece: Frames) -> np.ndarray:
    """Which of the frames are no silence: bool [frames]."""
    return config.magnitude(piece.targets.max(axis=1).astype(np.float64)) > _HEARD


def _places(
    config: WmsConfig, recordings: Sequence[Recording], frames: Sequence[Frames]
) -> tuple[np.ndarray, list[str]]:
    """Candidates for the map: row numbers and names, from every recording as many frames as there
    is room for."""
    each = max(1, _CANDIDATES // len(frames))
    rows = []
    names = []
    begin = 0
    for recording, piece in zip(recordings, frames):
        some = spaced(np.flatnonzero(heard(config, piece)), each)
        rows += [begin + int(row) for row in some]
        name = re.sub(r"[^A-Za-z0-9_.-]+", "_", recording.name)
        names += [name if len(some) == 1 else f"{name}_{row}" for row in some]
        begin += len(piece.features)
    return np.array(rows, int), names


def spaced(numbers: np.ndarray, count: int) -> np.ndarray:
    """At most `count` of sorted numbers [n], evenly, the ends left out."""
    return (
        np.unique(numbers[np.linspace(0, len(numbers) - 1, count + 2).round().astype(int)[1:-1]])
        if len(numbers)
        else numbers
    )


def principal(points: np.ndarray) -> np.ndarray:
    """Points [n, d] on the plane [n, 2] of their two principal components, each pointing where its
    largest weight is positive."""
    centred = points - points.mean(0)
    axes = np.linalg.svd(centred, full_matrices=False)[2][:2]
    axes = axes * np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(1)])[:, None]
    flat = centred @ axes.T
    return flat if flat.shape[1] == 2 else np.column_stack([flat, np.zeros(len(flat))])


def pacmap(points: np.ndarray) -> np.ndarray:
    """Points [n, d] on the plane [n, 2] by PaCMAP (Wang et al. 2021), which keeps clusters
    together."""
    try:
        from pacmap import PaCMAP
    except ImportError as error:
        raise NotebankError(
            "a map by pacmap needs the package pacmap: pip install 'notebank[pacmap]', "
            "or leave it empty"
        ) from error
    return PaCMAP(n_components=2, random_state=0).fit_transform(points)


def unit_square(points: np.ndarray) -> np.ndarray:
    """Points [n, 2] moved and scaled into 0..1, 1st and 99th percentile at the edges."""
    if not len(points):
        return np.zeros((0, 2))
    low, high = np.percentile(points, (1, 99), axis=0)
    return np.clip((points - low) / np.maximum(high - low, 1e-9), 0, 1)


def spread(points: np.ndarray, most: int) -> np.ndarray:
    """Numbers of at most `most` of points [n, 2], far from each other: each is the one farthest
    from all before it."""
    if len(points) <= most:
        return np.arange(len(points))
    chosen, away = [0], np.full(len(points), np.inf)
    while len(chosen) < most:
        away = np.minimum(away, np.linalg.norm(points - points[chosen[-1]], axis=1))
        chosen.append(int(away.argmax()))
    return np.sort(chosen)
