"""The default model: an autoencoder of log-magnitude frames with a harmonic decoder.

The decoder is told f0. It predicts how loud each harmonic, the skirts beside it and the noise floor are; magnitudes come
from known lobes at the multiples of f0, so pitches that were never trained are in tune. Phases follow f0 too, and a few
fast Griffin-Lim steps settle them. (Harmonic plus noise: Serra 1990; Engel et al. 2020, DDSP. Lobe synthesis: Rodet, Depalle 1992.)

A latent is a track [frames, 16]: 15 numbers of timbre and, last, log10 of the recording's peak, so blending levels is blending dB.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from notebank.audio.lobes import Lobes, lobes
from notebank.audio.stft import Stft
from notebank.errors import BadFile, BadValue, Cancelled
from notebank.models.base import Cancel, DecodeOptions, LatentSpec, LengthSpec, ModelInfo, NoteRequest, OnBlock, PitchSpec, check_request
from notebank.models.layers import take_weights
from notebank.models.spectral_net import SpectralConfig, SpectralNet, Spectrum
from notebank.models.stored import StoredModel, Tensors
from notebank.notes import midi_to_hz

PRESETS: dict[str, dict[str, Any]] = {"harmonic": {}}  # differences from SpectralConfig's defaults
SILENCE = 1e-6  # a recording that never gets louder has no timbre
SHORTEST = 8  # frames: shorter notes are decoded so long and cut


class SpectralAE(StoredModel):
    """Notes at any pitch low..high, of any length; a track that ends early is held on its last frame."""

    def __init__(self, config: SpectralConfig = SpectralConfig()):
        self.config = config
        self.info = ModelInfo(
            "spectral-ae", config.sample_rate, LatentSpec((None, config.latent), config.hop * config.stride),
            PitchSpec("hz", config.low, config.high), LengthSpec(None, 1, config.length), frozenset({"encode", "seeded"}))
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

    def forget(self) -> None:
        """Call this after the weights were changed from outside: the fingerprint is worked out anew."""
        self.__dict__.pop("fingerprint", None)

    def state(self) -> dict[str, np.ndarray]:
        return {name: tensor.detach().cpu().numpy() for name, tensor in self.net.state_dict().items()}

    @torch.no_grad()
    def encode(self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None) -> list[np.ndarray]:
        """Latent tracks [ceil(frames / stride), 16] of recordings [T]; the pitch is not needed."""
        return [self._encode(np.asarray(x, np.float32)) for x in audio]

    def _encode(self, audio: np.ndarray) -> np.ndarray:
        if audio.ndim != 1 or audio.size <= self.config.n_fft // 2 or not np.all(np.isfinite(audio)):
            raise BadValue(f"a recording to encode must be mono, finite and longer than {self.config.n_fft // 2} samples")
        peak = float(np.abs(audio).max())
        if peak < SILENCE:
            raise BadValue("a recording to encode must not be silent")
        magnitude = self.stft.forward(torch.from_numpy(audio / np.float32(peak))).abs()
        timbre = self.net.encoder(magnitude[None])[0].numpy()
        gain = np.full((len(timbre), 1), np.log10(peak), np.float32)
        return np.concatenate([timbre, gain], axis=1)

    def decode(self, requests: Iterable[NoteRequest], options: DecodeOptions = DecodeOptions(), *,
               on_block: OnBlock | None = None, cancel: Cancel | None = None) -> Iterator[tuple[int, np.ndarray]]:
        for request in requests:
            check_request(request, self.info)
            if not len(request.z):
                raise BadValue("the latent track holds no frame")
            note = np.zeros(0, np.float32)
            for stage in self._stages(request):
                if cancel is not None and cancel():
                    raise Cancelled(f"note {request.id} was given up")
                note = stage
            yield request.id, note

    def _stages(self, request: NoteRequest) -> Iterator[np.ndarray]:
        """The note after each stage of the work; the last one counts."""
        samples = request.samples or self.config.length
        with torch.no_grad():
            magnitude, start = self._spectra(request, max(-(-samples // self.config.hop) + 1, SHORTEST))
            stages = self.stft.griffin_lim(magnitude, start, self.config.steps)
        while True:
            with torch.no_grad():  # entered anew each time: the caller's code runs in between
                audio = next(stages, None)
            if audio is None:
                return
            yield audio[:samples].numpy()

    def magnitudes(self, z: np.ndarray, pitch: float, frames: int) -> Tensor:
        """Predicted |X| [frames, bins] of a note, before any phase."""
        with torch.no_grad():
            return self._levels(z, pitch, frames).magnitude(self.known(pitch))

    def known(self, pitch: float) -> Lobes:
        """Where the harmonics of a pitch lie."""
        return lobes(midi_to_hz(pitch), self.config.harmonics, self.config.n_fft, self.config.sample_rate)

    def _levels(self, z: np.ndarray, pitch: float, frames: int) -> Spectrum:
        track = torch.from_numpy(np.asarray(z, np.float32)).clamp(-20, 20)
        wanted = -(-frames // self.config.stride)
        track = torch.cat([track[:wanted], track[-1:].expand(max(wanted - len(track), 0), -1)])
        levels = self.net.spectrum(track[None, :, :-1], torch.tensor([float(pitch)]), self.known(pitch).bins[None])
        gain = 10 ** track[:, -1:].clamp(-5, 1).repeat_interleave(self.config.stride, 0)[:frames]
        return Spectrum(levels.harmonics[0, :frames] * gain, levels.skirts[0, :frames] * gain, levels.noise[0, :frames] * gain)

    def _spectra(self, request: NoteRequest, frames: int) -> tuple[Tensor, Tensor]:
        """Magnitudes [frames, bins] and a spectrum that has the phases to start from."""
        f0 = midi_to_hz(request.pitch)
        known = self.known(request.pitch)
        levels = self._levels(request.z, request.pitch, frames)
        number = torch.arange(1, self.config.harmonics + 1, dtype=torch.float64)
        turns = torch.arange(frames, dtype=torch.float64)[:, None] * (number * f0 * self.config.hop / self.config.sample_rate)
        turns = torch.frac(turns) + _signs(self.config.harmonics) / 4  # sines: a note begins at 0
        tone = torch.polar(levels.harmonics, (2 * np.pi * turns).float())
        spectrum = torch.complex(tone.real @ known.lobes, tone.imag @ known.lobes)
        # Centred lobes are real; counted from the frame's start, half a window earlier, bin b is turned by -pi b.
        spectrum[:, 1::2] *= -1
        noise = torch.randn(frames, self.config.bins, 2, generator=torch.Generator().manual_seed(_seed(request)))
        return levels.magnitude(known), spectrum + (levels.skirts @ known.skirts + levels.noise) * torch.view_as_complex(noise)

    def probe(self) -> None:
        timbre = self.net.encoder(torch.zeros(1, self.config.stride, self.config.bins))
        if timbre.shape != (1, 1, self.config.latent - 1):
            raise BadFile(f"the encoder: expected one frame of {self.config.latent - 1} numbers, got shape {list(timbre.shape)}")
        got = self.magnitudes(np.zeros((1, self.config.latent), np.float32), self.config.low, self.config.stride)
        if got.shape != (self.config.stride, self.config.bins) or not torch.isfinite(got).all():
            raise BadFile(f"the decoder: expected finite frames of {self.config.bins} bins, got shape {list(got.shape)}")


def _signs(count: int) -> Tensor:
    """Signs of harmonics 1..count: the Rudin-Shapiro sequence, with which their sum has no tall peaks."""
    return torch.tensor([1.0 - 2 * (bin(k & k >> 1).count("1") % 2) for k in range(count)])


def _seed(request: NoteRequest) -> int:
    """The request's seed, else one from latent and pitch, so that the same place sounds the same."""
    if request.seed is not None:
        return request.seed % 2**63
    import zlib

    return zlib.crc32(np.ascontiguousarray(request.z, np.float32).tobytes(), round(request.pitch * 1000))
