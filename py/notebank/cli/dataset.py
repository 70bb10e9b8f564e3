"""`notebank dataset`: makes and describes data sets."""

from collections import Counter
from pathlib import Path

import click

from notebank.cli.progress import Progress


@click.group()
def dataset() -> None:
    """Make and describe data sets."""


@dataset.command("make")
@click.option("--soundfont", type=click.Path(path_type=Path), help="A .sf2 or .sf3 file. Default: FluidR3_GM where packages put it.")
@click.option("--programs", help="General MIDI programs, 0..127, like 0,40:46. Default: 48 with a clear pitch.")
@click.option("--pitches", default="36:84", show_default=True, help="MIDI pitches, like 60 or 36:84 or 36:84:4.")
@click.option("--velocities", default="48,80,112", show_default=True, help="Velocities 1..127.")
@click.option("--seconds", type=float, default=4.0, show_default=True, help="Length of a note; the key is held for three quarters.")
@click.option("--format", type=click.Choice(["wav", "flac"]), default="wav", show_default=True, help="16 bits, 16 kHz, mono.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder of the data set; a stopped run goes on where it was.")
def make_dataset(soundfont: Path | None, programs: str | None, pitches: str, velocities: str, seconds: float, format: str,
                 out: Path) -> None:
    """Render a SoundFont into an NSynth-format data set: OUT/examples.json and OUT/audio.

    \b
    Examples:
      notebank dataset make --out semitones
      notebank dataset make --programs 0,40,73 --pitches 36:84:4 --velocities 100 --format flac --out small
    """
    from notebank.data.make import Recipe, make
    from notebank.data.programs import CLEAR
    from notebank.data.soundfont import find_font
    from notebank.notes import parse_pitches

    chosen = CLEAR if programs is None else parse_pitches(programs)
    recipe = Recipe(chosen, parse_pitches(pitches), parse_pitches(velocities), seconds, format)
    font = find_font(soundfont)
    with Progress("instruments") as progress:
        count = make(font, out, recipe, lambda done, total, _: progress(done, total))
    click.echo(f"{count} notes in {out}, from {font.name}")


@dataset.command("info")
@click.argument("folder", type=click.Path(path_type=Path))
def info(folder: Path) -> None:
    """Say what the NSynth-format data set in FOLDER holds.

    \b
    Example:
      notebank dataset info semitones
    """
    from notebank.data.nsynth import NSynth

    examples = NSynth(folder).examples
    pitches, velocities = sorted({e.pitch for e in examples}), sorted({e.velocity for e in examples})
    families = Counter(e.family for e in examples)
    click.echo(f"notes        {len(examples)}")
    click.echo(f"instruments  {len({e.instrument for e in examples})}")
    click.echo(f"pitches      {len(pitches)}, {pitches[0]} to {pitches[-1]}" if pitches else "pitches      none")
    click.echo(f"velocities   {', '.join(map(str, velocities))}")
    click.echo("families     " + ", ".join(f"{family} {count}" for family, count in sorted(families.items())))
