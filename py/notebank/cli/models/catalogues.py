"""`notebank models catalogue`: lists of published models that can be fetched."""

import click


@click.group("catalogue")
def catalogue_group() -> None:
    """Add, list and remove catalogues: lists of models that `notebank models fetch` knows."""


@catalogue_group.command()
@click.argument("source", metavar="URL|FILE")
def add(source: str) -> None:
    """Take in the catalogue at an address or in a file; once more, to have what is new in it.

    Nothing is downloaded but the list itself. docs/catalogues.md says what stands in one.

    \b
    Examples:
      notebank models catalogue add https://example.org/our-models.json
      notebank models catalogue add our-models.json
    """
    from notebank.checkpoints import published

    name, named = published.add(source)
    models = ", ".join(one.name for one in named) or "nothing"
    click.echo(f"{name}: {models}; `notebank models fetch NAME` fetches one")


@catalogue_group.command("list")
def list_catalogues() -> None:
    """List the catalogues, what they name, and where they came from.

    \b
    Example:
      notebank models catalogue list
    """
    from notebank.checkpoints import published
    from notebank.errors import BadFile

    for name, path in published.catalogues().items():
        try:
            click.echo(f"{name:20} {len(published.read(path))} models, {published.origin(path)}")
        except BadFile as error:
            click.echo(f"{name:20} ({error})")


@catalogue_group.command()
@click.argument("name")
def remove(name: str) -> None:
    """Forget the catalogue NAME; models that were fetched stay.

    \b
    Example:
      notebank models catalogue remove our-models
    """
    from notebank.checkpoints import published

    published.remove(name)
    click.echo(f"removed the catalogue {name}")
