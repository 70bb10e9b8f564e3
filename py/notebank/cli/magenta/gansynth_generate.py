"""`gansynth_generate`: random notes, or a song, by a GANSynth. Magenta's script by its own name and
flags."""

from pathlib import Path
from typing import Any

import click

from notebank.cli.magenta.flags import AbslCommand, switch
from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import PLAYING, tell
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.cli.songs import Sound, chosen, compat, instruments, pictures, read
from notebank.errors import BadValue


@click.command(cls=AbslCommand)
@click.option(
    "--ckpt_dir",
    default="/tmp/gansynth/acoustic_only",
    show_default=True,
    help="Folder, tar or zip of a GANSynth checkpoint, or a model's name or file.",
)
@click.option(
    "--output_dir",
    default="/tmp/gansynth/samples",
    show_default=True,
    type=FilePath(),
    help="Folder for the sounds; made if it is missing.",
)
@click.option("--midi_file", default="", help="A song to play. Without it random notes are made.")
@click.option(
    "--batch_size",
    type=click.IntRange(1),
    default=8,
    show_default=True,
    help="How many random notes.",
)
@click.option(
    "--secs_per_instrument",
    type=click.FloatRange(0, min_open=True),
    default=6.0,
    show_default=True,
    help="In a song, a new random instrument every so many seconds.",
)
@click.option("--tfds_data_dir", default="", help="Not needed here; taken for old scripts' sake.")
@click.option(
    "--seed",
    type=click.IntRange(0),
    help="The same number, the same sounds. Default: others every time.",
)
@device_option()
@PLAYING
@threads_option(quiet=True)
@switch("--compat", help="Mix a song as Magenta's script does, its faults included.")
@switch("--plots", help="Draw rainbowgrams, and a song's notes, beside the sounds.")
def main(
    ckpt_dir: str,
    output_dir: Path,
    midi_file: str,
    batch_size: int,
    secs_per_instrument: float,
    tfds_data_dir: str,
    seed: int | None,
    device: str,
    precision: str,
    compat: bool,
    plots: bool,
) -> None:
    """Make OUTPUT_DIR/generated_0.wav, generated_1.wav, … of random notes, or generated_clip.wav of
    a MIDI file.

    \b
    Examples:
      gansynth_generate --ckpt_dir=acoustic_only --output_dir=out --batch_size=4
      gansynth_generate --ckpt_dir=acoustic_only --midi_file=song.mid --secs_per_instrument=4
    """
    import secrets

    from notebank.models.base import DecodeOptions

    model, options = _model(ckpt_dir, device), DecodeOptions(precision=precision)
    tell(model, options)
    if seed is None:
        seed = secrets.randbelow(1 << 31)
        click.echo(f"seed {seed}", err=True)
    if midi_file:
        _clip(model, Path(midi_file), output_dir, secs_per_instrument, seed, options, compat, plots)
    else:
        _notes(model, output_dir, batch_size, seed, options, plots)


def _notes(model: Any, folder: Path, count: int, seed: int, options: Any, plots: bool) -> None:
    from notebank.models.base import NoteRequest
    from notebank.plots import rainbowgram

    places = zip(model.sample(count, seed), model.random_pitches(count, seed))
    requests = [NoteRequest(z, pitch, id=i) for i, (z, pitch) in enumerate(places)]
    with Progress("notes") as progress:
        for done, (i, audio) in enumerate(model.decode(requests, options), 1):
            sound = Sound(folder / f"generated_{i}.wav")
            sound.write(audio, model.info.sample_rate)
            if plots:
                rainbowgram.beside(sound.path, audio, model.info.sample_rate)
            progress(done, count)
    pitches = ", ".join(str(request.pitch) for request in requests)
    click.echo(
        f"{folder}: generated_0.wav … generated_{count - 1}.wav at the pitches {pitches}", err=True
    )


def _clip(
    model: Any,
    song: Path,
    folder: Path,
    seconds: float,
    seed: int,
    options: Any,
    like_magenta: bool,
    plots: bool,
) -> None:
    from notebank.render.renderer import Renderer
    from notebank.song.phrase import Shape, render

    sound = Sound(folder / "generated_clip.wav")
    notes = read(song, as_played=not like_magenta)
    if like_magenta:
        playing, audio = compat(model, notes, seconds, seed, options)
    else:
        playing = chosen(song.name, notes, model.info.pitch)
        renderer = Renderer(model, options=options)
        cast_of = instruments(renderer, [], max(note.end for note in playing), seconds, seed, [])
        with Progress("notes") as progress:
            audio = render(renderer, playing, cast_of, Shape(attack=0.01), progress)
    sound.write(audio, model.info.sample_rate)
    if plots:
        pictures(sound.path, audio, model.info.sample_rate, playing)
    click.echo(f"{sound.path}: {audio.size / model.info.sample_rate:.2f} s", err=True)


def _model(place: str, device: str) -> Any:
    from notebank.checkpoints import importers
    from notebank.models.device import pick_device

    model = importers.find("magenta-gansynth", place)
    if model.info.kind != "gansynth":
        raise BadValue(
            f"{place} is a {model.info.kind} model; `notebank midi` plays songs with any model"
        )
    return model.to(pick_device(device))
