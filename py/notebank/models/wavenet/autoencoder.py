"""The NSynth WaveNet autoencoder as a model: 16 numbers per 32 ms in, audio sample by sample
out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, Literal

import numpy as np
import torch

from notebank.audio import mulaw
from notebank.errors import BadFile, BadValue
from notebank.models import device as devices
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
from notebank.models.stored import StoredModel, Tensors
from notebank.models.wavenet.config import WavenetConfig, config_from
from notebank.models.wavenet.draws import note_key, uniforms
from notebank.models.wavenet.encoding import frames
from notebank.models.wavenet.engines import Lanes
from notebank.models.wavenet.generation import NoteStream, generate
from notebank.models.wavenet.network import WavenetNetwork

Tail = Literal["cut", "pad"]
OnProgress = Callable[[int], None]


class WavenetAutoencoder(StoredModel):
    """`network` holds the weights; `device` is where it encodes and, with the torch engine,
    decodes."""

    def __init__(self, config: WavenetConfig, network: WavenetNetwork | None = None):
        self.config = config
        self.network = (network or WavenetNetwork(config)).eval()
        self.info = ModelInfo(
            "wavenet-ae",
            config.sample_rate,
            LatentSpec((None, config.latents), config.hop, "flat"),
            PitchSpec("none"),
            LengthSpec(None, 1, config.length, config.length),
            frozenset({"encode", "stream", "seeded"}),
        )
        self._lanes = Lanes(config, self.network.decoder)

    @classmethod
    def from_config(
        cls, config: Mapping[str, Any], tensors: Tensors | None = None
    ) -> "WavenetAutoencoder":
        sizes = config_from(config)
        if tensors is not None:
            network = _hollow(sizes)
            _check(
                tensors,
                {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()},
            )
            network.load_state_dict(
                {
                    name: torch.from_numpy(np.array(array, np.float32))
                    for name, array in tensors.items()
                },
                assign=True,
            )
            return cls(sizes, network)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)
            return cls(sizes)

    def state(self) -> dict[str, np.ndarray]:
        return {name: tensor.cpu().numpy() for name, tensor in self.network.state_dict().items()}

    def to(self, device: str) -> "WavenetAutoencoder":
        """Moves the network; returns itself."""
        self.network.to(device)
        self._lanes = Lanes(self.config, self.network.decoder)
        return self

    def encode(
        self,
        audio: Sequence[np.ndarray],
        pitch: Sequence[float] | None = None,
        *,
        tail: Tail = "pad",
        on_progress: OnProgress | None = None,
    ) -> list[np.ndarray]:
        """Latents float32 [frames x latents], one frame per hop, of recordings [T] at 16 kHz.

        Args:
            audio: mono recordings of any length; memory does not grow with it.
            pitch: not looked at.
            tail: what becomes of samples after the last whole hop: "pad" fills the hop with
                silence, "cut" drops them as Magenta does.
            on_progress: called now and then with the samples done of the recording under way.
        Returns:
            The latents, one array a recording.
        Raises:
            BadValue: a recording is not mono, not finite, empty, or holds no whole hop to keep.
        """
        return [self._encode(np.asarray(clip, np.float32), tail, on_progress) for clip in audio]

    def _encode(self, clip: np.ndarray, tail: Tail, on_progress: OnProgress | None) -> np.ndarray:
        if clip.ndim != 1 or clip.size == 0 or not np.all(np.isfinite(clip)):
            raise BadValue(
                "a recording to encode must be mono, finite and not empty, not of shape "
                f"{list(clip.shape)}"
            )
        hop = self.config.hop
        if tail == "cut" and clip.size < hop:
            raise BadValue(
                f"a recording of {clip.size} samples holds no whole latent frame of {hop} "
                "samples: pad its tail instead"
            )
        whole = clip[: clip.size // hop * hop] if tail == "cut" else clip
        made, done = [], 0
        for block in frames(self.network.encoder, whole):
            made.append(block)
            done += len(block) * hop
            if on_progress is not None and len(block):
                on_progress(min(done, whole.size))
        return np.concatenate(made)

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes notes sample by sample, as many at once as memory and engine allow.

        Samples past the last latent frame are conditioned on that frame.

        Args:
            requests: z [frames, latents]; the pitch lives in it, a request's only seeds the draws.
            options: engine is auto, native, torch or reference, torch also on a device, as in
                torch:cuda. Temperature 1 samples as the network was trained, less is calmer, 0
                takes the most probable class always.
            on_block: on_block(id, start, audio): each piece as it is made.
            yield_point: Called between short stretches of work; True ends the decode.

        Returns:
            An iterator of (request id, audio float32 [samples], about -0.98..0.98), as notes end.

        Raises:
            BadValue: A request or an option lies outside what the model can do.
            Cancelled: yield_point() said True.
        """
        return self.generate(
            (self._note(request) for request in requests),
            options,
            on_block=on_block,
            yield_point=yield_point,
        )

    def precision(self, options: DecodeOptions = DecodeOptions()) -> str:
        return self._lanes.precision(options)

    def setting(self, options: DecodeOptions = DecodeOptions()) -> str:
        engine, _, where = self._lanes.resolve(options)
        told = f"engine {engine}, products in {self.precision(options)}"
        return f"device {devices.named(torch.device(where))}, {told}"

    def generate(
        self,
        notes: Iterable[NoteStream],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """`decode` for notes that bring their own random numbers.

        Args:
            notes: What to generate.
            options: As `decode` takes them.
            on_block: on_block(id, start, audio): each piece as it is made.
            yield_point: Called between short stretches of work; True ends it.

        Yields:
            (note id, audio float32 [samples], about -0.98..0.98), as notes end.

        Raises:
            BadValue: There is no such engine or precision, or the temperature is below 0.
            Cancelled: yield_point() said True.
            NotebankError: The native engine was asked for and is not there (code "no-native"), or
                there is too little memory ("no-memory").
        """
        notes = iter(notes)
        first = list(islice(notes, self._lanes.most(options)))
        if first:
            yield from generate(
                chain(first, notes), self._lanes.open(len(first), options), on_block, yield_point
            )

    def _note(self, request: NoteRequest) -> NoteStream:
        check_request(request, self.info)
        if len(request.z) == 0:
            raise BadValue("the latent has no frames")
        z = np.ascontiguousarray(request.z, np.float32)
        key = note_key(seed_of(request), request.pitch)
        return NoteStream(
            request.id, z, request.samples or self.config.length, partial(uniforms, key)
        )

    @torch.no_grad()
    def probe(self) -> None:
        z = torch.from_numpy(self.encode([np.zeros(self.config.hop, np.float32)])[0])[None]
        device = next(self.network.parameters()).device
        logits = self.network.decoder(torch.zeros(1, 1, device=device), z.to(device))
        for what, found, shape in (
            ("latent", z, (1, 1, self.config.latents)),
            ("logits", logits, (1, mulaw.LEVELS, 1)),
        ):
            if found.shape != shape or not torch.isfinite(found).all():
                raise BadFile(
                    f"the network's {what}: expected finite numbers of shape "
                    f"{list(shape)}, got {list(found.shape)}"
                )


def shapes(config: WavenetConfig) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the weights of a model with that config; nothing is allocated."""
    return {name: tuple(tensor.shape) for name, tensor in _hollow(config).state_dict().items()}


def _hollow(config: WavenetConfig) -> WavenetNetwork:
    with torch.device("meta"):
        return WavenetNetwork(config)


def _check(tensors: Tensors, expected: Mapping[str, tuple[int, ...]]) -> None:
    missing, strange = sorted(set(expected) - set(tensors)), sorted(set(tensors) - set(expected))
    if missing or strange:
        raise BadFile(
            f"expected {len(expected)} tensors, got {len(tensors)}; missing: "
            f"{', '.join(missing[:3]) or 'none'}; "
            f"unknown: {', '.join(strange[:3]) or 'none'}"
        )
    for name, shape in expected.items():
        if tensors[name].shape != shape:
            raise BadFile(
                f"'{name}': expected shape {list(shape)}, got {list(tensors[name].shape)}"
            )
