"""Training of the WaveNet autoencoder on raw notes, as NSynth was trained (Engel et al. 2017, section 4.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from notebank.audio import wav
from notebank.data.notes import Notes
from notebank.errors import BadValue
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.wavenet_ae import WavenetAutoencoder
from notebank.models.wavenet_network import WavenetNetwork
from notebank.training.board import Board
from notebank.training.config import TrainConfig
from notebank.training.crops import Crops, apart
from notebank.training.loop import Task

LADDER = ((0.45, 1.0), (0.6, 2 / 3), (0.75, 0.3), (0.9, 0.2), (1.0, 0.1))  # until that share of the steps: that share of the rate
VALIDATED = 32  # notes, at most
HEARD = 2  # notes rendered along the way


@dataclass(frozen=True)
class WavenetTrainConfig(TrainConfig):
    """NSynth's run by default: 200,000 steps of 32 crops, Adam, no clipping, the rate falling in steps, a long average.

    crop       : samples of a crop, a multiple of the model's hop
    parts      : a batch is worked through in so many parts, one after the other (gradient accumulation)
    precision  : bf16 (autocast) or fp32
    """

    steps: int = 200_000
    batch: int = 32
    rate: float = 2e-4
    warmup: int = 0
    clip: float = float("inf")
    ema: float = 0.9999
    crop: int = 6144
    parts: int = 1
    precision: str = "bf16"

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 1 <= self.parts <= self.batch or self.batch % self.parts:
            raise BadValue(f"a batch of {self.batch} cannot be worked through in {self.parts} equal parts")
        if self.precision not in ("bf16", "fp32"):
            raise BadValue(f"precision is bf16 or fp32, not {self.precision}")
        if self.crop < 1:
            raise BadValue(f"a crop has at least 1 sample, not {self.crop}")

    def rate_at(self, step: int) -> float:
        """Learning rate of step 0, 1, …: NSynth's ladder (at 200,000 steps it changes at 90, 120, 150 and 180 thousand)."""
        rising = min(1.0, (step + 1) / (self.warmup + 1))
        return self.rate * rising * next((share for until, share in LADDER if step < until * self.steps), LADDER[-1][1])


TRAIN_PRESETS = {
    "magenta": WavenetTrainConfig(),
    "compact": WavenetTrainConfig(steps=60_000, batch=16, rate=1e-3, warmup=200, clip=1.0, ema=0.9995),
}


class WavenetTask(Task):
    """Cross-entropy of every sample given those before it and the latents.

    validation : other notes, or None: every 50th note is kept apart for that. seconds : how much of each of two validation
    notes is rendered with every validation (0: nothing), into `samples/`. board : where curves are logged, or None.
    """

    network: WavenetNetwork
    unit = "nats"

    def __init__(self, model: WavenetAutoencoder, notes: Notes, validation: Notes | None = None, *,
                 config: WavenetTrainConfig = WavenetTrainConfig(), seconds: float = 0.0, board: Board | None = None):
        if config.crop % model.config.hop:
            raise BadValue(f"a crop must be a multiple of the hop, {model.config.hop} samples, not {config.crop}")
        self.model, self.network, self.seconds, self.board = model, model.network, seconds, board
        self.precision = config.precision
        trained, kept = apart(len(notes)) if validation is None else (np.arange(len(notes)), np.arange(len(validation)))
        self.crops = Crops(notes, trained, config.crop)
        self.validation = Crops(notes if validation is None else validation, kept, config.crop)

    def optimiser(self, config: TrainConfig) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.network.parameters(), lr=config.rate)

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        return sum(self.losses(step, config))  # type: ignore[return-value]

    def losses(self, step: int, config: TrainConfig) -> Iterator[Tensor]:
        assert isinstance(config, WavenetTrainConfig)
        for part in np.split(self.crops.batch(config.seed, step, config.batch), config.parts):
            yield self._cross_entropy(part) / config.parts

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """Mean cross-entropy [nats] over the middles of the validation notes."""
        chosen = self._validated()
        rows = [float(self._cross_entropy(self.validation.middle(int(index))[None])) for index in chosen]
        return {"validation": float(np.mean(rows))}

    def watch(self, step: int, figures: dict[str, float], folder: Path) -> None:
        if self.board is not None:
            self.board.figures(step, figures)
        if self.seconds:
            self._render(step, folder / "samples")

    def _cross_entropy(self, audio: np.ndarray) -> Tensor:
        device = next(self.network.parameters()).device.type
        with torch.autocast(device, torch.bfloat16, self.precision == "bf16"):
            return self.network.loss(audio)

    def _validated(self) -> np.ndarray:
        chosen = self.validation.chosen
        return chosen[::-(-len(chosen) // VALIDATED)]

    def _render(self, step: int, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.model.to(next(self.network.parameters()).device.type)  # engines pack weights: those of the last time are old
        rate, chosen = self.model.info.sample_rate, self._validated()[:HEARD]
        samples = round(self.seconds * rate)
        tracks = self.model.encode([self.validation.notes.audio(int(index))[:samples] for index in chosen])
        requests = [NoteRequest(z, 60, samples=samples, seed=0, id=int(index)) for z, index in zip(tracks, chosen)]
        for index, audio in self.model.decode(requests, DecodeOptions()):
            name = self.validation.notes.name(index)
            wav.write(folder / f"{name}-{step:07}.wav", audio, rate, "PCM_16")
            if self.board is not None:
                self.board.audio(step, name, audio, rate)
