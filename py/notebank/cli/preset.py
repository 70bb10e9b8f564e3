"""`notebank preset`: presets of the instrument, listed, packed with their sounds, taken in."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath


@click.group()
def preset() -> None:
    """List presets, share one with its own sounds, take one in."""


@preset.command("list")
def list_presets() -> None:
    """List the presets by number and name.

    \b
    Example:
      notebank preset list
    """
    from notebank.sounds import presetfile

    for found in sorted(presetfile.load(), key=lambda found: found.number):
        click.echo(f"{found.number:3} {found.name:20} {' '.join(found.sounds())}".rstrip())


@preset.command()
@click.argument("name")
@click.argument("file", type=FilePath(dir_okay=False))
def pack(name: str, file: Path) -> None:
    """Write the preset NAME (or number), its own sounds and its latents into FILE, a zip.

    \b
    Example:
      notebank preset pack glass glass.zip
    """
    from notebank.stage import presetpack

    members = presetpack.pack(name, file)
    click.echo(f"{file}: {', '.join(members)}")


@preset.command()
@click.argument("file", type=FilePath(exists=True, dir_okay=False))
def unpack(file: Path) -> None:
    """Take in FILE, a preset that was packed: its sounds, its latents and the preset.

    \b
    Example:
      notebank preset unpack glass.zip
    """
    from notebank.stage import presetpack

    added, names = presetpack.unpack(file)
    click.echo(f"preset {added.number} {added.name}")
    for old, new in names.items():
        click.echo(f"sound {new}" + ("" if old == new else f" (called {old} there)"))
