"""`notebank plot`: pictures of sounds and latents."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.plot.wms import wms


@click.group(commands=[wms])
def plot() -> None:
    """Draw sounds and latents."""


@plot.command()
@click.argument("file", type=FilePath())
@click.option("--out", type=FilePath(), help="The PNG to write. Default: beside FILE.")
def rainbowgram(file: Path, out: Path | None) -> None:
    """Draw a sound file: brightness is the level, colour the instantaneous frequency of each
    constant-Q bin.

    \b
    Example:
      notebank plot rainbowgram gen_flute.wav --out flute.png
    """
    from notebank.audio import wav
    from notebank.plots import rainbowgram as picture

    audio, rate = wav.read(file)
    out = out or file.with_suffix(".png")
    picture.draw(audio, rate, out, file.stem)
    click.echo(out)


@plot.command()
@click.argument("file", type=FilePath())
@click.option("--out", type=FilePath(), help="The PNG to write. Default: beside FILE.")
@click.option(
    "--frame-seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=0.032,
    show_default=True,
    help="Length of a frame.",
)
def encoding(file: Path, out: Path | None, frame_seconds: float) -> None:
    """Draw a latent track (.npy, [frames, channels]) as curves over time, one colour a channel.

    \b
    Example:
      notebank plot encoding flute_embeddings.npy --out flute.png
    """
    from notebank.fastgen import load_encoding
    from notebank.plots import encoding as picture

    out = out or file.with_suffix(".png")
    picture.draw(load_encoding(file), out, file.stem, frame_seconds)
    click.echo(out)
