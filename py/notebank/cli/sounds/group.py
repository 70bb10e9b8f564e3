"""`notebank sounds`: the sounds for the corners, and your own among them."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.middle_c import middle_c
from notebank.cli.sounds.one import info, play, remove, rename
from notebank.cli.sounds.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from notebank.sounds.instrument import Instrument
    from notebank.sounds.library import Sound


@click.group()
def sounds() -> None:
    """List, hear and describe sounds, add your own."""


for command in (info, play, prepare, rename, remove):
    sounds.add_command(command)


@sounds.command("list")
def list_sounds() -> None:
    """List the sounds that can stand in the pad's corners.

    \b
    Example:
      notebank sounds list
    """
    from notebank.sounds.library import SHIPPED, Library

    library = Library()
    for name in library.names():
        sound = library.get(name)
        whose = "shipped" if sound.folder.parent == SHIPPED else "yours"
        span = f"{sound.pitches[0]}..{sound.pitches[-1]}"
        click.echo(
            (
                f"{name:20} {whose:8} {len(sound.pitches):3} pitches {span:8} {_filled(sound)}"
            ).rstrip()
        )


@sounds.command()
@click.argument("name")
def where(name: str) -> None:
    """Print the folder of the sound NAME; its recordings in there are called NAME_PITCH.

    \b
    Example:
      ls "$(notebank sounds where flute)"
    """
    from notebank.sounds.library import Library

    click.echo(Library().get(name).folder)


def _filled(sound: "Sound") -> str:
    _, filled = sound.origins()
    return f"({len(filled)} of them filled by resampling)" if filled else ""


@sounds.command()
@click.argument("name")
@click.argument("files", nargs=-1, required=True, type=FilePath())
@click.option(
    "--pitch",
    type=click.FloatRange(0, 127),
    help="MIDI pitch of a single recording. Default: as heard, rooted or named.",
)
@click.option(
    "--pitches",
    default="36:84:4",
    show_default=True,
    help="Pitches the sound shall have; missing ones are filled.",
)
@middle_c
@click.option("--replace", is_flag=True, help="Replace a sound of the same name.")
@click.option("--yes", is_flag=True, help="Take doubtful pitches as root notes or names say them.")
def add(
    name: str,
    files: tuple[Path, ...],
    pitch: float | None,
    pitches: str,
    middle_c: str | None,
    replace: bool,
    yes: bool,
) -> None:
    """Make a sound called NAME of your recordings, or of those in a folder: one note a file, any
    sample rate, mono or stereo, wav, flac, aiff, ogg, mp3.

    The pitch is what is clearly heard; else a root note in the file (smpl, inst), or its name: a
    note (glass_C4.wav, A#3.wav, C4v10.mp3; C4 is 60, middle C) or the number at its end
    (glass_60.wav). Of several velocity layers the one nearest to 100 is taken, and a soft, a
    middle and a hard one are kept for other velocities. Pitches without a recording are
    filled from the nearest by resampling. Of an SFZ instrument, or a folder with one, keys,
    tuning, velocity layers and the samples that are heard are as it says.

    \b
    Examples:
      notebank sounds add glass glass_48.wav glass_60.wav glass_72.wav
      notebank sounds add kick kick.wav --pitch 36
      notebank sounds add grand my_piano/
      notebank sounds add salamander SalamanderGrandPianoV3.sfz
    """
    from notebank.notes import parse_pitches
    from notebank.sounds.library import Library

    sound = Library().add(
        name,
        _given(files),
        pitch,
        pitches=parse_pitches(pitches),
        replace=replace,
        middle_c=middle_c,
        is_sure=yes,
    )
    for warning in sound.warnings:
        click.echo(f"note: {warning}", err=True)
    click.echo(f"added {sound.name}: pitches {' '.join(map(str, sound.pitches))}")


def _given(places: "Sequence[Path]") -> "Sequence[Path] | Instrument":
    """The recordings that are meant, or the instrument; what is left out is told."""
    from notebank.sounds import instrument
    from notebank.sounds.pack import all_files

    if one := instrument.find(places):
        return instrument.read(one)
    paths, left = all_files(places)
    for several in filter(None, map(instrument.inside, places)):
        names = ", ".join(path.name for path in several)
        left.append(f"{names} are left out: name one, and its keys and layers are taken")
    for line in left:
        click.echo(f"note: {line}", err=True)
    return paths


@sounds.command(hidden=True)
@click.option(
    "--recordings",
    type=FilePath(exists=True),
    required=True,
    help="DATA/real of `notebank dataset full-band --out DATA`.",
)
@click.option(
    "--licences",
    type=FilePath(exists=True),
    default="/usr/share/doc",
    show_default=True,
    help="Where the SoundFonts' packages put their copyright notices.",
)
@click.option("--out", type=FilePath(), help="Folder to fill. Default: the package's own.")
def ship(recordings: Path, licences: Path, out: Path | None) -> None:
    """For developers: make the sounds that come with the package from recordings, FluidR3_GM and
    MuseScore_General.

    \b
    Example:
      notebank sounds ship --recordings notes48/real --out /tmp/sounds
    """
    from notebank.data.presets import full_band_fonts
    from notebank.data.soundfont import render_notes
    from notebank.sounds.library import SHIPPED
    from notebank.sounds.ship import FLUID, MUSESCORE, NOTES, RATE, Rendered
    from notebank.sounds.ship import ship as make

    fonts = dict(zip((FLUID, MUSESCORE), full_band_fonts()))
    texts = {
        FLUID: licences / "fluid-soundfont-gm/copyright",
        MUSESCORE: licences / "musescore-general-soundfont-lossless/copyright",
    }

    def render(what: Rendered):
        return render_notes(fonts[what.font], what.program, NOTES, rate=RATE)

    for line in make(render, recordings, texts, out or SHIPPED):
        click.echo(line)
