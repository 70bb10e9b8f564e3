"""Curves and sounds for TensorBoard."""

from pathlib import Path

import numpy as np

from notebank.errors import NotebankError


class TensorBoard:
    """A log that `tensorboard --logdir FOLDER` shows. Needs the package tensorboard, which notebank
    itself does not."""

    def __init__(self, folder: str | Path):
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise NotebankError(
                "logging for TensorBoard needs the package tensorboard: pip install "
                "'notebank[tensorboard]'"
            ) from error
        self._writer = SummaryWriter(str(folder))

    def step(self, done: int, total: int, loss: float) -> None:
        """Logs the loss of a step.

        Args:
            done: Steps done.
            total: Steps of the run; not used.
            loss: Of this step.
        """
        self._writer.add_scalar("loss/step", loss, done)

    def figures(self, step: int, figures: dict[str, float]) -> None:
        """The figures of a validation."""
        for name, value in figures.items():
            self._writer.add_scalar(f"loss/{name}", value, step)
        self._writer.flush()

    def audio(self, step: int, name: str, audio: np.ndarray, rate: int) -> None:
        """Logs a rendered note.

        Args:
            step: Steps done.
            name: What the note is called.
            audio: [T].
            rate: [Hz].
        """
        self._writer.add_audio(name, audio, step, rate)

    def close(self) -> None:
        """Writes what is still held back."""
        self._writer.close()
