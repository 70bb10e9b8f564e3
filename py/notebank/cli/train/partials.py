"""`notebank train partials`: the full-band model, from a data set of recordings."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress
from notebank.cli.train.options import MINUTES, OUT, RESUME, SEED


@click.command()
@click.option(
    "--data",
    required=True,
    type=FilePath(),
    help="A full-band data set (see `notebank dataset full-band`).",
)
@OUT
@click.option(
    "--analysed",
    type=FilePath(),
    help="Folder of analysed notes, made where it lacks some. Default: OUT/analysed.",
)
@click.option(
    "--jobs", type=click.IntRange(1), default=1, show_default=True, help="Analyses at once."
)
@click.option("--name", default="concert", show_default=True, help="What to call the model.")
@click.option(
    "--steps",
    type=click.IntRange(1),
    default=8000,
    show_default=True,
    help="Length of the whole run, about 0.6 s a step.",
)
@MINUTES
@click.option(
    "--batch", type=click.IntRange(2), default=16, show_default=True, help="Notes in a batch."
)
@click.option(
    "--rate",
    "learning_rate",
    type=float,
    default=1e-3,
    show_default=True,
    help="Highest learning rate.",
)
@SEED
@threads_option()
@RESUME
def partials(
    data: Path,
    out: Path,
    analysed: Path | None,
    jobs: int,
    name: str,
    minutes: float | None,
    resume: bool,
    **numbers: float,
) -> None:
    """Train the full-band model: first all notes are analysed, each once, then the network learns
    their parameters. Writes OUT/NAME-HASH.safetensors.

    Both parts go on where they were stopped, the second with --resume.

    \b
    Example:
      notebank dataset full-band --out notes
      notebank train partials --data notes --out run --minutes 90
      notebank train partials --data notes --out run --resume
    """
    from notebank.checkpoints import native
    from notebank.models.partials.model import PartialsModel
    from notebank.training.config import TrainConfig
    from notebank.training.loop import Trainer
    from notebank.training.partials.analysed import analyse_all
    from notebank.training.partials.notes import load
    from notebank.training.partials.task import PartialsTask

    notes = analysed or out / "analysed"
    with Progress("instruments") as progress:
        analyse_all(data, notes, jobs, progress)
    model = PartialsModel()
    task = PartialsTask(model.net, load(notes))
    config = TrainConfig(**numbers, decay=0.7, validate_every=500, save_every=500)  # type: ignore[arg-type]
    trainer = Trainer(task, config, out, resume)
    with Progress("steps") as progress:
        trainer.run(
            minutes and minutes * 60,
            lambda done, total, _: progress(done, total),
            lambda line: click.echo(line, err=True),
        )
    with trainer.average.swapped_in():
        model.forget()
        path = native.save(model, out, name, half=True)
    click.echo(f"{path} after {trainer.step} of {config.steps} steps")
