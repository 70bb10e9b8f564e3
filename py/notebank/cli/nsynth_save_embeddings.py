"""`nsynth_save_embeddings`: sounds into encodings of the NSynth WaveNet. Magenta's script by its own name and flags."""

import sys
from pathlib import Path

import click

from notebank.cli.abslflags import AbslCommand, common
from notebank.cli.clips import AUDIO, Clip, Tally, check_targets, pending, source_files
from notebank.cli.progress import Progress
from notebank.errors import BadValue, NotebankError


@click.command(cls=AbslCommand)
@common
@click.option("--checkpoint_path", default="", help="TensorFlow checkpoint in any form, or a model's name.")
@click.option("--expdir", default="", help="Instead: a training folder, whose latest checkpoint is taken.")
@click.option("--sample_length", type=click.IntRange(512), default=64000, show_default=True, help="Most samples, 16000 a second.")
@click.option("--batch_size", type=click.IntRange(1), default=16, show_default=True, help="For Magenta's sake: sounds go one by one.")
def main(source_path: Path, save_path: Path, checkpoint_path: str, expdir: str, sample_length: int, batch_size: int, device: str,
         plots: bool, overwrite: bool, quiet: bool) -> None:
    """Encode sounds with the NSynth WaveNet: each becomes SAVE_PATH/NAME_embeddings.npy, float32 [frames, 16].

    A frame is 512 samples, 32 ms; every sound keeps its own length. What is done already is skipped.

    \b
    Example:
      nsynth_save_embeddings --checkpoint_path=wavenet-ckpt.tar --source_path=in --save_path=out
    """
    if bool(checkpoint_path) == bool(expdir):
        raise BadValue("give either --checkpoint_path or --expdir")
    tally = Tally()
    clips = pending(_clips(source_path, save_path, sample_length, checkpoint_path or expdir, device), overwrite, tally)
    save_path.mkdir(parents=True, exist_ok=True)
    try:
        _encode_all(clips, tally, plots, quiet)
    except KeyboardInterrupt:
        click.echo(f"\nstopped: {tally.written} of {len(clips)} are finished and kept; the same command goes on from there", err=True)
        sys.exit(130)
    tally.close(quiet)


def _encode_all(clips: list[Clip], tally: Tally, plots: bool, quiet: bool) -> None:
    with Progress("sounds") as progress:
        for number, clip in enumerate(clips, 1):
            _encode(clip, tally, plots)
            if not quiet:
                progress(number, len(clips))


def _encode(clip: Clip, tally: Tally, plots: bool) -> None:
    from notebank import fastgen

    try:
        z = clip.track()
    except NotebankError as error:
        tally.failed += 1
        click.echo(f"{clip.sources[0].name} is left out: {error}", err=True)
        return
    fastgen.save_encoding(clip.target, z)
    tally.written += 1
    if plots:
        from notebank.plots import encoding
        encoding.draw(z, clip.target.with_suffix(".png"), clip.sources[0].stem)


def _clips(source: Path, folder: Path, most: int, checkpoint: str, device: str) -> list[Clip]:
    from notebank import fastgen

    found = source_files(source, AUDIO)
    if not found:
        raise BadValue(f"{source} holds no sounds")
    targets = [folder / f"{path.stem}_embeddings.npy" for path in found]
    check_targets(list(zip(found, targets)))

    def track(path: Path):
        return lambda: fastgen.load_model(checkpoint, device).encode([fastgen.load_audio(path, most)], tail="cut")[0]

    return [Clip((path,), target, 0, track(path)) for path, target in zip(found, targets)]
