"""Wavetable Manifold Synthesis: a small recurrent network tells the spectrum of a pitch-synchronous
window from features of timbre.

Live, features go in frame by frame and harmonics come out (`stream`). As a note model, a recording
becomes a track of those features; what they leave out stands beside them: how loud the harmonics
are, and the noise between them.

A latent is a track [frames, n_mfcc + 2 + noise]: standardised MFCCs, voicedness, log10 of the
harmonics' rms, log10 levels of the noise.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from notebank.audio.measures.timbre import mfcc, voicedness
from notebank.audio.noisefloor import NoiseFloor
from notebank.audio.pitch import detect
from notebank.audio.wavetable import magnitudes, play, tables, windows
from notebank.errors import BadFile, BadValue
from notebank.models.base import LatentSpec, LengthSpec, ModelInfo, NoteRequest, PitchSpec, seed_of
from notebank.models.device import placed
from notebank.models.layers import take_weights
from notebank.models.staged import StagedModel
from notebank.models.stored import Tensors
from notebank.models.wms.config import WmsConfig
from notebank.models.wms.network import fresh
from notebank.models.wms.statistics import PREFIXES, Feature, Statistics, WmsMap
from notebank.models.wms.stream import WmsStream, inputs
from notebank.notes import midi_to_hz

SILENCE = 1e-6
_DETECTED = 24, 105  # MIDI pitches that a detector finds
_NOWHERE = 220.0  # Hz: the fundamental of a recording that has none


class Wms(StagedModel):
    """Notes at any pitch low..high, of any length; a track that ends early is held on its last
    frame."""

    def __init__(self, config: WmsConfig = WmsConfig(), statistics: Statistics | None = None):
        self.config = config
        self.statistics = statistics or Statistics.unknown(config)
        self.info = ModelInfo(
            "wms",
            config.sample_rate,
            LatentSpec((None, config.n_mfcc + 2 + config.noise), config.hop),
            PitchSpec("hz", config.low, config.high),
            LengthSpec(None, 1, config.length, config.length),
            frozenset({"encode", "seeded"}),
        )
        self.net = fresh(config)
        self.floor = (
            NoiseFloor(config.noise, 4 * config.hop, config.sample_rate) if config.noise else None
        )

    @classmethod
    def from_config(cls, config: Mapping[str, Any], tensors: Tensors | None = None) -> "Wms":
        read = WmsConfig.read(config)
        if tensors is None:
            return cls(read)
        remembered = {name: array for name, array in tensors.items() if name.startswith(PREFIXES)}
        model = cls(read, Statistics.read(read, remembered) if remembered else None)
        model.load({name: array for name, array in tensors.items() if name not in remembered})
        return model

    def load(self, tensors: Tensors) -> None:
        """Takes over the network's weights by name; names and shapes must match."""
        take_weights(self.net, tensors, "wms")
        self.__dict__.pop("fingerprint", None)

    def weights(self) -> dict[str, np.ndarray]:
        """The network's tensors alone, by wms_torch's names."""
        return {
            name: tensor.detach().cpu().numpy() for name, tensor in self.net.state_dict().items()
        }

    def state(self) -> dict[str, np.ndarray]:
        return {**self.weights(), **self.statistics.tensors()}

    @property
    def features(self) -> tuple[Feature, ...]:
        """The network's inputs in their order."""
        return self.statistics.features(self.config)

    @property
    def map(self) -> WmsMap | None:
        """A map of the training set, where the model has one."""
        return self.statistics.map(self.config)

    def stream(self, voices: int = 1) -> WmsStream:
        """The network as it is now, for playing live with so many voices."""
        return WmsStream(self.config, self.weights(), self.statistics, voices)

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """Latent tracks [T // hop + 1, d] of recordings [T]. pitch: what they are meant to be
        (None: it is looked for)."""
        return [
            self._encode(np.asarray(x, np.float32), None if pitch is None else pitch[i])
            for i, x in enumerate(audio)
        ]

    def _encode(self, audio: np.ndarray, pitch: float | None) -> np.ndarray:
        if audio.ndim != 1 or audio.size <= 2 * self.config.hop or not np.all(np.isfinite(audio)):
            raise BadValue(
                "a recording to encode must be mono, finite and longer than "
                f"{2 * self.config.hop} samples"
            )
        if np.abs(audio).max() < SILENCE:
            raise BadValue("a recording to encode must not be silent")
        how = self.config.analysis
        hz = np.full(
            how.places(audio.size).size, fundamental(audio, self.config.sample_rate, pitch)
        )
        timbre = self.statistics.standardised(mfcc(audio, hz, how))
        voiced = voicedness(audio, hz, how)
        noise = (
            self.floor.measure(audio, hz, self.config.harmonics)
            if self.floor
            else np.zeros((len(hz), 0), np.float32)
        )
        level = self._level(audio, hz, noise)
        return np.concatenate([timbre, voiced[:, None], level[:, None], noise], axis=1).astype(
            np.float32
        )

    def _level(self, audio: np.ndarray, hz: np.ndarray, noise: np.ndarray) -> np.ndarray:
        """log10 of the rms of the harmonics [frames], the noise in them not counted."""
        how = self.config.analysis
        spectra = magnitudes(
            windows(audio, how.places(audio.size), how.rate / hz, how.cycles, how.window),
            self.config.bins,
        )
        found = self._without(
            self.config.amplitudes(spectra, hz) * self.config.audible(hz), noise, float(hz[0])
        )
        return np.log10(np.sqrt(np.square(found).sum(1) / 2) + SILENCE)

    def _without(self, harmonics: np.ndarray, noise: np.ndarray, hz: float) -> np.ndarray:
        """Amplitudes [frames, harmonics] less what noise of these levels [frames, bands] adds to
        them."""
        if not self.floor:
            return harmonics
        added = self.floor.amplitudes(noise, hz, self.config.harmonics, self.config.cycles)
        return np.sqrt(np.maximum(np.square(harmonics) - np.square(added), 0))

    def _stages(self, request: NoteRequest) -> Iterator[np.ndarray]:
        """The note after each stage of the work; the last one counts."""
        samples = request.samples or self.config.length
        track = self._held(request.z, -(-samples // self.config.hop) + 3)
        noise = track[:, self.config.n_mfcc + 2 :]
        harmonics = self.harmonics(track, request.pitch)
        turns = np.arange(samples, dtype=np.float64) * (
            midi_to_hz(request.pitch) / self.config.sample_rate
        )
        tone = play(tables(harmonics), turns, self.config.hop)
        yield tone
        yield tone + self.floor.sound(noise, samples, seed_of(request)) if self.floor else tone

    def _held(self, z: np.ndarray, frames: int) -> np.ndarray:
        track = np.asarray(z, np.float32)[:frames]
        return np.concatenate([track, np.repeat(track[-1:], frames - len(track), 0)])

    @torch.no_grad()
    def harmonics(self, track: np.ndarray, pitch: float) -> np.ndarray:
        """Amplitudes float32 [frames, harmonics] of a latent track [frames, d] at a pitch (MIDI),
        at the track's level."""
        n = self.config.n_mfcc
        hz = np.full(len(track), midi_to_hz(float(self.statistics.trained_pitch(np.array(pitch)))))
        given = inputs(self.config, self.statistics, track[:, :n], hz, track[:, n])
        spectra, _ = self.net(*placed(self.net, torch.from_numpy(given)[None]))
        found = self.config.amplitudes(self.config.magnitude(spectra[0].cpu().numpy()), hz)
        found = self._without(found, track[:, n + 2 :], float(hz[0])) * self.config.audible(
            np.array(midi_to_hz(pitch))
        )
        rms = np.sqrt(np.square(found).sum(1) / 2)
        gain = 10 ** np.clip(track[:, n + 1], -6, 1) / np.maximum(rms, SILENCE)
        return (found * gain[:, None]).astype(np.float32)

    @torch.no_grad()
    def probe(self) -> None:
        got, _ = self.net(*placed(self.net, torch.zeros(1, 1, self.config.inputs)))
        if got.shape != (1, 1, self.config.bins) or not torch.isfinite(got).all():
            raise BadFile(
                f"the network: expected a finite frame of {self.config.bins} bins, got "
                f"shape {list(got.shape)}"
            )


def fundamental(audio: np.ndarray, rate: int, pitch: float | None) -> float:
    """The fundamental of a recording, looked for within a semitone of what it is meant to be.

    Args:
        audio: [T], mono.
        rate: [Hz].
        pitch: MIDI; None where nobody knows it, and the whole range is searched.

    Returns:
        [Hz]; where no clear pitch is found that of `pitch`, or without one 220 Hz.
    """
    low, high = (
        _DETECTED if pitch is None else (max(pitch - 1, _DETECTED[0]), min(pitch + 1, _DETECTED[1]))
    )
    found = detect(audio, rate, low, high) if low < high else None
    best = found if found is not None else pitch
    return _NOWHERE if best is None else midi_to_hz(best)
