"""`notebank models fetch`: published models are downloaded and taken in."""

from pathlib import Path

import click

from notebank.cli.models.importing import say_made
from notebank.cli.options.filepath import FilePath


@click.command()
@click.argument("name", required=False)
@click.option("--from-file", type=FilePath(), help="Take the file you downloaded yourself.")
@click.option(
    "--folder",
    type=FilePath(),
    help="Where downloads are kept. Default: fetched/ in the user's folder.",
)
@click.option("--half", is_flag=True, help="Store the weights in half precision.")
@click.option("--yes", is_flag=True, help="Do not ask; licence and size are shown all the same.")
def fetch(
    name: str | None, from_file: Path | None, folder: Path | None, half: bool, yes: bool
) -> None:
    """Download the published model NAME and make it one of yours; without NAME, list what can be
    had.

    Published models stand in catalogues: notebank's own names Magenta's, others come with
    `notebank models catalogue add`. Licence and size are shown before anything is downloaded. A
    download that broke off is taken up again where it stopped, and its hash is checked.

    \b
    Examples:
      notebank models fetch
      notebank models fetch nsynth-wavenet
      notebank models fetch nsynth-wavenet --from-file ~/Downloads/wavenet-ckpt.tar
    """
    from notebank.checkpoints import fetch as fetching
    from notebank.checkpoints import published
    from notebank.cli.progress import Progress

    if name is None:
        list_published()
        return
    wanted = published.find(name)
    click.echo(about(wanted), err=True)
    if not yes and (from_file is None or wanted.is_program):
        click.confirm(f"Fetch {name}?", abort=True, err=True)
    with Progress("bytes") as progress:
        path, model = fetching.install(wanted, folder, from_file, progress, half)
    say_made(path, model, name)


def list_published() -> None:
    """A line for each published model."""
    from notebank.checkpoints import catalogue, published

    there = catalogue.names()
    for name, one in published.everything().items():
        here = "here" if name in there else one.size
        click.echo(f"{name:20} {one.kind:16} {here:13} {one.description}")


def about(wanted) -> str:
    """What somebody should know before they fetch a model."""
    unchecked = "none published: that of the first download is noted, later ones must equal it"
    lines = {
        "model": f"{wanted.name}, {wanted.kind}"
        + (f": {wanted.description}" if wanted.description else ""),
        "from": wanted.source,
        "size": wanted.size,
        "licence": wanted.licence,
        "sha256": wanted.sha256 or unchecked,
    }
    if wanted.is_program:
        lines["note"] = "a program, which you let run here with this (docs/nn.md)"
    return "\n".join(f"{key:8} {value}" for key, value in lines.items())
