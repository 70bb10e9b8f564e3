"""Sizes of a partials model."""

from dataclasses import dataclass

from notebank.errors import BadValue
from notebank.models.sizes import check_sizes, check_types


@dataclass(frozen=True)
class PartialsConfig:
    """track: latents of every second frame; note: of a whole note; width, encoder_width: channels
    of the decoder and the encoder; blocks, encoder_blocks: residual blocks of each; numbered:
    partials whose own level is learnt beside the envelope; nodes: of that envelope, on the ERB
    scale. low, high: MIDI pitches."""

    track: int = 64
    note: int = 32
    width: int = 320
    encoder_width: int = 256
    blocks: int = 4
    encoder_blocks: int = 2
    numbered: int = 96
    nodes: int = 96
    low: int = 21
    high: int = 108

    def __post_init__(self) -> None:
        check_types(self)
        sizes = (self.track, self.note, self.width, self.encoder_width, self.numbered, self.nodes)
        if min(sizes) < 1 or min(self.blocks, self.encoder_blocks) < 0:
            raise BadValue("a partials model has at least one of everything")
        check_sizes(max(1, self.blocks, self.encoder_blocks), sizes)
        if not 0 <= self.low < self.high <= 127:
            raise BadValue(f"pitches go from low to high, not {self.low}..{self.high}")
