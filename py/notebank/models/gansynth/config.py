"""Sizes of a GANSynth, and how far its progressive growing has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from notebank.errors import BadFile, BadValue
from notebank.limits import most
from notebank.models.sizes import check_sizes, check_types


@dataclass(frozen=True)
class GanConfig:
    """Defaults are those of Magenta's `mel_prog_hires` (7.3 million weights in the generator).

    latent, low, high           : numbers in z; the pitches that have a label (MIDI, inclusive)
    blocks                      : resolutions; block 1 makes start_height x start_width (time x
                                frequency), each later one doubles both
    channels_base, channels_decay, channels_most : block b has min(base / 2 ** (b * decay), most)
        channels
    progress                    : 0..blocks - 1, how far training has come; between whole numbers
                                two blocks are blended
    samples, sample_rate        : length of a note and its rate in Hz
    magnitude_scale, magnitude_shift, phase_scale, phase_shift : normalised = scale * picture +
        shift, clipped to -1..1
    """

    latent: int = 256
    low: int = 24
    high: int = 84
    blocks: int = 7
    start_height: int = 2
    start_width: int = 16
    channels_base: int = 4096
    channels_decay: float = 1.0
    channels_most: int = 256
    progress: float = 6.0
    samples: int = 64000
    sample_rate: int = 16000
    magnitude_scale: float = 0.0661371661726
    magnitude_shift: float = 0.113718730221
    phase_scale: float = 0.8
    phase_shift: float = 0.0

    def __post_init__(self) -> None:
        check_types(self)
        if not 0 <= self.low <= self.high <= 127:
            raise BadValue(f"a GANSynth's pitches must lie in 0..127, not {self.low}..{self.high}")
        if not 0 <= self.channels_decay <= 8:
            raise BadValue(f"channels_decay lies in 0..8, not {self.channels_decay}")
        if not 1 <= self.blocks <= 12 or not 0 <= self.progress <= self.blocks - 1:
            raise BadValue(
                "a GANSynth has 1..12 blocks and a progress of 0..blocks - 1, not "
                f"{self.blocks} and {self.progress}"
            )
        if min(self.latent, self.start_height, self.start_width, self.channels(self.blocks)) < 1:
            raise BadValue(
                "latent, start size and channels of a GANSynth must be at least 1 everywhere"
            )
        check_sizes(2 * self.blocks, (self.latent, *map(self.channels, range(self.blocks + 1))))
        for block in range(1, self.blocks + 1):
            frames, mels = self.size(block)
            if frames * mels * self.channels(block) > most("model-weights"):
                raise BadValue(
                    f"block {block} of a GANSynth has {self.channels(block)} pictures of "
                    f"{frames} x {mels}, which is more numbers than is taken"
                )

    @property
    def labels(self) -> int:
        """Number of pitches that have a label."""
        return self.high - self.low + 1

    def channels(self, block: int) -> int:
        """Channels that block 0..blocks gives (0: what the discriminator ends with)."""
        return min(int(self.channels_base / 2 ** (block * self.channels_decay)), self.channels_most)

    def size(self, block: int) -> tuple[int, int]:
        """Frames and mels of block 1..blocks."""
        return self.start_height << (block - 1), self.start_width << (block - 1)

    def share(self, block: int, progress: float | None = None) -> float:
        """How much the picture of block 1..blocks counts at a progress (None: the config's); the
        shares sum to 1."""
        at = self.progress if progress is None else progress
        return max(0.0, min(at - (block - 2), block - at))


def progress_after(images: int, blocks: int, stable: int, transition: int) -> float:
    """How far the growing has come after so many images.

    Args:
        images: How many the networks have seen.
        blocks: How many there are to grow to.
        stable: Images for which a block rests before the next one.
        transition: Images over which a block is faded in.

    Returns:
        0..blocks - 1; between whole numbers two blocks are blended.
    """
    images = min(images, blocks * stable + (blocks - 1) * transition - 1)
    whole, rest = divmod(images, stable + transition)
    return whole + max(0.0, (rest - stable) / transition)


def config_from(values: Mapping[str, Any]) -> GanConfig:
    """The config stored in a checkpoint; keys that nobody knows are a BadFile."""
    try:
        return GanConfig(**values)
    except (TypeError, BadValue) as error:
        raise BadFile(f"this is no config of a gansynth model: {error}") from error
