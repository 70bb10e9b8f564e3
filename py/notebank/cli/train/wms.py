"""`notebank train wms`: networks for Wavetable Manifold Synthesis."""

from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.cli.train.options import MINUTES, RESUME


@click.command()
@click.argument("params", required=False, type=FilePath())
@click.option(
    "--data", type=FilePath(), help="An NSynth-format data set (see `notebank dataset make`)."
)
@click.option(
    "--sounds",
    type=FilePath(),
    help="A sound file or a folder of them, instead of PARAMS' audio_files_path.",
)
@click.option(
    "--out",
    required=True,
    type=FilePath(),
    help="Folder of the run: state, log and the finished model.",
)
@click.option("--name", default="wms", show_default=True, help="What to call the model.")
@click.option(
    "--held-out",
    default="41,52,62,72,81",
    show_default=True,
    help="Pitches of --data that are never trained on.",
)
@click.option(
    "--epochs",
    type=click.IntRange(1),
    help="Length of the whole run, instead of PARAMS' num_epochs.",
)
@MINUTES
@device_option("cpu")
@threads_option(most=1)  # with two a step takes longer
@click.option("--half", is_flag=True, help="Store our weights in half precision.")
@RESUME
def wms(
    params: Path | None,
    data: Path | None,
    sounds: Path | None,
    out: Path,
    name: str,
    held_out: str,
    epochs: int | None,
    minutes: float | None,
    half: bool,
    device: str,
    resume: bool,
) -> None:
    """Train a network as PARAMS says, a params.json of wms_torch; without one, with notebank's own
    parameters.

    Writes OUT/NAME-HASH.safetensors (for notebank), and OUT/NAME.pth, rt_model.json and
    last_network.json (for others). Features are kept in the user's folder, by content.

    \b
    Examples:
      notebank train wms params.json --out run
      notebank train wms --sounds my-recordings --out run --minutes 10
      notebank train wms --data semitones --out run
      notebank train wms params.json --out run --resume
    """
    from notebank.checkpoints import catalogue, native
    from notebank.checkpoints import wms as theirs
    from notebank.data.nsynth import NSynth
    from notebank.errors import BadValue
    from notebank.models.device import pick_device
    from notebank.notes import parse_pitches
    from notebank.training.loop import Trainer
    from notebank.training.wms import dataset
    from notebank.training.wms import params as wmsparams
    from notebank.training.wms.untrained import prepare

    catalogue.check_name(name)
    chosen = wmsparams.read(params) if params else wmsparams.of(wmsparams.PRESETS["default"])
    _tell(chosen)
    settings = chosen.params.changed(num_epochs=epochs, audio_files_path=sounds and str(sounds))
    if data is not None:
        recordings = dataset.notes(NSynth(data), settings.sample_rate, parse_pitches(held_out))
    elif settings.audio_files_path:
        recordings = dataset.sound_files(
            _found(settings.audio_files_path, params), settings.sample_rate, settings.window_size
        )
    else:
        raise BadValue(
            "there is nothing to train on: give --data, --sounds, or PARAMS with an "
            "audio_files_path"
        )
    with Progress("recordings analysed") as progress:
        task = prepare(settings, recordings, progress).to(pick_device(device))
    trainer = Trainer(task, task.train_config(), out, resume)
    with Progress("steps") as progress:
        trainer.run(
            minutes and minutes * 60,
            lambda done, total, _: progress(done, total),
            lambda line: click.echo(line, err=True),
        )
    with trainer.average.swapped_in():
        model = task.trained()
    path = native.save(model, out, name, half)
    click.echo(f"{path} after {trainer.step} of {trainer.config.steps} steps")
    click.echo("for wms_torch: " + ", ".join(file.name for file in theirs.export(model, out, name)))


def _found(path: str, params: Path | None) -> Path:
    """Where the recordings are: as it is written, or seen from the folder of PARAMS."""
    where = Path(path).expanduser()
    return where if params is None or where.exists() else params.parent / where


def _tell(chosen) -> None:
    """Which keys of a file do nothing, and why."""
    if chosen.comments:
        click.echo(f"ignored as comments: {', '.join(chosen.comments)}", err=True)
    if chosen.unknown:
        click.echo(f"not known here, without effect: {', '.join(chosen.unknown)}", err=True)
