"""Notes out of 32 random numbers: a variational autoencoder of whole notes with a harmonic decoder.

It takes GANSynth's part (a latent on a sphere with a standard normal prior, one for all pitches)
without being one: no adversary made it, the prior is the autoencoder's (Kingma and Welling 2014),
and f0 is exact by construction.
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
from notebank.models.harmonic.spectral_network import Spectrum
from notebank.models.harmonic.vae_network import HarmonicVaeConfig, HarmonicVaeNet, on_sphere
from notebank.models.layers import take_weights
from notebank.models.stored import Tensors

PRESETS: dict[str, dict[str, Any]] = {"muse": {}}  # differences from HarmonicVaeConfig's defaults
PEAK = 0.5  # of a note: training knows them with a peak of 1


class HarmonicVae(HarmonicModel):
    """Latents [32], mixed along the sphere; only their direction counts. A note that is asked to
    last longer is held on its last frame."""

    config: HarmonicVaeConfig

    def __init__(self, config: HarmonicVaeConfig = HarmonicVaeConfig()):
        self.config = config
        self.info = ModelInfo(
            "harmonic-vae",
            config.sample_rate,
            LatentSpec((config.latent,), None, "sphere", per_pitch=False),
            PitchSpec("hz", config.low, config.high),
            LengthSpec(None, 1, config.length, config.length),
            frozenset({"encode", "sample", "seeded"}),
        )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)  # fresh weights are the same every time
            self.net = HarmonicVaeNet(config).eval()
        self.stft = Stft(config.n_fft)

    @classmethod
    def from_config(
        cls, config: Mapping[str, Any], tensors: Tensors | None = None
    ) -> "HarmonicVae":
        try:
            model = cls(HarmonicVaeConfig(**config))
        except (TypeError, BadValue) as error:
            raise BadFile(f"this is no config of a harmonic-vae model: {error}") from error
        if tensors is not None:
            take_weights(model.net, tensors, "harmonic-vae")
        return model

    def state(self) -> dict[str, np.ndarray]:
        return {
            name: tensor.detach().cpu().numpy() for name, tensor in self.net.state_dict().items()
        }

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        return list(
            np.random.default_rng(seed).standard_normal((n, self.config.latent), dtype=np.float32)
        )

    def first_layer(self) -> np.ndarray:
        """The matrix [features, latent] by which the first layer depends on z's direction."""
        return self.net.unfold.first.weight.detach().cpu().numpy()

    @torch.no_grad()
    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """Latents [32] of recordings [T], as long as the prior's on average; what comes after the
        model's length is not heard."""
        heard = (self.analysed(np.asarray(x, np.float32))[0][None] for x in audio)
        means = (self.net.encoder(*placed(self.net, magnitude))[0][0] for magnitude in heard)
        return [on_sphere(mean).cpu().numpy() for mean in means]

    def levels(self, z: np.ndarray, pitch: float, frames: int) -> Spectrum:
        """How loud harmonics, skirts and noise of a note are, for notes with a peak of PEAK.

        Args:
            z: [latent]; only its direction counts.
            pitch: MIDI, any fraction of a semitone.
            frames: How many from the note's start; past the model's length the last one is held.

        Returns:
            Linear levels: harmonics and skirts [frames, harmonics], noise [frames, bins].
        """
        latent = torch.from_numpy(np.asarray(z, np.float32))[None]
        told = (latent, torch.tensor([float(pitch)]), self.known(pitch).bins[None])
        found = self.net.spectrum(*placed(self.net, *told))
        last = self.config.frames - 1
        held = torch.arange(frames).clamp_max(last)
        return Spectrum(
            *(PEAK * level[0].cpu()[held] for level in (found.harmonics, found.skirts, found.noise))
        )

    def probe(self) -> None:
        mean, _ = self.net.encoder(*placed(self.net, torch.zeros(1, 1, self.config.bins)))
        if mean.shape != (1, self.config.latent):
            raise BadFile(
                f"the encoder: expected {self.config.latent} numbers, got shape {list(mean.shape)}"
            )
        got = self.magnitudes(np.ones(self.config.latent, np.float32), self.config.low, 1)
        if got.shape != (1, self.config.bins) or not torch.isfinite(got).all():
            raise BadFile(
                f"the decoder: expected finite frames of {self.config.bins} bins, got "
                f"shape {list(got.shape)}"
            )
