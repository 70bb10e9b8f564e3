"""The option --threads, of commands that compute for long."""

from collections.abc import Callable

import click

from notebank import threads

TAKEN = "notebank.threads"


def tell() -> None:
    """Says what the present command took, if that is news."""
    line = click.get_current_context().meta.get(TAKEN)
    if line:
        click.echo(line, err=True)


def threads_option(most: int | None = None, quiet: bool = False) -> Callable:
    """Gives a command the option, which settles its threads before PyTorch is loaded.

    Args:
        most: More threads do not help; None where every core helps.
        quiet: Do not tell what was taken; the command may `tell` it later.
    """

    def settle(context: click.Context, option: click.Parameter, number: int | None) -> None:
        if context.resilient_parsing:
            return
        line = threads.settle(number, most)
        context.meta[TAKEN] = line
        if line and not quiet:
            click.echo(line, err=True)

    return click.option(
        "--threads",
        type=click.IntRange(1, 1024),
        callback=settle,
        expose_value=False,
        help="Of the model. Default: OMP_NUM_THREADS, or what other programs leave free.",
    )
