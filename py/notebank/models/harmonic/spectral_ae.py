"""The default model: an autoencoder of log-magnitude frames with a harmonic decoder.

The decoder is told f0. It predicts how loud each harmonic, the skirts beside it and the noise floor
are (see `harmonic.py`).

A latent is a track [frames, n]: n - 1 numbers of timbre and, last, log10 of the recording's peak,
so blending levels is blending dB.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from notebank.audio.stft import Stft
from notebank.errors import BadFile, BadValue
from notebank.models.base import LatentSpec, LengthSpec, ModelInfo, PitchSpec
from notebank.models.device import placed
from notebank.models.harmonic.model import HarmonicModel
from notebank.models.harmonic.spectral_network import SpectralConfig, SpectralNet, Spectrum
from notebank.models.layers import take_weights
from notebank.models.stored import Tensors

# differences from SpectralConfig's defaults
PRESETS: dict[str, dict[str, Any]] = {"harmonic": {"latent": 32}}


class SpectralAE(HarmonicModel):
    """Notes at any pitch low..high, of any length; a track that ends early is held on its last
    frame."""

    def __init__(self, config: SpectralConfig = SpectralConfig()):
        self.config = config
        self.info = ModelInfo(
            "spectral-ae",
            config.sample_rate,
            LatentSpec((None, config.latent), config.hop * config.stride),
            PitchSpec("hz", config.low, config.high),
            LengthSpec(None, 1, config.length, config.length),
            frozenset({"encode", "seeded"}),
        )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)  # fresh weights are the same every time
            self.net = SpectralNet(config).eval()
        self.stft = Stft(config.n_fft)

    @classmethod
    def from_config(cls, config: Mapping[str, Any], tensors: Tensors | None = None) -> "SpectralAE":
        try:
            model = cls(SpectralConfig(**config))
        except (TypeError, BadValue) as error:
            raise BadFile(f"this is no config of a spectral-ae model: {error}") from error
        if tensors is not None:
            model.load(tensors)
        return model

    def load(self, tensors: Tensors) -> None:
        """Takes over weights by name; names and shapes must match."""
        take_weights(self.net, tensors, "spectral-ae")
        self.forget()

    def state(self) -> dict[str, np.ndarray]:
        return {
            name: tensor.detach().cpu().numpy() for name, tensor in self.net.state_dict().items()
        }

    @torch.no_grad()
    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """Latent tracks [ceil(frames / stride), latent] of recordings [T]; the pitch is not
        needed."""
        return [self._encode(np.asarray(x, np.float32)) for x in audio]

    def _encode(self, audio: np.ndarray) -> np.ndarray:
        magnitude, peak = self.analysed(audio)
        timbre = self.net.encoder(*placed(self.net, magnitude[None]))[0].cpu().numpy()
        gain = np.full((len(timbre), 1), np.log10(peak), np.float32)
        return np.concatenate([timbre, gain], axis=1)

    def levels(self, z: np.ndarray, pitch: float, frames: int) -> Spectrum:
        """How loud harmonics, skirts and noise of a note are, at the track's level.

        Args:
            z: A track [n, latent], the last number of a frame log10 of the peak; one that ends
                early is held on its last frame.
            pitch: MIDI, any fraction of a semitone.
            frames: How many from the note's start; a latent frame covers `stride` of them.

        Returns:
            Linear levels: harmonics and skirts [frames, harmonics], noise [frames, bins].
        """
        track = torch.from_numpy(np.asarray(z, np.float32)).clamp(-20, 20)
        wanted = -(-frames // self.config.stride)
        track = torch.cat([track[:wanted], track[-1:].expand(max(wanted - len(track), 0), -1)])
        told = (track[None, :, :-1], torch.tensor([float(pitch)]), self.known(pitch).bins[None])
        levels = self.net.spectrum(*placed(self.net, *told))
        gain = 10 ** track[:, -1:].clamp(-5, 1).repeat_interleave(self.config.stride, 0)[:frames]
        return Spectrum(
            levels.harmonics[0, :frames].cpu() * gain,
            levels.skirts[0, :frames].cpu() * gain,
            levels.noise[0, :frames].cpu() * gain,
        )

    def probe(self) -> None:
        timbre = self.net.encoder(
            *placed(self.net, torch.zeros(1, self.config.stride, self.config.bins))
        )
        if timbre.shape != (1, 1, self.config.latent - 1):
            raise BadFile(
                f"the encoder: expected one frame of {self.config.latent - 1} numbers, "
                f"got shape {list(timbre.shape)}"
            )
        got = self.magnitudes(
            np.zeros((1, self.config.latent), np.float32), self.config.low, self.config.stride
        )
        if got.shape != (self.config.stride, self.config.bins) or not torch.isfinite(got).all():
            raise BadFile(
                f"the decoder: expected finite frames of {self.config.bins} bins, got "
                f"shape {list(got.shape)}"
            )
