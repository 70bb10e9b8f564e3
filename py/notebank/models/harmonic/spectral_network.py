"""The networks of the spectral autoencoder: frames -> latent track -> harmonics, skirts and noise
-> magnitudes."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.audio.lobes import Lobes, interpolation, mel_nodes
from notebank.audio.specgram import FULL_SCALE
from notebank.errors import BadValue
from notebank.models.layers import PitchFeatures, ResidualBlock
from notebank.models.sizes import check_sizes, check_types

QUIET = 1e-5  # -100 dB below full scale: what the encoder hears as silence


@dataclass(frozen=True)
class HarmonicConfig:
    """Sizes of a model with a harmonic decoder. Rates in Hz, hop and n_fft in samples, pitches
    MIDI, `length` a note's samples."""

    sample_rate: int = 16000
    n_fft: int = 1024
    length: int = 64000
    low: int = 24
    high: int = 96
    latent: int = 16
    stride: int = 4
    encoder: int = 256
    decoder: int = 320
    top: int = 192
    harmonics: int = 128
    envelope: int = 64
    steps: int = 2

    def __post_init__(self) -> None:
        check_types(self)
        if self.stride < 1 or self.stride & (self.stride - 1):
            raise BadValue(f"stride is a power of two, not {self.stride}")
        if (
            self.latent < 2
            or min(self.encoder, self.decoder, self.top, self.harmonics, self.envelope) < 2
        ):
            raise BadValue(
                "latent, encoder, decoder, top, harmonics and envelope are sizes of at least 2"
            )
        if (
            self.n_fft % 4
            or self.n_fft < 64
            or not 0 <= self.low < self.high <= 127
            or self.steps < 0
        ):
            raise BadValue(
                "n_fft is a multiple of 4 from 64 up, low < high are pitches 0..127, "
                "steps at least 0"
            )
        if not self.sample_rate >= 1 or not self.length >= 1:
            raise BadValue("sample_rate and length are at least 1")
        check_sizes(
            4 + int(math.log2(self.stride)),
            (
                *(self.latent, self.encoder, self.decoder, self.top * self.stride),
                *(self.harmonics, self.envelope, self.bins, self.steps),
            ),
        )

    @property
    def bins(self) -> int:
        """Bins of a frame, 0 Hz to half the rate."""
        return self.n_fft // 2 + 1

    @property
    def hop(self) -> int:
        """Samples from frame to frame."""
        return self.n_fft // 4


@dataclass(frozen=True)
class SpectralConfig(HarmonicConfig):
    """Sizes of a spectral autoencoder. latent: numbers of a frame of its track, the last one for
    level."""


class Encoder(nn.Module):
    """Magnitudes of a recording whose peak is 1 -> timbre track, one frame for `stride` frames."""

    def __init__(self, config: SpectralConfig):
        super().__init__()
        self.stride = config.stride
        width = config.encoder
        parts: list[nn.Module] = [nn.Conv1d(config.bins, width, 3, padding=1), ResidualBlock(width)]
        for _ in range(int(math.log2(config.stride))):
            parts += [nn.Conv1d(width, width, 2, stride=2), ResidualBlock(width)]
        self.body = nn.Sequential(*parts, nn.SiLU(), nn.Conv1d(width, config.latent - 1, 1))

    def forward(self, magnitude: Tensor) -> Tensor:
        """[batch, frames, bins] -> [batch, ceil(frames / stride), latent - 1]."""
        track = heard(magnitude).transpose(1, 2)
        track = functional.pad(track, (0, -track.shape[-1] % self.stride), mode="replicate")
        return self.body(track).transpose(1, 2)


def heard(magnitude: Tensor) -> Tensor:
    """Magnitudes on a logarithmic scale, -1..1 or so, as encoders take them."""
    return torch.log10(magnitude / FULL_SCALE + QUIET) / 2.5 + 1


class Decoder(nn.Module):
    """Timbre track and pitch -> levels of harmonics, of their skirts and of the noise floor, one
    frame a hop."""

    def __init__(self, config: HarmonicConfig, channels: int):
        super().__init__()
        self.config = config
        self.pitch = PitchFeatures(config.low, config.high)
        self.enter = nn.Conv1d(channels, config.decoder, 3, padding=1)
        self.slow = nn.ModuleList(ResidualBlock(config.decoder, self.pitch.size) for _ in range(2))
        self.spread = nn.Conv1d(config.decoder, config.top * config.stride, 1)
        self.fast = ResidualBlock(config.top, self.pitch.size)
        self.sizes = (config.harmonics, config.harmonics, config.envelope, config.bins)
        self.levels = nn.Linear(config.top, sum(self.sizes))
        with torch.no_grad():  # start near the levels of real notes, in nepers of |X|
            for part, level in zip(self.levels.bias.split(self.sizes), (-1.0, -5.0, 0.0, -5.0)):
                part.fill_(level)

    def forward(self, timbre: Tensor, pitch: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """[batch, n, channels], [batch] -> nepers of harmonics, skirts, envelope, noise: each
        [batch, n * stride, size]."""
        condition = self.pitch(pitch)
        track = self.enter(timbre.transpose(1, 2))
        for block in self.slow:
            track = block(track, condition)
        spread = self.spread(functional.silu(track)).unflatten(
            1, (self.config.top, self.config.stride)
        )
        track = self.fast(spread.permute(0, 1, 3, 2).flatten(2), condition)
        # levels in bfloat16 would be 0.3 dB apart
        with torch.autocast(track.device.type, enabled=False):
            levels = self.levels(functional.silu(track.float()).transpose(1, 2))
        harmonics, skirts, envelope, noise = levels.split(self.sizes, dim=2)
        return harmonics, skirts, envelope, noise


@dataclass(frozen=True)
class Spectrum:
    """Linear levels of one note or a batch: harmonics and skirts [*, frames, harmonics], noise [*,
    frames, bins]."""

    harmonics: Tensor
    skirts: Tensor
    noise: Tensor

    def magnitude(self, lobes: Lobes) -> Tensor:
        """|X| [*, frames, bins]: lobes, skirts and noise floor added up."""
        return self.harmonics @ lobes.lobes.abs() + self.skirts @ lobes.skirts + self.noise


class SpectralNet(nn.Module):
    """Encoder and decoder together."""

    nodes: Tensor

    def __init__(self, config: SpectralConfig):
        super().__init__()
        self.config = config
        self.encoder, self.decoder = Encoder(config), Decoder(config, config.latent - 1)
        self.register_buffer(
            "nodes", mel_nodes(config.envelope, config.n_fft, config.sample_rate), persistent=False
        )

    def spectrum(self, timbre: Tensor, pitch: Tensor, places: Tensor) -> Spectrum:
        """Levels of notes with these timbres at these pitches.

        Args:
            timbre: Tracks [batch, n, latent - 1].
            pitch: float32 [batch], MIDI.
            places: [batch, harmonics], where the pitches' harmonics lie [bins].

        Returns:
            Linear levels of F = n * stride frames: harmonics and skirts [batch, F, harmonics],
            noise [batch, F, bins].
        """
        return assembled(self.decoder(timbre, pitch), places, self.nodes)


def assembled(
    nepers: tuple[Tensor, Tensor, Tensor, Tensor], places: Tensor, nodes: Tensor
) -> Spectrum:
    """What a `Decoder` says, as linear levels.

    The envelope is a curve over `nodes`; it is read where harmonics lie and added to them and to
    their skirts.

    Args:
        nepers: Harmonics, skirts [batch, frames, harmonics], envelope [batch, frames, nodes], noise
            [batch, frames, bins].
        places: [batch, harmonics], where the harmonics lie [bins].
        nodes: [nodes], sorted, where the envelope's points lie [bins].

    Returns:
        Linear levels, none above e^8 or below e^-16.
    """
    harmonics, skirts, envelope, noise = nepers
    curve = torch.stack([interpolation(place, nodes) for place in places])
    with torch.autocast(envelope.device.type, enabled=False):
        shape = envelope @ curve
    return Spectrum(
        *(torch.exp(level.clamp(-16, 8)) for level in (harmonics + shape, skirts + shape, noise))
    )
