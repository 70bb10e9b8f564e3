"""Sines, triangles, saws and squares of changing pitch: a data set whose spectra are known.

Each is the sum of its harmonics below half the rate, so nothing aliases. Source: the test data of
wms_torch.
"""

from collections.abc import Callable, Iterator

import numpy as np

from notebank.errors import BadValue

SHAPES = ("sine", "triangle", "saw", "square")
LEVEL = 0.707
NEW_PITCH, NEW_SHAPE = 1e-4, 3e-4  # chance of a change at each sample
_MOST = 1 << 16  # harmonics x samples added up at a time


def harmonics(shape: str, count: int) -> np.ndarray:
    """Amplitudes [count] of the sines 1..count that a wave between -1 and 1 is made of."""
    n = np.arange(1, count + 1)
    odd = n % 2
    levels = {
        "sine": n == 1,
        "saw": 2 / (np.pi * n),
        "square": 4 / (np.pi * n) * odd,
        "triangle": 8 / (np.pi * n) ** 2 * odd * (1 - (n - 1) % 4),
    }
    if shape not in levels:
        raise BadValue(f"a basic wave is a {', '.join(SHAPES)}, not '{shape}'")
    return np.asarray(levels[shape], np.float64)


def basic_waves(
    seconds: float = 1000.0,
    rate: int = 16000,
    low: float = 46.0,
    high: float = 1600.0,
    seed: int = 0,
    shapes: tuple[str, ...] = SHAPES,
    on_done: Callable[[int, int], None] | None = None,
) -> np.ndarray:
    """One basic wave after another, in phase, each at its own pitch, until a change is drawn.

    Args:
        seconds: Length of the whole, above 0.
        rate: [Hz].
        low: Lowest fundamental [Hz].
        high: Highest fundamental [Hz], below half the rate; they are even on a logarithmic scale.
        seed: Of all that is drawn: pitches, shapes and the times of their changes.
        shapes: Which of `SHAPES` to draw from.
        on_done: on_done(done, total) counts samples.

    Returns:
        float32 [seconds * rate]: waves between -1 and 1, times LEVEL.

    Raises:
        BadValue: low, high or seconds are out of range, or there is no such shape.
    """
    if not (0 < low <= high < rate / 2 and seconds > 0):
        raise BadValue(f"basic waves need 0 < low <= high < {rate / 2:g} Hz and a length above 0")
    total = round(seconds * rate)
    audio = np.zeros(round(seconds * rate), np.float32)
    turns = 0.0
    for start, end, hz, shape in _stretches(total, low, high, shapes, np.random.default_rng(seed)):
        phase = turns + hz / rate * np.arange(end - start)
        audio[start:end] = LEVEL * _wave(
            harmonics(shape, max(1, int(np.ceil(rate / 2 / hz)) - 1)), phase
        )
        turns = (turns + hz / rate * (end - start)) % 1
        if on_done is not None:
            on_done(end, total)
    return audio


def _stretches(
    total: int, low: float, high: float, shapes: tuple[str, ...], rng: np.random.Generator
) -> Iterator[tuple[int, int, float, str]]:
    """(first, one past the last) sample, fundamental and shape of each stretch without a change."""
    start = 0
    hz = low
    shape = shapes[0]
    new_pitch = new_shape = True
    while start < total:
        hz = float(low * (high / low) ** rng.random()) if new_pitch else hz
        shape = shapes[rng.integers(len(shapes))] if new_shape else shape
        until = rng.geometric(NEW_PITCH), rng.geometric(NEW_SHAPE)
        end = min(total, start + int(min(until)))
        new_pitch, new_shape = (one == min(until) for one in until)
        yield start, end, hz, shape
        start = end


def _wave(levels: np.ndarray, turns: np.ndarray) -> np.ndarray:
    """Sines with these levels [harmonics] at phases `turns` [T] of the first."""
    kept = np.flatnonzero(levels)
    out, step = np.zeros(turns.size), max(1, _MOST // max(kept.size, 1))
    for start in range(0, turns.size, step):
        some = 2 * np.pi * (turns[start : start + step] % 1)
        out[start : start + step] = levels[kept] @ np.sin((kept + 1)[:, None] * some)
    return out
