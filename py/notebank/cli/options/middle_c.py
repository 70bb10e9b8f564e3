"""--middle-c, of all commands that read note names."""

import click

middle_c = click.option(
    "--middle-c",
    type=click.Choice(["C3", "C4"]),
    help="What the files' names call MIDI 60. Default: C4, unless the recordings say C3.",
)
