"""A corner of the pad: what a model makes of a sound, and how loud that sound is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from notebank.errors import BadValue
from notebank.latent.blend import blend
from notebank.notes import around, nearest

ANYWHERE = 60  # the key of a latent that serves all pitches
SILENCE_DB = -80.0
UNKNOWN_DB = -12.0  # the level of latents that came without a recording


@dataclass(frozen=True)
class Corner:
    """latents: z by recorded pitch; a model that has one latent for all pitches keeps it under any
    one of them. gains: peak level [dB, 0 = full scale, -80..0] by recorded pitch. geometry: how the
    latents of two recordings are mixed for a pitch between them, flat or sphere; None: not at all,
    as for models that take the pitch from the latent.
    """

    latents: Mapping[int, np.ndarray]
    gains: Mapping[int, float]
    geometry: str | None = None

    def z(self, pitch: float) -> np.ndarray:
        """The latent at `pitch`: those of the recordings around it, mixed by their distance in
        semitones; without a geometry that of the nearest (a tie goes to the lower)."""
        if not self.latents:
            raise BadValue("this corner has no latent yet")
        if self.geometry is None:
            return self.latents[nearest(pitch, tuple(self.latents))]
        shares = around(pitch, tuple(self.latents))
        return blend([self.latents[p] for p in shares], list(shares.values()), self.geometry)

    def gain(self, pitch: float) -> float:
        """Peak level [dB] at `pitch`: interpolated in dB between recorded pitches, held beyond the
        outer ones."""
        if not self.gains:
            return UNKNOWN_DB
        shares = around(pitch, tuple(self.gains))
        return float(sum(share * self.gains[p] for p, share in shares.items()))

    def with_latent(self, z: np.ndarray, pitch: int | None = None) -> "Corner":
        """The same corner with another latent, at one pitch or (None) at all."""
        return replace(self, latents={ANYWHERE: z} if pitch is None else {**self.latents, pitch: z})


@dataclass(frozen=True)
class Drawn:
    """A corner without a recording: a latent drawn from the model's own prior, by its seed."""

    seed: int

    @property
    def fingerprint(self) -> str:
        return f"drawn-{self.seed}"


def blended_gain(corners: Sequence[Corner], weights: Sequence[float], pitch: float) -> float:
    """Peak level [dB] of a mix of corners.

    Args:
        corners: What is mixed.
        weights: How much of each.
        pitch: MIDI pitch of the note.

    Returns:
        The weighted mean of their levels in dB, -80..0.
    """
    return float(np.average([corner.gain(pitch) for corner in corners], weights=weights))


def peak_db(audio: np.ndarray) -> float:
    """Peak of audio [T] in dB below full scale, -80..0."""
    peak = float(np.abs(audio).max()) if audio.size else 0.0
    return float(np.clip(20 * np.log10(max(peak, 1e-9)), SILENCE_DB, 0.0))
