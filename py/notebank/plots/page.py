"""One dark page with one pair of axes, written as a PNG. Draws with Agg, so no screen is needed and
none is touched."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from notebank.errors import BadFile
from notebank.files import replacing
from notebank.plots.colours import FAINT, INK, PAPER

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@contextmanager
def page(
    path: str | os.PathLike, title: str, note: str = "", size: tuple[float, float] = (10, 5.2)
) -> Iterator["Axes"]:
    """A page to draw on; the PNG takes `path`'s place when the block ends well.

    Args:
        path: the PNG.
        title: large at the left.
        note: small at the right.
        size: width and height in inches, 144 dots each.

    Yields:
        Axes to draw into.

    Raises:
        BadFile: the path is no .png or cannot be written.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    if not str(path).lower().endswith(".png"):
        raise BadFile(f"plots are written as .png, not {path}")
    figure = Figure(figsize=size, facecolor=PAPER, layout="constrained")
    axes = figure.add_subplot(facecolor=PAPER)
    axes.set_title(title, loc="left", color=INK, fontsize=13, pad=10, parse_math=False)
    axes.set_title(note, loc="right", color=FAINT, fontsize=9, pad=10, parse_math=False)
    axes.tick_params(colors=FAINT, labelsize=9, length=3)
    axes.spines[["top", "right", "left", "bottom"]].set_visible(False)
    yield axes
    for label in (axes.xaxis.label, axes.yaxis.label):
        label.set(color=FAINT, fontsize=9)
    with replacing(path) as file:
        FigureCanvasAgg(figure).figure.savefig(file, format="png", dpi=144)
