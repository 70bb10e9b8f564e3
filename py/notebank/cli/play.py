"""`notebank play`: the server and Pure Data, for as long as Pd is open."""

from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import roots_option
from notebank.cli.options.precision import PLAYING


@click.command()
@click.argument("patch", default="nsynth")
@click.argument("pd_flags", nargs=-1)
@click.option(
    "--port",
    default=7770,
    show_default=True,
    help="Where the server listens; a free port is taken if another program holds it.",
)
@click.option("--model", help="The model that the server loads first.")
@device_option("cpu")
@PLAYING
@roots_option("programs other than PATCH")
@click.option(
    "--surface/--no-surface",
    default=True,
    show_default=True,
    help="Hear control surfaces of this machine, which send /pad, /note and other plain addresses.",
)
@click.option(
    "--no-pyext", is_flag=True, help="Run no Python scripts of [pyext] boxes in the patch."
)
def play(
    patch: str,
    pd_flags: tuple[str, ...],
    port: int,
    model: str | None,
    device: str,
    precision: str,
    roots: tuple[Path, ...],
    surface: bool,
    no_pyext: bool,
) -> None:
    """Start the server and open PATCH (a file, or the name of a patch that comes along) in Pure
    Data.

    Flags for Pd itself (sound card, rate) go after `--`. The server stops when Pd closes, and is
    started again when it is gone before. A patch that comes along begins as you left it. Without a
    screen, the demo is played into a WAV instead.

    \b
    Examples:
      notebank play
      notebank play gansynth
      notebank play my-piece.pd -- -jack -r 48000
    """
    from notebank.stage import playing

    if patch.startswith("-"):  # `notebank play -- -jack`: no patch was named
        patch, pd_flags = "nsynth", (patch, *pd_flags)
    path = playing.patch_file(patch)
    if not playing.has_display():
        click.echo(
            "There is no screen here to show Pure Data on, so this plays the demo into a "
            "WAV instead."
        )
        _demo_instead(model, device)
        return
    arguments = ["--device", device, "--precision", precision]
    arguments += ["--model", model] if model else []
    arguments += ["--surface"] if surface else []
    for root in roots:
        arguments += ["--roots", str(root)]
    playing.play(path, pd_flags, port, arguments, say=click.echo, scripts=not no_pyext, model=model)


def _demo_instead(model: str | None, device: str) -> None:
    from notebank.cli.demo import run_demo

    run_demo(Path("demo.wav"), model, device)
