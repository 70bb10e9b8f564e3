"""`notebank install-max`: the Max package goes where Max looks for packages."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath


@click.command("install-max")
@click.option(
    "--to",
    type=FilePath(file_okay=False),
    multiple=True,
    metavar="FOLDER",
    help="A Packages folder; without it: those of Max 8 and Max 9 in Documents.",
)
def install_max(to: tuple[Path, ...]) -> None:
    """Copy the Max package into Max's Packages folder; one that is there already is replaced.

    \b
    Examples:
      notebank install-max
      notebank install-max --to "$HOME/Documents/Max 9/Packages"
    """
    from notebank.stage import maxpackage

    for folder in to or maxpackage.found():
        count = maxpackage.install(folder)
        click.echo(f"{folder / maxpackage.NAME}: {count} files")
    click.echo(
        "Start the server (notebank serve), then open nsynth in Max: Extras > notebank, "
        "or New Object > nb.nsynth."
    )
    click.echo("In Ableton Live, drag devices/nsynth.amxd out of that folder onto a MIDI track.")
