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
from notebank.audio.specgram import FULL_SCALE, frame_distance, loud_distance
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.models.spectral_ae import SpectralAE
from notebank.training.config import TrainConfig
from notebank.training.loop import Task

HELD_OUT = (41, 52, 62, 72, 81)
ONSETS = 0.35  # share of crops that begin with the note: 4 frames in 251, but they make the instrument
MARGIN = 4  # frames at a cut through a note that do not count: the network saw silence beyond


@dataclass(frozen=True)
class SpectralBatch:
    """Source and target audio whose peak is 1 [batch, samples], peaks and pitches of the targets, frames that count, all by row.

    Rows 2i and 2i + 1 have one pitch and begin at one frame; `mix` is the share of its partner in a row.
    """

    source: Tensor
    target: Tensor
    peak: Tensor
    pitch: Tensor
    counts: Tensor
    mix: Tensor


class SpectralTask(Task):
    """Half of the loss hears down to -108 dB, as the bars do; a quarter hears down to -60 dB, and a quarter the loud bins.

    Without the last, lobes came out 3 dB too quiet: they are few among 513 bins.
    mixed: share of examples that are blends, as the pad makes them: the latent lies between those of two instruments at one
    pitch, the target between their spectra (the mean of the square roots of magnitudes, about halfway in loudness). Without
    them the middle of the pad is left to chance: levels there fell by up to 12 dB.
    borrowed: share of latents from the same instrument up to `reach` semitones away, so that z tells timbre and not pitch.
    blur: noise added to z, so that neighbouring latents sound alike. fast: convolutions in bfloat16.
    """

    def __init__(self, model: SpectralAE, data: NSynth, held_out: Sequence[int] = HELD_OUT, frames: int = 64,
                 mixed: float = 0.3, borrowed: float = 0.25, reach: int = 4, blur: float = 0.05, fast: bool = True):
        self.model, self.network, self.net, self.data, self.frames = model, model.net, model.net, data, frames
        self.mixed, self.borrowed, self.reach, self.blur, self.fast = mixed, borrowed, reach, blur, fast
        self.examples = data.select(lambda e: e.pitch not in held_out)
        unseen = data.select(lambda e: e.pitch in held_out)
        if not self.examples or not unseen:
            raise BadValue(f"the data set needs notes at the held-out pitches {list(held_out)} and at others")
        self.unseen = data.some(unseen, 48)
        self.held_out = frozenset(held_out)
        self.at_pitch = {pitch: [e for e in self.examples if e.pitch == pitch] for pitch in {e.pitch for e in self.examples}}
        self._audio = lru_cache(maxsize=16384)(self._read)

    def _read(self, example: Example) -> np.ndarray:
        wave = np.clip(np.rint(self.data.audio(example) * 32767), -32768, 32767).astype(np.int16)  # 16 bits: half the memory
        return np.pad(wave, (0, max(0, (self.frames - 1) * self.model.config.hop - wave.size)))

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        rng = np.random.default_rng([config.seed, step])
        batch = self._batch(rng, config.batch)
        source = self.model.stft.forward(batch.source).abs()
        with torch.autocast("cpu", torch.bfloat16, self.fast):
            timbre = self.net.encoder(source).float()
        noise = torch.randn(timbre.shape, generator=torch.Generator().manual_seed(int(rng.integers(2**62))))
        predicted = self._predict(_mixed(timbre, batch.mix) + self.blur * noise, batch)
        target = _mixed(self.model.stft.forward(batch.target).abs().sqrt(), batch.mix).square() * self._peaks(batch)
        far, near = (frame_distance(predicted, target, scale) for scale in (1.0, FULL_SCALE))
        distance = far + 0.5 * near + 0.5 * loud_distance(predicted, target)
        return (distance * batch.counts).sum() / batch.counts.sum() + 1e-3 * timbre.square().mean()

    def _peaks(self, batch: SpectralBatch) -> Tensor:
        return torch.exp(_mixed(batch.peak.log(), batch.mix))[:, None, None]

    def _predict(self, timbre: Tensor, batch: SpectralBatch) -> Tensor:
        known = [self.model.known(float(pitch)) for pitch in batch.pitch]
        together = Lobes(*(torch.stack([getattr(one, name) for one in known]) for name in ("lobes", "skirts", "bins", "audible")))
        with torch.autocast("cpu", torch.bfloat16, self.fast):
            spectrum = self.net.spectrum(timbre, batch.pitch, together.bins)
        return spectrum.magnitude(together)[:, :self.frames] * self._peaks(batch)

    def _batch(self, rng: np.random.Generator, size: int) -> SpectralBatch:
        rows = [row for _ in range(size // 2) for row in self._pair(rng)]
        source, target, peak, pitch, counts, mix = zip(*rows)
        return SpectralBatch(torch.from_numpy(np.stack(source)), torch.from_numpy(np.stack(target)), torch.tensor(peak),
                             torch.tensor(pitch), torch.from_numpy(np.stack(counts)), torch.tensor(mix))

    def _pair(self, rng: np.random.Generator) -> list[tuple]:
        """Two rows at one pitch that begin at one frame; the second may be a blend of both."""
        one = self.examples[rng.integers(len(self.examples))]
        others = self.at_pitch[one.pitch]
        pair = [one, others[rng.integers(len(others))]]
        lenders = [self._lender(rng, example) for example in pair]
        frames = min(self._audio(example).size for example in (*pair, *lenders)) // self.model.config.hop + 1
        first = 0 if rng.random() < ONSETS else int(rng.integers(max(frames - self.frames, 0) + 1))
        counts = np.ones(self.frames, np.float32)
        counts[:MARGIN if first else 0] = 0
        if first + self.frames < frames:
            counts[-MARGIN:] = 0
        mixes = (0.0, float(rng.random()) if rng.random() < 2 * self.mixed else 0.0)
        return [(self._cut(self._audio(lender), first), self._cut(self._audio(example), first), self._peak(example),
                 float(example.pitch), counts, mix) for example, lender, mix in zip(pair, lenders, mixes)]

    def _lender(self, rng: np.random.Generator, example: Example) -> Example:
        away = int(rng.integers(1, self.reach + 1)) * (1 if rng.random() < 0.5 else -1)
        found = self.data.neighbour(example, away)
        wanted = rng.random() < self.borrowed and found is not None and found.pitch not in self.held_out
        return found if wanted and found is not None else example

    def _peak(self, example: Example) -> float:
        return max(float(np.abs(self._audio(example).astype(np.int32)).max()), 1.0) / 32767

    def _cut(self, wave: np.ndarray, first: int) -> np.ndarray:
        """The samples under frames first .. first + frames, mirrored at the note's ends as the STFT does it; the note's peak is 1."""
        hop = self.model.config.hop
        start, stop = first * hop, (first + self.frames - 1) * hop
        return np.ascontiguousarray(wave[start:stop], np.float32) / max(float(np.abs(wave.astype(np.int32)).max()), 1.0)

    def validate(self) -> dict[str, float]:
        """Mean LSD of whole notes at held-out pitches (a fixed selection), in dB: `lsd_mag` raw, LSD-60, and that of loud bins."""
        raw, near, loud = [], [], []
        for example in self.unseen:
            audio = self.data.audio(example)
            target = self.model.stft.forward(torch.from_numpy(audio)).abs()
            predicted = self.model.magnitudes(self.model.encode([audio])[0], example.pitch, len(target))
            raw.append(float(frame_distance(predicted, target).mean()))
            near.append(float(frame_distance(predicted, target, FULL_SCALE).mean()))
            loud.append(float(loud_distance(predicted, target).mean()))
        return {"lsd_mag": float(np.mean(raw)), "lsd60_mag": float(np.mean(near)), "loud": float(np.mean(loud))}


def _mixed(rows: Tensor, mix: Tensor) -> Tensor:
    """Each row with that share of its partner (rows 2i and 2i + 1 are partners)."""
    partners = rows.unflatten(0, (-1, 2)).flip(1).flatten(0, 1)
    share = mix.reshape(-1, *[1] * (rows.dim() - 1))
    return (1 - share) * rows + share * partners
