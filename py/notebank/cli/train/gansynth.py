"""`notebank train gansynth`: a GAN of notes of one's own."""

import shutil
from pathlib import Path
from typing import Any

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import tell_training, training
from notebank.cli.progress import Progress
from notebank.cli.train.carried import Carried
from notebank.cli.train.options import run_options


@click.command(cls=Carried)
@click.option(
    "--preset",
    type=click.Choice(["compact", "magenta"]),
    default="compact",
    show_default=True,
    help="Sizes and schedule.",
)
@click.option(
    "--start",
    help=(
        "Go on with this model (name, file, or Magenta's folder, tar or zip) instead of a "
        "fresh one, in its sizes."
    ),
)
@click.option(
    "--data",
    required=True,
    type=FilePath(),
    help=(
        "A data set in NSynth's format, a folder or .tfrecord files (see `notebank dataset make`)."
    ),
)
@click.option("--name", help="What to call the model. Default: the preset's name.")
@click.option(
    "--normaliser",
    type=click.Choice(["magenta", "computed"]),
    default="magenta",
    show_default=True,
    help=(
        "How pictures are brought to -1..1: with the published numbers, or by the data's own range."
    ),
)
@click.option(
    "--stable",
    type=click.IntRange(1),
    help="Images at rest before the next block comes in. [magenta: 800000, compact: 40000]",
)
@click.option(
    "--transition", type=click.IntRange(1), help="Images while a block is faded in. [as --stable]"
)
@click.option(
    "--steps",
    type=click.IntRange(1),
    help=(
        "Turns of the run, two a batch; with --start, from there on. Default: until all "
        "blocks are grown."
    ),
)
@click.option("--batch", type=click.IntRange(2), help="Images in a batch, an even number. [8]")
@click.option(
    "--rate", "learning_rate", type=float, help="Learning rate of both networks. [0.0008]"
)
@training("magenta: fp32, compact: auto", ", but for the penalty's")
@click.option(
    "--validate-every",
    type=click.IntRange(1),
    help="Turns between validations, each logged, with a sheet of samples. [2500]",
)
@click.option("--save-every", type=click.IntRange(1), help="Turns between saved states. [10000]")
@run_options
def gansynth(
    preset: str,
    start: str | None,
    data: Path,
    out: Path,
    name: str | None,
    normaliser: str,
    minutes: float | None,
    device: str,
    resume: bool,
    **chosen: Any,
) -> None:
    """Train a GANSynth on notes of 4 s at pitches 24..84; writes OUT/NAME-HASH.safetensors with the
    averaged weights.

    The networks grow block by block: each stage leaves its state and model in OUT, stage_00,
    stage_01 and so on. Sheets of samples, sound and picture, lie in OUT/samples.

    --start needs what `notebank models import --with-discriminator` keeps, or Magenta's own folder;
    its sizes, normaliser and schedule then come from there. Give it again with --resume.

    \b
    Example:
      notebank dataset make --out semitones
      notebank train gansynth --data semitones --out run --minutes 60
      notebank train gansynth --data semitones --out run --resume
      notebank train gansynth --start acoustic_only --data semitones --out further --steps 20000
    """
    from notebank.checkpoints import ganstate, native
    from notebank.data.nsynth import NSynth
    from notebank.models.device import pick_device
    from notebank.models.gansynth.model import GanSynth
    from notebank.training.gansynth.pictures import Pictures
    from notebank.training.gansynth.task import (
        MODEL_PRESETS,
        TRAIN_PRESETS,
        GanTask,
        GanTrainConfig,
    )
    from notebank.training.loop import Trainer

    model, state = ganstate.begin(start) if start else (GanSynth(MODEL_PRESETS[preset]), None)
    sizes, changes = (
        model.config,
        {option: value for option, value in chosen.items() if value is not None},
    )
    if "stable" in changes:
        changes.setdefault("transition", changes["stable"])
    schedule = (
        {"stable": state.stable, "transition": state.transition} if state else TRAIN_PRESETS[preset]
    )
    config = GanTrainConfig.whole(
        sizes.blocks, state.images if state else 0, **(schedule | changes)
    )
    pictures = Pictures(NSynth(data).parts()[0], sizes)
    if normaliser == "computed" and state is None:
        pictures.config = sizes = pictures.computed()
        model = GanSynth(sizes)
    task = GanTask(model.to(pick_device(device)), pictures, config, on_sheet=_draw, start=state)
    trainer = Trainer(task, config, out, resume)
    tell_training(config.precision, task.network)
    if state and not resume:
        task.go_on(trainer)

    def on_step(done: int, total: int, loss: float) -> None:
        progress(done, total)
        if done % 2 == 0 and config.stage(done, sizes.blocks) != config.stage(
            done - 2, sizes.blocks
        ):
            _keep(trainer, config.stage(done - 2, sizes.blocks))

    with Progress("turns") as progress:
        trainer.run(minutes and minutes * 60, on_step, lambda line: click.echo(line, err=True))
    with trainer.average.swapped_in():
        path = native.save(task.grown(trainer.step), out, name or preset)
    click.echo(f"{path} after {trainer.step} of {config.steps} turns")


def _keep(trainer: Any, stage: int) -> None:
    """Leaves the state and the model of a stage that is over in a folder of their own."""
    from notebank.checkpoints import native

    folder = trainer.folder / f"stage_{stage:02}"
    folder.mkdir(exist_ok=True)
    trainer.save()
    shutil.copy(trainer.folder / "state.safetensors", folder / "state.safetensors")
    with trainer.average.swapped_in():
        native.save(trainer.task.grown(trainer.step), folder, "stage")


def _draw(pictures: Any, path: Path) -> None:
    from notebank.plots import sheet
    from notebank.training.gansynth.task import SHEET

    sheet.draw(
        pictures.numpy(),
        path,
        path.stem,
        [f"pitch {pitch}, latent {which}" for pitch, which in SHEET],
    )
