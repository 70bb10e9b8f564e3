"""A latent track as curves over time, one colour a channel."""

import os

import numpy as np

from notebank.latent.mixture import track
from notebank.plots.colours import FAINT, wheel
from notebank.plots.page import page


def draw(
    z: np.ndarray, path: str | os.PathLike, title: str = "", frame_seconds: float = 512 / 16000
) -> None:
    """Writes a PNG of a latent track; each frame stands at its middle.

    Args:
        z: [frames, d].
        path: the PNG.
        title: large at the left.
        frame_seconds: how long a frame lasts.

    Raises:
        BadValue: `z` is no track.
        BadFile: the path is no .png or cannot be written.
    """
    z = track(z)
    frames, channels = z.shape
    seconds = (np.arange(frames) + 0.5) * frame_seconds
    hues = wheel(np.arange(channels) / channels)
    with page(path, title, f"{frames} frames x {channels} channels") as axes:
        axes.axhline(0, color=FAINT, linewidth=0.6, alpha=0.5)
        for channel in range(channels):
            axes.plot(
                seconds,
                z[:, channel],
                color=hues[channel],
                linewidth=1.5,
                alpha=0.95,
                label=str(channel),
                marker="o" if frames == 1 else None,
                solid_capstyle="round",
            )
        axes.set(xlabel="seconds", xlim=(0, frames * frame_seconds))
        axes.grid(axis="y", color=FAINT, alpha=0.15, linewidth=0.6)
        _name_channels(axes, channels)


def _name_channels(axes, channels: int) -> None:
    columns = 1 + (channels - 1) // 16
    legend = axes.legend(
        loc="center left",
        bbox_to_anchor=(1.0, 0.5),
        frameon=False,
        fontsize=8,
        ncols=min(columns, 4),
        handlelength=1.2,
        labelspacing=0.55,
    )
    for line, number in zip(legend.get_lines(), legend.get_texts()):
        line.set_linewidth(3)
        number.set_color(line.get_color())
