"""What a generation engine is: a few notes ("slots") of one decoder, advanced sample by sample, in
step.

An engine knows neither notes nor files; `wavenet_fastgen` feeds it. Three exist: reference, torch,
native.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

import numpy as np

AHEAD = 16  # steps of a block: notes start, and take up another latent frame, at multiples of it


@dataclass
class Job:
    """One stretch of generation for the first `active` slots; `run` works it off, in as many calls
    as it takes.

    draws         : float64 [n x active], 0..1, one per sample; n a multiple of AHEAD
    temperature   : divides the logits; 0 takes the most probable class always
    forced        : uint8 [n x active], classes to go on with instead of the drawn ones (teacher
                  forcing), or None
    classes       : uint8 [n x active], the drawn classes (filled by `run`)
    probabilities : float32 [n x active x 256] to be filled, or None
    """

    draws: np.ndarray
    temperature: float = 1.0
    forced: np.ndarray | None = None
    probabilities: np.ndarray | None = None
    done: int = 0
    classes: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.classes = np.zeros(self.draws.shape, np.uint8)

    @property
    def steps(self) -> int:
        return self.draws.shape[0]

    @property
    def active(self) -> int:
        return self.draws.shape[1]


class Engine(ABC):
    """State of `slots` notes. Changes of slots (start, move, condition) happen between jobs
    only."""

    slots: int

    @abstractmethod
    def start(self, slot: int) -> None:
        """Forgets the slot's past: the next sample is a note's first."""

    @abstractmethod
    def condition(self, slot: int, z: np.ndarray) -> None:
        """Conditions the slot on latent frame z : float32 [latents] from the next job on."""

    @abstractmethod
    def move(self, source: int, target: int) -> None:
        """Copies a slot's past and conditioning to another slot."""

    @abstractmethod
    def run(self, job: Job, seconds: float) -> None:
        """Works on the job for about `seconds` or to its end; `job.done` says how far it got."""


def pick(probabilities: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Classes drawn from float32 [B x 256] by float64 [B]: the first whose cumulated (float32)
    probability is not below the draw."""
    cumulated = np.cumsum(probabilities, axis=1, dtype=np.float32)
    return np.minimum((cumulated < draws[:, None]).sum(axis=1), probabilities.shape[1] - 1).astype(
        np.uint8
    )
