"""`nsynth_generate`: sounds, or encodings of sounds, through the NSynth WaveNet. Magenta's script
by its own name and flags."""

from dataclasses import replace
from functools import partial
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
from notebank.cli.magenta.flags import AbslCommand, common, switch
from notebank.cli.options.precision import PLAYING, tell
from notebank.cli.options.threads import threads_option
from notebank.errors import BadValue


@click.command(cls=AbslCommand)
@common
@click.option(
    "--checkpoint_path",
    default="model.ckpt-200000",
    show_default=True,
    help="TensorFlow checkpoint or a model's name.",
)
@switch(
    "--npy_only",
    "--encodings",
    help="Take the .npy files of the folder even if it holds sounds.",
)
@click.option(
    "--sample_length",
    type=click.IntRange(1),
    help="Most samples of a clip, 16000 a second. [sounds: 64000, .npy: all]",
)
@click.option(
    "--batch_size",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Clips generated side by side.",
)
@PLAYING
@click.option(
    "--temperature",
    type=click.FloatRange(0),
    default=1.0,
    show_default=True,
    help="Below 1 is calmer, 0 takes no chances.",
)
@threads_option(quiet=True)
@click.option(
    "--seed", type=int, help="Another number, another performance. Default: from the sound."
)
def main(
    source_path: Path,
    save_path: Path,
    checkpoint_path: str,
    npy_only: bool,
    sample_length: int | None,
    batch_size: int,
    device: str,
    precision: str,
    temperature: float,
    seed: int | None,
    plots: bool,
    overwrite: bool,
    quiet: bool,
) -> None:
    """Play sounds through the NSynth WaveNet: each becomes SAVE_PATH/gen_NAME.wav (32-bit float, 16
    kHz).

    A folder's sounds are taken, or its .npy encodings if it has none. What is done already with
    these settings is skipped.

    \b
    Example:
      nsynth_generate --checkpoint_path=ckpt.tar --source_path=in --save_path=out --batch_size=4
    """
    from notebank import fastgen
    from notebank.models.base import DecodeOptions

    tally, options = Tally(), DecodeOptions(precision=precision, temperature=temperature)
    clips = _clips(source_path, save_path, checkpoint_path, npy_only, sample_length, device)
    model = fastgen.load_model(checkpoint_path, device)
    settings = {
        "checkpoint": model.fingerprint[:16],
        "seed": seed,
        "temperature": temperature,
        "precision": precision,
    }
    clips = [replace(clip, settings={**settings, "length": clip.samples}) for clip in clips]
    clips = pending(clips, overwrite, tally)
    save_path.mkdir(parents=True, exist_ok=True)
    if clips:
        tell(model, options)
        generate(
            model,
            clips,
            tally,
            batch_size=batch_size,
            options=options,
            seed=seed,
            quiet=quiet,
            after=_draw if plots else None,
        )
    tally.close(quiet)


def _clips(
    source: Path, folder: Path, checkpoint: str, npy_only: bool, cap: int | None, device: str
) -> list[Clip]:
    found = [] if npy_only else source_files(source, AUDIO)
    found = found or source_files(source, {".npy"})
    if not found:
        raise BadValue(f"{source} holds neither sounds nor .npy encodings")
    targets = [folder / f"gen_{path.stem}.wav" for path in found]
    check_targets(list(zip(found, targets)))
    return [_clip(path, target, checkpoint, cap, device) for path, target in zip(found, targets)]


def _clip(path: Path, target: Path, checkpoint: str, cap: int | None, device: str) -> Clip:
    from notebank import fastgen

    if path.suffix.lower() == ".npy":
        whole = _npy_frames(path) * fastgen.HOP
        return Clip(
            (path,), target, min(whole, cap or whole), partial(fastgen.load_encoding, path), cap
        )
    most = cap or 64000
    samples = min(_audio_samples(path), most) // fastgen.HOP * fastgen.HOP
    return Clip((path,), target, samples, partial(_encode, path, most, checkpoint, device))


def _encode(path: Path, most: int, checkpoint: str, device: str) -> np.ndarray:
    from notebank import fastgen

    return fastgen.load_model(checkpoint, device).encode(
        [fastgen.load_audio(path, most)], tail="cut"
    )[0]


def _npy_frames(path: Path) -> int:
    try:
        return int(np.load(path, mmap_mode="r", allow_pickle=False).shape[-2])
    except (OSError, ValueError, EOFError, IndexError, AttributeError):
        return 0  # it will be read, and refused with its reason, in its turn


def _audio_samples(path: Path) -> int:
    import soundfile

    try:
        return round(soundfile.info(path).duration * 16000)
    except (soundfile.LibsndfileError, RuntimeError):
        return 0


def _draw(clip: Clip, audio: np.ndarray) -> None:
    from notebank.plots import rainbowgram

    rainbowgram.beside(clip.target, audio, 16000)
