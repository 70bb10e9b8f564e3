"""Training of the NSynth baseline on whole notes (Engel et al. 2017, section 4.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from notebank.audio import wav
from notebank.audio.logspec import RANGE_DB
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.models.base import NoteRequest
from notebank.models.baseline.model import Baseline
from notebank.models.baseline.network import (
    BaselineNetwork,
    frequency_weights,
    network_input,
    weighted_loss,
)
from notebank.training.config import TrainConfig
from notebank.training.loop import Task
from notebank.training.prefetch import Prefetch
from notebank.training.wavenet.crops import apart

VALIDATED = 32  # notes, at most
HEARD = 2  # notes rendered along the way


@dataclass(frozen=True)
class BaselineTrainConfig(TrainConfig):
    """Magenta's run by default (which goes on until it is stopped): Adam with little momentum, a
    rate that stays, no average.

    steady : the rate stays; else it rises, holds and falls as `TrainConfig` says
    beta   : Adam's first
    weight, until : an error counts `weight` times at 0 Hz, falling to once at `until` Hz
    """

    steps: int = 200_000
    batch: int = 8
    learning_rate: float = 1e-4
    warmup: int = 0
    clip: float = float("inf")
    ema: float = 0.0
    steady: bool = True
    beta: float = 0.5
    weight: float = 10.0
    until: float = 4000.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (0 <= self.beta < 1 and self.weight > 0 and self.until > 0):
            raise BadValue("beta lies in 0..1 (below 1), weight and until above 0")

    def learning_rate_at(self, step: int) -> float:
        return self.learning_rate if self.steady else super().learning_rate_at(step)


TRAIN_PRESETS = {
    "magenta": BaselineTrainConfig(),
    "compact": BaselineTrainConfig(
        steps=10_000, learning_rate=1e-3, warmup=200, clip=1.0, steady=False
    ),
}


class BaselineTask(Task):
    """The weighted error of spectrograms.

    The level of a note does not count, nor what follows its `samples`.

    Args:
        model: Its network is trained, on the device where it lies.
        data: The notes to train on.
        validation: Notes of another data set; None: every 50th note is kept apart. Two of them are
            rendered with every validation, into `samples/`.
        config: How to train; its `weight` and `until` make the error's weights.

    Raises:
        BadValue: There are no notes to train on.
    """

    network: BaselineNetwork

    def __init__(
        self,
        model: Baseline,
        data: NSynth,
        validation: NSynth | None = None,
        *,
        config: BaselineTrainConfig = BaselineTrainConfig(),
    ):
        self.model = model
        self.network = model.network
        self.device = model.device
        self.weights = frequency_weights(model.config.sample_rate, config.weight, config.until).to(
            self.device
        )
        trained, kept = apart(len(data))
        self.data, self.other = data, validation or data
        self.trained = data.examples if validation else [data.examples[i] for i in trained]
        self.validated = NSynth.some(
            validation.examples if validation else [data.examples[i] for i in kept], VALIDATED
        )
        if not self.trained or not self.validated:
            raise BadValue("there are no notes to train on")
        self._ahead = Prefetch(self._read)

    def optimiser(self, config: TrainConfig) -> torch.optim.Optimizer:
        assert isinstance(config, BaselineTrainConfig)
        return torch.optim.Adam(
            self.network.parameters(), lr=config.learning_rate, betas=(config.beta, 0.999)
        )

    def memory(self) -> dict[str, Tensor]:
        return dict(self.network.named_buffers())  # the running statistics

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        levels, pitches = (
            part.to(self.device) for part in self._ahead(config.seed, step, config.batch)
        )
        return weighted_loss(levels, self.network(levels, pitches), self.weights)

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """The weighted error of the validation notes as a level [dB]: the root of the loss over the
        mean weight, times the scale."""
        total = 0.0
        for first in range(0, len(self.validated), 4):
            part = self.validated[first : first + 4]
            levels, pitches = (tensor.to(self.device) for tensor in self._spectra(self.other, part))
            total += len(part) * float(
                weighted_loss(levels, self.network(levels, pitches), self.weights)
            )
        return {
            "validation": RANGE_DB
            * (total / len(self.validated) / float(self.weights.mean())) ** 0.5
        }

    def watch(self, step: int, figures: dict[str, float], folder: Path) -> None:
        """Renders two of the validation notes into `samples/`, 16 bits, at half their level.

        Args:
            step: Steps done, part of the files' names.
            figures: Of the validation; not used.
            folder: The run's.
        """
        self.model.forget()  # the weights are others than last time
        (folder / "samples").mkdir(exist_ok=True)
        heard, rate = self.validated[:HEARD], self.model.info.sample_rate
        latents = self.model.encode([self.other.audio(example, rate) for example in heard])
        requests = [
            NoteRequest(z, example.pitch, id=i)
            for i, (z, example) in enumerate(zip(latents, heard))
        ]
        for i, audio in self.model.decode(requests):
            wav.write(
                folder / "samples" / f"{heard[i].name}-{step:07}.wav", 0.5 * audio, rate, "PCM_16"
            )

    def _read(self, seed: int, step: int, size: int) -> tuple[Tensor, Tensor]:
        # No note twice where there are enough: batch norm learns nothing from a batch of equals.
        chosen = np.random.default_rng([seed, step]).choice(
            len(self.trained), size, replace=size > len(self.trained)
        )
        return self._spectra(self.data, [self.trained[i] for i in chosen])

    def _spectra(self, data: NSynth, examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
        """Levels [n, BINS, FRAMES] and pitches [n]."""
        rate = self.model.info.sample_rate
        levels = torch.stack([self.model.levels(data.audio(example, rate)) for example in examples])
        return network_input(levels), torch.tensor([example.pitch for example in examples])
