"""`notebank models directions`: what the sliders of a GAN move along."""

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.threads import threads_option


@click.command()
@click.argument("model")
@click.option(
    "--count",
    type=click.IntRange(1),
    default=16,
    show_default=True,
    help="How many directions to look for.",
)
@click.option(
    "--name",
    "names",
    multiple=True,
    metavar="OLD=NEW",
    help="Call a direction something else; may be given several times.",
)
@threads_option(quiet=True)
@device_option()
@click.option(
    "--again",
    is_flag=True,
    help="Compute them anew even if they are there; names given by hand are lost.",
)
def directions(model: str, count: int, names: tuple[str, ...], device: str, again: bool) -> None:
    """Find the directions in which MODEL's first layer changes most; they are kept beside the
    model.

    \b
    Examples:
      notebank models directions gansynth --count 16
      notebank models directions gansynth --name direction_1=bright
    """
    from notebank.checkpoints import catalogue
    from notebank.checkpoints import directions as kept
    from notebank.errors import BadValue, NotFound

    path = catalogue.find(model)
    try:
        found = None if again else kept.load(path)
    except NotFound:
        found = None
    if found is None:
        found = kept.compute(catalogue.load(model, device), count)
    if wrong := [text for text in names if text.count("=") != 1]:
        raise BadValue(f"'{wrong[0]}' is no new name: write OLD=NEW")
    found = found.renamed(dict(text.split("=") for text in names))
    click.echo(kept.save(path, found))
    for name, share in zip(found.names, found.shares):
        click.echo(f"{name:20} {100 * share:5.1f} % of the first layer's variance")
