"""--loop and --no-loop, of the commands that write banks for the Open NSynth Super."""

from collections.abc import Callable

import click

Pair = tuple[float, float]


def _ordered(context: click.Context, param: click.Parameter, loop: Pair | None) -> Pair | None:
    if loop is not None and loop[0] >= loop[1]:
        raise click.BadParameter(f"a loop ends after it starts, not at {loop[1]:g}", context, param)
    return loop


def loop_options(command: Callable) -> Callable:
    """Gives a command `loop`, a pair or None, and `looping`."""
    loop = click.option(
        "--loop",
        nargs=2,
        type=click.FloatRange(0, 1),
        callback=_ordered,
        metavar="START END",
        help="For ons: between which fractions of a note the device goes on while a key is held. "
        "Default: those that suit the notes that last, else 0.2 0.41.",
    )
    looping = click.option(
        "--no-loop",
        "looping",
        is_flag=True,
        flag_value=False,
        default=True,
        help="For ons: notes end on the device while their keys are held.",
    )
    return loop(looping(command))
