"""Predicted against target, curve above curve: spectra of windows, and the periods that they
make."""

import os
from collections.abc import Sequence

import numpy as np

from notebank.plots.colours import FAINT, INK, wheel
from notebank.plots.page import page

RANGE = 100.0  # dB from the loudest bin to the bottom of a spectrum


def draw_spectra(
    target: np.ndarray,
    predicted: np.ndarray,
    names: Sequence[str],
    path: str | os.PathLike,
    title: str = "",
) -> None:
    """Writes a PNG of magnitudes, in dB below the loudest bin of each row.

    Args:
        target: [n, bins].
        predicted: [n, bins].
        names: one a row.
        path: the PNG.
        title: large at the left.

    Raises:
        BadFile: the path is no .png or cannot be written.
    """
    loudest = np.maximum(target, predicted).max(axis=1, keepdims=True) + 1e-9
    rows = [
        np.clip(20 * np.log10(np.maximum(x / loudest, 1e-9)) / RANGE + 1, 0, None)
        for x in (target, predicted)
    ]
    _draw(rows[0], rows[1], np.arange(target.shape[1]), names, path, title, "bin of the window")


def draw_waves(
    target: np.ndarray,
    predicted: np.ndarray,
    names: Sequence[str],
    path: str | os.PathLike,
    title: str = "",
) -> None:
    """Writes a PNG of periods, each row as high as the taller of both.

    Args:
        target: [n, size].
        predicted: [n, size].
        names: one a row.
        path: the PNG.
        title: large at the left.

    Raises:
        BadFile: the path is no .png or cannot be written.
    """
    height = 2.2 * np.maximum(np.abs(target), np.abs(predicted)).max(axis=1, keepdims=True) + 1e-9
    _draw(
        target / height + 0.5,
        predicted / height + 0.5,
        np.arange(target.shape[1]) / target.shape[1],
        names,
        path,
        title,
        "period",
    )


def _draw(
    target: np.ndarray,
    predicted: np.ndarray,
    x: np.ndarray,
    names: Sequence[str],
    path: str | os.PathLike,
    title: str,
    across: str,
) -> None:
    """Curves [n, size] twice, each row in a strip of height 1."""
    with page(
        path, title, "grey: target, coloured: predicted", (10, 1.2 + 1.1 * len(target))
    ) as axes:
        for row, colour in enumerate(wheel(np.arange(len(target)) / max(len(target), 1))):
            base = len(target) - 1 - row
            axes.plot(x, base + 0.9 * target[row], color=INK, linewidth=2.6, alpha=0.35)
            axes.plot(x, base + 0.9 * predicted[row], color=colour, linewidth=1.2)
            axes.axhline(base, color=FAINT, linewidth=0.6, alpha=0.5)
        axes.set(
            xlabel=across,
            xlim=(x[0], x[-1]),
            yticks=np.arange(len(target))[::-1] + 0.4,
            yticklabels=list(names),
        )
