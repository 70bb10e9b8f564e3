"""GANSynth: a whole note from one latent of 256 numbers and a pitch.

Source: Engel et al. 2019, "GANSynth: Adversarial Neural Audio Synthesis".
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import numpy as np
import torch
from torch import Tensor

from notebank.audio.melif import MelIf
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
    check_options,
    check_request,
)
from notebank.models.gansynth.config import GanConfig, config_from
from notebank.models.gansynth.fast import FastGenerator, Poll, dense
from notebank.models.gansynth.network import Generator
from notebank.models.gansynth.prior import random_pitches
from notebank.models.layers import take_weights
from notebank.models.stored import StoredModel, Tensors
from notebank.notes import midi_to_hz

BATCH = 8  # notes at a time on a CUDA card
ENGINES = ("auto", "if", "f0")


class GanSynth(StoredModel):
    """Latents from a Gaussian prior, mixed along the sphere; notes of one fixed length at the whole
    pitches low..high.

    options.engine: "if" (the picture's own phase; also "auto") or "f0" (phase computed from the
    pitch: better for weak models). options.precision: "fp32" (also "auto") or "bf16" for the
    generator.
    """

    def __init__(self, config: GanConfig = GanConfig()):
        self.config = config
        self.info = ModelInfo(
            "gansynth",
            config.sample_rate,
            LatentSpec((config.latent,), None, "sphere", per_pitch=False),
            PitchSpec("index", config.low, config.high),
            LengthSpec(config.samples, 1, config.samples),
            frozenset({"sample"}),
        )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)  # fresh weights are the same every time
            self.generator = Generator(config).eval().requires_grad_(False)
        frames, mels = config.size(config.blocks)
        self.melif = MelIf(config.samples, frames, mels, config.sample_rate)
        self._fast: dict[torch.dtype, FastGenerator] = {}

    @classmethod
    def from_config(cls, config: Mapping[str, Any], tensors: Tensors | None = None) -> "GanSynth":
        model = cls(config_from(config))
        if tensors is not None:
            model.load(tensors)
        return model

    def load(self, tensors: Tensors) -> None:
        """Takes over the generator's weights by name; names and shapes must match."""
        take_weights(self.generator, tensors, "gansynth")
        self.forget()

    def forget(self) -> None:
        """Call this after the weights were changed from outside."""
        self.__dict__.pop("fingerprint", None)
        self._fast.clear()

    def to(self, device: str) -> "GanSynth":
        """Moves the generator and the picture's inverse; returns itself."""
        self.generator.to(device)
        self.melif.to(device)
        self._fast.clear()
        return self

    def state(self) -> dict[str, np.ndarray]:
        return {
            name: tensor.detach().cpu().numpy()
            for name, tensor in self.generator.state_dict().items()
        }

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        return list(
            np.random.default_rng(seed).standard_normal((n, self.config.latent), dtype=np.float32)
        )

    def random_pitches(self, n: int, seed: int) -> list[int]:
        return random_pitches(n, seed, self.config.low, self.config.high)

    def first_layer(self) -> np.ndarray:
        """The matrix [features, latent] by which the first layer depends on z (pixel norm left out:
        it hardly changes the length)."""
        return dense(self.generator.block(1).conv0)[: self.config.latent].t().cpu().numpy()

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes notes in batches of BATCH; on the CPU one note at a time goes through the layers.

        Args:
            requests: z [latent], whole MIDI pitches low..high, at most the model's one length.
            options: engine is where phases come from, precision that of the generator; see the
                class.
            on_block: Never called: a note is there only as a whole.
            yield_point: Called between layers and before audio is made; True ends the decode.

        Yields:
            (request id, audio float32 [samples]).

        Raises:
            BadValue: A request or an option lies outside what the model can do.
            Cancelled: yield_point() said True.
        """

        def poll() -> None:
            if yield_point is not None and yield_point():
                raise Cancelled("the notes were given up")

        check_options(options, self.info.kind, ENGINES)
        pending = (self._checked(request) for request in requests)
        while batch := list(islice(pending, BATCH)):
            waiting = iter(batch)
            for pictures in self.pictures(*self._inputs(batch), options.precision, poll):
                notes = list(islice(waiting, len(pictures)))
                poll()
                for request, audio in zip(
                    notes, self._audio(pictures, notes, options.engine), strict=True
                ):
                    yield request.id, audio

    def precision(self, options: DecodeOptions = DecodeOptions()) -> str:
        return device.told(device.playing(options.precision), device.device_of(self.generator))

    def place(self) -> str:
        return device.named(device.device_of(self.generator))

    def pictures(
        self, z: Tensor, pitches: Tensor, precision: str = "auto", poll: Poll = lambda: None
    ) -> Iterator[Tensor]:
        """The generator's pictures, in their own units, a few notes at a time.

        Args:
            z: float32 [B, latent].
            pitches: [B], whole MIDI pitches low..high.
            precision: "fp32" (also "auto") or "bf16".
            poll: Called between layers; what it raises ends the work.

        Yields:
            Log mel power and instantaneous frequency [n, frames, mels, 2] of the next n notes: one
            on the CPU, elsewhere all.

        Raises:
            BadValue: There is no such precision.
        """
        c, dtype = self.config, device.DTYPES[device.playing(precision)]
        if dtype not in self._fast:
            self._fast[dtype] = FastGenerator(self.generator, dtype)
        scale = torch.tensor([c.magnitude_scale, c.phase_scale], device=self._fast[dtype].device)
        shift = torch.tensor([c.magnitude_shift, c.phase_shift], device=scale.device)
        for made in self._fast[dtype](z, pitches.long() - c.low, poll):
            yield (made.permute(0, 2, 3, 1) - shift) / scale

    def _inputs(self, batch: list[NoteRequest]) -> tuple[Tensor, Tensor]:
        z = torch.from_numpy(np.stack([request.z for request in batch]).astype(np.float32))
        return z, torch.tensor([round(request.pitch) for request in batch])

    def _checked(self, request: NoteRequest) -> NoteRequest:
        check_request(request, self.info)
        if request.pitch != round(request.pitch):
            raise BadValue(f"a gansynth model plays whole MIDI pitches, not {request.pitch}")
        if request.samples is not None and request.samples > self.config.samples:
            raise BadValue(
                f"a gansynth model makes notes of {self.config.samples} samples, not "
                f"{request.samples}"
            )
        return request

    def _audio(
        self, pictures: Tensor, notes: list[NoteRequest], engine: str
    ) -> Iterator[np.ndarray]:
        if engine == "f0":
            hz = torch.tensor([midi_to_hz(note.pitch) for note in notes], device=pictures.device)
            audio = self.melif.inverse_at_pitch(pictures[..., 0], hz)
        else:
            audio = self.melif.inverse(pictures)
        return (one[: note.samples] for one, note in zip(audio.cpu().numpy(), notes))

    def probe(self) -> None:
        """Runs the first block only: the later ones cost a note each."""
        z = torch.zeros(
            1, self.config.latent + self.config.labels, device=device.device_of(self.generator)
        )
        got, want = (
            tuple(self.generator.blocks[0](z).shape[1:]),
            (self.config.channels(1), *self.config.size(1)),
        )
        if got != want:
            raise BadFile(f"the generator's first block: expected shape {want}, got {got}")
