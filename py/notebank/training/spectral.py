"""Training of the spectral autoencoder on a data set of semitones.

Some pitches are held out for ALL instruments: they tell how the model does on a pitch it never saw.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from notebank.audio.lobes import Lobes
from notebank.audio.specgram import FULL_SCALE, frame_distance
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.models.spectral_ae import SpectralAE
from notebank.training.config import TrainConfig
from notebank.training.loop import Task

HELD_OUT = (41, 52, 62, 72, 81)
MARGIN = 4  # frames at a cut through a note that do not count: the network saw silence beyond


@dataclass(frozen=True)
class SpectralBatch:
    """Source audio whose peak is 1 [batch, samples], target audio likewise, peaks and pitches of the targets, frames that count."""

    source: Tensor
    target: Tensor
    peak: Tensor
    pitch: Tensor
    counts: Tensor


class SpectralTask(Task):
    """Half of the loss hears down to -108 dB, as the bars do, half down to -60 dB, as listeners do.

    borrowed: share of examples whose latent comes from the same instrument up to `reach` semitones away, so that z tells timbre
    and not pitch. blur: noise added to z, so that what lies between two latents sounds too. fast: convolutions in bfloat16.
    """

    def __init__(self, model: SpectralAE, data: NSynth, held_out: Sequence[int] = HELD_OUT, frames: int = 64,
                 borrowed: float = 0.25, reach: int = 4, blur: float = 0.05, fast: bool = True):
        self.fast = fast
        self.model, self.network, self.data, self.frames = model, model.net, data, frames
        self.borrowed, self.reach, self.blur = borrowed, reach, blur
        self.examples = data.select(lambda e: e.pitch not in held_out)
        unseen = data.select(lambda e: e.pitch in held_out)
        if not self.examples or not unseen:
            raise BadValue(f"the data set needs notes at the held-out pitches {list(held_out)} and at others")
        self.unseen = unseen[::max(1, len(unseen) // 48)]
        self.held_out = frozenset(held_out)
        self._audio = lru_cache(maxsize=16384)(self._read)

    def _read(self, example: Example) -> np.ndarray:
        return np.clip(np.rint(self.data.audio(example) * 32767), -32768, 32767).astype(np.int16)  # 16 bits: half the memory

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        rng = np.random.default_rng([config.seed, step])
        batch = self._batch(rng, config.batch)
        noise = torch.randn(config.batch, -(-self.frames // self.model.config.stride), self.model.config.latent - 1,
                            generator=torch.Generator().manual_seed(int(rng.integers(2**62))))
        source = self.model.stft.forward(batch.source).abs()
        with torch.autocast("cpu", torch.bfloat16, self.fast):
            timbre = self.network.encoder(source).float()
        predicted = self._predict(timbre + self.blur * noise, batch)
        target = self.model.stft.forward(batch.target).abs() * batch.peak[:, None, None]
        far, near = (frame_distance(predicted, target, scale) for scale in (1.0, FULL_SCALE))
        return ((far + 0.5 * near) * batch.counts).sum() / batch.counts.sum() + 1e-3 * timbre.square().mean()

    def _predict(self, timbre: Tensor, batch: SpectralBatch) -> Tensor:
        known = [self.model.known(float(pitch)) for pitch in batch.pitch]
        together = Lobes(*(torch.stack([getattr(one, name) for one in known]) for name in ("lobes", "skirts", "bins", "audible")))
        with torch.autocast("cpu", torch.bfloat16, self.fast):
            spectrum = self.network.spectrum(timbre, batch.pitch, together.bins)
        return spectrum.magnitude(together)[:, :self.frames] * batch.peak[:, None, None]

    def _batch(self, rng: np.random.Generator, size: int) -> SpectralBatch:
        rows = [self._row(rng) for _ in range(size)]
        source, target, peak, pitch, counts = zip(*rows)
        return SpectralBatch(torch.from_numpy(np.stack(source)), torch.from_numpy(np.stack(target)), torch.tensor(peak),
                             torch.tensor(pitch), torch.from_numpy(np.stack(counts)))

    def _row(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, float, float, np.ndarray]:
        example = self.examples[rng.integers(len(self.examples))]
        lender = example
        if rng.random() < self.borrowed:
            away = int(rng.integers(1, self.reach + 1)) * (1 if rng.random() < 0.5 else -1)
            found = self.data.neighbour(example, away)
            lender = found if found is not None and found.pitch not in self.held_out else example
        wave, lent = self._audio(example), self._audio(lender)
        frames = min(wave.size, lent.size) // self.model.config.hop + 1
        first = int(rng.integers(max(frames - self.frames, 0) + 1))
        counts = np.ones(self.frames, np.float32)
        counts[:MARGIN if first else 0] = 0
        if first + self.frames < frames:
            counts[-MARGIN:] = 0
        peak = float(np.abs(wave).max()) / 32767
        return self._cut(lent, first), self._cut(wave, first), peak, float(example.pitch), counts

    def _cut(self, wave: np.ndarray, first: int) -> np.ndarray:
        """The samples under frames first .. first + frames, mirrored at the note's ends as the STFT does it; the note's peak is 1."""
        hop = self.model.config.hop
        start, stop = first * hop, (first + self.frames - 1) * hop
        return np.ascontiguousarray(wave[start:stop], np.float32) / max(float(np.abs(wave).max()), 1.0)

    def validate(self) -> dict[str, float]:
        """Mean LSD of whole notes at held-out pitches (a fixed selection), in dB: `lsd_mag` raw, and LSD-60."""
        raw, near = [], []
        for example in self.unseen:
            audio = self.data.audio(example)
            target = self.model.stft.forward(torch.from_numpy(audio)).abs()
            predicted = self.model.magnitudes(self.model.encode([audio])[0], example.pitch, len(target))
            raw.append(float(frame_distance(predicted, target).mean()))
            near.append(float(frame_distance(predicted, target, FULL_SCALE).mean()))
        return {"lsd_mag": float(np.mean(raw)), "lsd60_mag": float(np.mean(near))}
