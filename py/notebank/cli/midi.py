"""`notebank midi`: a song played by a model."""

from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import PLAYING, tell
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.cli.songs import Sound, chosen, compat, instruments, pictures, read


@click.command()
@click.argument("song", type=FilePath())
@click.option("--model", help="A model's name or file. Default: the default model.")
@click.option("--out", required=True, type=FilePath(), help="The .wav or .flac to write.")
@click.option(
    "--instruments",
    "names",
    default="",
    help="Sounds (or latents in .npy files) along the song, commas between them. "
    "Default: the model's own, if it can draw some.",
)
@click.option(
    "--seconds-per-instrument",
    type=click.FloatRange(0, min_open=True),
    default=6.0,
    show_default=True,
    help="How fast drawn instruments change.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="Another number, other instruments.",
)
@click.option(
    "--range",
    "outside",
    type=click.Choice(["fold", "drop"]),
    default="fold",
    show_default=True,
    help="Notes outside the model's range: move them by octaves, or leave them out.",
)
@click.option("--drums", is_flag=True, help="Play the drum channel too.")
@click.option(
    "--attack", type=float, default=0.0, show_default=True, help="Seconds of rise of each note."
)
@click.option(
    "--release", type=float, default=0.3, show_default=True, help="Seconds of fall after each note."
)
@click.option(
    "--curve",
    type=float,
    default=1.0,
    show_default=True,
    help="How much velocity matters: 0 not at all, 1 as level.",
)
@click.option(
    "--peak",
    type=float,
    default=0.9,
    show_default=True,
    help="Highest point of the whole, up to 1.",
)
@click.option(
    "--rate",
    type=click.IntRange(1000, 384000),
    help="Sample rate to write [Hz]. Default: the model's.",
)
@click.option(
    "--bits",
    type=click.Choice(["16", "32"]),
    default="32",
    show_default=True,
    help="32 is float; a FLAC has 24 then.",
)
@device_option()
@PLAYING
@click.option(
    "--compat",
    "like_magenta",
    is_flag=True,
    help="Mix as Magenta's script does, its faults included.",
)
@threads_option(quiet=True)
@click.option("--plots", is_flag=True, help="Draw a rainbowgram and a piano roll beside the sound.")
def midi(
    song: Path,
    model: str | None,
    out: Path,
    names: str,
    seconds_per_instrument: float,
    seed: int,
    outside: str,
    drums: bool,
    attack: float,
    release: float,
    curve: float,
    peak: float,
    rate: int | None,
    bits: str,
    device: str,
    precision: str,
    like_magenta: bool,
    plots: bool,
) -> None:
    """Play the MIDI file SONG with a model.

    \b
    Examples:
      notebank midi song.mid --instruments flute,organ,bell --out song.wav
      notebank midi song.mid --model gansynth --seed 7 --out song.flac --bits 16 --rate 44100
    """
    from notebank.models.base import DecodeOptions
    from notebank.render.renderer import Renderer
    from notebank.song.phrase import Shape, render

    options = DecodeOptions(precision=precision)
    sound, shape = Sound(out, rate, int(bits)), Shape(attack, release, peak, curve)
    notes = read(song, as_played=not like_magenta)
    loaded = _load(model, device)
    tell(loaded, options)
    if like_magenta:
        playing, audio = compat(loaded, notes, seconds_per_instrument, seed, options)
    else:
        playing = chosen(song.name, notes, loaded.info.pitch, outside == "fold", drums)
        seconds = max(note.end for note in playing)
        chosen_names = [name for name in names.split(",") if name]
        renderer = Renderer(loaded, options=options)
        cast_of = instruments(
            renderer,
            chosen_names,
            seconds,
            seconds_per_instrument,
            seed,
            playing,
        )
        with Progress("notes") as progress:
            audio = render(renderer, playing, cast_of, shape, progress)
    sound.write(audio, loaded.info.sample_rate)
    if plots:
        pictures(out, audio, loaded.info.sample_rate, playing)
    click.echo(f"{out}: {audio.size / loaded.info.sample_rate:.2f} s")


def _load(name: str | None, device: str):
    from notebank.checkpoints import catalogue

    return catalogue.load(name or catalogue.default_model(), device)
