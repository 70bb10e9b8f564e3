"""A run that ends when there is nothing more to gain, and keeps what was best."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from torch import Tensor

from notebank.training.config import TrainConfig
from notebank.training.loop import OnFigures, OnMeasured, OnStep, Task, Trainer

PATIENCE = 4  # validations without a better one


class Enough(Exception):
    """There is nothing more to gain."""


@dataclass(frozen=True)
class Tuned:
    """Distances [dB] before and after, by what was measured; steps that were made; better: whether
    the first of them fell by what can be read."""

    before: Mapping[str, float]
    after: Mapping[str, float]
    steps: int

    @property
    def better(self) -> bool:
        return round(_first(self.after), 2) < round(_first(self.before), 2)

    def table(self) -> str:
        """The figures before and after, a line each."""
        width = max(map(len, self.before))
        head = f"{'dB, lower is better':{width}}  before  after"
        rows = (
            f"{name:{width}}  {before:6.2f} {self.after[name]:6.2f}"
            for name, before in self.before.items()
        )
        return "\n".join([head, *rows])


class Tuning(Task):
    """Another task that ends when its first figure gets no better, and remembers where it was
    best."""

    def __init__(self, task: Task, patience: int = PATIENCE, told: OnMeasured | None = None):
        self.patience = patience
        self.task = task
        self.network = task.network
        self.precision = task.precision
        self.best = self._weights()
        self.measured = told or Task.told
        self.before = self.figures = self._measure()
        self.tries = 0

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        return self.task.loss(step, config)

    def _measure(self) -> dict[str, float]:
        """The task's figures, with a word on each note."""
        self.task.told = self.measured
        try:
            return self.task.validate()
        finally:
            self.task.told = Task.told

    def finish(self, trainer: Trainer) -> None:
        """Counts what was learnt since the last validation."""
        self.task.told = self.measured
        with suppress(Enough):
            trainer.validate()

    def validate(self) -> dict[str, float]:
        found = self.task.validate()
        if _first(found) < _first(self.figures):
            self.best = self._weights()
            self.figures = found
            self.tries = 0
        else:
            self.tries += 1
        if self.tries >= self.patience:
            raise Enough
        return found

    def _weights(self) -> dict[str, Tensor]:
        return {name: tensor.clone() for name, tensor in self.network.state_dict().items()}


def _first(figures: Mapping[str, float]) -> float:
    return next(iter(figures.values()))


def tuned(
    tuning: Tuning,
    config: TrainConfig,
    seconds: float | None = None,
    on_step: OnStep | None = None,
    on_figures: OnFigures | None = None,
) -> Tuned:
    """Trains until nothing is gained, time is up or Ctrl-C; what was learnt since the last
    validation counts, too. The network has its best weights then.

    Args:
        tuning: What is trained.
        config: Rhythm and length of the run.
        seconds: At most; None: as long as `config` says, or until nothing is gained.
        on_step: See `Trainer.run`.
        on_figures: See `Trainer.run`.

    Returns:
        Figures before and after.
    """
    with TemporaryDirectory() as folder:
        trainer = Trainer(tuning, config, Path(folder))
        with suppress(Enough, KeyboardInterrupt):
            trainer.run(seconds, on_step, on_figures)
        if trainer.step > trainer.validated:
            tuning.finish(trainer)
    tuning.network.load_state_dict(tuning.best)
    tuning.network.eval()
    return Tuned(tuning.before, tuning.figures, trainer.step)
