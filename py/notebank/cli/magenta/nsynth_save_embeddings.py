"""`nsynth_save_embeddings`: sounds into encodings of the NSynth WaveNet, or a data set into those
of the NSynth baseline.

Both of Magenta's scripts of that name, by their flags: the one reads sounds (--source_path), the
other a TFRecord (--tfrecord_path).
"""

import sys
from functools import partial
from pathlib import Path

import click

from notebank.cli.magenta import ledger
from notebank.cli.magenta.clips import AUDIO, Clip, Tally, check_targets, pending, source_files
from notebank.cli.magenta.flags import AbslCommand, common, switch
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.errors import BadValue, NotebankError


@click.command(cls=AbslCommand)
@partial(common, required=False)
@click.option(
    "--checkpoint_path", default="", help="TensorFlow checkpoint in any form, or a model's name."
)
@click.option(
    "--expdir", default="", help="Instead: a training folder, whose latest checkpoint is taken."
)
@click.option(
    "--sample_length",
    type=click.IntRange(512),
    default=64000,
    show_default=True,
    help="Most samples, 16000 a second.",
)
@click.option(
    "--batch_size",
    type=click.IntRange(1),
    help="For Magenta's sake: sounds go one by one. [with --batch_statistics: 8]",
)
@threads_option(quiet=True)
@click.option(
    "--tfrecord_path", type=FilePath(), help="Baseline: a .tfrecord file, or any NSynth data set."
)
@click.option(
    "--savedir", type=FilePath(), help="Baseline: folder for the result; made if it is missing."
)
@switch(
    "--batch_statistics",
    help="Baseline: normalise by the notes of a batch, as Magenta's script does.",
)
def main(
    source_path: Path | None,
    save_path: Path | None,
    checkpoint_path: str,
    expdir: str,
    sample_length: int,
    batch_size: int | None,
    tfrecord_path: Path | None,
    savedir: Path | None,
    batch_statistics: bool,
    device: str,
    plots: bool,
    overwrite: bool,
    quiet: bool,
) -> None:
    """Encode sounds with the NSynth WaveNet: each becomes SAVE_PATH/NAME_embeddings.npy, float32
    [frames, 16].

    A frame is 512 samples, 32 ms; every sound keeps its own length. What is done already is
    skipped.

    With --tfrecord_path, a whole data set with the NSynth baseline: it becomes SAVEDIR/STEM_z.npy,
    float32 [notes, 1984].

    \b
    Examples:
      nsynth_save_embeddings --checkpoint_path=wavenet-ckpt.tar --source_path=in --save_path=out
      nsynth_save_embeddings --checkpoint_path=baseline.tar --tfrecord_path=a.tfrecord --savedir=out
    """
    if bool(checkpoint_path) == bool(expdir):
        raise BadValue("give either --checkpoint_path or --expdir")
    if (
        tfrecord_path is not None
        and savedir is not None
        and source_path is None
        and save_path is None
    ):
        from notebank.cli.magenta import save_baseline

        save_baseline.save(
            tfrecord_path,
            checkpoint_path or expdir,
            savedir,
            device,
            (batch_size or 8) if batch_statistics else None,
            overwrite,
            quiet,
        )
    elif (
        source_path is not None
        and save_path is not None
        and tfrecord_path is None
        and savedir is None
    ):
        _save_tracks(
            source_path,
            save_path,
            checkpoint_path or expdir,
            sample_length,
            device,
            plots,
            overwrite,
            quiet,
        )
    else:
        raise BadValue(
            "give --source_path and --save_path for the WaveNet, or --tfrecord_path and "
            "--savedir for the baseline"
        )


def _save_tracks(
    source_path: Path,
    save_path: Path,
    checkpoint: str,
    sample_length: int,
    device: str,
    plots: bool,
    overwrite: bool,
    quiet: bool,
) -> None:
    tally = Tally()
    clips = _clips(source_path, save_path, sample_length, checkpoint, device)
    clips = pending(clips, overwrite, tally)
    save_path.mkdir(parents=True, exist_ok=True)
    try:
        _encode_all(clips, tally, plots, quiet)
    except KeyboardInterrupt:
        click.echo(
            f"\nstopped: {tally.written} of {len(clips)} are finished and kept; the same "
            "command goes on from there",
            err=True,
        )
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
    ledger.note(clip.target, clip.settings)
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
        return lambda: fastgen.load_model(checkpoint, device).encode(
            [fastgen.load_audio(path, most)], tail="cut"
        )[0]

    fingerprint = fastgen.load_model(checkpoint, device).fingerprint[:16]
    settings = {"checkpoint": fingerprint, "length": most}
    return [
        Clip((path,), target, 0, track(path), settings=settings)
        for path, target in zip(found, targets)
    ]
