"""`notebank dataset`: makes and describes data sets."""

from collections import Counter
from pathlib import Path
from typing import Any

import click

from notebank.cli.dataset.fullband import full_band
from notebank.cli.dataset.waves import basic_waves
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.seconds import Seconds
from notebank.cli.progress import Progress


@click.group(commands=[basic_waves, full_band])
def dataset() -> None:
    """Make and describe data sets."""


@dataset.command("make")
@click.option(
    "--preset",
    type=click.Choice(["default", "musescore"]),
    default="default",
    show_default=True,
    help=(
        "default: FluidR3_GM, every semitone, to train on. musescore: MuseScore_General, "
        "every fourth, to test on."
    ),
)
@click.option(
    "--soundfont",
    type=FilePath(),
    help="A .sf2 or .sf3 file. Default: the preset's, where packages put it.",
)
@click.option(
    "--programs",
    help="General MIDI programs, 0..127, like 0,40:46. Default: all with a clear pitch.",
)
@click.option("--pitches", help="MIDI pitches, like 60 or 36:84 or 36:84:4. [default: 36:84]")
@click.option("--velocities", help="Velocities 1..127. [default: 50,75,100,127]")
@click.option(
    "--seconds", type=Seconds(), help="Length of a note; the key is held for three quarters. [4]"
)
@click.option("--format", type=click.Choice(["wav", "flac"]), help="16 bits, 16 kHz, mono. [flac]")
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Instruments at a time, each in a process of its own.",
)
@click.option(
    "--sounds",
    type=FilePath(),
    metavar="FOLDER",
    help="Instead of a SoundFont: a folder of your own recordings, their pitch by name or by ear.",
)
@click.option(
    "--family",
    help="Of --sounds' instruments, as NSynth calls them; only classifiers ask. [string]",
)
@click.option(
    "--out",
    required=True,
    type=FilePath(),
    help="Folder of the data set; a stopped run goes on where it was.",
)
def make_dataset(
    preset: str,
    soundfont: Path | None,
    sounds: Path | None,
    family: str | None,
    jobs: int,
    out: Path,
    **chosen: Any,
) -> None:
    """Render a SoundFont, or your own recordings, into an NSynth-format data set:
    OUT/examples.json, OUT/audio and, of a SoundFont, a data card, OUT/card.md.

    Each note is checked: those off pitch or too quiet are listed in the card, marked, and left out
    by whoever reads the set.

    \b
    Examples:
      notebank dataset make --preset default --out notes
      notebank dataset make --preset musescore --out others
      notebank dataset make --programs 0,40,73 --pitches 36:84:4 --velocities 100 --out small
      notebank dataset make --sounds my_recordings --out mine
    """
    if sounds is not None:
        _own(sounds, out, family, soundfont, chosen)
        return
    if family is not None:
        raise click.UsageError("--family goes with --sounds")
    from dataclasses import replace

    from notebank.data.make import make
    from notebank.data.presets import PRESETS
    from notebank.notes import parse_pitches

    changes: dict[str, Any] = {
        option: value for option, value in chosen.items() if value is not None
    }
    changes |= {
        option: parse_pitches(changes[option])
        for option in ("programs", "pitches", "velocities")
        if option in changes
    }
    recipe = replace(PRESETS[preset].recipe, **changes)
    font = PRESETS[preset].font(soundfont)
    with Progress("instruments") as progress:
        count = make(font, out, recipe, progress, jobs)
    click.echo(f"{count} notes in {out}, from {font.name}; see {out / 'card.md'}")


def _own(
    sounds: Path, out: Path, family: str | None, soundfont: Path | None, chosen: dict[str, Any]
) -> None:
    from notebank.data import own
    from notebank.sounds import prepare

    seconds = chosen.pop("seconds") or 4.0
    if soundfont is not None or any(value is not None for value in chosen.values()):
        raise click.UsageError("--sounds goes with --family, --seconds and --out only")
    sources, warnings = prepare.of_folder(sounds)
    for warning in warnings:
        click.echo(warning, err=True)
    notes = (
        own.Recorded(
            source.sound,
            source.recording.pitch,
            source.velocity or 100,
            source.recording.audio,
            source.recording.rate,
        )
        for source in sources
    )
    with Progress("notes") as progress:
        count = own.make(
            notes,
            out,
            family or "string",
            seconds=seconds,
            on_note=lambda done: progress(done, len(sources)),
        )
    click.echo(f"{count} notes in {out}, from {sounds}")


@dataset.command("info")
@click.argument("folder", type=FilePath())
def info(folder: Path) -> None:
    """Say what the NSynth data set in FOLDER (JSON and WAV, or TFRecord) holds.

    \b
    Example:
      notebank dataset info notes
    """
    from notebank.data.nsynth import NSynth

    data = NSynth(folder, marked=True)
    examples = data.examples
    pitches, velocities = (
        sorted({e.pitch for e in examples}),
        sorted({e.velocity for e in examples}),
    )
    families, splits = Counter(e.family for e in examples), Counter(e.split for e in examples)
    click.echo(f"notes        {len(examples)}")
    click.echo(f"instruments  {len({e.instrument for e in examples})}")
    click.echo(
        f"pitches      {len(pitches)}, {pitches[0]} to {pitches[-1]}"
        if pitches
        else "pitches      none"
    )
    click.echo(f"velocities   {', '.join(map(str, velocities))}")
    click.echo(
        "families     "
        + ", ".join(f"{family} {count}" for family, count in sorted(families.items()))
    )
    click.echo(
        "splits       "
        + (
            ", ".join(f"{split} {count}" for split, count in sorted(splits.items()) if split)
            or "none"
        )
    )
    click.echo(f"marked       {sum(bool(e.fault) for e in examples)} off pitch or too quiet")
