"""`notebank train wavenet-ae`: an NSynth WaveNet of one's own."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import tell_training, training
from notebank.cli.progress import Progress
from notebank.cli.train.carried import Carried
from notebank.cli.train.options import run_options


@click.command("wavenet-ae", cls=Carried)
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
        "Begin with the weights of this model (name, file or TensorFlow checkpoint) instead "
        "of fresh ones."
    ),
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
    help="Another data set. Default: every 50th note is kept apart.",
)
@click.option("--name", help="What to call the model. Default: the preset's name.")
@click.option(
    "--steps",
    type=click.IntRange(1),
    help="Length of the whole run. [magenta: 200000, compact: 60000]",
)
@click.option("--batch", type=click.IntRange(1), help="Crops in a step. [magenta: 32, compact: 16]")
@click.option(
    "--parts",
    type=click.IntRange(1),
    help="Work through a batch in so many parts, to save memory (gradient accumulation).",
)
@click.option(
    "--crop", type=click.IntRange(512), help="Samples of a crop, a multiple of 512. [6144]"
)
@click.option(
    "--onsets",
    type=click.FloatRange(0, 1),
    help="Share of crops that begin with the note. [magenta: 0, compact: 0.25]",
)
@click.option(
    "--jitter",
    type=click.FloatRange(0),
    help="Noise on the past that the decoder sees, mu-law levels. [magenta: 0, compact: 4]",
)
@click.option(
    "--pitch",
    type=click.FloatRange(0),
    help="Weight of hearing the pitch in the latents. [magenta: 0, compact: 0.1]",
)
@click.option(
    "--rate",
    "learning_rate",
    type=float,
    help="Highest learning rate. [magenta: 0.0002, compact: 0.001]",
)
@training()
@click.option(
    "--validate-every",
    type=click.IntRange(1),
    help="Steps between validations, each logged and listened to. [1000]",
)
@click.option("--save-every", type=click.IntRange(1), help="Steps between saved states. [1000]")
@click.option(
    "--listen",
    type=click.FloatRange(0),
    default=0.0,
    help="Render so many seconds of two notes with each validation.",
)
@click.option(
    "--tensorboard", is_flag=True, help="Log curves and samples for TensorBoard into OUT/board."
)
@run_options
def wavenet_ae(
    preset: str,
    start: str | None,
    data: Path,
    validation: Path | None,
    out: Path,
    name: str | None,
    minutes: float | None,
    listen: float,
    tensorboard: bool,
    device: str,
    resume: bool,
    **chosen,
) -> None:
    """Train a WaveNet autoencoder on notes; writes OUT/NAME-HASH.safetensors with the averaged
    weights.

    The learning rate falls in NSynth's steps, at 45, 60, 75 and 90 % of the run. The same seed,
    data and settings give the same weights on a CPU, also when the run is stopped and taken up
    again.

    \b
    Example:
      notebank train wavenet-ae --data train.tfrecord --validation valid.tfrecord --out run
      notebank train wavenet-ae --data train.tfrecord --validation valid.tfrecord --out run --resume
    """
    from dataclasses import replace

    from notebank.checkpoints import native
    from notebank.data.notes import open_notes
    from notebank.training.loop import Trainer
    from notebank.training.tensorboard import TensorBoard
    from notebank.training.wavenet.task import TRAIN_PRESETS, WavenetTask

    config = replace(
        TRAIN_PRESETS[preset],
        **{option: value for option, value in chosen.items() if value is not None},
    )
    model, notes = _model(preset, start, device), open_notes(data, learnt=True)
    board = TensorBoard(out / "board") if tensorboard else None
    task = WavenetTask(
        model,
        notes,
        open_notes(validation) if validation else None,
        config=config,
        seconds=listen,
        tensorboard=board,
    )
    trainer = Trainer(task, config, out, resume)
    tell_training(config.precision, task.network)

    with Progress("steps") as progress:

        def on_step(done: int, total: int, loss: float) -> None:
            progress(done, total)
            if board is not None:
                board.step(done, total, loss)

        trainer.run(minutes and minutes * 60, on_step, lambda line: click.echo(line, err=True))
    if board is not None:
        board.close()
    with trainer.average.swapped_in():
        path = native.save(model, out, name or preset)
    click.echo(f"{path} after {trainer.step} of {config.steps} steps")


def _model(preset: str, start: str | None, device: str):
    from notebank.fastgen import load_model
    from notebank.models.device import pick_device
    from notebank.models.wavenet.autoencoder import WavenetAutoencoder
    from notebank.models.wavenet.config import PRESETS

    if start is not None:
        return load_model(start, device)
    return WavenetAutoencoder.from_config(vars(PRESETS[preset])).to(pick_device(device))
