"""Training of a GANSynth, growing block by block (Karras et al. 2018; Engel et al. 2019).

A step of the loop is one network's turn: even ones the generator's, odd ones the discriminator's.
So one Adam serves both (it passes over weights without a gradient), and a batch of images is two
steps.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.audio import wav
from notebank.checkpoints.ganstate import GanState
from notebank.errors import BadValue
from notebank.models import device
from notebank.models.base import NoteRequest
from notebank.models.gansynth.config import GanConfig, progress_after
from notebank.models.gansynth.model import GanSynth
from notebank.models.gansynth.network import Discriminator
from notebank.models.layers import take_weights
from notebank.training.config import TrainConfig
from notebank.training.device import compiled, products
from notebank.training.gansynth.loss import (
    Judge,
    Weights,
    between,
    discriminator_loss,
    generator_loss,
    penalty,
)
from notebank.training.gansynth.pictures import Pictures, scales
from notebank.training.loop import Task, Trainer

JUDGED = 32  # pictures that a validation looks at
# (pitch, which latent) of the notes of a sample sheet
SHEET = (
    (36, 0),
    (48, 1),
    (60, 0),
    (60, 1),
    (72, 0),
    (84, 1),
)

OnSheet = Callable[[Tensor, Path], None]


@dataclass(frozen=True)
class GanTrainConfig(TrainConfig):
    """Magenta's run by default: 11 million images, 8 at a time; the rate stays, nothing is clipped.

    steps, save_every, validate_every : turns, two for each batch
    ema        : kept of the average each turn; the generator moves every other turn, so 0.999 a
               batch is its root a turn
    stable, transition : images at rest before a block is faded in, and while it is
    precision  : of products, see `models.device.training`; those of the penalty are always in
                 fp32, since its gradients are too small for bf16
    """

    steps: int = 2_750_000
    batch: int = 8
    learning_rate: float = 8e-4
    warmup: int = 0
    clip: float = float("inf")
    ema: float = 0.999**0.5
    save_every: int = 10_000
    validate_every: int = 2_500
    stable: int = 800_000
    transition: int = 800_000
    precision: str = "fp32"

    def __post_init__(self) -> None:
        super().__post_init__()
        device.checked(self.precision)

    def learning_rate_at(self, step: int) -> float:
        return self.learning_rate

    def images(self, step: int) -> int:
        """Images seen before step 0, 1, …"""
        return step // 2 * self.batch

    def turns(self, images: int) -> int:
        """Steps in which at least so many images are seen."""
        return 2 * -(-images // self.batch)

    def progress(self, step: int, blocks: int) -> float:
        """How far the networks have grown at a step."""
        return progress_after(self.images(step), blocks, self.stable, self.transition)

    def stage(self, step: int, blocks: int) -> int:
        """Stages in turn: 0, 2, 4, … blocks at rest, 1, 3, 5, … blocks being faded in."""
        images = min(self.images(step), blocks * self.stable + (blocks - 1) * self.transition - 1)
        whole, rest = divmod(images, self.stable + self.transition)
        return 2 * whole + (rest >= self.stable)

    @classmethod
    def whole(cls, blocks: int, begun: int = 0, **changes) -> "GanTrainConfig":
        """A run that ends when that many blocks are grown and have rested, or, with `steps`, so
        many after the images that were `begun` with."""
        config = cls(**changes)
        before, grown = (
            config.turns(begun),
            config.turns(blocks * config.stable + (blocks - 1) * config.transition),
        )
        if "steps" not in changes and before >= grown:
            raise BadValue(
                f"after {begun} images all {blocks} blocks are grown: say for how many "
                "steps to go on"
            )
        return replace(config, steps=before + changes["steps"] if "steps" in changes else grown)


MODEL_PRESETS = {
    "magenta": GanConfig(progress=0.0),
    "compact": GanConfig(progress=0.0, channels_base=1024, channels_most=96),
}
TRAIN_PRESETS: dict[str, dict] = {
    "magenta": {},
    "compact": {"stable": 40_000, "transition": 40_000, "precision": "auto"},
}


class GanTask(Task):
    """The losses of both networks in turn.

    Args:
        model: Gives the generator and its sizes.
        pictures: The notes to train on.
        config: How to train.
        weights: How much each part of the losses counts.
        on_sheet: on_sheet(pictures [n, 2, frames, mels], path): draws those of a sample sheet.
        start: Where to go on from, with a model whose weights are the averaged ones. Optimisers
            begin anew, as they do with every stage.
        compile: See `device.compiled`; the penalty needs gradients of gradients, which compiled
            networks do not have.
    """

    unit = ""

    def __init__(
        self,
        model: GanSynth,
        pictures: Pictures,
        config: GanTrainConfig,
        weights: Weights = Weights(),
        on_sheet: OnSheet | None = None,
        start: GanState | None = None,
        compile: bool | None = None,
    ):
        self.model = model
        self.pictures = pictures
        self.config = config
        self.weights = weights
        self.on_sheet = on_sheet
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed + 1)
            self.discriminator = Discriminator(model.config)
        self.generator, self.start = model.generator.requires_grad_(True), start
        self.device = device.device_of(self.generator)
        self.precision = device.training(config.precision, self.device)
        self.network = nn.ModuleDict(
            {"generator": self.generator, "discriminator": self.discriminator.to(self.device)}
        )
        self.draw, self.judge = (
            compiled(network, self.device, compile)
            for network in (self.generator, self.discriminator)
        )
        self.scale = torch.tensor(scales(model.config), device=self.device).view(2, 1, 1)
        self.step = 0

    def go_on(self, trainer: Trainer) -> None:
        """Makes a fresh trainer of this task one that has come as far as `start`."""
        assert self.start is not None
        averages = {
            f"generator.{name}": p.detach().clone() for name, p in self.generator.named_parameters()
        }
        for network, tensors in (
            (self.generator, self.start.generator),
            (self.discriminator, self.start.discriminator),
        ):
            fresh = {name: p.detach().cpu().numpy() for name, p in network.state_dict().items()}
            take_weights(network, fresh | dict(tensors), "gansynth")  # blocks to come are fresh
        averages |= {
            f"discriminator.{name}": p.detach().clone()
            for name, p in self.discriminator.named_parameters()
        }
        trainer.average.values, trainer.step = averages, self.config.turns(self.start.images)

    def optimiser(self, config: TrainConfig) -> torch.optim.Optimizer:
        self._adam = torch.optim.Adam(
            self.network.parameters(), lr=config.learning_rate, betas=(0.0, 0.99)
        )
        return self._adam

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        self.step, blocks = step, self.model.config.blocks
        if (
            step % 2 == 0
            and step
            and self.config.stage(step, blocks) != self.config.stage(step - 2, blocks)
        ):
            self._adam.state.clear()  # each stage begins with a fresh optimiser, as published
        progress, rng = (
            self.config.progress(step, blocks),
            np.random.default_rng([config.seed, step]),
        )
        z, labels = self._drawn(rng, config.batch)
        mine, other = (
            (self.generator, self.discriminator)
            if step % 2 == 0
            else (self.discriminator, self.generator)
        )
        mine.requires_grad_(True)
        other.requires_grad_(False)
        with products(self.device, self.precision):
            fakes = self.draw(z, labels, progress).float()
        if step % 2 == 0:
            return generator_loss(self._judge(progress), fakes, labels, self.weights)
        reals, pitches = self._reals(rng, config.batch, progress)
        mix = torch.from_numpy(rng.random(config.batch, np.float32)).to(self.device)
        distance = discriminator_loss(self._judge(progress), reals, pitches, fakes, self.weights)
        bent = penalty(
            lambda pictures: self.discriminator(pictures, progress),
            between(reals, fakes, mix),
            self.scale,
            self.weights.target,
        )
        return distance + self.weights.penalty * bent

    def _judge(self, progress: float) -> Judge:
        def judge(pictures: Tensor) -> tuple[Tensor, Tensor]:
            with products(self.device, self.precision):
                score, classes = self.judge(pictures, progress)
            return score.float(), classes.float()

        return judge

    def _drawn(self, rng: np.random.Generator, count: int) -> tuple[Tensor, Tensor]:
        """Latents, and labels as often as the data set has them."""
        z = torch.from_numpy(rng.standard_normal((count, self.model.config.latent), np.float32))
        notes = rng.integers(len(self.pictures), size=count)
        labels = torch.tensor(
            [self.pictures.examples[i].pitch - self.model.config.low for i in notes]
        )
        return z.to(self.device), labels.to(self.device)

    def _reals(
        self, rng: np.random.Generator, count: int, progress: float
    ) -> tuple[Tensor, Tensor]:
        pictures, labels = self.pictures.batch(rng.integers(len(self.pictures), size=count))
        return blurred(pictures.to(self.device), self.model.config, progress), labels.to(
            self.device
        )

    def validate(self) -> dict[str, float]:
        """How far apart the discriminator holds reals and fakes, and the share [%] of fakes whose
        pitch it hears wrongly."""
        progress, rng = (
            self.config.progress(self.step, self.model.config.blocks),
            np.random.default_rng(self.config.seed),
        )
        z, labels = self._drawn(rng, JUDGED)
        apart, wrong = 0.0, 0
        for part in range(0, JUDGED, self.config.batch):
            some = slice(part, part + self.config.batch)
            score, classes = self.discriminator(
                self.generator(z[some], labels[some], progress).clamp(-1, 1), progress
            )
            real = self.discriminator(
                self._reals(rng, len(score), progress)[0].clamp(-1, 1), progress
            )[0]
            apart += float(real.sum() - score.sum())
            wrong += int((classes.argmax(1) != labels[some]).sum())
        return {"distance": apart / JUDGED, "wrong pitches": 100 * wrong / JUDGED}

    def watch(self, step: int, figures: dict[str, float], folder: Path) -> None:
        """Writes a sample sheet, `samples/step_….wav`: SHEET's notes in a row, their peaks at 0.5.

        With `on_sheet` it has their pictures drawn, too, into a PNG beside it.

        Args:
            step: Steps done, part of the file's name.
            figures: Of the validation; not used.
            folder: The run's.
        """
        model = self.grown(step)
        latents, spec = model.sample(2, 0), model.info.pitch
        requests = [
            NoteRequest(latents[which], min(max(pitch, spec.low), spec.high), id=i)
            for i, (pitch, which) in enumerate(SHEET)
        ]
        notes = dict(model.decode(requests))
        audio = np.concatenate(
            [notes[i] / max(float(np.abs(notes[i]).max()), 1e-6) * 0.5 for i in range(len(notes))]
        )
        sheets = folder / "samples"
        sheets.mkdir(parents=True, exist_ok=True)
        wav.write(sheets / f"step_{step:08}.wav", audio, model.info.sample_rate)
        if self.on_sheet is not None:
            z, pitches = (
                torch.from_numpy(np.stack([r.z for r in requests])),
                torch.tensor([int(r.pitch) for r in requests]),
            )
            self.on_sheet(
                torch.cat(list(model.pictures(z, pitches))).permute(0, 3, 1, 2).cpu(),
                sheets / f"step_{step:08}.png",
            )

    def grown(self, step: int) -> GanSynth:
        """A model of its own with the generator's weights as they are now and the progress of that
        step."""
        progress = self.config.progress(max(step - 1, 0), self.model.config.blocks)
        return GanSynth.from_config(
            vars(replace(self.model.config, progress=progress)), self.model.state()
        )


def blurred(pictures: Tensor, config: GanConfig, progress: float) -> Tensor:
    """Pictures as blocks grown so far could draw them: averaged down and repeated up.

    Args:
        pictures: [B, 2, frames, mels].
        config: Of the model, for its blocks.
        progress: How far it has grown; between blocks two sizes are blended.

    Returns:
        [B, 2, frames, mels].
    """
    total: Tensor | None = None
    for block in range(1, config.blocks + 1):
        if (share := config.share(block, progress)) > 0:
            factor = 1 << (config.blocks - block)
            small = functional.interpolate(
                functional.avg_pool2d(pictures, factor), scale_factor=factor, mode="nearest"
            )
            total = share * small if total is None else total + share * small
    assert total is not None  # the shares sum to 1
    return total
