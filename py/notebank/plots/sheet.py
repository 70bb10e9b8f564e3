"""A sheet of GANSynth's pictures side by side: magnitudes above, turning phases below."""

import os
from collections.abc import Sequence

import numpy as np

from notebank.plots.colours import wheel
from notebank.plots.page import page

GAP = 4  # dots between pictures
RANGE = 12.0  # natural logarithms of power from the loudest place to black: about 52 dB


def draw(
    pictures: np.ndarray, path: str | os.PathLike, title: str = "", names: Sequence[str] = ()
) -> None:
    """Writes a PNG of several notes' pictures, side by side.

    Args:
        pictures: [n, 2, frames, mels]: log power, and change of phase over pi.
        path: the PNG.
        title: large at the left.
        names: one under each picture; none: no names.

    Raises:
        BadFile: the path is no .png or cannot be written.
    """
    drawn = np.stack([image(power, turn) for power, turn in pictures])
    n, rows, columns, _ = drawn.shape
    sheet = np.ones((rows, n * (columns + GAP) - GAP, 3)) * drawn.min()
    for i, one in enumerate(drawn):
        sheet[:, i * (columns + GAP) : i * (columns + GAP) + columns] = one
    with page(path, title, f"{n} notes", (1 + 1.8 * n, 5.2)) as axes:
        axes.imshow(sheet, aspect="auto", origin="lower", interpolation="antialiased")
        axes.set(
            yticks=[],
            xticks=[i * (columns + GAP) + columns / 2 for i in range(len(names))],
            xticklabels=list(names),
        )


def image(power: np.ndarray, turn: np.ndarray) -> np.ndarray:
    """RGB [mels, frames, 3] of log power and phase change [frames, mels]: colour is how fast the
    phase turns, brightness the level."""
    level = np.clip((power - power.max()) / RANGE + 1, 0, 1).T[..., None]
    return level * wheel(turn.T / 2 % 1)
