"""`notebank play`: the server and Pure Data, for as long as Pd is open."""

from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import roots_option
from notebank.cli.options.precision import PLAYING
from notebank.cli.options.web import web_options


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
@web_options
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
    web: bool,
    web_port: int,
    no_pyext: bool,
) -> None:
    """Start the server and open PATCH (a file, or the name of a patch that comes along) in Pure
    Data.

    Flags for Pd itself (sound card, rate) go after `--`. The server stops when Pd closes, and is
    started again when it is gone before. A patch that comes along begins as you left it. Without a
    screen, the demo is played into a WAV instead. With --web there is a page beside it, which plays
    by itself, also without Pd and without a screen, or steers the patch.

    \b
    Examples:
      notebank play
      notebank play gansynth
      notebank play --web
      notebank play my-piece.pd -- -jack -r 48000
    """
    from notebank.stage import browser, playing, puredata

    if patch.startswith("-"):  # `notebank play -- -jack`: no patch was named
        patch, pd_flags = "nsynth", (patch, *pd_flags)
    path = playing.patch_file(patch)
    arguments = ["--device", device, "--precision", precision]
    arguments += ["--model", model] if model else []
    arguments += ["--surface"] if surface or web else []
    for root in roots:
        arguments += ["--roots", str(root)]
    if web:
        web_port = browser.port_of_page(web_port)
        arguments += ["--web", "--web-port", str(web_port)]
    if web and not (playing.has_display() and puredata.is_there()):
        browser.play_page(web_port, port, arguments, click.echo, playing.has_display())
        return
    if not playing.has_display():
        click.echo(
            "There is no screen here to show Pure Data on, so this plays the demo into a "
            "WAV instead."
        )
        _demo_instead(model, device)
        return
    playing.play(
        path,
        pd_flags,
        port,
        arguments,
        say=click.echo,
        scripts=not no_pyext,
        model=model,
        when_up=lambda: browser.visit(web_port) if web else None,
    )


def _demo_instead(model: str | None, device: str) -> None:
    from notebank.cli.demo import run_demo

    run_demo(Path("demo.wav"), model, device)
