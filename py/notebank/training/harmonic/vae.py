"""Training of the variational harmonic model: whole notes, each from another note of the same
instrument."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from notebank.data.examples import Examples
from notebank.data.splits import HELD_OUT
from notebank.models import device
from notebank.models.harmonic.vae import PEAK, HarmonicVae
from notebank.training.config import TrainConfig
from notebank.training.device import at_home, compiled, products
from notebank.training.harmonic.augmentation import Augmentation, Sounds
from notebank.training.harmonic.distance import (
    Measured,
    Notes,
    distance,
    figures,
    kept,
    lobes_at,
)
from notebank.training.loop import Task

VARIETY = Augmentation(layered=0.4, borrowed=0.8, reach=12)
PRICE = 0.02  # dB of distance that a nat of the latent is worth
ONSET, WEIGHT = 8, 4.0  # frames in which a note begins, and how often each of them counts


class HarmonicVaeTask(Task):
    """Distance in dB plus the price of the latent.

    That is its divergence from a standard normal one (Kingma and Welling 2014).

    Args:
        model: Its network is trained, on the device where it lies.
        data: The notes.
        held_out: MIDI pitches that are not trained on.
        measured: Notes to validate on by the name of their figures; None: those at held-out
            pitches.
        variety: How notes are varied.
        price: dB a nat.
        precision: Of convolutions, see `models.device.training`.
        compile: See `device.compiled`.

    Raises:
        BadValue: There are no notes at held-out pitches, or none at others.
    """

    def __init__(
        self,
        model: HarmonicVae,
        data: Examples,
        held_out: Sequence[int] = HELD_OUT,
        measured: Measured | None = None,
        variety: Augmentation = VARIETY,
        price: float = PRICE,
        precision: str = "auto",
        compile: bool | None = None,
    ):
        self.model = model
        self.network = model.net
        self.net = model.net
        self.price = price
        self.device = device.device_of(self.net)
        self.precision = device.training(precision, self.device)
        self.encoder, self.spectrum = (
            compiled(self.net.encoder, self.device, compile),
            compiled(self.net.spectrum, self.device, compile),
        )
        self.measured = kept(data, held_out) if measured is None else measured
        self.sounds = Sounds(data, held_out, variety, model.config, model.config.length)
        self.counts = torch.ones(model.config.frames, device=self.device)
        self.counts[:ONSET] = WEIGHT

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        rng = np.random.default_rng([config.seed, step])
        heard, played, pitch = self._batch(rng, config.batch)
        random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        heard, played = self.sounds.coloured(heard, played, random)
        with products(self.device, self.precision):
            mean, log_variance = (part.float() for part in self.encoder(heard))
        z = mean + torch.exp(0.5 * log_variance) * torch.randn(mean.shape, generator=random).to(
            self.device
        )
        known = lobes_at(self.model, pitch, self.device)
        with products(self.device, self.precision):
            spectrum = self.spectrum(z, pitch.to(self.device), known.bins)
        frames = distance(spectrum.magnitude(known)[:, : played.shape[1]], played)
        return (frames * self.counts).sum(1).mean() / self.counts.sum() + self.price * divergence(
            mean, log_variance
        ).mean()

    def _batch(self, rng: np.random.Generator, size: int) -> tuple[Tensor, Tensor, Tensor]:
        """What is heard and what is to be played [size, frames, bins], and the pitches of the
        latter [size]."""
        chosen = [self.sounds.any(rng) for _ in range(size)]
        waves = [
            [wave[: self.model.config.length] for wave in self.sounds.pair(rng, example)]
            for example in chosen
        ]
        heard, played = (
            self.model.stft.forward(torch.from_numpy(np.stack(part)).to(self.device)).abs()
            for part in zip(*waves)
        )
        return heard, played, torch.tensor([float(example.pitch) for example in chosen])

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """Mean distances [dB] of whole notes, at held-out pitches and of unseen instruments, and
        the divergence [nats] of the first."""
        with at_home(self.net):
            found = figures(self.measured, self.model, self.told, PEAK)
            return {**found, "nats": self._nats(next(iter(self.measured.values())))}

    def _nats(self, notes: Notes) -> float:
        heard = (
            self.model.analysed(notes.data.audio(example, self.model.config.sample_rate))[0][None]
            for example in notes.examples
        )
        return float(
            np.mean([float(divergence(*self.net.encoder(magnitude))) for magnitude in heard])
        )


def divergence(mean: Tensor, log_variance: Tensor) -> Tensor:
    """Kullback-Leibler divergence [nats] of normal distributions [batch, n] from the standard one
    -> [batch]."""
    return 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum(1)
