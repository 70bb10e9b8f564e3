"""Pictures of notes for a GANSynth: analysed once, normalised, with their labels."""

from dataclasses import replace
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from notebank.audio.melif import MelIf
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.models.gansynth.config import GanConfig

MARGIN = 0.8  # computed normalisers leave a fifth of -1..1 free, as Magenta's do
_KEPT = 2048  # pictures in memory: 1 MB each at full size


class Pictures:
    """The notes of a data set that lie in the model's range. Longer notes are cut, shorter ones
    followed by silence."""

    def __init__(self, data: NSynth, config: GanConfig):
        self.data, self.config = data, config
        self.examples = data.select(lambda example: config.low <= example.pitch <= config.high)
        if not self.examples:
            raise BadValue(f"the data set has no note at the pitches {config.low}..{config.high}")
        frames, mels = config.size(config.blocks)
        self.melif = MelIf(config.samples, frames, mels, config.sample_rate)
        self._picture = lru_cache(maxsize=_KEPT)(self._analysed)

    def __len__(self) -> int:
        return len(self.examples)

    def batch(self, indices: np.ndarray) -> tuple[Tensor, Tensor]:
        """(pictures [n, 2, frames, mels], normalised but not clipped; labels [n]: pitch - low)."""
        pictures = torch.stack([self._picture(int(i)) for i in indices])
        return normalised(pictures, self.config), torch.tensor(
            [self.examples[i].pitch - self.config.low for i in indices]
        )

    def computed(self, notes: int = 1000) -> GanConfig:
        """The config with a normaliser that brings magnitudes of these notes to -MARGIN..MARGIN,
        phases likewise."""
        chosen = np.linspace(0, len(self) - 1, min(notes, len(self))).astype(int)
        powers = [self._picture(int(i))[0] for i in chosen]
        low, high = min(float(p.min()) for p in powers), max(float(p.max()) for p in powers)
        if not high > low:
            raise BadValue("the notes are all silent: no normaliser can be computed")
        scale = 2 * MARGIN / (high - low)
        return replace(
            self.config,
            magnitude_scale=scale,
            magnitude_shift=-scale * low - MARGIN,
            phase_scale=MARGIN,
            phase_shift=0.0,
        )

    def _analysed(self, index: int) -> Tensor:
        return (
            self.melif.forward(torch.from_numpy(self._audio(self.examples[index])))
            .permute(2, 0, 1)
            .contiguous()
        )

    def _audio(self, example: Example) -> np.ndarray:
        audio = self.data.audio(example, self.config.sample_rate)[: self.config.samples]
        return np.pad(audio, (0, self.config.samples - audio.size))


def normalised(pictures: Tensor, config: GanConfig) -> Tensor:
    """scale * picture + shift, by channel, not clipped."""
    scale, shift = (
        torch.tensor(pair, device=pictures.device).view(2, 1, 1)
        for pair in (scales(config), shifts(config))
    )
    return pictures * scale + shift


def scales(config: GanConfig) -> tuple[float, float]:
    return config.magnitude_scale, config.phase_scale


def shifts(config: GanConfig) -> tuple[float, float]:
    return config.magnitude_shift, config.phase_shift
