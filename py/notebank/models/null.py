"""A model without a network: a sine at the exact pitch, with four overtones whose levels are the
latent.

It needs no training and no torch, so that the server, Pd and grids can be tested with sounds that
are known exactly.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from notebank.errors import BadFile, BadValue, Cancelled
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
from notebank.models.sizes import check_types
from notebank.models.stored import StoredModel, Tensors
from notebank.notes import midi_to_hz

OVERTONES = np.arange(2, 6)
PEAK = 0.5
QUIETEST = 0.01  # an overtone 40 dB below the fundamental counts as absent when encoding


@dataclass(frozen=True)
class NullConfig:
    """Rate [Hz], default note length and samples of one decoded block."""

    sample_rate: int = 16000
    length: int = 64000
    block: int = 400

    def __post_init__(self) -> None:
        check_types(self)
        if min(self.sample_rate, self.length, self.block) < 1:
            raise BadValue("rate, length and block of a null model are at least 1")


class NullModel(StoredModel):
    """Latent [4]: overtone 2 + i sounds at sigmoid(z[i]) of the fundamental, so a larger z is a
    brighter note.

    Its phases hang on the time alone, so any place goes on from any other. Overtones at or above
    half the sample rate are left out; a fundamental there drops by octaves
    until it fits.
    """

    alone = True
    moves = False

    def __init__(self, config: NullConfig = NullConfig()):
        self.config = config
        self.info = ModelInfo(
            "null",
            config.sample_rate,
            LatentSpec((len(OVERTONES),), per_pitch=False),
            PitchSpec("hz"),
            LengthSpec(None, 1, config.length),
            frozenset({"encode", "sample", "stream", "seeded", "continue", "any-rate"}),
        )

    @classmethod
    def from_config(cls, config: Mapping[str, Any], tensors: Tensors | None = None) -> "NullModel":
        if tensors:
            raise BadFile(f"a null model has no weights, but the file holds {len(tensors)} tensors")
        try:
            return cls(NullConfig(**config))
        except (TypeError, BadValue) as error:
            raise BadFile(f"this is no config of a null model: {error}") from error

    def state(self) -> dict[str, np.ndarray]:
        return {}

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """The levels of overtones 2..5 in each recording [T]; without a pitch the strongest partial
        is the fundamental."""
        return [
            self._encode(np.asarray(x, np.float64), None if pitch is None else pitch[i])
            for i, x in enumerate(audio)
        ]

    def _encode(self, audio: np.ndarray, pitch: float | None) -> np.ndarray:
        if audio.ndim != 1 or audio.size < 512 or not np.all(np.isfinite(audio)):
            raise BadValue(
                "a recording to encode must be mono, finite and at least 512 samples long"
            )
        windowed = audio * np.hanning(audio.size)
        hz = self._strongest(windowed) if pitch is None else midi_to_hz(pitch)
        time = np.arange(audio.size) / self.config.sample_rate
        levels = np.array(
            [abs(windowed @ np.exp(-2j * np.pi * hz * k * time)) for k in (1, *OVERTONES)]
        )
        share = np.clip(levels[1:] / max(levels[0], 1e-12), QUIETEST, 1 - QUIETEST)
        return np.log(share / (1 - share)).astype(np.float32)

    def _strongest(self, windowed: np.ndarray) -> float:
        spectrum = np.abs(np.fft.rfft(windowed))
        return max(int(spectrum.argmax()), 1) * self.config.sample_rate / windowed.size

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        return list(np.random.default_rng(seed).normal(size=(n, len(OVERTONES))).astype(np.float32))

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes notes one after another, in blocks of `config.block` samples.

        Args:
            requests: z [4]; pitches 0..127, any fraction of a semitone.
            options: There is one engine and one precision.
            on_block: on_block(id, start, audio): each block as it is made.
            yield_point: Called before each block; True ends the decode.

        Yields:
            (request id, audio float32 [samples], at most PEAK).

        Raises:
            BadValue: A request or an option lies outside what the model can do.
            Cancelled: yield_point() said True.
        """
        check_options(options, self.info.kind)
        for request in requests:
            check_request(request, self.info)
            audio = np.empty(request.samples or self._length(request), np.float32)
            for start in range(0, audio.size, self.config.block):
                if yield_point is not None and yield_point():
                    raise Cancelled(
                        f"note {request.id} was given up at sample {start} of {audio.size}"
                    )
                block = self._block(request, start, min(self.config.block, audio.size - start))
                audio[start : start + block.size] = block
                if on_block is not None:
                    on_block(request.id, start, block)
            yield request.id, audio

    def _length(self, request: NoteRequest) -> int:
        return round(self.config.length * self._rate(request) / self.config.sample_rate)

    def _rate(self, request: NoteRequest) -> int:
        return request.rate or self.config.sample_rate

    def _block(self, request: NoteRequest, start: int, size: int) -> np.ndarray:
        hz, half = midi_to_hz(request.pitch), self._rate(request) / 2
        while hz >= half:
            hz /= 2
        levels = 1 / (1 + np.exp(-np.asarray(request.z, np.float64)))
        partials = [(1, 1.0)] + [(k, level) for k, level in zip(OVERTONES, levels) if k * hz < half]
        begin = request.start + start
        turns = hz / self._rate(request) * np.arange(begin, begin + size)
        wave = sum(level * np.sin(2 * np.pi * np.mod(k * turns, 1.0)) for k, level in partials)
        return (PEAK / sum(level for _, level in partials) * np.asarray(wave)).astype(np.float32)

    def probe(self) -> None:
        z = self.encode([np.sin(np.arange(512) * 0.1)])[0]
        if z.shape != self.info.latent.shape:
            raise BadFile(
                f"the null model's latent: expected shape {self.info.latent.shape}, got {z.shape}"
            )
