"""`notebank train`: makes models."""

from pathlib import Path

import click

from notebank.cli.progress import Progress
from notebank.cli.train_baseline import baseline
from notebank.cli.train_gansynth import gansynth
from notebank.cli.train_wavenet import wavenet_ae
from notebank.cli.train_wms import wms


@click.group(commands=[baseline, gansynth, wavenet_ae, wms])
def train() -> None:
    """Train a model."""


@train.command("spectral-ae")
@click.option("--preset", default="harmonic", show_default=True, help="Sizes of the model: harmonic.")
@click.option("--data", required=True, type=click.Path(path_type=Path), help="A data set in NSynth's format (see `notebank dataset make`).")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder of the run: state, log and the finished model.")
@click.option("--steps", type=click.IntRange(1), default=5000, show_default=True, help="Length of the whole run, about 0.17 s a step.")
@click.option("--minutes", type=click.FloatRange(0, min_open=True), help="Stop earlier, after so many minutes; --resume goes on.")
@click.option("--batch", type=click.IntRange(1), default=16, show_default=True, help="Notes in a batch.")
@click.option("--rate", type=float, default=1e-3, show_default=True, help="Highest learning rate.")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of everything random.")
@click.option("--held-out", default="41,52,62,72,81", show_default=True, help="Pitches that are never trained on.")
@click.option("--resume", is_flag=True, help="Go on with the run in --out, as if it had never stopped.")
def spectral_ae(preset: str, data: Path, out: Path, steps: int, minutes: float | None, batch: int, rate: float, seed: int,
                held_out: str, resume: bool) -> None:
    """Train the spectral autoencoder on a data set of semitones; writes OUT/PRESET-HASH.safetensors.

    \b
    Example:
      notebank dataset make --out semitones
      notebank train spectral-ae --data semitones --out run
      notebank train spectral-ae --data semitones --out run --resume
    """
    from notebank.checkpoints import native
    from notebank.data.nsynth import NSynth
    from notebank.errors import NotFound
    from notebank.models.spectral_ae import PRESETS, SpectralAE
    from notebank.notes import parse_pitches
    from notebank.training.config import TrainConfig
    from notebank.training.loop import Trainer
    from notebank.training.spectral import SpectralTask

    if preset not in PRESETS:
        raise NotFound(f"there is no preset '{preset}'; there is {', '.join(PRESETS)}")
    model = SpectralAE.from_config(PRESETS[preset])
    task = SpectralTask(model, NSynth(data), parse_pitches(held_out))
    trainer = Trainer(task, TrainConfig(steps=steps, batch=batch, rate=rate, seed=seed), out, resume)
    with Progress("steps") as progress:
        trainer.run(minutes and minutes * 60, lambda done, total, _: progress(done, total), lambda line: click.echo(line, err=True))
    with trainer.average.swapped_in():
        model.forget()
        path = native.save(model, out, preset, half=True)
    click.echo(f"{path} after {trainer.step} of {steps} steps")
