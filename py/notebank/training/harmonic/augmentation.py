"""How a few dozen instruments become many, and a batch of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from notebank.audio.lobes import interpolation, mel_nodes
from notebank.data.examples import Example, Examples
from notebank.models.harmonic.spectral_network import HarmonicConfig

CURVE = 8  # points of a colour's curve, evenly spaced in mel


@dataclass(frozen=True)
class Augmentation:
    """Shares of examples 0..1.

    layered: two instruments that sound together are a new one. coloured: so is one behind a filter
    whose curve wanders by `colour` dB (standard deviation). borrowed: what the encoder hears is
    another note of the same instrument, up to `reach` semitones away, so that z tells timbre and
    not pitch.
    """

    layered: float = 0.25
    coloured: float = 0.5
    colour: float = 5.0
    borrowed: float = 0.25
    reach: int = 4


class Sounds:
    """Examples as pairs of sounds: what an encoder hears and what a decoder should play.

    Notes at held-out pitches are neither.

    Args:
        data: The notes.
        held_out: MIDI pitches that are not trained on.
        variety: How they are varied.
        config: Of the network, for its rate and bins.
        shortest: Samples of a note at least; shorter ones are followed by silence.
    """

    def __init__(
        self,
        data: Examples,
        held_out: Sequence[int],
        variety: Augmentation,
        config: HarmonicConfig,
        shortest: int,
    ):
        self.data = data
        self.variety = variety
        self.held_out = frozenset(held_out)
        self.rate = config.sample_rate
        self.shortest = shortest
        self.examples = data.select(lambda e: e.pitch not in self.held_out)
        self.at_pitch = {
            pitch: [e for e in self.examples if e.pitch == pitch]
            for pitch in {e.pitch for e in self.examples}
        }
        self.audio = lru_cache(maxsize=16384)(self._audio)
        self.curve = interpolation(
            torch.arange(config.bins).float(), mel_nodes(CURVE, config.n_fft, config.sample_rate)
        )

    def _audio(self, example: Example) -> np.ndarray:
        # 16 bits: half the memory
        wave = np.clip(np.rint(self.data.audio(example, self.rate) * 32767), -32768, 32767).astype(
            np.int16
        )
        return np.pad(wave, (0, max(0, self.shortest - wave.size)))

    def any(self, rng: np.random.Generator, pitch: int | None = None) -> Example:
        """An example, of that pitch if one is given."""
        among = self.examples if pitch is None else self.at_pitch[pitch]
        return among[rng.integers(len(among))]

    def pair(self, rng: np.random.Generator, example: Example) -> tuple[np.ndarray, np.ndarray]:
        """(heard, to be played), float32 [T] each, peaks 1: one instrument, or two that sound
        together."""
        heard, played = (normal(self.audio(e)) for e in (self._lender(rng, example), example))
        if rng.random() < self.variety.layered:
            other, share = self.any(rng, example.pitch), rng.uniform(0.3, 0.7)
            heard = normal(_sum(heard, normal(self.audio(self._lender(rng, other))), share))
            played = normal(_sum(played, normal(self.audio(other)), share))
        return heard, played

    def peak(self, example: Example) -> float:
        """The largest sample of a note."""
        return max(float(np.abs(self.audio(example).astype(np.int32)).max()), 1.0) / 32767

    def _lender(self, rng: np.random.Generator, example: Example) -> Example:
        away = int(rng.integers(1, self.variety.reach + 1)) * (1 if rng.random() < 0.5 else -1)
        found = self.data.neighbour(example, away)
        wanted = (
            rng.random() < self.variety.borrowed
            and found is not None
            and found.pitch not in self.held_out
        )
        return found if wanted and found is not None else example

    def coloured(
        self, heard: Tensor, played: Tensor, random: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Magnitudes behind one filter a row.

        What is heard keeps its energy: its peak counts as 1.

        Args:
            heard: |X| [batch, frames, bins].
            played: |X| [batch, frames, bins].
            random: Draws which rows are coloured, and how.

        Returns:
            Both, filtered.
        """
        chosen = torch.rand(len(heard), 1, generator=random) < self.variety.coloured
        decibels = self.variety.colour * chosen * torch.randn(len(heard), CURVE, generator=random)
        gains = (10 ** (decibels / 20 @ self.curve)[:, None]).to(heard.device)
        kept = heard.square().sum((1, 2), True) / (heard * gains).square().sum(
            (1, 2), True
        ).clamp_min(1e-9)
        gains = gains * torch.where(kept > 0, kept, 1.0).sqrt()
        return heard * gains, played * gains


def normal(wave: np.ndarray) -> np.ndarray:
    """A wave [T], integers or floats, as float32 with peak 1."""
    found = wave.astype(np.float32)
    return found / max(float(np.abs(found).max(initial=0)), 1e-6)


def _sum(one: np.ndarray, other: np.ndarray, share: float) -> np.ndarray:
    size = min(one.size, other.size)
    return share * one[:size] + (1 - share) * other[:size]
