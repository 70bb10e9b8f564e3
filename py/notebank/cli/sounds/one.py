"""`notebank sounds info / play / rename / remove`: what is done with one sound."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from notebank.sounds.library import Sound

NAME = click.argument("name")
MIDDLE_C = 60
RATE = 48000  # of what is played


@click.command()
@NAME
def info(name: str) -> None:
    """Print where the sound NAME comes from, and each of its recordings.

    \b
    Example:
      notebank sounds info flute
    """
    import soundfile

    from notebank.errors import BadFile
    from notebank.sounds.library import Library

    sound = Library().get(name)
    click.echo(f"folder   {sound.folder}")
    click.echo(f"pitches  {' '.join(map(str, sound.pitches))}")
    if sound.layers:
        click.echo(f"layers   {' '.join(map(str, sound.layers))} (velocities)")
    recorded, filled = sound.origins()
    for pitch, path in sorted(sound.files.items()):
        try:
            what = soundfile.info(path)
        except soundfile.LibsndfileError as error:
            raise BadFile(f"{path} is no sound file that can be read: {error}") from error
        line = f"{pitch:<8} {path.name}, {what.duration:.2f} s at {what.samplerate} Hz"
        click.echo(line + _origin(pitch, recorded, filled))


def _origin(pitch: int, recorded: Mapping[int, str], filled: Mapping[int, int]) -> str:
    if pitch in filled:
        return f", filled from {filled[pitch]}"
    return f", from {recorded[pitch]}" if pitch in recorded else ""


@click.command()
@NAME
@click.option(
    "--pitch",
    type=click.FloatRange(0, 127),
    default=MIDDLE_C,
    show_default=True,
    help="MIDI pitch; the nearest recording is played.",
)
def play(name: str, pitch: float) -> None:
    """Play a recording of the sound NAME.

    \b
    Examples:
      notebank sounds play flute
      notebank sounds play flute --pitch 72
    """
    from notebank.cli.options.speaker import play as heard
    from notebank.sounds.library import Library

    sound = Library().get(name)
    audio = sound.audio(pitch, RATE)
    nearest = sound.nearest(pitch)
    click.echo(f"playing {name}: pitch {nearest}, {audio.size / RATE:.1f} s (ctrl-c ends it)")
    heard(audio, RATE)


@click.command()
@click.argument("old")
@click.argument("new")
def rename(old: str, new: str) -> None:
    """Call your sound OLD something else. Presets and jobs that name it keep the old name, and no
    longer find it.

    \b
    Example:
      notebank sounds rename kettle teapot
    """
    from notebank.sounds.library import Library

    click.echo(f"{old} is called {Library().rename(old, new).name} now")


@click.command()
@NAME
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(name: str, yes: bool) -> None:
    """Remove your sound NAME. The files that it was made of stay where they are.

    \b
    Example:
      notebank sounds remove kettle
    """
    from notebank.sounds.library import Library

    library = Library()
    sound: Sound = library.own(name)
    if not yes:
        click.confirm(f"Remove {name}, {len(sound.pitches)} pitches in {sound.folder}?", abort=True)
    library.remove(name)
    also = name in library.names()
    click.echo(f"removed {name}" + (", that of the package is heard again" if also else ""))
