"""One note to render, with everything the model needs, as plain data: it can be pickled, sent to
another machine and hashed."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.models.base import Captured, DecodeOptions, ModelInfo, NoteRequest, Phases
from notebank.render.residual import Residual

_POST = b"post/6"  # changes whenever other notes are made of the same latents


@dataclass(frozen=True)
class Part:
    """What a model captured of one recording, its weight 0..1, and its name."""

    weight: float
    name: str
    captured: Captured


@dataclass(frozen=True)
class NoteSpec:
    """One note: latent, pitch and velocity, samples (a multiple of 32), seed, level (see
    `loudness.level`) [dB] of the note from its onset on, the rate [Hz] of its samples, None the
    model's own, what of a recording it is played along with, and what the model captured of
    recordings.

    start: samples since the onset at which it begins; above 0, `phases` are those of the note that
    it goes on from. sustain: whether it goes round in a loop, where it can; else it is what the
    model makes of the latent until its end.
    """

    z: np.ndarray
    pitch: int
    velocity: int
    samples: int
    seed: int
    level_db: float
    rate: int | None = None
    residual: Residual | None = None
    parts: tuple[Part, ...] = ()
    start: int = 0
    phases: Phases | None = None
    sustain: bool = True

    def request(self, id: int, info: ModelInfo) -> NoteRequest:
        """What the model is asked for: at least `samples`, in the multiples that it can make, but
        no more than it can; at `rate` if it synthesises at any, else at its own."""
        step, longest = info.length.multiple, info.longest(self.z)
        samples = -(-self.samples * self.made_at(info) // (self.rate_of(info) * step)) * step
        samples = samples if longest is None else min(samples, longest)
        rate = self.rate if "any-rate" in info.caps else None
        parts = tuple((part.weight, part.captured) for part in self.parts)
        start = round(self.start * self.made_at(info) / self.rate_of(info))
        return NoteRequest(
            self.z,
            self.pitch,
            self.velocity,
            samples,
            self.seed,
            id,
            rate,
            parts,
            start,
            self.phases,
            self.sustain and "sustain" in info.caps,
        )

    def rate_of(self, info: ModelInfo) -> int:
        """Rate [Hz] of the finished note."""
        return self.rate or info.sample_rate

    def made_at(self, info: ModelInfo) -> int:
        """Rate [Hz] at which the model makes it."""
        return self.rate_of(info) if "any-rate" in info.caps else info.sample_rate

    def key(self, fingerprint: str, info: ModelInfo, options: DecodeOptions) -> str:
        """Names the finished note: the file in the cache is that, so its level counts, too.

        Args:
            fingerprint: The model's.
            info: The model's.
            options: How the note is decoded: engine, precision, temperature.

        Returns:
            40 hex digits, of model, latent, pitch, velocity, length, seed, options, rate, level,
            residual.
        """
        facts: tuple = (
            fingerprint,
            self.z.shape,
            self.pitch,
            self.velocity,
            self.samples,
            self.seed,
            options.engine,
            options.precision,
            options.temperature,
            self.rate_of(info),
            round(self.level_db, 3),
            self.residual and self.residual.key,
            [(round(part.weight, 6), part.name) for part in self.parts],
            self.sustain,
        )
        if options.attributes:
            facts = (*facts, sorted(options.attributes))
        if self.start:
            facts = (*facts, self.start, _named(self.phases or {}))
        digest = hashlib.sha256(
            _POST + repr(facts).encode() + np.ascontiguousarray(self.z, "<f4").tobytes()
        )
        return digest.hexdigest()[:40]


def _named(arrays: Mapping[str, np.ndarray]) -> list[tuple[str, bytes]]:
    return [(name, np.asarray(arrays[name]).tobytes()) for name in sorted(arrays)]


def outwards(pitches: Sequence[int], recent: Sequence[int]) -> list[int]:
    """Pitches in the order of their urgency: those played recently, the newest (first of `recent`)
    first, then by their distance from the newest. Without any, from the middle.

    >>> outwards([36, 48, 60, 72], [61, 48])
    [48, 60, 72, 36]
    """
    if not pitches:
        return []
    centre = recent[0] if recent else sorted(pitches)[len(pitches) // 2]
    held = {pitch: -len(recent) + i for i, pitch in enumerate(recent)}
    return sorted(pitches, key=lambda p: (held.get(p, 0), abs(p - centre), p))
