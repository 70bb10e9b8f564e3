"""The networks of the variational harmonic model: a whole note -> 32 numbers -> a track ->
levels."""

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional

from notebank.audio.lobes import mel_nodes
from notebank.errors import BadValue
from notebank.models.harmonic.spectral_network import (
    Decoder,
    HarmonicConfig,
    Spectrum,
    assembled,
    heard,
)
from notebank.models.layers import ResidualBlock
from notebank.models.sizes import check_sizes

HALVINGS = 3  # tracks of a note are halved (and doubled) so often


@dataclass(frozen=True)
class HarmonicVaeConfig(HarmonicConfig):
    """latent: numbers of a whole note. track: channels of what they are unfolded into, one frame
    for `stride` frames."""

    latent: int = 32
    track: int = 96
    encoder: int = 96
    decoder: int = 192
    top: int = 128

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.track < 2 or self.length < self.n_fft:
            raise BadValue("a track has at least 2 channels, a note at least n_fft samples")
        check_sizes(1, (self.encoder * self.coarse, self.track * self.coarse))

    @property
    def frames(self) -> int:
        """Frames of a note of `length` samples."""
        return self.length // self.hop + 1

    @property
    def coarse(self) -> int:
        """Frames of the shortest track; doubled HALVINGS times and spread `stride` times they cover
        a note."""
        return -(-self.frames // (self.stride << HALVINGS))


class NoteEncoder(nn.Module):
    """Magnitudes of a whole note whose peak is 1 -> mean and log variance of its latent."""

    def __init__(self, config: HarmonicVaeConfig):
        super().__init__()
        self.frames = config.coarse * config.stride << HALVINGS
        width = config.encoder
        parts: list[nn.Module] = [
            nn.Conv1d(config.bins, width, config.stride, stride=config.stride),
            ResidualBlock(width),
        ]
        for _ in range(HALVINGS):
            parts += [nn.Conv1d(width, width, 2, stride=2), ResidualBlock(width)]
        self.body = nn.Sequential(
            *parts, nn.SiLU(), nn.Flatten(), nn.Linear(width * config.coarse, 2 * config.latent)
        )

    def forward(self, magnitude: Tensor) -> tuple[Tensor, Tensor]:
        """[batch, frames, bins], cut or followed by silence as needed -> twice [batch, latent]."""
        whole = functional.pad(
            magnitude[:, : self.frames], (0, 0, 0, max(0, self.frames - magnitude.shape[1]))
        )
        mean, log_variance = self.body(heard(whole).transpose(1, 2)).chunk(2, dim=1)
        return mean, log_variance.clamp(-10, 4)


class Unfold(nn.Module):
    """A latent's direction -> the track of a whole note."""

    def __init__(self, config: HarmonicVaeConfig):
        super().__init__()
        self.config = config
        self.first = nn.Linear(config.latent, config.track * config.coarse)
        self.blocks = nn.ModuleList(ResidualBlock(config.track) for _ in range(HALVINGS + 1))

    def forward(self, z: Tensor) -> Tensor:
        """[batch, latent] -> [batch, n, track]."""
        track = self.blocks[0](
            self.first(on_sphere(z)).unflatten(1, (self.config.track, self.config.coarse))
        )
        for block in self.blocks[1:]:
            track = block(track.repeat_interleave(2, dim=2))
        return track.transpose(1, 2)


def on_sphere(z: Tensor) -> Tensor:
    """z [*, latent] with the length that standard normal numbers have: its root mean square is
    1."""
    return z / z.square().mean(-1, keepdim=True).clamp_min(1e-12).sqrt()


class HarmonicVaeNet(nn.Module):
    """Encoder, unfolding and decoder together."""

    nodes: Tensor

    def __init__(self, config: HarmonicVaeConfig):
        super().__init__()
        self.encoder, self.unfold = NoteEncoder(config), Unfold(config)
        self.decoder = Decoder(config, config.track)
        self.register_buffer(
            "nodes", mel_nodes(config.envelope, config.n_fft, config.sample_rate), persistent=False
        )

    def spectrum(self, z: Tensor, pitch: Tensor, places: Tensor) -> Spectrum:
        """Levels of whole notes with these latents at these pitches.

        Args:
            z: [batch, latent]; only its direction counts.
            pitch: float32 [batch], MIDI.
            places: [batch, harmonics], where the pitches' harmonics lie [bins].

        Returns:
            Linear levels: harmonics and skirts [batch, n, harmonics], noise [batch, n, bins]; n
            covers a note's frames.
        """
        return assembled(self.decoder(self.unfold(z), pitch), places, self.nodes)
