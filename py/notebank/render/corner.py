"""A corner of the pad: what a model makes of a sound, how loud that is, and its recordings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from notebank.audio.loudness import TARGET, level_within
from notebank.audio.partials.brightness import PLAIN
from notebank.errors import BadValue
from notebank.latent.blend import blend
from notebank.latent.corners import recorded_share
from notebank.models.base import Captured
from notebank.notes import around, nearest
from notebank.render.note_spec import Part
from notebank.render.residual import NEAR, Recordings, Residual, Source

ANYWHERE = 60  # the key of a latent that serves all pitches
UNKNOWN = np.full(50, 10 ** (TARGET / 20), np.float32)  # half a second of latents without sound


@dataclass(frozen=True)
class Corner:
    """latents: z by recorded pitch; a model that has one latent for all pitches keeps it under any
    one of them. envelopes: how loud each recording is, see `loudness.envelope`. geometry: how the
    latents of two recordings are mixed for a pitch between them, flat or sphere; None: not at
    all, as for models that take the pitch from the latent. sound: the recordings that notes near
    the corner are played along with, or None. captured: what a model with the cap `residual` keeps
    of each recording, by recorded pitch. layers: what other velocities are played with, by the
    velocity that each was recorded at; as many as it was encoded for.
    """

    latents: Mapping[int, np.ndarray]
    envelopes: Mapping[int, np.ndarray]
    geometry: str | None = None
    sound: Recordings | None = None
    captured: Mapping[int, Captured] = field(default_factory=dict)
    layers: Mapping[int, "Corner"] = field(default_factory=dict)

    @cached_property
    def mark(self) -> str:
        """The fingerprint of its recordings, once: what the corner was made of stays, whatever
        becomes of their files, and looking at all of them for every note takes its time."""
        return self.sound.fingerprint if self.sound else ""

    def z(self, pitch: float) -> np.ndarray:
        """The latent at `pitch`: those of the recordings around it, mixed by their distance in
        semitones; without a geometry that of the nearest (a tie goes to the lower)."""
        if not self.latents:
            raise BadValue("this corner has no latent yet")
        if self.geometry is None:
            return self.latents[nearest(pitch, tuple(self.latents))]
        shares = around(pitch, tuple(self.latents))
        return blend([self.latents[p] for p in shares], list(shares.values()), self.geometry)

    def level(self, pitch: float, seconds: float = np.inf) -> float:
        """The level [dB] of a note at `pitch` that lasts `seconds`: that of its recording, between
        recorded pitches of both by their distance in semitones, as long."""
        if not self.envelopes:
            return level_within(UNKNOWN, 0, seconds)
        return sum(
            share * level_within(self.envelopes[recorded], 0, seconds)
            for recorded, share in around(pitch, tuple(self.envelopes)).items()
        )

    def with_latent(self, z: np.ndarray, pitch: int | None = None) -> "Corner":
        """The same corner with another latent, at one pitch or (None) at all, which is no longer
        that of its recordings."""
        latents = {ANYWHERE: z} if pitch is None else {**self.latents, pitch: z}
        return replace(self, latents=latents, sound=None, captured={}, layers={})

    def parts(self, pitch: float, weight: float) -> list[Part]:
        """What the model captured of the recordings around a pitch, each with its share of the
        corner's weight."""
        if not self.captured or self.sound is None:
            return []
        shares = around(pitch, tuple(self.captured))
        return [
            Part(weight * share, f"{self.mark}-{p}", self.captured[p])
            for p, share in shares.items()
        ]

    def source(self, pitch: float, band: int) -> Source | None:
        """The recording that a note at `pitch` can be played along with, if there is one near
        enough; band: sample rate [Hz] of the model."""
        if self.sound is None:
            return None
        recorded = nearest(pitch, tuple(self.sound.pitches))
        off = abs(pitch - recorded)
        if off > NEAR or (off and self.geometry is None):
            return None
        return Source(self.sound, self.mark, recorded, pitch, band)


@dataclass(frozen=True)
class Drawn:
    """A corner without a recording: a latent drawn from the model's own prior, by its seed."""

    seed: int

    @property
    def fingerprint(self) -> str:
        return f"drawn-{self.seed}"


def at_velocity(
    used: Sequence[tuple[Corner, float]], velocity: int
) -> tuple[list[tuple[Corner, float]], int]:
    """Corners as a velocity plays them: those with layers as the mix of the two around it.

    Args:
        used: Corners and their weights.
        velocity: 0..127; at `PLAIN` every corner is as it is.

    Returns:
        Corners and weights, and the velocity that is left for the brightness curve: its steps are
        smaller by the share of what has layers.
    """
    played: list[tuple[Corner, float]] = []
    plain = 0.0
    for corner, weight in used:
        if velocity == PLAIN or not corner.layers:
            played.append((corner, weight))
            plain += weight
            continue
        shares = around(velocity, tuple(sorted(corner.layers)))
        played += [(corner.layers[layer], weight * share) for layer, share in shares.items()]
    share = plain / sum(weight for _, weight in used)
    return played, round(PLAIN * (velocity / PLAIN) ** share)


def blended_level(
    corners: Sequence[Corner], weights: Sequence[float], pitch: float, seconds: float = np.inf
) -> float:
    """The level of a mix of corners.

    Args:
        corners: What is mixed.
        weights: How much of each.
        pitch: MIDI pitch of the note.
        seconds: Its length.

    Returns:
        The weighted mean of their levels, dB.
    """
    levels = [corner.level(pitch, seconds) for corner in corners]
    return float(np.average(levels, weights=weights))


def residual(
    corners: Sequence[Corner], weights: Sequence[float], pitch: float, band: int
) -> Residual | None:
    """What of its recording a note at a place is played along with.

    Args:
        corners: What is mixed.
        weights: How much of each; those of the same sound count together.
        pitch: MIDI pitch of the note.
        band: Sample rate [Hz] of the model.

    Returns:
        That of the sound with more than half of the weight; None where there is no such sound, or
        it has no recording within a semitone.
    """
    amounts: dict[str, float] = {}
    sources: dict[str, tuple[Corner, Source]] = {}
    for corner, weight in zip(corners, weights):
        source = corner.source(pitch, band)
        if source is not None:
            amounts[source.mark] = amounts.get(source.mark, 0.0) + weight
            sources[source.mark] = (corner, source)
    if not amounts:
        return None
    most = max(amounts, key=lambda mark: amounts[mark])
    heard = recorded_share(amounts[most] / sum(weights))
    corner, source = sources[most]
    return Residual(source, heard, corner.envelopes[source.recorded]) if heard > 0 else None
