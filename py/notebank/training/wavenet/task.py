"""Training of the WaveNet autoencoder on raw notes, as NSynth was trained (Engel et al. 2017,
section 4.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from notebank.audio import mulaw, wav
from notebank.data.notes import Notes, named_pitch
from notebank.errors import BadValue
from notebank.models import device
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.models.wavenet.network import WavenetNetwork, network_input
from notebank.training.config import TrainConfig
from notebank.training.data_parallel import DataParallel
from notebank.training.device import compiled, products
from notebank.training.loop import Task
from notebank.training.tensorboard import TensorBoard
from notebank.training.wavenet import step as wavenetstep
from notebank.training.wavenet.crops import Crops, apart

# until that share of the steps: that share of the rate
LADDER = (
    (0.45, 1.0),
    (0.6, 2 / 3),
    (0.75, 0.3),
    (0.9, 0.2),
    (1.0, 0.1),
)
VALIDATED = 32  # notes, at most
HEARD = 2  # notes rendered along the way
LANES = 2  # equal pieces of a batch that a CPU works through side by side
PITCHES = 128


@dataclass(frozen=True)
class WavenetTrainConfig(TrainConfig):
    """NSynth's run by default: 200,000 steps of 32 crops, Adam, no clipping, the rate falling in
    steps, a long average.

    crop       : samples of a crop, a multiple of the model's hop
    parts      : a batch is worked through in so many parts, one after the other (gradient
               accumulation)
    precision  : of products, see `models.device.training`
    onsets     : share of crops that begin with the note
    jitter     : noise on the past samples that the decoder sees, in mu-law levels: standard
               deviation in a crop, at most. Without it a
                 small network learns to trust its past alone, and drifts off once that past is its
                 own
    pitch      : weight of a second loss: how well a linear layer tells the pitch from a crop's mean
               latent
    """

    steps: int = 200_000
    batch: int = 32
    learning_rate: float = 2e-4
    warmup: int = 0
    clip: float = float("inf")
    ema: float = 0.9999
    crop: int = 6144
    parts: int = 1
    precision: str = "auto"
    onsets: float = 0.0
    jitter: float = 0.0
    pitch: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 1 <= self.parts <= self.batch or self.batch % self.parts:
            raise BadValue(
                f"a batch of {self.batch} cannot be worked through in {self.parts} equal parts"
            )
        device.checked(self.precision)
        if not (0 <= self.onsets <= 1 and self.jitter >= 0 and self.pitch >= 0):
            raise BadValue("onsets lies in 0..1; jitter and pitch are 0 or more")
        if self.crop < 1:
            raise BadValue(f"a crop has at least 1 sample, not {self.crop}")

    def learning_rate_at(self, step: int) -> float:
        """Learning rate of step 0, 1, …: NSynth's ladder (at 200,000 steps it changes at 90, 120,
        150 and 180 thousand)."""
        rising = min(1.0, (step + 1) / (self.warmup + 1))
        return (
            self.learning_rate
            * rising
            * next((share for until, share in LADDER if step < until * self.steps), LADDER[-1][1])
        )


TRAIN_PRESETS = {
    "magenta": WavenetTrainConfig(),
    "compact": WavenetTrainConfig(
        steps=60_000,
        batch=16,
        learning_rate=1e-3,
        warmup=200,
        clip=1.0,
        ema=0.9995,
        onsets=0.25,
        jitter=4.0,
        pitch=0.1,
    ),
}


class WavenetTask(Task):
    """Cross-entropy of every sample given those before it and the latents.

    Args:
        model: Its network is trained, on the device where it lies.
        notes: The recordings to train on.
        validation: Other notes; None: every 50th note is kept apart for that.
        config: How to train.
        seconds: How much of each of two validation notes is rendered with every validation (0:
            nothing), into `samples/`.
        tensorboard: Where curves are logged, or None.

    Raises:
        BadValue: A crop is no multiple of the model's hop, or there are no notes.
    """

    network: WavenetNetwork
    unit = "nats"

    def __init__(
        self,
        model: WavenetAutoencoder,
        notes: Notes,
        validation: Notes | None = None,
        *,
        config: WavenetTrainConfig = WavenetTrainConfig(),
        seconds: float = 0.0,
        tensorboard: TensorBoard | None = None,
    ):
        if config.crop % model.config.hop:
            raise BadValue(
                f"a crop must be a multiple of the hop, {model.config.hop} samples, not "
                f"{config.crop}"
            )
        self.model = model
        self.network = model.network
        self.seconds = seconds
        self.tensorboard = tensorboard
        self.config = config
        trained, kept = (
            apart(len(notes))
            if validation is None
            else (np.arange(len(notes)), np.arange(len(validation)))
        )
        self.crops = Crops(notes, trained, config.crop, config.onsets)
        self.validation = Crops(notes if validation is None else validation, kept, config.crop)
        self.device = device.device_of(self.network)
        self.precision = device.training(config.precision, self.device)
        self.outcome = compiled(self.network.outcome, self.device)
        self.ear = (
            nn.Linear(model.config.latents, PITCHES, device=self.device) if config.pitch else None
        )
        self.parallel = DataParallel(
            [*self.network.parameters(), *(self.ear.parameters() if self.ear else ())]
        )

    def optimiser(self, config: TrainConfig) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.parallel.parameters, lr=config.learning_rate)

    def memory(self) -> dict[str, Tensor]:
        return (
            {f"ear.{name}": tensor for name, tensor in self.ear.state_dict().items()}
            if self.ear
            else {}
        )

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        return sum(self.losses(step, config))  # type: ignore[return-value]

    def losses(self, step: int, config: TrainConfig) -> Iterator[Tensor]:
        crops = self.crops.batch(config.seed, step, config.batch)
        past = crops_past(crops, self.config.jitter, np.random.default_rng([config.seed, step, 1]))
        pitches = self._pitches(self.crops.drawn(config.seed, step, config.batch))
        for part in np.split(np.arange(config.batch), self.config.parts):
            pieces = (
                np.split(part, LANES)
                if len(part) % LANES == 0 and self.device.type == "cpu"
                else [part]
            )
            yield self.parallel.together(
                [
                    partial(self._piece, crops[p], past[p], pitches[p], len(p) / config.batch)
                    for p in pieces
                ]
            )

    def _pitches(self, numbers: list[int]) -> np.ndarray:
        """-1 where a note's name says none, or nobody listens for it: names of records are as long
        to read as their sounds."""
        if self.ear is None:
            return np.full(len(numbers), -1)
        found = (named_pitch(self.crops.notes.name(number)) for number in numbers)
        return np.array([-1 if pitch is None else pitch for pitch in found])

    def _piece(self, crops: np.ndarray, past: Tensor, pitches: np.ndarray, share: float) -> Tensor:
        """What some crops add to a batch's loss."""
        loss, z = self._outcome(crops, past)
        if self.ear is not None and (known := pitches >= 0).any():
            heard = self.ear(z.float().mean(1)[torch.from_numpy(known).to(self.device)])
            wrong = F.cross_entropy(
                heard, torch.from_numpy(pitches[known]).to(self.device), reduction="sum"
            )
            loss = loss + self.config.pitch * wrong / len(pitches)
        return share * loss

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """Mean cross-entropy [nats] over the middles of the validation notes."""
        chosen = self._validated()
        middles = (self.validation.middle(int(index))[None] for index in chosen)
        return {
            "validation": float(
                np.mean([float(self._outcome(crop, network_input(crop))[0]) for crop in middles])
            )
        }

    def watch(self, step: int, figures: dict[str, float], folder: Path) -> None:
        """Logs figures on the board, and renders validation notes into `samples/`.

        Args:
            step: Steps done, part of the files' names.
            figures: `loss`, and those of the validation.
            folder: The run's.
        """
        if self.tensorboard is not None:
            self.tensorboard.figures(step, figures)
        if self.seconds:
            self._render(step, folder / "samples")

    def _outcome(self, crops: np.ndarray, past: Tensor) -> tuple[Tensor, Tensor]:
        """(cross-entropy, latents) of crops when the decoder sees that past."""
        heard, past = network_input(crops).to(self.device), past.to(self.device)
        classes = torch.from_numpy(mulaw.classes(crops)).to(self.device)
        if self.device.type == "cpu":
            dtype = device.DTYPES[self.precision]
            return wavenetstep.outcome(self.network, heard, past, classes, dtype)
        with products(self.device, self.precision):
            return self.outcome(heard, past, classes)

    def _validated(self) -> np.ndarray:
        chosen = self.validation.chosen
        return chosen[:: -(-len(chosen) // VALIDATED)]

    def _render(self, step: int, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.model.to(self.device.type)  # engines pack weights: those of the last time are old
        rate, chosen = self.model.info.sample_rate, self._validated()[:HEARD]
        samples = round(self.seconds * rate)
        tracks = self.model.encode(
            [self.validation.notes.audio(int(index))[:samples] for index in chosen]
        )
        requests = [
            NoteRequest(z, 60, samples=samples, seed=0, id=int(index))
            for z, index in zip(tracks, chosen)
        ]
        for index, audio in self.model.decode(requests, DecodeOptions()):
            name = self.validation.notes.name(index)
            wav.write(folder / f"{name}-{step:07}.wav", audio, rate, "PCM_16")
            if self.tensorboard is not None:
                self.tensorboard.audio(step, name, audio, rate)


def crops_past(crops: np.ndarray, jitter: float, rng: np.random.Generator) -> Tensor:
    """Network inputs of crops, with noise on the past.

    Args:
        crops: [B x T], -1..1.
        jitter: Mu-law levels: in each crop of another strength, up to so many (half of them below
            a quarter of that); 0: none.
        rng: Draws the noise.

    Returns:
        Tensor[B x T].
    """
    past = network_input(crops)
    if not jitter:
        return past
    strength = jitter * rng.random((len(crops), 1)) ** 2 / (mulaw.LEVELS // 2)
    return past + torch.from_numpy((strength * rng.standard_normal(crops.shape)).astype(np.float32))
