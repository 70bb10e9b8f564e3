"""The `notebank` command: a click group whose commands are imported only when called."""

import sys
from importlib import import_module

import click

from notebank import __version__
from notebank.cli.options.oneline import one_line

COMMANDS = {  # name: (module in notebank.cli, one line for `notebank --help`)
    "play": ("play", "Start the server and open a patch in Pure Data."),
    "demo": ("demo", "Play a scripted performance on the real patch, headless, into a WAV."),
    "doctor": ("doctor", "Say what is missing on this machine and how to get it."),
    "serve": ("serve", "Run the OSC server."),
    "pyext-host": ("pyext_host", "Run the Python scripts of [pyext] boxes."),
    "install-max": ("install_max", "Copy the Max package into Max's Packages folder."),
    "install-service": ("install_service", "Have systemd run the server in the background."),
    "models": ("models.group", "List and describe models."),
    "sounds": ("sounds.group", "List, hear and describe sounds, add your own."),
    "preset": ("preset", "List presets, share one with its sounds, take one in."),
    "encode": ("encode", "Encode recordings into latents."),
    "decode": ("decode", "Decode latents into notes."),
    "mix": ("mix", "Mix every sound of a folder with every other."),
    "midi": ("midi", "Play a MIDI file with a model."),
    "grid": ("grid.group", "Render grids of cells into note banks."),
    "bank": ("bank", "Look into note banks."),
    "dataset": ("dataset.group", "Make and describe data sets."),
    "train": ("train.group", "Train a model."),
    "plot": ("plot.group", "Draw sounds and latents."),
    "evaluate": ("evaluate", "Measure a model on a data set."),
}


class LazyGroup(click.Group):
    """A group that lists COMMANDS without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        return getattr(import_module(f"notebank.cli.{COMMANDS[name][0]}"), name.replace("-", "_"))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def invoke(self, ctx: click.Context):
        with one_line():
            return super().invoke(ctx)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="notebank")
def notebank() -> None:
    """Neural note banks for Pure Data and Max."""


def main() -> None:
    """Entry point of the console script."""
    sys.exit(notebank())
