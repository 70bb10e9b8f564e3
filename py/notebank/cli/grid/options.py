"""The options of what is to be rendered, which `grid render` and `grid plan` share."""

import functools
from collections.abc import Callable

import click

from notebank.cli.options.corners import corners_option
from notebank.cli.options.device import device_option
from notebank.cli.options.precision import PLAYING
from notebank.cli.options.seconds import Seconds
from notebank.grid.options import GridOptions

OPTIONS = (
    corners_option(
        "Four sounds (see `notebank sounds list`), or random_1, random_2… for models that draw "
        "latents."
    ),
    click.option(
        "--resolution", type=click.IntRange(2, 129), help="Cells a side. Default: the job's, or 5."
    ),
    click.option(
        "--pitches",
        help="MIDI pitches of a cell: 60, 36,40,48 or 36:84:4. Default: the job's, or 36:84:4.",
    ),
    click.option(
        "--model", help="A model's name or file. Default: the job's, or the default model."
    ),
    click.option(
        "--seconds",
        type=Seconds(),
        help="Length of a note. Default: the job's, or the model's.",
    ),
    click.option(
        "--rate",
        type=click.IntRange(1000, 384000),
        help="Sample rate [Hz]; for a .bin 16000. Default: the job's, or the model's.",
    ),
    click.option(
        "--velocity", type=click.IntRange(1, 127), help="For models that know it. Default: 100."
    ),
    click.option(
        "--bits",
        type=click.Choice(["16", "32"]),
        help="Of bank.wav: 16, or 32 (float). Default: the job's, or 32.",
    ),
    click.option(
        "--format",
        "forms",
        multiple=True,
        type=click.Choice(["folder", "ons"]),
        help=(
            "What to write: our folder, an Open NSynth Super .bin; can be given twice. "
            "Default: both."
        ),
    ),
    click.option(
        "--compat/--no-compat",
        default=None,
        help="The .bin as the Open NSynth Super's pipeline makes it. Default: yes.",
    ),
    click.option(
        "--engine",
        default="auto",
        show_default=True,
        help="How notes are made, where a model has several ways.",
    ),
    device_option(),
    PLAYING,
    click.option(
        "--temperature",
        default=1.0,
        show_default=True,
        type=click.FloatRange(0),
        help="Less is calmer, for models that draw samples.",
    ),
)


PLAIN = (
    "model",
    "resolution",
    "seconds",
    "rate",
    "velocity",
    "compat",
    "engine",
    "device",
    "precision",
    "temperature",
)


def rendering(command: Callable) -> Callable:
    """Gives a command these options; it gets them as `grid_options`."""

    @functools.wraps(command)
    def gathered(*args, pitches, bits, forms, corners, **others):
        from notebank.notes import parse_pitches

        plain = {key: others.pop(key) for key in PLAIN}
        options = GridOptions(
            pitches=parse_pitches(pitches) if pitches else None,
            bits=int(bits) if bits else None,
            forms=tuple(sorted(set(forms))),
            corners=corners or None,
            **plain,
        )
        return command(*args, grid_options=options, **others)

    for option in reversed(OPTIONS):
        gathered = option(gathered)
    return gathered
