"""The type of all options that say how long something becomes."""

from typing import Any

import click

from notebank.limits import hint, most


class Seconds(click.FloatRange):
    """Seconds above 0, or from `least` on, up to a limit of `notebank.limits`."""

    def __init__(self, limit: str = "note-seconds", least: float = 0):
        super().__init__(least, min_open=not least)
        self.limit = limit

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Takes a value as seconds.

        Args:
            value: What was given.
            param: The option, for the message.
            ctx: The command under way, for the message.

        Returns:
            The seconds.

        Raises:
            click.BadParameter: They are no number, not above 0, or more than the limit.
        """
        seconds = super().convert(value, param, ctx)
        if not seconds <= most(self.limit):  # not a number, too
            self.fail(f"{value} is more than {most(self.limit)} s {hint(self.limit)}", param, ctx)
        return seconds
