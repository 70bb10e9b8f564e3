"""The one interface that every model serves.

Models turn audio into latents and latents into raw notes. Level, trim, fades, loop points and rate
are `render/`'s.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from notebank.errors import BadValue, NotebankError
from notebank.notes import NO_LOOP, Loop, default_seed


@dataclass(frozen=True)
class LatentSpec:
    """Shape of one latent (None marks the time axis), samples a latent frame covers, and how
    latents are mixed."""

    shape: tuple[int | None, ...]
    frame_hop: int | None = None
    geometry: Literal["flat", "timed", "sphere"] = "flat"
    per_pitch: bool = True


@dataclass(frozen=True)
class PitchSpec:
    """What `decode` can be asked for: nothing (pitch lives in z), a MIDI index, or any frequency;
    low..high inclusive."""

    input: Literal["none", "index", "hz"]
    low: int = 0
    high: int = 127


@dataclass(frozen=True)
class LengthSpec:
    """Note lengths in samples: the only one possible (or None), a multiple that lengths must have,
    the default, and (or None) the longest about which a latent says anything, unless its track is
    longer: what lies behind is its end held on, or worse."""

    fixed: int | None
    multiple: int
    default: int
    longest: int | None = None


CAPS = {
    "encode": "makes latents of recordings",
    "sample": "draws latents from a prior",
    "stream": "tells of each block of a note while it is made",
    "seeded": "has random numbers, which the request's seed chooses",
    "velocity": "a note's timbre hangs on its velocity",
    "sustain": "a note of a request with `sustain` goes round in a loop (`NoteModel.loop`)",
    "residual": "captures what it cannot say of a recording, and plays that, too",
    "continue": "goes on from the middle of a note, in the phases that another place has there",
    "retune": "latents hold the pitch: those of a key are of a recording resampled to it",
    "any-rate": "synthesises at the sample rate that a request names, at any length",
}


@dataclass(frozen=True)
class ModelInfo:
    """What a model is and can do.

    caps: a subset of CAPS. sample_rate: [Hz] of what it encodes, and of its notes unless a request
    names another, which only those with the cap `any-rate` can make.
    """

    kind: str
    sample_rate: int
    latent: LatentSpec
    pitch: PitchSpec
    length: LengthSpec
    caps: frozenset[str] = frozenset({"encode"})

    def longest(self, z: np.ndarray) -> int | None:
        """Samples about which a latent says something, in the model's multiples; None: there is no
        end."""
        most, step = self.length.longest, self.length.multiple
        if self.length.fixed or most is None:
            return self.length.fixed
        frames = len(z) if self.latent.frame_hop else 0
        return -(-max(most, frames * (self.latent.frame_hop or 0)) // step) * step


Captured = Mapping[str, np.ndarray]  # of one recording, by names that the model knows
Phases = Mapping[str, np.ndarray]  # of one note at one moment, by names that the model knows
CROSSFADE = 0.03  # s, from the old place of a key that is down to the new one


@dataclass(frozen=True)
class NoteRequest:
    """One note to decode.

    samples: None means the model's default length. seed: None means that of the pitch
    (`notes.default_seed`). rate: [Hz] that the note is made at, for models with the cap `any-rate`;
    None means the model's own. residual: weights, 0..1, and what the model captured of recordings
    (`NoteModel.capture`), for models with the cap `residual`. start: samples since the onset at
    which the audio begins, 0 for a struck note; above it only models with the cap `continue`.
    phases: those of the note that it goes on from there (`NoteModel.phases`); None: its own.
    sustain: for models with the cap of that name: where the note has room for a loop, it goes round
    in it from its start on.
    """

    z: np.ndarray
    pitch: float
    velocity: int = 100
    samples: int | None = None
    seed: int | None = None
    id: int = 0
    rate: int | None = None
    residual: Sequence[tuple[float, Captured]] = ()
    start: int = 0
    phases: Phases | None = None
    sustain: bool = False


Attributes = tuple[tuple[str, tuple[bool | int | float | str, ...]], ...]
PRECISIONS = ("auto", "fp32", "bf16")  # that every model can be asked for
INT8 = "int8"  # only of WaveNets in the native engine
ANY_ENGINE = ("auto",)  # of a model that has one way to make notes


@dataclass(frozen=True)
class DecodeOptions:
    """How to decode.

    engine: by name; "auto" is the model's best. precision: of products, "bf16" for models that have
    it, else ("auto", "fp32") fp32; "int8" is refused by models without it. temperature: of
    sampling. memory: bytes for one batch. attributes: names and values of what a foreign model can
    be told (`models.nn`).
    """

    engine: str = "auto"
    precision: str = "auto"
    temperature: float = 1.0
    memory: int = field(default=1 << 30)
    attributes: Attributes = ()


OnBlock = Callable[[int, int, np.ndarray], None]
YieldPoint = Callable[[], bool]


class NoteModel(ABC):
    """A trained network. `info` says what it can do; `fingerprint` names its exact weights (part of
    every cache key).

    alone: `decode` makes one note at a time and leaves cores idle: several threads at once, each
    with its notes, are faster.
    """

    info: ModelInfo
    fingerprint: str
    keeps_level = True  # False: latents do not tell how loud a recording was
    attributes: Attributes = ()  # that `DecodeOptions` can name, with the values they have else
    hears_pitch = True  # False: `encode` must be told the pitch, and begin with the note
    alone = False

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """Latents (float32, `info.latent.shape`) of mono recordings, each [T] at
        `info.sample_rate`, -1..1."""
        raise NotebankError(
            f"a {self.info.kind} model cannot encode sounds; its latents are sampled", "no-encoder"
        )

    def rest(self) -> None:  # noqa: B027 (most keep nothing)
        """Forgets what it keeps only so that the next notes come sooner."""

    def warm_up(self) -> None:  # noqa: B027 (most need nothing more)
        """Loads what `capture` needs, so that the first recording does not wait for it."""

    def capture(self, audio: np.ndarray, pitch: float) -> tuple[np.ndarray, Captured]:
        """A recording's latent, and what is not in it.

        Args:
            audio: [T] at `info.sample_rate`, mono.
            pitch: MIDI.

        Returns:
            The latent that `encode` gives, and arrays that `NoteRequest.residual` takes: with
            weight 1 the note is the recording.
        """
        raise NotebankError(
            f"a {self.info.kind} model captures no more of a recording than its latent",
            "no-residual",
        )

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        """`n` latents drawn from the model's prior; the same seed gives the same latents."""
        raise NotebankError(
            f"a {self.info.kind} model has no prior to sample from; encode sounds instead",
            "no-prior",
        )

    def random_pitches(self, n: int, seed: int) -> list[int]:
        """`n` MIDI pitches for latents drawn at random: evenly from the range, unless the model
        learnt some oftener than others."""
        return (
            np.random.default_rng([seed, 1])
            .integers(self.info.pitch.low, self.info.pitch.high, n, endpoint=True)
            .tolist()
        )

    @abstractmethod
    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes notes of latents and yields each as it is finished; batches as the model likes.

        Args:
            requests: The notes; `samples` None means the model's default length.
            options: How to decode.
            on_block: on_block(id, start, audio), for models with the cap `stream`: each piece as it
                is made.
            yield_point: Called at block boundaries, at most about 25 ms apart. Other work may run
                there, another decode of this very model included, so a model keeps no state of a
                call on `self`. True ends the decode.

        Yields:
            (request id, audio float32 [samples]).

        Raises:
            BadValue: A request or an option lies outside what the model can do.
            Cancelled: yield_point() said True.
        """

    def loop(self, pitch: float, samples: int, rate: int) -> Loop:
        """Where the loop of a note lies, which all latents share; asked of models with the cap
        `sustain`.

        Args:
            pitch: MIDI.
            samples: Of the note.
            rate: [Hz].

        Returns:
            Start and length. Each lap is the one before, softer by what the note dies, which is
            read off the audio; where laps are unlike, the note has died away before. No loop where
            there is no room.
        """
        return NO_LOOP

    def phases(self, request: NoteRequest, at: int) -> Phases:
        """Where the partials and the vibrato of a request's note are while another place takes over
        from sample `at` since the onset on: in the middle of a crossfade of CROSSFADE. Asked of
        models with the cap `continue`."""
        return {}

    def level(self, request: NoteRequest) -> float | None:
        """The level of a request's note had it been struck, see `loudness.level` [dB], without
        making it; None where it must be made to know. Asked of models with the cap `continue`."""
        return None

    def check_attributes(self, values: Attributes) -> None:
        """Raises BadValue where the model has no attribute of such a name, or it takes other
        values."""
        for name, _ in values:
            raise BadValue(f"a {self.info.kind} model has no attribute '{name}'")

    def precision(self, options: DecodeOptions = DecodeOptions()) -> str:
        """What `decode` computes products in with these options, to be read.

        Raises BadValue where the model has no such precision.
        """
        check_precision(options.precision)
        return f"fp32, which is all that a {self.info.kind} model has"

    def setting(self, options: DecodeOptions = DecodeOptions()) -> str:
        """What `decode` works with under these options, for a log: device, engine, precision."""
        engine = f"engine {options.engine}, products in {self.precision(options)}"
        return f"device {self.place()}, {engine}"

    def place(self) -> str:
        """The device that networks compute on, to be read."""
        return "cpu"

    def processors(self) -> list[str]:
        """The kinds of processor that its notes are made on (see `models.processor.kind`).

        Notes from unlike ones differ in the last bits.
        """
        from notebank.models import processor

        return [processor.kind()]

    def disagreement(self) -> float | None:
        """What lies at most between two of those processors' samples of one note, measured now.

        None where it cannot be: there is one of them, or the others have gone.
        """
        return None

    @abstractmethod
    def probe(self) -> None:
        """Runs one latent frame at most through the network; raises NotebankError "expected X, got
        Y" when shapes are off."""


def check_request(request: NoteRequest, info: ModelInfo) -> None:
    """Raises BadValue where a request lies outside what the model can do."""
    spec = info.pitch
    if spec.input != "none" and not spec.low <= request.pitch <= spec.high:
        raise BadValue(
            f"a {info.kind} model plays pitches {spec.low}..{spec.high}, not {request.pitch}"
        )
    shape = info.latent.shape
    if request.z.ndim != len(shape) or any(
        want is not None and want != got for want, got in zip(shape, request.z.shape)
    ):
        raise BadValue(
            f"a {info.kind} model takes latents of shape {_shape_text(shape)}, not "
            f"{list(request.z.shape)}"
        )
    if not np.all(np.isfinite(request.z)):
        raise BadValue("the latent holds NaN or infinite values")
    if request.rate is not None and "any-rate" not in info.caps:
        raise BadValue(
            f"a {info.kind} model makes notes at {info.sample_rate} Hz only, not at {request.rate}"
        )
    if request.start and "continue" not in info.caps:
        raise BadValue(f"a {info.kind} model makes notes from their onset on only")
    if request.samples is not None and request.samples < 1:
        raise BadValue(f"a note needs at least 1 sample, not {request.samples}")


def check_options(options: DecodeOptions, kind: str, engines: Sequence[str] = ANY_ENGINE) -> None:
    """Raises BadValue where a kind of model has no such engine, or nobody such a precision."""
    if options.engine not in engines:
        raise BadValue(
            f"a {kind} model has the engine{'s'[: len(engines) > 1]} {', '.join(engines)}, not "
            f"'{options.engine}'"
        )
    check_precision(options.precision)


def check_precision(precision: str) -> None:
    """Raises BadValue for a precision that is nobody's, or only some model's."""
    if precision not in PRECISIONS:
        whose = " (that is for WaveNets, in the native engine)" if precision == INT8 else ""
        raise BadValue(
            f"precision is {', '.join(PRECISIONS[:-1])} or {PRECISIONS[-1]}, not {precision}{whose}"
        )


def seed_of(request: NoteRequest) -> int:
    """The request's seed, 0..2^63-1; where it has none, the default one of its pitch."""
    return default_seed(request.pitch) if request.seed is None else request.seed % 2**63


def _shape_text(shape: tuple[int | None, ...]) -> str:
    return "[" + ", ".join("frames" if n is None else str(n) for n in shape) + "]"
