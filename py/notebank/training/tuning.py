"""A run that ends when there is nothing more to gain."""

from torch import Tensor

from notebank.training.config import TrainConfig
from notebank.training.loop import Task

PATIENCE = 4  # validations without a better one


class Enough(Exception):
    """There is nothing more to gain."""


class Tuning(Task):
    """Another task that ends when its first figure gets no better, and remembers where it was
    best."""

    def __init__(self, task: Task, patience: int = PATIENCE):
        self.patience = patience
        self.task = task
        self.network = task.network
        self.precision = task.precision
        self.best = self._weights()
        self.figure = next(iter(task.validate().values()))
        self.tries = 0

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        return self.task.loss(step, config)

    def validate(self) -> dict[str, float]:
        found = self.task.validate()
        figure = next(iter(found.values()))
        if figure < self.figure:
            self.best = self._weights()
            self.figure = figure
            self.tries = 0
        else:
            self.tries += 1
        if self.tries >= self.patience:
            raise Enough
        return found

    def _weights(self) -> dict[str, Tensor]:
        return {name: tensor.clone() for name, tensor in self.network.state_dict().items()}
