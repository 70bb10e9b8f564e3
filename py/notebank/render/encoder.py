"""Sounds into corners: what a model makes of recordings, kept so that each is encoded once."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from notebank.audio import loudness
from notebank.errors import Cancelled
from notebank.models.base import Captured, NoteModel, YieldPoint
from notebank.notes import around, nearest
from notebank.render.cache import Cache
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

    def encode(
        self,
        sound: "Recordings | Drawn",
        pitches: Iterable[float] | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Corner:
        """The corner that a sound makes. Recordings are encoded once.

        Args:
            sound: Recordings, or a seed of the model's prior.
            pitches: MIDI pitches that the corner must be good for; None: all recorded.
            yield_point: Called before each recording that must be encoded; True ends the work.

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
        mark = sound.fingerprint
        per_pitch = self.model.info.latent.per_pitch
        latents = {
            p if per_pitch else ANYWHERE: self._latent(sound, p, mark, yield_point)
            for p in sorted(self._encoded(sound, wanted))
        }
        corner = replace(self.heard(sound, wanted), latents=latents)
        if "residual" not in self.model.info.caps:
            return corner
        captured = {p: self._captured(sound, p, mark, yield_point) for p in latents}
        return replace(corner, captured=captured)

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

    def _encoded(self, sound: Recordings, pitches: Iterable[float]) -> set[int]:
        """The recorded pitches whose latents these pitches need."""
        recorded = tuple(sound.pitches)
        if not self.model.info.latent.per_pitch:
            return {nearest(ANYWHERE, recorded)}
        if self._between is None:
            return {nearest(pitch, recorded) for pitch in pitches}
        return {p for pitch in pitches for p in around(pitch, recorded)}

    def _latent(
        self, sound: Recordings, pitch: int, mark: str, yield_point: YieldPoint | None
    ) -> np.ndarray:
        if "residual" in self.model.info.caps:
            return self._captured(sound, pitch, mark, yield_point)[LATENT]

        def encode() -> np.ndarray:
            _give_way(yield_point, pitch)
            return np.asarray(
                self.model.encode([self._recording(sound, pitch)], [pitch])[0], np.float32
            )

        return self._arrays.get(f"{self.model.fingerprint}-{mark}-{pitch}", encode)

    def _captured(
        self, sound: Recordings, pitch: int, mark: str, yield_point: YieldPoint | None
    ) -> Captured:
        """What the model keeps of a recording, its latent under LATENT."""

        def capture() -> Captured:
            _give_way(yield_point, pitch)
            z, captured = self.model.capture(self._recording(sound, pitch), pitch)
            return {LATENT: np.asarray(z, np.float32), **captured}

        return self._arrays.captured(f"{self.model.fingerprint}-{mark}-{pitch}", capture)

    def _envelopes(self, sound: Recordings, pitches: Iterable[float]) -> dict[int, np.ndarray]:
        heard = {p for pitch in pitches for p in around(pitch, tuple(sound.pitches))}
        mark = sound.fingerprint
        return {p: self._envelope(sound, p, mark) for p in sorted(heard)}

    def _envelope(self, sound: Recordings, pitch: int, mark: str) -> np.ndarray:
        def measure() -> np.ndarray:
            return loudness.envelope(self._recording(sound, pitch), info.sample_rate)

        info = self.model.info
        key = f"envelope-{info.sample_rate}-{info.length.default}-{mark}-{pitch}"
        return self._arrays.get(key, measure)

    def _recording(self, sound: Recordings, pitch: int) -> np.ndarray:
        """The recording, at most as long as the model's own notes."""
        info = self.model.info
        return sound.audio(pitch, info.sample_rate)[: info.length.default]


def _give_way(yield_point: YieldPoint | None, pitch: int) -> None:
    if yield_point is not None and yield_point():
        raise Cancelled(f"encoding was given up at pitch {pitch}")
