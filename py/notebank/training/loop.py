"""The training loop: any task, resumable to the bit.

A task's loss depends on the weights and the step number alone (random numbers come from seed and
step), so a run that was stopped and taken up again ends with the same weights as one that was not.
"""

import json
import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch import Tensor, nn

from notebank.errors import BadFile, NotebankError
from notebank.models.device import device_of, named
from notebank.training import speed, state
from notebank.training.config import TrainConfig
from notebank.training.ema import Ema
from notebank.training.packing import LIMIT, packed_state

SAVED_AFTER = 180.0  # seconds, at the latest

OnStep = Callable[[int, int, float], None]
OnFigures = Callable[[str], None]
OnMeasured = Callable[[int, int], None]


class Task(ABC):
    """What is trained: a network, its loss, and a measure on notes it never saw, in `unit`s."""

    network: nn.Module
    unit = "dB"
    precision = "fp32"  # of products
    told: OnMeasured = staticmethod(lambda done, total: None)  # of each note that is measured

    @abstractmethod
    def loss(self, step: int, config: TrainConfig) -> Tensor:
        """The loss of the batch that belongs to this step."""

    def losses(self, step: int, config: TrainConfig) -> Iterator[Tensor]:
        """The loss in parts that add up to it; each may be forgotten before the next, so a large
        batch fits into memory."""
        yield self.loss(step, config)

    def optimiser(self, config: TrainConfig) -> torch.optim.Optimizer:
        """What steps the network's parameters."""
        return torch.optim.AdamW(
            self.network.parameters(), lr=config.learning_rate, betas=(0.9, 0.98), weight_decay=1e-4
        )

    def learning_rate(self, step: int, config: TrainConfig) -> float:
        """Learning rate of step 0, 1, …"""
        return config.learning_rate_at(step)

    def memory(self) -> dict[str, Tensor]:
        """What else the task must not forget when a run is stopped: tensors that are saved, and
        filled when it is taken up again."""
        return {}

    @abstractmethod
    def validate(self) -> dict[str, float]:
        """Named figures, lower is better, of the network as it is now."""

    def watch(self, step: int, figures: dict[str, float], folder: Path) -> None:  # noqa: B027 (most tasks have nothing to show)
        """Called after each validation, while the network has the averaged weights.

        It leaves sounds or pictures; most tasks have nothing to show.

        Args:
            step: Steps done.
            figures: `loss`, and those of the validation.
            folder: The run's.
        """


class Trainer:
    """A run in a folder.

    There are `state.safetensors` to go on from, `log.jsonl` with a line per validation,
    `runs.jsonl` with one per `run`. A run inside a bundle keeps a second state, small enough to be
    carried to another machine (`packing.pack`); where there is no first one, it goes on from that.

    Args:
        task: What is trained.
        config: How.
        folder: The run's; made if need be.
        resume: Whether to go on with the run that is there.

    Raises:
        BadFile: A run is there and was not asked for, or it cannot be taken up (`state.load`).
    """

    def __init__(self, task: Task, config: TrainConfig, folder: str | Path, resume: bool = False):
        self.task = task
        self.config = config
        self.folder = Path(folder)
        self.packed = packed_state(self.folder)
        self.average = Ema(task.network, config.ema)
        self.optimiser = task.optimiser(config)
        self.step = 0
        self.validated = 0  # the step of the last validation
        path = self.folder / "state.safetensors"
        if path.exists() and not resume:
            raise BadFile(
                f"{self.folder} holds a run already: go on with --resume or give another folder"
            )
        if resume:
            path = path if self.packed is None or path.exists() else self.packed
            self.step = state.load(
                path, config, task.network, self.average, self.optimiser, task.memory()
            )
        self.folder.mkdir(parents=True, exist_ok=True)

    def run(
        self,
        seconds: float | None = None,
        on_step: OnStep | None = None,
        on_figures: OnFigures | None = None,
    ) -> None:
        """Trains to the last step, or until time is up, then saves.

        Args:
            seconds: When time is up, after one step at least; None: never.
            on_step: on_step(done, total, loss), called after every step.
            on_figures: on_figures(text), called after every validation and, inside a bundle, at the
                end, on speed.

        Raises:
            NotebankError: The loss became NaN or infinite.
        """
        started = saved = time.monotonic()
        first = self.step
        loss = math.nan
        working = 0.0
        while self.step < self.config.steps and (
            seconds is None or self.step == first or time.monotonic() - started < seconds
        ):
            begun = time.monotonic()
            loss = self._one_step()
            working += time.monotonic() - begun
            if self.step % self.config.validate_every == 0 or self.step == self.config.steps:
                figures = self.validate(loss, time.monotonic() - started)
                if on_figures is not None:
                    on_figures(figures)
            if self.step % self.config.save_every == 0 or time.monotonic() - saved > SAVED_AFTER:
                self.save()
                saved = time.monotonic()
            if on_step is not None:
                on_step(self.step, self.config.steps, loss)
        self.save()
        if self.step > first:
            told = self._record(
                first, loss, time.monotonic() - started, working / (self.step - first)
            )
            if on_figures is not None and told:
                on_figures(told)

    def _record(self, first: int, loss: float, seconds: float, step_seconds: float) -> str:
        """Notes down what this run did, where and for how long. Of runs that are carried it tells
        how fast, too: that costs two steps."""
        device = device_of(self.task.network)
        line = {
            "device": named(device),
            "precision": self.task.precision,
            "torch": torch.__version__,
            "from": first,
            "to": self.step,
            "seconds": round(seconds, 1),
            "loss": round(loss, 3),
        }
        if self.packed is not None:
            operations = speed.flops(self._repeated) / min(2, self.step)
            line |= speed.figures(step_seconds, operations, device, self.task.precision)
        with (self.folder / "runs.jsonl").open("a") as log:
            log.write(json.dumps(line) + "\n")
        return speed.sentence(line) if self.packed is not None else ""

    def _repeated(self) -> None:
        """The last two steps (the networks of a GAN take turns) once more, but for the optimiser's:
        the state is saved already."""
        for step in range(max(0, self.step - 2), self.step):
            for part in self.task.losses(step, self.config):
                part.backward()
        self.optimiser.zero_grad(set_to_none=True)

    def save(self) -> None:
        """Writes the run's state."""
        path, task = self.folder / "state.safetensors", self.task
        state.save(
            path, self.step, self.config, task.network, self.average, self.optimiser, task.memory()
        )
        if self.packed is not None:
            state.save(
                self.packed,
                self.step,
                self.config,
                task.network,
                self.average,
                self.optimiser,
                task.memory(),
                LIMIT,
            )

    def _one_step(self) -> float:
        self.task.network.train()
        for group in self.optimiser.param_groups:
            group["lr"] = self.task.learning_rate(self.step, self.config)
        self.optimiser.zero_grad(set_to_none=True)
        total = 0.0
        for part in self.task.losses(self.step, self.config):
            part.backward()
            total += float(part.detach())
        if not math.isfinite(total):
            raise NotebankError(
                f"the loss became {total} at step {self.step}: lower the learning rate and resume"
            )
        nn.utils.clip_grad_norm_(self.task.network.parameters(), self.config.clip)
        self.optimiser.step()
        self.average.update(self.step)
        self.step += 1
        return total

    def validate(self, loss: float = math.nan, seconds: float = 0.0) -> str:
        """Measures the averaged weights as they are now; adds a line to the log.

        Args:
            loss: Of the last step, for the log.
            seconds: Since the run began, for the log.

        Returns:
            The figures, to be read.
        """
        self.validated = self.step
        self.task.network.eval()
        with self.average.swapped_in(), torch.no_grad():
            figures = self.task.validate()
            self.task.watch(self.step, {"loss": loss, **figures}, self.folder)
        line = {
            "step": self.step,
            "seconds": round(seconds, 1),
            "loss": round(loss, 3),
            **{k: round(v, 3) for k, v in figures.items()},
        }
        with (self.folder / "log.jsonl").open("a") as log:
            log.write(json.dumps(line) + "\n")
        return f"step {self.step}: " + ", ".join(
            f"{name} {value:.2f} {self.task.unit}" for name, value in figures.items()
        )
