"""The type of all options and arguments that name a file or folder, and the option --roots."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


class FilePath(click.Path):
    """A path as `pathlib.Path`. An empty one, as an unset variable leaves it, would mean the
    current folder, and is refused."""

    def __init__(self, **more: Any):
        super().__init__(path_type=Path, **more)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Takes a value as a path.

        Args:
            value: What was given.
            param: The option or argument, for the message.
            ctx: The command under way, for the message.

        Returns:
            The path.

        Raises:
            click.BadParameter: It is empty, or not what the option takes.
        """
        if value == "":
            self.fail("it is empty: give a file or folder ('.' is the current one)", param, ctx)
        return super().convert(value, param, ctx)


def roots_option(clients: str) -> Callable:
    """The option --roots, by what its help calls those whom it binds."""
    return click.option(
        "--roots",
        multiple=True,
        type=FilePath(exists=True, file_okay=False),
        help=(
            f"Folder that {clients} may name files in; can be given several times. Default: your "
            "home folder."
        ),
    )
