"""`notebank mix`: every sound of a folder into every other one."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from itertools import permutations
from pathlib import Path

import click
import numpy as np

from notebank.cli.magenta.clips import (
    AUDIO,
    Clip,
    Tally,
    check_targets,
    generate,
    pending,
    source_files,
)
from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import PLAYING, tell
from notebank.cli.options.seconds import Seconds
from notebank.cli.options.threads import threads_option
from notebank.errors import BadFile, BadValue

WAYS = ("morph", "mix", "crossfade")


@click.command()
@click.argument("folder", type=FilePath())
@click.option(
    "--model",
    "name",
    help="A model's name or file, or a TensorFlow WaveNet checkpoint. Default: the default model.",
)
@click.option(
    "--out", required=True, type=FilePath(), help="Folder for the clips; made if it is missing."
)
@click.option(
    "--how",
    type=click.Choice(WAYS),
    default="morph",
    show_default=True,
    help=(
        "morph: from one sound to the other; mix: both at once; crossfade: one, then the "
        "other, half overlapping."
    ),
)
@click.option(
    "--share",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Of the second sound in a mix.",
)
@click.option(
    "--seconds",
    type=Seconds(least=0.1),
    default=4.0,
    show_default=True,
    help="Taken of each sound.",
)
@click.option(
    "--pitch",
    type=click.FloatRange(0, 127),
    default=60,
    show_default=True,
    help="What is played, if the model can be asked.",
)
@click.option(
    "--batch",
    type=click.IntRange(1),
    default=8,
    show_default=True,
    help="Clips generated side by side.",
)
@device_option()
@PLAYING
@click.option("--seed", type=int, help="Another number, another performance.")
@threads_option(quiet=True)
@click.option("--plots", is_flag=True, help="Draw a rainbowgram beside every clip.")
@click.option("--overwrite", is_flag=True, help="Make clips anew that are there already.")
def mix(
    folder: Path,
    name: str | None,
    out: Path,
    how: str,
    share: float,
    seconds: float,
    pitch: float,
    batch: int,
    device: str,
    precision: str,
    seed: int | None,
    plots: bool,
    overwrite: bool,
) -> None:
    """Mix all ordered pairs of the sounds in FOLDER: N sounds give N (N - 1) clips,
    OUT/mix_A_B.wav.

    A run that was stopped goes on where it was; clips that are done are skipped.

    \b
    Example:
      notebank mix sounds --model nsynth --out pairs --plots
    """
    from notebank.models.base import DecodeOptions

    if not folder.is_dir():
        raise BadFile(f"{folder} is {'a file' if folder.exists() else 'missing'}: give a folder")
    sounds = source_files(folder, AUDIO)
    if len(sounds) < 2:
        raise BadValue(f"{folder} holds {len(sounds)} sounds; a pair needs two")
    model = _load(name, device)
    if len(model.info.latent.shape) != 2 or "encode" not in model.info.caps:
        raise BadValue(
            f"pairs are mixed along time, which a {model.info.kind} model has no latents for"
        )
    if how == "crossfade" and model.info.latent.frame_hop is None:
        raise BadValue(
            f"a {model.info.kind} model begins a note with shorter frames, so one cannot go on in "
            "the middle of another: take --how morph or mix"
        )
    options = DecodeOptions(precision=precision)
    tell(model, options)
    tally = Tally()
    settings = {
        "model": model.fingerprint[:16],
        "seed": seed,
        "how": how,
        "share": share if how == "mix" else None,
        "seconds": seconds,
        "pitch": pitch,
        "precision": precision,
    }
    clips = _clips(sounds, out, model, partial(_combine, how, share), seconds, how == "crossfade")
    clips = pending([replace(clip, settings=settings) for clip in clips], overwrite, tally)
    out.mkdir(parents=True, exist_ok=True)
    generate(
        model,
        clips,
        tally,
        batch_size=batch,
        options=options,
        seed=seed,
        pitch=pitch,
        after=partial(_draw, model.info.sample_rate) if plots else None,
    )
    tally.close()


def _load(name: str | None, device: str):
    from notebank.checkpoints import catalogue

    name = name or catalogue.default_model()
    if name in catalogue.names() or name.endswith(".safetensors"):
        return catalogue.load(name, device)
    from notebank.fastgen import load_model

    return load_model(name, device)


def _combine(how: str, share: float, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    from notebank.latent import mixture

    if how == "mix":
        return mixture.mix([first, second], [1 - share, share])
    if how == "morph":
        return mixture.morph([first, second])
    return mixture.crossfade(first, second, min(len(first), len(second)) // 2)


def _clips(
    sounds: list[Path], out: Path, model, combine: Callable, seconds: float, longer: bool
) -> list[Clip]:
    from notebank.cli.recordings import read

    rate = model.info.sample_rate

    @lru_cache(maxsize=64)
    def encoded(path: Path) -> np.ndarray:
        audio, pitch = read(model, path)
        return model.encode([audio[: round(seconds * rate)]], None if pitch is None else [pitch])[0]

    def track(first: Path, second: Path) -> np.ndarray:
        return combine(encoded(first), encoded(second))

    pairs = list(permutations(sounds, 2))
    targets = [out / f"mix_{first.stem}_{second.stem}.wav" for first, second in pairs]
    check_targets([(first, target) for (first, _), target in zip(pairs, targets)])
    samples = round(seconds * rate * (1.5 if longer else 1))
    return [
        Clip(pair, target, samples, partial(track, *pair)) for pair, target in zip(pairs, targets)
    ]


def _draw(rate: int, clip: Clip, audio: np.ndarray) -> None:
    from notebank.plots import rainbowgram

    rainbowgram.beside(clip.target, audio, rate)
