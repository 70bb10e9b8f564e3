"""`notebank models remove`: a model of the user's own is given up."""

import click


@click.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(name: str, yes: bool) -> None:
    """Remove your model NAME: all checkpoints of that name, and what was kept beside them.

    \b
    Example:
      notebank models remove my_gansynth
    """
    from notebank.checkpoints import catalogue

    files = catalogue.own_files(name)
    size = sum(path.stat().st_size for path in files) / 1e6
    if not yes:
        names = ", ".join(path.name for path in files)
        click.confirm(f"Remove {names}, {size:.1f} MB in {files[0].parent}?", abort=True)
    catalogue.remove(name)
    also = name in catalogue.names()
    click.echo(
        f"removed {name}, {size:.1f} MB" + (", that of the package is used again" if also else "")
    )
