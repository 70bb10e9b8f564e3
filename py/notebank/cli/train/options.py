"""Options that every `notebank train KIND` has, as far as it takes them."""

from collections.abc import Callable

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option

OUT = click.option(
    "--out",
    required=True,
    type=FilePath(),
    help="Folder of the run: state, log, samples, the model.",
)
MINUTES = click.option(
    "--minutes",
    type=click.FloatRange(0, min_open=True),
    help="Stop earlier, after so many minutes; --resume goes on.",
)
SEED = click.option(
    "--seed", type=int, default=0, show_default=True, help="Seed of everything random."
)
RESUME = click.option(
    "--resume", is_flag=True, help="Go on with the run in --out, as if it had never stopped."
)


def run_options(command: Callable) -> Callable:
    """Where a run lies, on what it runs and for how long."""
    for option in (RESUME, SEED, threads_option(), device_option(), MINUTES, OUT):
        command = option(command)
    return command
