"""Sizes of a WaveNet autoencoder."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from notebank.errors import BadFile, BadValue
from notebank.models.sizes import check_sizes, check_types

TAPS = 3


@dataclass(frozen=True)
class WavenetConfig:
    """Channels and layers; the defaults are those of Magenta's `h512_bo16` (61.8 million weights).

    width, skip    : channels of the decoder's residual stream and of its skip sum
    layers         : dilated layers of the decoder; layer i has dilation 2 ** (i % stages)
    encoder_width, encoder_layers : the same for the encoder
    latents, hop   : channels of the latent, and the samples that one latent frame covers
    length         : samples of a note when nobody says how long
    """

    width: int = 512
    skip: int = 256
    layers: int = 30
    encoder_width: int = 128
    encoder_layers: int = 30
    stages: int = 10
    latents: int = 16
    hop: int = 512
    sample_rate: int = 16000
    length: int = 64000

    def __post_init__(self) -> None:
        check_types(self)
        for name, value in vars(self).items():
            if not isinstance(value, int) or value < 1:
                raise BadValue(
                    f"{name} of a WaveNet autoencoder must be a whole number from 1 up, "
                    f"not {value!r}"
                )
        widths = (self.width, self.skip, self.encoder_width, self.latents)
        check_sizes(max(self.layers, self.encoder_layers), widths)
        if self.hop % 16:
            raise BadValue(f"hop must be a multiple of 16 samples, not {self.hop}")
        if self.stages > 16:
            raise BadValue(f"stages must be 1..16 (dilations up to 32768), not {self.stages}")

    @property
    def dilations(self) -> tuple[int, ...]:
        """Dilations of the decoder's layers, in samples."""
        return tuple(2 ** (i % self.stages) for i in range(self.layers))

    @property
    def encoder_dilations(self) -> tuple[int, ...]:
        """Dilations of the encoder's layers, in samples."""
        return tuple(2 ** (i % self.stages) for i in range(self.encoder_layers))


PRESETS = {
    "magenta": WavenetConfig(),
    "compact": WavenetConfig(width=64, skip=64, layers=20, encoder_width=64, encoder_layers=10),
}


def config_from(values: Mapping[str, Any]) -> WavenetConfig:
    """The config stored in a checkpoint; keys that nobody knows are a BadFile."""
    try:
        return WavenetConfig(**values)
    except (TypeError, BadValue) as error:
        raise BadFile(f"this is no config of a wavenet-ae model: {error}") from error
