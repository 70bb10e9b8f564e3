"""The network: levels of partials and of noise bands, to a latent track and back.

All levels are in dB below the note's loudest 400 ms, LOWEST at least. Two frames make one step of
the track. The decoder's envelope over frequency carries what belongs to the instrument's body and
moves with no pitch; what it adds for each number belongs to the string or the pipe.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.audio.partials.noise import triangles
from notebank.audio.partials.note import BANDS
from notebank.models.device import placed
from notebank.models.layers import PitchFeatures, ResidualBlock, Track1d, take_weights
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.scale import CLOCK, LOWEST, MIDDLE, SCALE, SPACING, STRIDE, clock
from notebank.models.stored import Tensors


@dataclass(frozen=True)
class Levels:
    """What the network makes of notes [dB]: partials [B, frames, partials], noise [B, frames, 2,
    BANDS]."""

    partials: Tensor
    noise: Tensor


def scaled(levels: Tensor) -> Tensor:
    """dB as a network likes it, about -1..2."""
    return (levels.clamp_min(LOWEST) - MIDDLE) / SCALE


def node_weights(hertz: Tensor, nodes: int) -> Tensor:
    """How an envelope's nodes share partials [Hz, *], 0 for those that are not there: `triangles`
    [*, nodes]."""
    return torch.from_numpy(triangles(hertz.cpu().numpy(), nodes)).to(hertz.device)


def _time(frames: int, like: Tensor) -> Tensor:
    """`clock` for each note of a batch [B, *]."""
    return torch.from_numpy(clock(frames)).to(like).expand(len(like), -1, -1)


class PartialsNet(nn.Module):
    """Encoder and decoder. Tracks are [B, channels, frames / STRIDE]."""

    def __init__(self, config: PartialsConfig):
        super().__init__()
        self.config = config
        self.pitch = PitchFeatures(config.low, config.high, SPACING)
        inputs = STRIDE * (config.numbered + config.nodes + 2 * BANDS) + CLOCK
        wide, features = config.encoder_width, self.pitch.size
        self.encoder_in = Track1d(inputs, wide, 1)
        self.encoder_blocks = nn.ModuleList(
            ResidualBlock(wide, features, 1 + i % 2) for i in range(config.encoder_blocks)
        )
        self.to_track = Track1d(wide, config.track, 1)
        self.to_note = nn.Linear(2 * wide, config.note)
        condition = features + 1 + config.note
        self.decoder_in = Track1d(config.track + CLOCK, config.width, 1)
        self.decoder_blocks = nn.ModuleList(
            ResidualBlock(config.width, condition, 1 + i % 3) for i in range(config.blocks)
        )
        self.heads = Track1d(config.width, STRIDE * (config.nodes + config.numbered + 2 * BANDS), 1)

    def encode(self, partials: Tensor, noise: Tensor, hertz: Tensor, pitch: Tensor) -> Tensor:
        """Latents of notes.

        Args:
            partials: Levels [dB, B, frames, partials], frames even.
            noise: [dB, B, frames, 2, BANDS].
            hertz: Frequencies of the partials [B, partials].
            pitch: MIDI [B].

        Returns:
            [B, frames / STRIDE, track + note]; the note's own numbers are the same in all.
        """
        power = torch.pow(10.0, partials / 10) * (hertz > 0)[:, None]
        envelope = power @ node_weights(hertz, self.config.nodes)
        envelope = 10 * torch.log10(envelope + 10 ** (LOWEST / 10))
        own = partials[..., : self.config.numbered]
        rows = scaled(torch.cat([own, envelope, noise.flatten(2)], -1))
        x = _paired(rows)
        x = torch.cat([x, _time(rows.shape[1], x)], 1)
        x, features = self.encoder_in(x), self.pitch(pitch)
        for block in self.encoder_blocks:
            x = block(x, features)
        x = functional.silu(x)
        whole = self.to_note(torch.cat([x.mean(-1), x.amax(-1)], 1))
        track = self.to_track(x).transpose(1, 2)
        return torch.cat([track, whole[:, None].expand(-1, track.shape[1], -1)], -1)

    def decode(self, z: Tensor, hertz: Tensor, pitch: Tensor, velocity: Tensor) -> Levels:
        """Levels of notes.

        Args:
            z: [B, steps, track + note].
            hertz: Frequencies of the partials [B, partials].
            pitch: MIDI [B].
            velocity: How much harder than what was encoded, 1 = from 0 to 127 [B].

        Returns:
            For STRIDE * steps frames; they may lie under LOWEST.
        """
        track, whole = z[..., : self.config.track], z[..., self.config.track :].mean(1)
        frames = STRIDE * z.shape[1]
        condition = torch.cat([self.pitch(pitch), velocity[:, None], whole], 1)
        x = torch.cat([track.transpose(1, 2), _time(frames, z)], 1)
        x = self.decoder_in(x)
        for block in self.decoder_blocks:
            x = block(x, condition)
        rows = SCALE * _unpaired(self.heads(functional.silu(x))) + MIDDLE
        nodes, numbered = self.config.nodes, self.config.numbered
        envelope, own, noise = rows.split([nodes, numbered, 2 * BANDS], -1)
        levels = envelope @ node_weights(hertz, nodes).transpose(1, 2)
        own = functional.pad(own - MIDDLE, (0, max(0, hertz.shape[1] - numbered)))
        return Levels(levels + own[..., : hertz.shape[1]], noise.unflatten(-1, (2, BANDS)))


def _paired(rows: Tensor) -> Tensor:
    """[B, frames, n] -> [B, STRIDE n, frames / STRIDE]."""
    return rows.unflatten(1, (-1, STRIDE)).flatten(2).transpose(1, 2)


def _unpaired(x: Tensor) -> Tensor:
    """[B, STRIDE n, steps] -> [B, STRIDE steps, n]."""
    return x.transpose(1, 2).unflatten(2, (STRIDE, -1)).flatten(1, 2)


class OnDevice:
    """A network that is called as `plain.PlainNet` is, wherever its weights are."""

    def __init__(self, net: PartialsNet):
        self.net = net
        self.config = net.config

    def encode(
        self, partials: np.ndarray, noise: np.ndarray, hertz: np.ndarray, pitch: float
    ) -> np.ndarray:
        with torch.no_grad():
            return self.net.encode(*self._batch(partials, noise, hertz, pitch))[0].cpu().numpy()

    def decode(
        self, z: np.ndarray, hertz: np.ndarray, pitch: float, harder: float
    ) -> tuple[np.ndarray, np.ndarray]:
        with torch.no_grad():
            made = self.net.decode(*self._batch(z, hertz, pitch, harder))
        return made.partials[0].cpu().numpy(), made.noise[0].cpu().numpy()

    def _batch(self, *values: np.ndarray | float) -> tuple[Tensor, ...]:
        return placed(self.net, *(torch.tensor(np.asarray(v, np.float32))[None] for v in values))


def build(config: PartialsConfig, weights: Tensors | None = None) -> PartialsNet:
    """A network with these weights; without any they are fresh, the same every time."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        net = PartialsNet(config).eval()
    if weights is not None:
        take_weights(net, weights, "partials")
    return net
