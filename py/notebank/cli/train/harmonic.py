"""`notebank train spectral-ae` and `harmonic-vae`: models with a harmonic decoder, from a data set
or from one's own recordings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import tell_training, training
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.cli.train.carried import Carried
from notebank.cli.train.options import MINUTES, RESUME
from notebank.training.harmonic import MOST_THREADS

OPTIONS = (
    click.option(
        "--data",
        type=FilePath(),
        help="A data set in NSynth's format (see `notebank dataset make`).",
    ),
    click.option(
        "--out", type=FilePath(), help="Folder of the run: state, log and the finished model."
    ),
    click.option(
        "--sounds",
        type=FilePath(),
        help="Instead of --data: a folder of recordings to tune a model to.",
    ),
    click.option(
        "--start",
        help="The model to begin with; fresh weights if not given. With --sounds: the shipped one.",
    ),
    click.option(
        "--name", help="What to call the model. Default: the preset's name, or the folder's."
    ),
    click.option(
        "--steps",
        type=click.IntRange(1),
        help="Length of the whole run, about 0.2 s a step. [6000; with --sounds 600]",
    ),
    MINUTES,
    click.option(
        "--batch",
        type=click.IntRange(1),
        help="Notes in a batch. [16; harmonic-vae and --sounds 8]",
    ),
    click.option(
        "--rate",
        "learning_rate",
        type=float,
        help="Highest learning rate. [0.001; with --sounds 0.0003]",
    ),
    training(),
    click.option("--seed", type=int, help="Seed of everything random. [0]"),
    device_option(),
    threads_option(most=MOST_THREADS),
    click.option(
        "--held-out",
        default="41,52,62,72,81",
        show_default=True,
        help="Pitches of --data that are never trained on.",
    ),
    RESUME,
)


def _options(command: Callable) -> Callable:
    for option in reversed(OPTIONS):
        command = option(command)
    return command


@click.command("spectral-ae", cls=Carried)
@click.option(
    "--preset", default="harmonic", show_default=True, help="Sizes of the model: harmonic."
)
@_options
def spectral_ae(**chosen: Any) -> None:
    """Train the spectral autoencoder on a data set of semitones, or tune one to your own
    recordings.

    With --data it writes OUT/NAME-HASH.safetensors; where the set has splits, it learns from
    `train` and is validated on `valid`, whose instruments it never saw. With --sounds, a folder of
    recordings whose names end with their pitch, it takes minutes, ends when it gets no better, and
    the model is in the patch's menu afterwards.

    \b
    Examples:
      notebank dataset make --out notes
      notebank train spectral-ae --data notes --out run
      notebank train spectral-ae --data notes --out run --resume
      notebank train spectral-ae --sounds my_recordings --name mine
    """
    _train("spectral-ae", "harmonic", 16, **chosen)


@click.command("harmonic-vae", cls=Carried)
@click.option("--preset", default="muse", show_default=True, help="Sizes of the model: muse.")
@_options
def harmonic_vae(**chosen: Any) -> None:
    """Train the variational harmonic model, whose notes come out of 32 random numbers, or tune one
    to your own recordings.

    Options and what is written: as for spectral-ae.

    \b
    Examples:
      notebank dataset make --out notes
      notebank train harmonic-vae --data notes --out run
      notebank train harmonic-vae --sounds my_recordings --name mine
    """
    _train("harmonic-vae", "muse", 8, **chosen)


def _train(
    kind: str,
    shipped: str,
    usual: int,
    data: Path | None,
    sounds: Path | None,
    out: Path | None,
    **chosen: Any,
) -> None:
    if data is not None and sounds is None:
        if out is None:
            raise click.UsageError("--data needs a folder for the run: --out")
        _from_data(kind, data, out, usual, **chosen)
    elif sounds is not None and data is None:
        if out is not None or chosen["resume"]:
            raise click.UsageError(
                "--sounds takes minutes and leaves a model, no run: --out and --resume are for "
                "--data"
            )
        _from_sounds(kind, shipped, sounds, **chosen)
    else:
        raise click.UsageError(
            "give a data set (--data) or a folder of recordings (--sounds), one of them"
        )


def _from_data(
    kind: str,
    data: Path,
    out: Path,
    usual: int,
    preset: str,
    start: str | None,
    name: str | None,
    minutes: float | None,
    held_out: str,
    resume: bool,
    device: str,
    precision: str | None,
    **numbers: Any,
) -> None:
    from notebank.checkpoints import native
    from notebank.data.nsynth import NSynth
    from notebank.models.device import pick_device
    from notebank.notes import parse_pitches
    from notebank.training.config import TrainConfig
    from notebank.training.harmonic.distance import kept
    from notebank.training.loop import Trainer

    model, task_class = _model(kind, preset, start)
    model.to(pick_device(device))
    learnt, unseen = NSynth(data).parts()
    pitches = parse_pitches(held_out)
    task = task_class(
        model, learnt, pitches, kept(learnt, pitches, unseen), precision=precision or "auto"
    )
    config = TrainConfig(**({"steps": 6000, "batch": usual} | _given(numbers)))
    trainer = Trainer(task, config, out, resume)
    tell_training(task.precision, task.network)
    with Progress("steps") as progress:
        trainer.run(
            minutes and minutes * 60,
            lambda done, total, _: progress(done, total),
            lambda line: click.echo(line, err=True),
        )
    with trainer.average.swapped_in():
        model.forget()
        path = native.save(model, out, name or preset, half=True)
    click.echo(f"{path} after {trainer.step} of {config.steps} steps")


def _from_sounds(
    kind: str,
    shipped: str,
    sounds: Path,
    start: str | None,
    name: str | None,
    minutes: float | None,
    preset: str,
    held_out: str,
    resume: bool,
    device: str,
    precision: str | None,
    **numbers: Any,
) -> None:
    from dataclasses import replace

    from notebank.checkpoints import catalogue
    from notebank.cli.train.tuned import keep
    from notebank.models.device import pick_device
    from notebank.sounds.filename import folder_name
    from notebank.training import recordings
    from notebank.training.harmonic import finetune

    called = catalogue.check_name(name or folder_name(sounds))
    model, _ = _model(kind, preset, start or shipped)
    model.to(pick_device(device))
    mine, warnings = recordings.of_folder(sounds)
    for warning in warnings:
        click.echo(warning, err=True)
    config = replace(finetune.CONFIG, **_given(numbers))
    click.echo(f"tuning {start or shipped} to {len(mine)} recordings", err=True)
    tell_training(precision or "auto", model.net)
    seconds = minutes and minutes * 60
    with Progress("notes measured") as measured, Progress("steps at most", seconds) as progress:
        tuned = finetune.tune(
            model,
            mine,
            config,
            seconds,
            lambda done, total, _: progress(done, total),
            precision=precision or "auto",
            on_measured=measured,
        )
    keep(model, tuned, start or shipped, called)


def _given(numbers: dict[str, Any]) -> dict[str, Any]:
    return {option: value for option, value in numbers.items() if value is not None}


def _model(kind: str, preset: str, start: str | None) -> tuple[Any, Any]:
    """The model to train, and the task that does it."""
    from notebank.checkpoints import catalogue
    from notebank.errors import BadValue, NotFound
    from notebank.models.harmonic import spectral_ae, vae
    from notebank.models.registry import build
    from notebank.training.harmonic.spectral import SpectralTask
    from notebank.training.harmonic.vae import HarmonicVaeTask

    presets = {"spectral-ae": spectral_ae.PRESETS, "harmonic-vae": vae.PRESETS}[kind]
    task_class = {"spectral-ae": SpectralTask, "harmonic-vae": HarmonicVaeTask}[kind]
    if preset not in presets:
        raise NotFound(f"there is no preset '{preset}'; there is {', '.join(presets)}")
    if start is None:
        return build(kind, presets[preset]), task_class
    model = catalogue.load(start)
    if model.info.kind != kind:
        raise BadValue(
            f"{start} is a {model.info.kind} model: train it with `notebank train "
            f"{model.info.kind}`"
        )
    return model, task_class
