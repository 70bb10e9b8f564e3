"""A foreign model with nn~'s contract: latents are what its `encode` gives, notes what its `decode`
makes of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from notebank.audio.resample import repitch
from notebank.audio.wav import folded
from notebank.errors import BadFile, BadValue, Cancelled, NotebankError, NotFound
from notebank.models.base import (
    Attributes,
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
    seed_of,
)
from notebank.models.nn import programs
from notebank.models.nn.config import NnConfig, config_from
from notebank.models.nn.spectra import dependence
from notebank.models.stored import StoredModel, Tensors
from notebank.sandbox.child import Child

BATCH = 8  # notes at once, where the model takes several
COPIES = 16  # of a note's samples that are there at once, about
TRIAL = 8192  # samples that a model is tried with: those that nn~ tries it with
CENTRE = 60  # the pitch at which a model without an encoder is heard as it is
LOW, HIGH = 24, 96
FOLDED = "the mean of both, or the louder where they would cancel"
LONGEST_WORD = 256  # letters of an attribute's value


class NnModel(StoredModel):
    """Latents [frames, channels], of a recording of each pitch. A model without an encoder has one
    latent frame for a note, drawn from a Gaussian, and other pitches by resampling.

    Args:
        config: What its program says of itself.
        child: That runs the program; None: one that starts when it is needed.
    """

    moves = False

    def __init__(self, config: NnConfig, child: Child | None = None):
        self.config = config
        self._child = child
        length, encodes = config.length, config.inputs > 0
        caps = {"encode", "retune"} if encodes else {"sample"}
        self.info = ModelInfo(
            "nn",
            config.sample_rate,
            LatentSpec((None, config.latents), config.ratio)
            if encodes
            else LatentSpec((config.latents,), per_pitch=False),
            PitchSpec("none") if encodes else PitchSpec("hz", LOW, HIGH),
            LengthSpec(None, 1, length, length if encodes else None),
            frozenset(caps | ({"seeded"} if config.seeded else set())),
        )

    @classmethod
    def from_config(cls, config: Mapping[str, Any], tensors: Tensors | None = None) -> "NnModel":
        if tensors:
            raise BadFile(f"a nn model has no weights of its own, but {len(tensors)} tensors came")
        return cls(config_from(config))

    def state(self) -> dict[str, np.ndarray]:
        return {}

    def described(self) -> dict[str, str]:
        c = self.config
        methods = (f"{n} {i} every {a} -> {o} every {b}" for n, i, a, o, b in c.methods)
        told = (f"{n} {' '.join(map(str, values))}" for n, _, values in c.attributes)
        singly = "one by one" if c.seeded or not c.batch else f"{BATCH} at once"
        return {
            "program": c.sha256,
            "methods": ", ".join(methods) + " (channels every so many samples)",
            "told": ", ".join(told) or "nothing: it has no attributes",
            "sound": "mono" if c.channels == 1 else f"stereo, mixed to mono: {FOLDED}",
            "notes": f"{singly}, {'with' if c.seeded else 'without'} random numbers",
        }

    @property
    def child(self) -> Child:
        """What runs the program; see `programs.opened`."""
        if self._child is None:
            self._child = programs.opened(self.config.sha256)
        return self._child

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """Latents of recordings, filled up with silence to whole frames.

        Args:
            audio: Mono recordings [T] at the model's rate, -1..1.
            pitch: Not looked at.

        Returns:
            float32 [frames, channels] of each.
        """
        if not self.config.inputs:
            return super().encode(audio, pitch)
        return [self._encode(np.asarray(x, np.float32)) for x in audio]

    def _encode(self, audio: np.ndarray) -> np.ndarray:
        if audio.ndim != 1 or not audio.size or not np.all(np.isfinite(audio)):
            raise BadValue("a recording to encode must be mono, finite and not empty")
        c = self.config
        frames = -(-audio.size // c.ratio)
        whole = np.pad(audio, (0, frames * c.ratio - audio.size))
        made = self.child.call("encode", np.tile(whole, (1, c.inputs, 1)))
        return _expected(made, (1, c.latents, frames), "encode")[0].T.copy()

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        if self.config.inputs:
            return super().sample(n, seed)
        drawn = np.random.default_rng(seed).standard_normal((n, self.config.latents), np.float32)
        return list(drawn)

    def first_layer(self) -> np.ndarray:
        """How the spectrum of a note depends on its latent, for `checkpoints.directions`: [bands,
        latents]. NotFound where latents are not drawn."""
        if self.config.inputs:
            raise NotFound("this model encodes sounds: there are directions of drawn latents only")

        def made(drawn: np.ndarray) -> np.ndarray:
            notes = [NoteRequest(z, CENTRE, samples=TRIAL, id=i) for i, z in enumerate(drawn)]
            return np.stack([audio for _, audio in sorted(self.decode(notes), key=lambda n: n[0])])

        return dependence(made, self.config.latents)

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes the first note, then BATCH at a time where the program takes several.

        Args:
            requests: Latents [frames, channels], held at their last frame; pitches are not looked
                at but in models without an encoder.
            options: attributes: values that the program is told.
            on_block: Never called: a note is there only as a whole.
            yield_point: Called while the program works; True ends the decode.

        Yields:
            (request id, audio float32 [samples], its channels `folded`).

        Raises:
            BadValue: A request, an option or an attribute lies outside what the model can do.
            Failed: The program raised, crashed or took too long.
            Cancelled: yield_point() said True.
        """
        check_options(options, self.info.kind)
        self.check_attributes(options.attributes)
        types = {name: kinds for name, kinds, _ in self.config.attributes}
        told = {n: list(map(_cast, types[n], given)) for n, given in options.attributes}
        for notes in self._batches(requests, options.memory):
            _give_way(yield_point)
            made = self._made(notes, told, yield_point)
            _give_way(yield_point)
            for note, audio in zip(notes, made):
                yield note.id, self._note(note, audio)

    @property
    def attributes(self) -> Attributes:  # type: ignore[override]
        return tuple((name, values) for name, _, values in self.config.attributes)

    def check_attributes(self, values: Attributes) -> None:
        known = {name: types for name, types, _ in self.config.attributes}
        for name, given in values:
            if name not in known:
                there = ", ".join(known) or "none"
                raise BadValue(f"this model has no attribute '{name}'; it has: {there}")
            types = known[name]
            if len(given) != len(types) or not all(map(_fits, types, given)):
                raise BadValue(f"{name} takes {' '.join(types)}, not {list(given)}")

    def _batches(self, requests: Iterable[NoteRequest], memory: int) -> Iterator[list[NoteRequest]]:
        """The first note alone, so that it comes soonest; random numbers are a note's own."""
        most, batch = 1, []
        for request in requests:
            check_request(request, self.info)
            if not request.z.size:
                raise BadValue("the latent track holds no frame")
            batch.append(request)
            if len(batch) == most:
                yield batch
                most, batch = self._several(request, memory), []
        if batch:
            yield batch

    def _several(self, note: NoteRequest, memory: int) -> int:
        """How many notes like this one go through the program at once."""
        if self.config.seeded or not self.config.batch:
            return 1
        width = max(self.config.channels, self.config.latents / self.config.ratio)
        return max(1, min(BATCH, int(memory / (self._needed(note) * width * COPIES * 4))))

    def _made(
        self,
        notes: Sequence[NoteRequest],
        told: Mapping[str, list[Any]],
        yield_point: YieldPoint | None,
    ) -> np.ndarray:
        """What the program makes of some notes, [note, samples]."""
        c = self.config
        frames = max(-(-self._needed(note) // c.ratio) for note in notes)
        z = np.stack([_held(np.atleast_2d(note.z), frames).T for note in notes])
        made = self.child.call("decode", z, told, seed_of(notes[0]), yield_point)
        made = _expected(made, (len(notes), c.channels, frames * c.ratio), "decode")
        return np.stack([folded(audio.T)[0] for audio in made])

    def _needed(self, note: NoteRequest) -> int:
        """Samples that must be decoded for a note."""
        samples = note.samples or self.info.length.default
        return samples if self.config.inputs else round(samples * _speed(note)) + 1

    def _note(self, note: NoteRequest, audio: np.ndarray) -> np.ndarray:
        samples = note.samples or self.info.length.default
        audio = audio[: self._needed(note)]
        if not self.config.inputs and note.pitch != CENTRE:
            audio = repitch(audio, note.pitch - CENTRE)
        return np.pad(audio[:samples], (0, max(0, samples - audio.size)))

    def probe(self) -> None:
        """Decodes a few frames of zeros."""
        c = self.config
        frames = -(-TRIAL // c.ratio)
        made = self.child.call("decode", np.zeros((1, c.latents, frames), np.float32))
        _expected(made, (1, c.channels, frames * c.ratio), "decode")


def _speed(note: NoteRequest) -> float:
    return 2.0 ** ((note.pitch - CENTRE) / 12)


def _held(z: np.ndarray, frames: int) -> np.ndarray:
    """A track [frames, channels], cut or held at its last frame."""
    return np.concatenate([z[:frames], np.repeat(z[-1:], max(0, frames - len(z)), 0)])


def _expected(made: np.ndarray, shape: tuple[int, ...], method: str) -> np.ndarray:
    if made.shape != shape:
        raise NotebankError(
            f"{method} does not keep its contract: expected {list(shape)}, got {list(made.shape)}",
            "program-failed",
        )
    if not np.all(np.isfinite(made)):
        raise NotebankError(f"{method} gave NaN or infinite values", "program-failed")
    return made


def _fits(kind: str, value: Any) -> bool:
    """Whether a value can be one of that type; numbers may come as floats, as Pd sends them."""
    if kind == "str":
        return isinstance(value, str) and len(value) <= LONGEST_WORD
    if kind == "float":
        return isinstance(value, int | float) and bool(np.isfinite(value))
    return isinstance(value, int | float) and value == round(value) and abs(value) < 1 << 31


def _cast(kind: str, value: Any) -> Any:
    return {"bool": bool, "int": int, "float": float, "str": str}[kind](value)


def _give_way(yield_point: YieldPoint | None) -> None:
    if yield_point is not None and yield_point():
        raise Cancelled("the notes were given up")
