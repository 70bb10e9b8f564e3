"""`notebank models import`: other people's checkpoints become models of ours."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath


@click.command("import")
@click.argument("format")
@click.argument("path", type=FilePath())
@click.option("--out", "name", required=True, help="What to call the model.")
@click.option(
    "--ema", is_flag=True, help="Take the weights averaged in training instead of the raw ones."
)
@click.option("--half", is_flag=True, help="Store the weights in half precision.")
@click.option(
    "--with-discriminator",
    "discriminator",
    is_flag=True,
    help="Keep what training needs to go on, too (magenta-gansynth).",
)
@click.option(
    "--rate",
    type=click.IntRange(1000, 384000),
    help="Sample rate in Hz, where a file of nn does not say it.",
)
def import_model(
    format: str,
    path: Path,
    name: str,
    ema: bool,
    half: bool,
    discriminator: bool,
    rate: int | None,
) -> None:
    """Make a model called NAME of the checkpoint at PATH; FORMAT is magenta-nsynth, or another that
    an error lists.

    For magenta-nsynth and magenta-baseline, PATH is a TensorFlow checkpoint: its folder, prefix or
    any file of it, or a tar or zip, compressed or not, however deep it lies in there. For
    magenta-gansynth it is the folder with experiment.json and the stages, or a tar or zip of it.
    For wms it is the .pth or .json of a WMS network, or the folder of one.
    For nn it is the .ts that RAVE and others export for nn~. That is a program: importing it
    approves it, and it runs in a process of its own (docs/nn.md).

    \b
    Examples:
      notebank models import magenta-nsynth wavenet-ckpt.tar --out nsynth
      notebank models import magenta-baseline baseline-ckpt.tar --out baseline
      notebank models import magenta-gansynth acoustic_only.zip --out gansynth
      notebank models import magenta-nsynth train/model.ckpt-200000 --out mine --ema
      notebank models import wms last_network.json --out voice
      notebank models import nn darbouka.ts --out darbouka --rate 44100
    """
    from notebank.checkpoints import catalogue, ganstate, importers
    from notebank.errors import BadValue

    catalogue.check_name(name)
    if discriminator and format != "magenta-gansynth":
        raise BadValue(
            f"a {format} checkpoint has no discriminator to keep; one of magenta-gansynth has"
        )
    state = ganstate.imported(path) if discriminator else None
    checkpoint = _store(importers.load(format, path, ema, rate), name, half)
    if state is not None:
        click.echo(
            f"{ganstate.save(checkpoint, state)}: what training needs to go on, after "
            f"{state.images} images"
        )


def _store(model, name: str, half: bool) -> Path:
    from notebank.checkpoints import native
    from notebank.paths import home

    path = native.save(model, home() / "models", name, half)
    say_made(path, model, name)
    return path


def say_made(path: Path, model, name: str) -> None:
    """Says what has become a model of the user's."""
    weights = model.described().get("weights")
    made = f" with {weights}" if weights else ""
    click.echo(f"{path}: a {model.info.kind} model{made}; its name is {name}")
    sound = model.described().get("sound", "mono")
    if sound != "mono":
        click.echo(f"note: its sound is {sound}", err=True)
