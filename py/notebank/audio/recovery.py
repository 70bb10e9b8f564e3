"""Audio for magnitudes that came without phases: a start, then Griffin-Lim."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from notebank.audio.phases import harmonic_phases
from notebank.audio.stft import MOMENTUM, Stft
from notebank.errors import BadValue

STARTS = ("f0", "zero", "random")


@dataclass(frozen=True)
class Recovery:
    """How phases are found. `start`: "f0" (every bin turns with the nearest harmonic of the note's
    pitch), "zero", or "random" (0..pi, as Magenta's); then `steps` of Griffin-Lim with a momentum
    (0: as published 1984; 0.99: the fast one of 2013).

    >>> Recovery.parse("f0:8"), Recovery.parse("zero:999:0")
    (Recovery(start='f0', steps=8, momentum=0.99), Recovery(start='zero', steps=999, momentum=0.0))
    """

    start: str = "f0"
    steps: int = 8
    momentum: float = MOMENTUM

    def __post_init__(self) -> None:
        if self.start not in STARTS or not 0 <= self.steps <= 100_000 or not 0 <= self.momentum < 1:
            raise BadValue(
                f"phases start from {', '.join(STARTS)}, with 0..100000 steps and a "
                f"momentum of 0..1 (below 1), not {self}"
            )

    @classmethod
    def parse(cls, text: str) -> "Recovery":
        """START, START:STEPS or START:STEPS:MOMENTUM."""
        start, *numbers = text.split(":")
        try:
            steps, (momentum,) = (
                int(numbers[0]) if numbers else cls.steps,
                [float(text) for text in numbers[1:]] or [cls.momentum],
            )
        except ValueError as error:
            raise BadValue(
                f"'{text}' is no way to find phases: write START, START:STEPS or "
                "START:STEPS:MOMENTUM, as in f0:8"
            ) from error
        return cls(start, steps, momentum)

    def begin(
        self, magnitude: Tensor, hz: Sequence[float], seeds: Sequence[int], stft: Stft, rate: int
    ) -> Tensor:
        """A spectrum of that magnitude with the phases to start from.

        Args:
            magnitude: |X| [notes, frames, bins].
            hz: the fundamental [Hz], one a note; for the start "f0".
            seeds: one a note; for the start "random".
            stft: frame and hop of the magnitudes.
            rate: [Hz].

        Returns:
            Complex [notes, frames, bins].
        """
        frames, bins = magnitude.shape[-2:]
        if self.start == "f0":
            phase = harmonic_phases(
                torch.tensor(hz), frames, torch.arange(bins), stft.n_fft, stft.hop, rate, sines=True
            )
        elif self.start == "random":
            phase = math.pi * torch.stack(
                [
                    torch.rand(frames, bins, generator=torch.Generator().manual_seed(seed))
                    for seed in seeds
                ]
            )
        else:
            # Every frame is a click where the window is nought: what is heard are the remainders.
            return magnitude.to(torch.complex128)
        return torch.polar(magnitude, phase.to(magnitude))

    def recover(
        self, magnitude: Tensor, hz: Sequence[float], seeds: Sequence[int], stft: Stft, rate: int
    ) -> Iterator[Tensor]:
        """Finds audio for magnitudes.

        Args:
            magnitude: |X| [notes, frames, bins].
            hz: the fundamental [Hz], one a note; for the start "f0".
            seeds: one a note; for the start "random".
            stft: the transform that the magnitudes are of.
            rate: [Hz].

        Yields:
            Audio [notes, (frames - 1) * hop] after the start and after each step; the last one
            counts.
        """
        return stft.griffin_lim(
            magnitude, self.begin(magnitude, hz, seeds, stft, rate), self.steps, self.momentum
        )
