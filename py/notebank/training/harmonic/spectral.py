"""Training of the spectral autoencoder on a data set of semitones.

Some pitches are held out for ALL instruments: they tell how the model does on a pitch it never saw.
Notes of other instruments (unseen) tell how it does on a recording that is not of its world.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from notebank.data.examples import Examples
from notebank.data.splits import HELD_OUT
from notebank.models import device
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.training.config import TrainConfig
from notebank.training.device import at_home, compiled, products
from notebank.training.harmonic.augmentation import Augmentation, Sounds
from notebank.training.harmonic.distance import Measured, distance, figures, kept, lobes_at
from notebank.training.loop import Task

ONSETS = (
    0.35  # share of crops that begin with the note: 4 frames in 251, but they make the instrument
)
MARGIN = 4  # frames at a cut through a note that do not count: the network saw silence beyond
BLUR = 0.05  # noise added to z, so that neighbouring latents sound alike
MIXED = 0.3


@dataclass(frozen=True)
class SpectralBatch:
    """Source and target audio whose peak is 1 [batch, samples], peaks and pitches of the targets,
    frames that count, all by row.

    Rows 2i and 2i + 1 have one pitch and begin at one frame; `mix` is the share of its partner in a
    row.
    """

    source: Tensor
    target: Tensor
    peak: Tensor
    pitch: Tensor
    counts: Tensor
    mix: Tensor


class SpectralTask(Task):
    """Crops of notes, some of them blends of two.

    Args:
        model: Its network is trained, on the device where it lies.
        data: The notes.
        held_out: MIDI pitches that are not trained on.
        measured: Notes to validate on by the name of their figures; None: those at held-out
            pitches.
        frames: Of a crop.
        variety: How notes are varied.
        mixed: Share of examples that are blends, as the pad makes them: the latent lies between
            those of two instruments at one pitch, the target between their spectra (the mean of
            the square roots of magnitudes, about halfway in loudness). Without them the middle of
            the pad is left to chance: levels there fell by up to 12 dB.
        precision: Of convolutions, see `models.device.training`.
        compile: See `device.compiled`.

    Raises:
        BadValue: There are no notes at held-out pitches, or none at others.
    """

    def __init__(
        self,
        model: SpectralAE,
        data: Examples,
        held_out: Sequence[int] = HELD_OUT,
        measured: Measured | None = None,
        frames: int = 64,
        variety: Augmentation = Augmentation(),
        mixed: float = MIXED,
        precision: str = "auto",
        compile: bool | None = None,
    ):
        self.model = model
        self.network = model.net
        self.net = model.net
        self.frames = frames
        self.mixed, self.device = mixed, device.device_of(self.net)
        self.precision = device.training(precision, self.device)
        self.encoder, self.spectrum = (
            compiled(self.net.encoder, self.device, compile),
            compiled(self.net.spectrum, self.device, compile),
        )
        self.measured = kept(data, held_out) if measured is None else measured
        self.sounds = Sounds(data, held_out, variety, model.config, (frames - 1) * model.config.hop)

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        rng = np.random.default_rng([config.seed, step])
        batch = self._batch(rng, config.batch)
        random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        heard, played = (
            self.model.stft.forward(wave).abs() for wave in (batch.source, batch.target)
        )
        heard, played = self.sounds.coloured(heard, played, random)
        with products(self.device, self.precision):
            timbre = self.encoder(heard).float()
        noise = torch.randn(timbre.shape, generator=random).to(self.device)
        predicted = self._predict(_mixed(timbre, batch.mix) + BLUR * noise, batch)
        target = _mixed(played.sqrt(), batch.mix).square() * self._peaks(batch)
        return (
            distance(predicted, target) * batch.counts
        ).sum() / batch.counts.sum() + 1e-3 * timbre.square().mean()

    def _peaks(self, batch: SpectralBatch) -> Tensor:
        return torch.exp(_mixed(batch.peak.log(), batch.mix))[:, None, None]

    def _predict(self, timbre: Tensor, batch: SpectralBatch) -> Tensor:
        known = lobes_at(self.model, batch.pitch, self.device)
        with products(self.device, self.precision):
            spectrum = self.spectrum(timbre, batch.pitch.to(self.device), known.bins)
        return spectrum.magnitude(known)[:, : self.frames] * self._peaks(batch)

    def _batch(self, rng: np.random.Generator, size: int) -> SpectralBatch:
        rows = [row for _ in range(size // 2) for row in self._pair(rng)]
        source, target, peak, pitch, counts, mix = zip(*rows)
        waves = [
            torch.from_numpy(np.stack(part)).to(self.device) for part in (source, target, counts)
        ]
        return SpectralBatch(
            waves[0],
            waves[1],
            torch.tensor(peak, device=self.device),
            torch.tensor(pitch),
            waves[2],
            torch.tensor(mix, device=self.device),
        )

    def _pair(self, rng: np.random.Generator) -> list[tuple]:
        """Two rows at one pitch that begin at one frame; the second may be a blend of both."""
        one = self.sounds.any(rng)
        pair = [one, self.sounds.any(rng, one.pitch)]
        waves = [self.sounds.pair(rng, example) for example in pair]
        frames = min(wave.size for row in waves for wave in row) // self.model.config.hop + 1
        first = 0 if rng.random() < ONSETS else int(rng.integers(max(frames - self.frames, 0) + 1))
        counts = np.ones(self.frames, np.float32)
        counts[: MARGIN if first else 0] = 0
        if first + self.frames < frames:
            counts[-MARGIN:] = 0
        mixes = (0.0, float(rng.random()) if rng.random() < 2 * self.mixed else 0.0)
        return [
            (
                *(self._cut(wave, first) for wave in row),
                self.sounds.peak(example),
                float(example.pitch),
                counts,
                mix,
            )
            for example, row, mix in zip(pair, waves, mixes)
        ]

    def _cut(self, wave: np.ndarray, first: int) -> np.ndarray:
        """The samples under frames first .. first + frames, mirrored at the note's ends as the STFT
        does it."""
        hop = self.model.config.hop
        return wave[first * hop : (first + self.frames - 1) * hop]

    def validate(self) -> dict[str, float]:
        """Mean distances [dB] of whole notes: at held-out pitches, and of unseen instruments."""
        with at_home(self.net):
            return figures(self.measured, self.model, self.told)


def _mixed(rows: Tensor, mix: Tensor) -> Tensor:
    """Each row with that share of its partner (rows 2i and 2i + 1 are partners)."""
    partners = rows.unflatten(0, (-1, 2)).flip(1).flatten(0, 1)
    share = mix.reshape(-1, *[1] * (rows.dim() - 1))
    return (1 - share) * rows + share * partners
