"""`notebank train baseline`: an NSynth baseline of one's own."""

from pathlib import Path
from typing import Any

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.progress import Progress
from notebank.cli.train.options import run_options


@click.command()
@click.option(
    "--preset",
    type=click.Choice(["compact", "magenta"]),
    default="compact",
    show_default=True,
    help="Sizes and schedule.",
)
@click.option(
    "--start", help="Begin with the weights of this model (name or file) instead of fresh ones."
)
@click.option(
    "--data",
    required=True,
    type=FilePath(),
    help="A folder with examples.json, or .tfrecord files.",
)
@click.option(
    "--validation",
    type=FilePath(),
    help="Another data set. Default: what --data marks so, or every 50th note.",
)
@click.option("--name", help="What to call the model. Default: baseline.")
@click.option(
    "--steps",
    type=click.IntRange(1),
    help="Length of the whole run. [magenta: 200000, compact: 10000]",
)
@click.option("--batch", type=click.IntRange(2), help="Notes in a step, an even number. [8]")
@click.option(
    "--rate",
    "learning_rate",
    type=float,
    help="Highest learning rate. [magenta: 0.0001, compact: 0.001]",
)
@click.option(
    "--weight", type=float, help="How much more an error counts at 0 Hz than from --until on. [10]"
)
@click.option("--until", type=float, help="Where an error begins to count once [Hz]. [4000]")
@click.option(
    "--validate-every",
    type=click.IntRange(1),
    help="Steps between validations, each logged, with two notes rendered. [1000]",
)
@click.option("--save-every", type=click.IntRange(1), help="Steps between saved states. [1000]")
@run_options
def baseline(
    preset: str,
    start: str | None,
    data: Path,
    validation: Path | None,
    out: Path,
    name: str | None,
    minutes: float | None,
    device: str,
    resume: bool,
    **chosen: Any,
) -> None:
    """Train an NSynth baseline, the spectral autoencoder, on notes of 4 s; writes
    OUT/NAME-HASH.safetensors.

    Notes are heard at the pitches of the data set: give it every semitone that is to be played.

    \b
    Example:
      notebank dataset make --out semitones
      notebank train baseline --data semitones --out run --minutes 60
      notebank train baseline --data semitones --out run --resume
    """
    from dataclasses import replace

    from notebank.checkpoints import native
    from notebank.data.nsynth import NSynth
    from notebank.training.baseline import TRAIN_PRESETS, BaselineTask
    from notebank.training.loop import Trainer

    config = replace(
        TRAIN_PRESETS[preset],
        **{option: value for option, value in chosen.items() if value is not None},
    )
    notes, kept = NSynth(data).parts()
    task = BaselineTask(
        _model(preset, start, device),
        notes,
        NSynth(validation) if validation else kept,
        config=config,
    )
    trainer = Trainer(task, config, out, resume)
    with Progress("steps") as progress:
        trainer.run(
            minutes and minutes * 60,
            lambda done, total, _: progress(done, total),
            lambda line: click.echo(line, err=True),
        )
    task.model.forget()
    path = native.save(task.model, out, name or "baseline")
    click.echo(f"{path} after {trainer.step} of {config.steps} steps")


def _model(preset: str, start: str | None, device: str) -> Any:
    from notebank.checkpoints import catalogue
    from notebank.errors import BadValue
    from notebank.models.baseline.config import PRESETS
    from notebank.models.baseline.model import Baseline
    from notebank.models.device import pick_device

    model = Baseline(PRESETS[preset]) if start is None else catalogue.load(start)
    if not isinstance(model, Baseline):
        raise BadValue(
            f"{start} is a model of kind {model.info.kind}; training a baseline begins "
            "with a baseline"
        )
    return model.to(pick_device(device))
