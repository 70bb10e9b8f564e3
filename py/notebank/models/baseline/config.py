"""Sizes of an NSynth baseline, the spectral autoencoder of Engel et al. 2017."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from notebank.audio.recovery import Recovery
from notebank.errors import BadFile, BadValue
from notebank.models.sizes import check_sizes, check_types

N_FFT, HOP = 1024, 256
# what the network sees: without the highest bin, the time filled up with silence
BINS, FRAMES = (
    512,
    256,
)


@dataclass(frozen=True)
class BaselineConfig:
    """Defaults are those of Magenta's `ae` with `nfft_1024` (36.8 million weights).

    width     : channels of the outer layers; the inner ones have up to 8 times as many
    latent    : numbers in z
    embedding : numbers that stand for a pitch
    keep      : share of the running statistics (batch norm) that is kept in each training step
    samples, sample_rate : length of a note and its rate in Hz
    phase     : how notes get their phases, see `audio.recovery.Recovery.parse`
    """

    width: int = 128
    latent: int = 1984
    embedding: int = 128
    keep: float = 0.999
    samples: int = 64000
    sample_rate: int = 16000
    phase: str = "f0:8"

    def __post_init__(self) -> None:
        check_types(self)
        if not all(
            isinstance(size, int) and size > 0
            for size in (self.width, self.latent, self.embedding, self.sample_rate)
        ):
            raise BadValue(
                "width, latent, embedding and sample_rate of a baseline are whole numbers from 1 up"
            )
        check_sizes(10, (8 * self.width, self.latent, self.embedding))
        if self.samples % HOP or not N_FFT <= self.samples < FRAMES * HOP:
            raise BadValue(
                f"a baseline's notes have {N_FFT}..{(FRAMES - 1) * HOP} samples, a "
                f"multiple of {HOP}, not {self.samples}"
            )
        if not 0 <= self.keep < 1:
            raise BadValue(
                "the share of running statistics that is kept lies in 0..1 (below 1), "
                f"not {self.keep}"
            )
        Recovery.parse(self.phase)

    @property
    def frames(self) -> int:
        """Frames that a note has; the network fills them up to FRAMES."""
        return self.samples // HOP + 1


PRESETS = {
    "magenta": BaselineConfig(),
    "compact": BaselineConfig(width=16, latent=248, keep=0.99),
}


def config_from(values: Mapping[str, Any]) -> BaselineConfig:
    """The config stored in a checkpoint; keys that nobody knows are a BadFile."""
    try:
        return BaselineConfig(**values)
    except (TypeError, BadValue) as error:
        raise BadFile(f"this is no config of an nsynth-baseline model: {error}") from error
