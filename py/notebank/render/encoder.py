"""Sounds into corners: what a model makes of recordings, kept so that each is encoded once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from threading import Lock

import numpy as np

from notebank.audio import loudness
from notebank.audio.partials.brightness import PLAIN
from notebank.audio.resample import repitch
from notebank.errors import Cancelled
from notebank.memory import give_back
from notebank.models.base import Captured, NoteModel, YieldPoint
from notebank.notes import around, nearest
from notebank.render.cache import Cache
from notebank.render.captures import Captures, result
from notebank.render.corner import ANYWHERE, Corner, Drawn
from notebank.render.residual import Recordings
from notebank.render.store import ArrayStore

LATENT = "z"  # its name among what a model captured of a recording


class Encoder:
    """Encodes with one model.

    Args:
        model: What encodes.
        cache: Where encoded sounds are kept, or None.
    """

    def __init__(self, model: NoteModel, cache: Cache | None = None):
        self.model = model
        self.cache = cache
        self._arrays = ArrayStore(cache)
        self._captures = Captures()
        self._alone = Lock()  # models encode one recording at a time

    def encode(
        self,
        sound: "Recordings | Drawn",
        pitches: Iterable[float] | None = None,
        yield_point: YieldPoint | None = None,
        velocities: Iterable[int] = (),
    ) -> Corner:
        """The corner that a sound makes. Recordings are encoded once.

        Args:
            sound: Recordings, or a seed of the model's prior.
            pitches: MIDI pitches that the corner must be good for; None: all recorded.
            yield_point: Called before each recording that must be encoded, and while others are
                captured; True ends the work.
            velocities: 0..127, those whose layers the corner must have, where the sound has layers.

        Returns:
            Latents and envelopes by recorded pitch; what is drawn has no envelope.

        Raises:
            Cancelled: `yield_point` said so.
        """
        if isinstance(sound, Drawn):
            return Corner(
                {ANYWHERE: np.asarray(self.model.sample(1, sound.seed)[0], np.float32)}, {}
            )
        wanted = sound.pitches if pitches is None else tuple(pitches)
        corner = self._plain(sound, wanted, yield_point)
        layers = layers_at(sound, velocities)
        return replace(
            corner,
            layers={at: self._plain(layer, wanted, yield_point) for at, layer in layers.items()},
        )

    def _plain(
        self, sound: Recordings, wanted: Sequence[float], yield_point: YieldPoint | None
    ) -> Corner:
        """The corner of recordings of one velocity."""
        if self._captures_sounds:
            captured = self._captured(sound, sorted(self.encoded_at(sound, wanted)), yield_point)
            zs = {p: arrays[LATENT] for p, arrays in captured.items()}
            return replace(self.heard(sound, wanted), latents=zs, captured=captured)
        mark = sound.fingerprint
        per_pitch = self.model.info.latent.per_pitch
        latents = {
            p if per_pitch else ANYWHERE: self._latent(sound, p, mark, yield_point)
            for p in sorted(self.encoded_at(sound, wanted))
        }
        return replace(self.heard(sound, wanted), latents=latents)

    def ahead(
        self,
        sound: "Recordings | Drawn",
        pitches: Iterable[float],
        urgent: bool = False,
        owner: object = None,
    ) -> list[Future]:
        """Begins to encode, in other threads, what `encode` will need; for models without the cap
        `residual` only what is urgent.

        Args:
            sound: Recordings, or a seed of the model's prior.
            pitches: MIDI pitches, the ones needed first first.
            urgent: Before all that was asked for until now by this owner.
            owner: Who asks; owners take turns.

        Returns:
            What is under way; a failure is told by `encode`.
        """
        if isinstance(sound, Drawn) or not (urgent or self._captures_sounds):
            return []
        needed = dict.fromkeys(
            recorded for pitch in pitches for recorded in sorted(self.encoded_at(sound, [pitch]))
        )
        mark = sound.fingerprint
        if not self._captures_sounds:
            lacking = [p for p in needed if not self._arrays.has(self._key(mark, p))]
            return [self._ask_latent(sound, p, mark, owner) for p in reversed(lacking)]
        return [
            self._ask(sound, recorded, mark, urgent, owner)
            for recorded in (reversed(needed) if urgent else needed)
            if not self._arrays.has_captured(self._key(mark, recorded))
        ]

    def ready(self, sound: "Recordings | Drawn", pitches: Iterable[float]) -> bool:
        """Whether all that `encode` needs for these pitches has been captured."""
        if isinstance(sound, Drawn) or not self._captures_sounds:
            return True
        mark = sound.fingerprint
        return all(
            self._arrays.has_captured(self._key(mark, recorded))
            for recorded in self.encoded_at(sound, pitches)
        )

    def kept(self, sound: Recordings, pitch: int) -> int | None:
        """Bytes on disk of what `encode` needs of one recording of a sound, which count as used
        now; None where something of it is not there."""
        mark = sound.fingerprint
        kept = self._arrays.kept_captured if self._captures_sounds else self._arrays.kept
        sizes = [self._arrays.kept(self._loudness_key(mark, pitch))]
        sizes += [kept(self._key(mark, p)) for p in self.encoded_at(sound, [pitch])]
        return None if None in sizes else sum(filter(None, sizes))

    def prepare(self, sound: Recordings, pitch: int) -> None:
        """Has on disk, of one recording of a sound, all that `encode` needs, and keeps in memory
        nothing that was captured; any thread may do it.

        Args:
            sound: Recordings.
            pitch: One that is recorded.

        Raises:
            NotebankError: The recording cannot be encoded.
        """
        mark = sound.fingerprint
        self._envelope(sound, pitch, mark)
        for recorded in self.encoded_at(sound, [pitch]):
            if self._captures_sounds:
                key, capture = self._capturing(sound, recorded, mark)
                self._arrays.prepare(key, capture)
            else:
                self._latent(sound, recorded, mark, None)

    def give_up(self) -> None:
        """Captures nothing more of what was begun `ahead`."""
        self._captures.clear()

    def rest(self) -> None:
        """Keeps in memory nothing of what was captured, nor does the model of what it made."""
        self._arrays.rest()
        self.model.rest()
        give_back()

    def corner(
        self, latents: Mapping[int, np.ndarray], envelopes: Mapping[int, np.ndarray]
    ) -> Corner:
        """A corner of this model, of latents and envelopes by recorded pitch."""
        return Corner(latents, envelopes, self._between)

    def heard(self, sound: "Recordings | Drawn", pitches: Iterable[float]) -> Corner:
        """All of a corner but its latents: what `finish` needs of a sound for these pitches."""
        corner = self.corner({}, self.envelopes(sound, pitches))
        return corner if isinstance(sound, Drawn) else replace(corner, sound=sound)

    def envelopes(
        self, sound: "Recordings | Drawn", pitches: Iterable[float]
    ) -> dict[int, np.ndarray]:
        """Envelopes of the recordings around these pitches, by recorded pitch."""
        return {} if isinstance(sound, Drawn) else self._envelopes(sound, pitches)

    @property
    def _between(self) -> str | None:
        """How latents of two recordings are mixed: by the model's geometry, unless the pitch is in
        them."""
        info = self.model.info
        return None if info.pitch.input == "none" else info.latent.geometry

    @property
    def _retunes(self) -> bool:
        return "retune" in self.model.info.caps

    def encoded_at(self, sound: Recordings, pitches: Iterable[float]) -> set[int]:
        """The pitches whose latents these pitches need: recorded ones, or, where the model hears
        recordings resampled, themselves."""
        recorded = tuple(sound.pitches)
        if not self.model.info.latent.per_pitch:
            return {nearest(ANYWHERE, recorded)}
        if self._retunes:
            return {round(pitch) for pitch in pitches}
        if self._between is None:
            return {nearest(pitch, recorded) for pitch in pitches}
        return {p for pitch in pitches for p in around(pitch, recorded)}

    def _latent(
        self, sound: Recordings, pitch: int, mark: str, yield_point: YieldPoint | None
    ) -> np.ndarray:
        if not self._arrays.has(self._key(mark, pitch)):
            _give_way(yield_point, pitch)
        future = self._ask_latent(sound, pitch, mark)
        return result(future, yield_point)[LATENT]

    def _ask_latent(self, sound: Recordings, pitch: int, mark: str, owner: object = None) -> Future:
        key = self._key(mark, pitch)

        def encode() -> np.ndarray:
            with self._alone:
                z = self.model.encode([self._recording(sound, pitch)], [pitch])[0]
            return np.asarray(z, np.float32)

        if self._arrays.has(key):
            known: Future = Future()
            known.set_result({LATENT: self._arrays.get(key, encode)})
            return known
        return self._captures.ask(
            key, lambda: {LATENT: self._arrays.get(key, encode)}, urgent=True, owner=owner
        )

    @property
    def _captures_sounds(self) -> bool:
        return "residual" in self.model.info.caps

    def _key(self, mark: str, pitch: int) -> str:
        """Names what the model makes of a recording."""
        return f"{self.model.fingerprint}-{mark}-{pitch}"

    def _captured(
        self, sound: Recordings, recorded: Sequence[int], yield_point: YieldPoint | None
    ) -> dict[int, Captured]:
        """What the model keeps of recordings, their latents under LATENT, by pitch."""
        mark = sound.fingerprint
        found: dict[int, Captured] = {}
        for i, pitch in enumerate(recorded):
            kept = self._arrays.captured(self._key(mark, pitch))
            if kept is None:
                # no more than the threads can begin, or a program that ends had to wait for all
                soon = recorded[i : i + self._captures.count]
                futures = [self._ask(sound, p, mark, urgent=True) for p in reversed(soon)]
                kept = result(futures[-1], yield_point)
            found[pitch] = kept
        return found

    def _ask(
        self, sound: Recordings, pitch: int, mark: str, urgent: bool, owner: object = None
    ) -> Future:
        key, capture = self._capturing(sound, pitch, mark)
        return self._captures.ask(key, lambda: self._arrays.capture(key, capture), urgent, owner)

    def _capturing(
        self, sound: Recordings, pitch: int, mark: str
    ) -> tuple[str, Callable[[], Captured]]:
        """The key of what the model captures of a recording, and what captures it."""

        def capture() -> Captured:
            z, captured = self.model.capture(self._recording(sound, pitch), pitch)
            return {LATENT: np.asarray(z, np.float32), **captured}

        return self._key(mark, pitch), capture

    def _envelopes(self, sound: Recordings, pitches: Iterable[float]) -> dict[int, np.ndarray]:
        heard = {p for pitch in pitches for p in around(pitch, tuple(sound.pitches))}
        mark = sound.fingerprint
        return {p: self._envelope(sound, p, mark) for p in sorted(heard)}

    def _envelope(self, sound: Recordings, pitch: int, mark: str) -> np.ndarray:
        def measure() -> np.ndarray:
            return loudness.envelope(self._recording(sound, pitch), info.sample_rate)

        info = self.model.info
        return self._arrays.get(self._loudness_key(mark, pitch), measure)

    def _loudness_key(self, mark: str, pitch: int) -> str:
        """Names the envelope of a recording."""
        info = self.model.info
        return f"loudness-{info.sample_rate}-{info.length.default}-{mark}-{pitch}"

    def _recording(self, sound: Recordings, pitch: int) -> np.ndarray:
        """The recording nearest to a pitch, at most as long as the model's own notes; resampled to
        that pitch for models with the cap `retune`."""
        info = self.model.info
        audio = sound.audio(pitch, info.sample_rate)
        off = pitch - nearest(pitch, tuple(sound.pitches))
        if off and self._retunes:
            audio = repitch(audio, off)
        return audio[: info.length.default]


def layers_at(sound: "Recordings | Drawn", velocities: Iterable[int]) -> dict[int, Recordings]:
    """The layers of a sound that it is played with at these velocities, by their own; none where
    it has none."""
    layers = getattr(sound, "layers", {})
    needed = {at for v in velocities if layers and v != PLAIN for at in around(v, (*layers,))}
    return {at: layers[at] for at in sorted(needed)}


def _give_way(yield_point: YieldPoint | None, pitch: int) -> None:
    if yield_point is not None and yield_point():
        raise Cancelled(f"encoding was given up at pitch {pitch}")
