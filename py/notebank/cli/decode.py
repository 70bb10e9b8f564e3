"""`notebank decode`: latents into notes."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import PLAYING, tell
from notebank.cli.options.seconds import Seconds
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress

if TYPE_CHECKING:
    import numpy as np

    from notebank.models.base import ModelInfo, NoteModel, NoteRequest


@click.command()
@click.argument("model")
@click.argument("latents", nargs=-1, required=True, type=FilePath())
@click.option(
    "--pitch",
    "pitches",
    required=True,
    help="MIDI pitches: any number for one latent; for a batch one, or one a row.",
)
@click.option(
    "--seconds",
    type=Seconds(),
    help="Length of the notes. Default: the model's.",
)
@click.option(
    "--rate",
    type=click.IntRange(1000, 384000),
    help="Sample rate of the notes [Hz]. Default: the model's.",
)
@click.option("--velocity", type=click.IntRange(1, 127), default=100, show_default=True)
@click.option("--seed", type=int, help="Default: that of the pitch.")
@click.option(
    "--engine",
    default="auto",
    show_default=True,
    help="How notes are made, where a model has several ways.",
)
@device_option()
@PLAYING
@threads_option(quiet=True)
@click.option(
    "--out", required=True, type=FilePath(), help="Folder for the notes; made if it is missing."
)
@click.option("--plots", is_flag=True, help="Draw a rainbowgram beside every note.")
def decode(
    model: str,
    latents: tuple[Path, ...],
    pitches: str,
    seconds: float | None,
    rate: int | None,
    velocity: int,
    seed: int | None,
    engine: str,
    device: str,
    precision: str,
    out: Path,
    plots: bool,
) -> None:
    """Decode latents (.npy) with MODEL into OUT/STEM_ROW_PITCH.wav (float32, raw level).

    A file holds one latent, or a batch of them along a first axis. Pitches may have decimals if the
    model takes them.

    \b
    Examples:
      notebank decode concert latents/flute_embeddings.npy --pitch 60,64,67 --out notes
      notebank decode concert batch.npy --pitch 57,60.5 --rate 44100 --out notes
      notebank decode nsynth-baseline latents/flute_z.npy --pitch 60 --engine f0:32 --out notes
    """
    from notebank.audio import wav
    from notebank.audio.resample import resample
    from notebank.checkpoints import catalogue
    from notebank.latent import npy
    from notebank.models.base import DecodeOptions, NoteRequest
    from notebank.plots import rainbowgram

    loaded = catalogue.load(model, device)
    asked, options = _pitches(pitches), DecodeOptions(engine, precision)
    wanted = rate or loaded.info.sample_rate
    made = wanted if "any-rate" in loaded.info.caps else loaded.info.sample_rate
    samples = None if seconds is None else max(1, round(seconds * made))
    own = made if made != loaded.info.sample_rate else None
    if own and not samples:
        samples = round(loaded.info.length.default * made / loaded.info.sample_rate)
    places: list[Path] = []
    requests: list[NoteRequest] = []
    for path in latents:
        batch, dims = npy.latents(path, loaded.info.latent.shape), len(loaded.info.latent.shape)
        for row, z, pitch in _rows(path, batch, asked, dims):
            length = _made(samples, z, loaded)
            requests.append(NoteRequest(z, pitch, velocity, length, seed, len(requests), own))
            _check(requests[-1], path, loaded.info)
            places.append(out / f"{_stem(path)}_{row}_{pitch:g}.wav")
    out.mkdir(parents=True, exist_ok=True)
    tell(loaded, options)
    with Progress("notes") as progress:
        progress(0, len(requests))
        for done, (number, audio) in enumerate(loaded.decode(requests, options), 1):
            audio = resample(_ended(audio, samples, made, loaded.info), made, wanted)
            wav.write(places[number], audio, wanted)
            if plots:
                rainbowgram.beside(places[number], audio, wanted)
            progress(done, len(requests))
    for place in places:
        click.echo(place)


def _made(samples: int | None, z: "np.ndarray", model: "NoteModel") -> int | None:
    """Samples that the model is asked for; None: its own length."""
    longest = model.info.longest(z)
    if model.info.length.fixed or samples is None:
        return None
    return samples if longest is None else min(samples, longest)


def _ended(audio: "np.ndarray", samples: int | None, rate: int, info: "ModelInfo") -> "np.ndarray":
    """A note [T] at `rate` Hz as long as was asked; what goes beyond the model's own length fades
    out."""
    from notebank.render import post
    from notebank.render.hold import prolonged

    if samples and samples > audio.size:
        audio = prolonged(audio, samples, rate)
    audio = audio[:samples]
    if audio.size * info.sample_rate > info.length.default * rate:
        post.release(audio, rate)
    return audio


def _pitches(text: str) -> list[float]:
    from notebank.errors import BadValue
    from notebank.notes import check_pitch, parse_pitches

    if ":" in text:
        return [float(pitch) for pitch in parse_pitches(text)]
    try:
        return [check_pitch(float(item)) for item in text.split(",")]
    except BadValue:
        raise
    except ValueError:
        raise BadValue(f"'{text}' is no list of pitches: write 60 or 60,64,67 or 36:84:4") from None


def _rows(
    path: Path, z: "np.ndarray", pitches: list[float], dims: int
) -> list[tuple[int, "np.ndarray", float]]:
    """(row, latent, pitch) of each note that a file asks for."""
    from notebank.errors import BadFile, BadValue

    if z.ndim == dims:
        return [(0, z, pitch) for pitch in pitches]
    if z.ndim != dims + 1:
        raise BadFile(
            f"{path} holds an array of {z.ndim} dimensions; a latent of this model has "
            f"{dims}, a batch {dims + 1}"
        )
    if len(pitches) not in (1, len(z)):
        raise BadValue(
            f"{path} holds {len(z)} latents, but {len(pitches)} pitches were given: give "
            "one, or one for each row"
        )
    return [(row, one, pitches[row % len(pitches)]) for row, one in enumerate(z)]


def _check(request: "NoteRequest", path: Path, info: "ModelInfo") -> None:
    from notebank.errors import BadFile, BadValue
    from notebank.models.base import check_request

    try:
        check_request(request, info)
    except BadValue as error:
        raise BadFile(f"{path}: {error}") from error


def _stem(path: Path) -> str:
    return path.stem.removesuffix("_embeddings").removesuffix("_z")
