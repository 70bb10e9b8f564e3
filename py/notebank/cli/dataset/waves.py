"""`notebank dataset basic-waves`: test sounds whose spectra are known."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.seconds import Seconds
from notebank.cli.progress import Progress


@click.command("basic-waves")
@click.option("--out", required=True, type=FilePath(), help="The WAV to write (32-bit float).")
@click.option(
    "--seconds",
    type=Seconds("wave-seconds"),
    default=1000.0,
    show_default=True,
    help="Length.",
)
@click.option(
    "--rate", type=click.IntRange(1000), default=16000, show_default=True, help="Sample rate [Hz]."
)
@click.option("--low", type=float, default=46.0, show_default=True, help="Lowest fundamental [Hz].")
@click.option(
    "--high", type=float, default=1600.0, show_default=True, help="Highest fundamental [Hz]."
)
@click.option(
    "--shapes",
    default="sine,triangle,saw,square",
    show_default=True,
    help="Which waves, drawn by chance.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of everything random.")
def basic_waves(
    out: Path, seconds: float, rate: int, low: float, high: float, shapes: str, seed: int
) -> None:
    """Write band-limited sines, triangles, saws and squares of changing pitch into one WAV: what a
    network should learn first.

    \b
    Examples:
      notebank dataset basic-waves --out waves.wav
      notebank dataset basic-waves --out saws.wav --shapes saw --seconds 60
    """
    from notebank.audio import wav
    from notebank.data.basicwaves import basic_waves as make
    from notebank.errors import BadValue

    if out.suffix.lower() != ".wav":
        raise BadValue(
            f"{out.name}: the waves are written as one WAV, so give a name that ends in .wav"
        )
    with Progress("samples") as progress:
        audio = make(seconds, rate, low, high, seed, tuple(shapes.split(",")), progress)
    wav.write(out, audio, rate)
    click.echo(f"{out}: {audio.size / rate:g} s")
