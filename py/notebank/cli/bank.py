"""`notebank bank`: look into note banks."""

from pathlib import Path

import click


@click.group()
def bank() -> None:
    """Look into note banks."""


@bank.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--settings", type=click.Path(path_type=Path), help="settings.json of a .bin. Default: the one beside it.")
@click.option("--pitch/--no-pitch", default=True, show_default=True, help="Measure the pitch of every note (about 10 ms each).")
def inspect(path: Path, settings: Path | None, pitch: bool) -> None:
    """Print the layout, levels and measured pitches of a bank: a folder, or an Open NSynth Super .bin.

    \b
    Example:
      notebank bank inspect my_bank
    """
    from notebank.bank import folder, onss, report
    opened = onss.read(path, settings) if path.suffix.lower() == ".bin" else folder.read(path)
    for line in [*report.layout_lines(opened), *report.level_lines(opened)]:
        click.echo(line)
    if not pitch:
        return
    from notebank.audio.pitch import detect
    from notebank.cli.progress import Progress
    with Progress("pitches measured") as progress:
        lines = list(report.pitch_lines(opened, detect, progress))
    for line in lines:
        click.echo(line)
