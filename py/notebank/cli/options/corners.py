"""--corners, of the commands that prepare and render grids."""

from collections.abc import Callable
from typing import Any

import click


class _Sound(click.ParamType):
    """The name of a sound; an option in its place means that a corner was forgotten."""

    name = "sound"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if str(value).startswith("-"):
            self.fail(
                f"four sounds are wanted, NW NE SW SE, but {value} comes before the fourth",
                param,
                ctx,
            )
        return value


def corners_option(text: str) -> Callable:
    """The option, by its help; the command gets `corners`, four names or None."""
    return click.option("--corners", nargs=4, type=_Sound(), metavar="NW NE SW SE", help=text)
