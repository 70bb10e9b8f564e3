"""`notebank train partials`: the full-band model, from a data set or from one's own recordings."""

from pathlib import Path
from typing import Any

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.cli.train.options import MINUTES, RESUME


@click.command()
@click.option(
    "--data", type=FilePath(), help="A full-band data set (see `notebank dataset full-band`)."
)
@click.option(
    "--out", type=FilePath(), help="Folder of the run: state, log and the finished model."
)
@click.option(
    "--analysed",
    type=FilePath(),
    help="Folder of analysed notes, made where it lacks some. Default: OUT/analysed.",
)
@click.option(
    "--sounds",
    type=FilePath(),
    help="Instead of --data: a folder of recordings to tune a model to.",
)
@click.option(
    "--start", default="concert", show_default=True, help="With --sounds: the model to begin with."
)
@click.option(
    "--prior",
    is_flag=True,
    help="With --data: also fit a prior to the instruments, so that the model draws latents.",
)
@click.option(
    "--jobs", type=click.IntRange(1), default=1, show_default=True, help="Analyses at once."
)
@click.option("--name", help="What to call the model. Default: concert, or the folder's name.")
@click.option(
    "--steps",
    type=click.IntRange(1),
    help="Length of the whole run, about 0.6 s a step. [6000; with --sounds 240]",
)
@MINUTES
@click.option("--batch", type=click.IntRange(2), help="Notes in a batch. [16; with --sounds 8]")
@click.option(
    "--rate",
    "learning_rate",
    type=float,
    help="Highest learning rate. [0.001; with --sounds 0.0002]",
)
@click.option("--seed", type=int, help="Seed of everything random. [0]")
@device_option()
@threads_option()
@RESUME
def partials(
    data: Path | None,
    out: Path | None,
    sounds: Path | None,
    minutes: float | None,
    start: str,
    name: str | None,
    resume: bool,
    analysed: Path | None,
    jobs: int,
    prior: bool,
    device: str,
    **numbers: float | None,
) -> None:
    """Train the full-band model on a data set, or tune it to your own recordings.

    With --data all notes are analysed, each once, then the network learns their parameters; writes
    OUT/NAME-HASH.safetensors. Both parts go on where they were stopped, the second with --resume.
    With --sounds, a folder of recordings whose names end with their pitch, it takes a minute or
    two, ends when it gets no better, and the model is in the patch's menu afterwards.

    \b
    Examples:
      notebank dataset full-band --out notes
      notebank train partials --data notes --out run --minutes 90
      notebank train partials --data notes --out run --resume
      notebank train partials --sounds my_recordings --name mine
    """
    given = {key: value for key, value in numbers.items() if value is not None}
    seconds = minutes and minutes * 60
    if data is not None and sounds is None:
        if out is None:
            raise click.UsageError("--data needs a folder for the run: --out")
        notes = analysed or out / "analysed"
        _from_data(data, out, notes, jobs, name or "concert", seconds, resume, prior, device, given)
    elif sounds is not None and data is None:
        if out is not None or resume or analysed is not None:
            raise click.UsageError(
                "--sounds takes minutes and leaves a model, no run: --out, --analysed and "
                "--resume are for --data"
            )
        _from_sounds(sounds, start, name, seconds, device, given)
    else:
        raise click.UsageError(
            "give a data set (--data) or a folder of recordings (--sounds), one of them"
        )


def _from_data(
    data: Path,
    out: Path,
    notes: Path,
    jobs: int,
    name: str,
    seconds: float | None,
    resume: bool,
    prior: bool,
    device: str,
    given: dict[str, Any],
) -> None:
    from notebank.checkpoints import native
    from notebank.models.device import pick_device
    from notebank.models.partials.model import PartialsModel
    from notebank.training.config import TrainConfig
    from notebank.training.loop import Trainer
    from notebank.training.partials.analysed import analyse_all
    from notebank.training.partials.notes import load
    from notebank.training.partials.prior import prior_of
    from notebank.training.partials.task import PartialsTask

    with Progress("instruments") as progress:
        analyse_all(data, notes, jobs, progress)
    model = PartialsModel().to(pick_device(device))
    task = PartialsTask(model.net, load(notes))
    usual = {"steps": 6000, "batch": 16, "decay": 0.7, "validate_every": 500, "save_every": 500}
    config = TrainConfig(**(usual | given))
    trainer = Trainer(task, config, out, resume)
    with Progress("steps") as progress:
        trainer.run(
            seconds,
            lambda done, total, _: progress(done, total),
            lambda line: click.echo(line, err=True),
        )
    with trainer.average.swapped_in():
        model.take(prior_of(model, task.learnt) if prior else None)
        path = native.save(model, out, name, half=True)
    click.echo(f"{path} after {trainer.step} of {config.steps} steps")


def _from_sounds(
    sounds: Path,
    start: str,
    name: str | None,
    seconds: float | None,
    device: str,
    given: dict[str, Any],
) -> None:
    from dataclasses import replace

    from notebank.checkpoints import catalogue
    from notebank.cli.train.tuned import keep
    from notebank.errors import BadValue
    from notebank.models.partials.model import PartialsModel
    from notebank.sounds.filename import folder_name
    from notebank.training.partials import finetune

    called = catalogue.check_name(name or folder_name(sounds))
    model = catalogue.load(start, device)
    if not isinstance(model, PartialsModel):
        raise BadValue(
            f"{start} is a {model.info.kind} model: train it with `notebank train "
            f"{model.info.kind}`"
        )
    with Progress("recordings analysed") as progress:
        mine, warnings = finetune.of_folder(sounds, progress)
    for warning in warnings:
        click.echo(warning, err=True)
    click.echo(f"tuning {start} to {sum(map(len, mine))} recordings", err=True)
    config = replace(finetune.CONFIG, **given)
    with Progress("of the package's sounds analysed") as progress:
        others = list(finetune.shipped(progress))
    with Progress("notes measured") as measured, Progress("steps at most", seconds) as progress:
        tuned = finetune.tune(
            model,
            mine,
            others,
            config,
            seconds,
            lambda done, total, _: progress(done, total),
            on_measured=measured,
        )
    keep(model, tuned, start, called)
