"""The NSynth baseline: a note of four seconds from 1984 numbers and a pitch.

An autoencoder of log magnitudes; the phases are found afterwards. Source: Engel et al. 2017,
"Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders", section 4.2; Magenta's
`nsynth/baseline`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from notebank.audio.logspec import LogSpec, magnitude
from notebank.audio.recovery import Recovery
from notebank.audio.stft import Stft
from notebank.errors import BadFile, BadValue, Cancelled
from notebank.models import device
from notebank.models.base import (
    DecodeOptions,
    LatentSpec,
    LengthSpec,
    ModelInfo,
    NoteRequest,
    OnBlock,
    PitchSpec,
    YieldPoint,
    check_request,
    seed_of,
)
from notebank.models.baseline.config import N_FFT, BaselineConfig, config_from
from notebank.models.baseline.fast import FastDecoder, Poll
from notebank.models.baseline.network import PITCHES, BaselineNetwork, Statistics, network_input
from notebank.models.layers import take_weights
from notebank.models.stored import StoredModel, Tensors
from notebank.notes import midi_to_hz

TOGETHER = 16  # notes at a time on a CUDA card
SILENCE = 1e-6


class Baseline(StoredModel):
    """Latents are mixed along straight lines; notes of one fixed length, whose peak is 1, at the
    whole pitches 0..127.

    options.engine: how phases are found, as `Recovery.parse` reads it ("auto": as the config says).
    options.precision: "fp32" (also "auto") or "bf16" for the decoder. On the CPU notes are made one
    at a time: a note's spectrum stays in the cache, side by side eight take nearly twice as long
    each.
    """

    alone = True
    keeps_level = False

    def __init__(self, config: BaselineConfig = BaselineConfig()):
        self.config = config
        self.info = ModelInfo(
            "nsynth-baseline",
            config.sample_rate,
            LatentSpec((config.latent,), per_pitch=False),
            PitchSpec("index", 0, PITCHES - 1),
            LengthSpec(config.samples, 1, config.samples),
            frozenset({"encode", "seeded"}),
        )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)  # fresh weights are the same every time
            self.network = BaselineNetwork(config).eval()
        self.analysis, self.stft = LogSpec(N_FFT), Stft(N_FFT)
        self._fast: dict[torch.dtype, FastDecoder] = {}

    @classmethod
    def from_config(cls, config: Mapping[str, Any], tensors: Tensors | None = None) -> "Baseline":
        model = cls(config_from(config))
        if tensors is not None:
            model.load(tensors)
        return model

    def load(self, tensors: Tensors) -> None:
        """Takes over weights and running statistics by name; names and shapes must match."""
        take_weights(self.network, tensors, "nsynth-baseline")
        self.forget()

    def forget(self) -> None:
        """Call this after the weights were changed from outside."""
        self.__dict__.pop("fingerprint", None)
        self._fast.clear()

    def to(self, device: str) -> "Baseline":
        """Moves the networks; returns itself."""
        self.network.to(device)
        self._fast.clear()
        return self

    @property
    def device(self) -> torch.device:
        """Where the networks are."""
        return self.network.decoder.pitch.device

    def state(self) -> dict[str, np.ndarray]:
        return {
            name: tensor.detach().cpu().numpy()
            for name, tensor in self.network.state_dict().items()
        }

    def encode(
        self,
        audio: Sequence[np.ndarray],
        pitch: Sequence[float] | None = None,
        *,
        statistics: Statistics = "running",
    ) -> list[np.ndarray]:
        """Latents of recordings, whose level is not kept.

        What is longer than a note is cut, what is shorter followed by silence.

        Args:
            audio: Mono recordings [T] at the model's rate.
            pitch: Not needed.
            statistics: "running" normalises each recording by what training kept; "batch" by the
                recordings at hand, as Magenta's save_embeddings does, so each latent depends on all
                of them.

        Returns:
            float32 [latent] for each recording.

        Raises:
            BadValue: A recording is not mono, not finite, empty or silent; or "batch" was asked for
                a single one.
        """
        clips = [self._heard(np.asarray(clip, np.float32)) for clip in audio]
        groups = (
            [torch.stack(clips)]
            if statistics == "batch" and clips
            else [clip[None] for clip in clips]
        )
        return [z for group in groups for z in self.latents(group, statistics)]

    @torch.no_grad()
    def latents(self, clips: Tensor, statistics: Statistics = "running") -> np.ndarray:
        """z [n, latent] of spectrograms [n, frames, bins], as `levels` makes them."""
        return self.network.encoder(network_input(clips).to(self.device), statistics).cpu().numpy()

    def _heard(self, clip: np.ndarray) -> Tensor:
        if clip.ndim != 1 or not clip.size or not np.all(np.isfinite(clip)):
            raise BadValue(
                "a recording to encode must be mono, finite and not empty, not of shape "
                f"{list(clip.shape)}"
            )
        levels = self.levels(clip)
        if not levels.any():
            raise BadValue("a recording to encode must not be silent")
        return levels

    def levels(self, clip: np.ndarray) -> Tensor:
        """The spectrogram [frames, bins] of a recording float32 [T], 0..1, as the network learns
        it; silence is 0 everywhere."""
        clip = clip[: self.config.samples]
        if float(np.abs(clip).max()) < SILENCE:
            return torch.zeros(self.config.frames, N_FFT // 2 + 1)
        return self.analysis.forward(
            torch.from_numpy(np.pad(clip, (0, self.config.samples - clip.size)))
        )

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes notes whose peak is 1: one at a time on the CPU, TOGETHER of them elsewhere.

        Args:
            requests: z [latent], whole MIDI pitches 0..127, at most the model's one length.
            options: engine is how phases are found, precision that of the decoder; see the class.
            on_block: Never called: a note is there only as a whole.
            yield_point: Called between slices of work and steps of phase recovery; True ends the
                decode.

        Yields:
            (request id, audio float32 [samples]).

        Raises:
            BadValue: A request or an option lies outside what the model can do.
            Cancelled: yield_point() said True.
        """

        def poll() -> None:
            if yield_point is not None and yield_point():
                raise Cancelled("the notes were given up")

        recovery, dtype = self._options(options)
        pending = (self._checked(request) for request in requests)
        while batch := list(islice(pending, 1 if self.device.type == "cpu" else TOGETHER)):
            poll()
            sound = self._sound(self._levels(batch, dtype, poll), batch, recovery, poll)
            for request, audio in zip(batch, sound, strict=True):
                yield request.id, audio[: request.samples]

    def magnitudes(self, z: np.ndarray, pitch: float, frames: int | None = None) -> Tensor:
        """Predicted magnitudes of a note, before any phase.

        Args:
            z: [latent].
            pitch: MIDI, a whole number 0..127.
            frames: How many from the start; None for the whole note.

        Returns:
            |X| [frames, bins], 1 where it is loudest.

        Raises:
            BadValue: Latent or pitch lies outside what the model can do.
        """
        return magnitude(
            self._levels([self._checked(NoteRequest(z, pitch))], torch.float32, lambda: None)[
                0, :frames
            ].cpu()
        )

    def _options(self, options: DecodeOptions) -> tuple[Recovery, torch.dtype]:
        recovery = Recovery.parse(self.config.phase if options.engine == "auto" else options.engine)
        return recovery, device.DTYPES[device.playing(options.precision)]

    def precision(self, options: DecodeOptions = DecodeOptions()) -> str:
        return device.told(device.playing(options.precision), self.device)

    def place(self) -> str:
        return device.named(self.device)

    def _checked(self, request: NoteRequest) -> NoteRequest:
        check_request(request, self.info)
        if request.pitch != round(request.pitch):
            raise BadValue(
                f"an nsynth-baseline model plays whole MIDI pitches, not {request.pitch}"
            )
        if request.samples is not None and request.samples > self.config.samples:
            raise BadValue(
                f"an nsynth-baseline model makes notes of {self.config.samples} samples, "
                f"not {request.samples}"
            )
        return request

    def _levels(self, notes: list[NoteRequest], dtype: torch.dtype, poll: Poll) -> Tensor:
        """Levels [notes, frames, bins]; the highest bin, which the network does not see, is
        silent."""
        if dtype not in self._fast:
            self._fast[dtype] = FastDecoder(self.network.decoder, dtype)
        z = torch.from_numpy(np.stack([note.z for note in notes]).astype(np.float32)).to(
            self.device
        )
        levels = self._fast[dtype](
            z, torch.tensor([round(note.pitch) for note in notes], device=self.device), poll
        )
        return functional.pad(levels.transpose(1, 2)[:, : self.config.frames], (0, 1))

    def _sound(
        self, levels: Tensor, notes: list[NoteRequest], recovery: Recovery, poll: Poll
    ) -> Iterator[np.ndarray]:
        hz, seeds = [midi_to_hz(note.pitch) for note in notes], [seed_of(note) for note in notes]
        stages = recovery.recover(magnitude(levels), hz, seeds, self.stft, self.config.sample_rate)
        audio = torch.empty(0)
        for audio in stages:  # noqa: B007 (the last one counts)
            poll()
        return ((one / one.abs().max().clamp_min(1e-12)).cpu().numpy() for one in audio)

    @torch.no_grad()
    def probe(self) -> None:
        """Runs the innermost layers only: the others cost up to a second."""
        c = self.config
        encoder = self.network.encoder.layers
        decoder = self.network.decoder.layers
        z = encoder["z"](encoder["8"](torch.zeros(1, 4 * c.width, 1, 1, device=self.device)))
        first = decoder["0"](torch.zeros(1, c.latent + c.embedding, 1, 1, device=self.device))
        for what, got, channels in (
            ("latent", z, c.latent),
            ("decoder's first layer", first, 8 * c.width),
        ):
            if got.shape != (1, channels, 1, 1) or not torch.isfinite(got).all():
                raise BadFile(
                    f"the network's {what}: expected {channels} finite numbers, got shape "
                    f"{list(got.shape)}"
                )
