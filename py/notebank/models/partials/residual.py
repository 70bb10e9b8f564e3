"""What the network does not say of a recording, in parameters, and how much of it a note gets.

At a corner, weight 1, a note is its recording: parameters add up to the recording's own, and the
waveform that partials leave over is played along. Between corners parameters are mixed, each
partial's phase and detune by who has that partial, so there is one sound, not two; the waveform
fades out until the middle.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from notebank.audio.partials.attack import attack
from notebank.audio.partials.frames import add_between, between, frame_positions, frame_times
from notebank.audio.partials.level import broad
from notebank.audio.partials.noise import triangles
from notebank.audio.partials.note import FLOOR_DB, PartialNote
from notebank.latent.timed import source_times
from notebank.models.partials.balance import balanced, centroid

ALIGNED = 16  # frame at which start phases are compared, 80 ms
HALVED = 6.0  # semitones from a recording, where what the network gets wrong of it counts half
NODES = 40  # of the smooth part of a residual, which stays where it is when the pitch moves


@dataclass(frozen=True)
class Residual:
    """Of one recording at MIDI `pitch`. Levels, recorded - network's: what of them is smooth over
    frequency [dB, frames, NODES], and how rough they are beside it [dB, frames, numbered]. noise:
    [dB, frames, 2, BANDS]; cents: of ratios, against the track's [numbered]; hertz: of numbered
    partials; phases: [rad, frames, numbered]; strength: amplitude of each, averaged [numbered];
    attack: [s]. free_ratios, free_levels [dB below the loudness], free_phases: of free partials.
    bands: `broad` levels [dB below the loudness, frames, 2, BROAD]. centroid: as `balance.centroid`
    has it. rise: as `attack.rise` has it. rest: waveform without partials [T] at `rate`."""

    pitch: float
    rough: np.ndarray
    smooth: np.ndarray
    noise: np.ndarray
    cents: np.ndarray
    hertz: np.ndarray
    phases: np.ndarray
    strength: np.ndarray
    attack: float
    free_ratios: np.ndarray
    free_levels: np.ndarray
    free_phases: np.ndarray
    bands: np.ndarray
    centroid: float
    rise: np.ndarray
    rest: np.ndarray
    rate: int

    def arrays(self) -> dict[str, np.ndarray]:
        """All of it by name, to be stored; `of` makes the same of it."""
        return {name: np.asarray(getattr(self, name)) for name in self.__dataclass_fields__}

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray]) -> "Residual":
        """The residual in stored arrays."""
        found: dict[str, Any] = {k: np.asarray(arrays[k]) for k in cls.__dataclass_fields__}
        found |= {name: float(found[name]) for name in ("pitch", "attack", "centroid")}
        found["rate"] = int(found["rate"])
        return cls(**found)


def residual_of(true: PartialNote, made: PartialNote, pitch: float, loudness: float) -> Residual:
    """What a recording's parameters have beside those that the network makes of its latent.

    Args:
        true: Of the recording.
        made: The network's, at the same pitch, as long.
        pitch: MIDI.
        loudness: Of the recording [dB].

    Returns:
        A residual without a waveform yet.
    """
    count = min(true.numbered, made.numbered)
    frames = true.frames
    levels = true.levels[:, :count] - made.levels[:frames, :count]
    noise = true.noise - made.noise[:frames]
    amplitude = np.float32(10) ** (true.levels[:, :count] / np.float32(20))
    strength, hertz = amplitude.mean(0), true.f0 * true.ratios[:count]
    smooth = _smooth(levels, hertz, strength)
    return Residual(
        pitch=pitch,
        rough=(levels - smooth @ triangles(hertz, NODES).T).astype(np.float32),
        smooth=smooth.astype(np.float32),
        noise=noise.astype(np.float32),
        cents=1200 * np.log2(true.ratios[:count] / made.ratios[:count]),
        hertz=hertz,
        phases=true.phases[:, :count],
        strength=strength,
        attack=attack(true.levels[:, : true.numbered]),
        free_ratios=true.ratios[true.numbered :],
        free_levels=(true.levels[:, true.numbered :] - loudness).astype(np.float32),
        free_phases=true.phases[:, true.numbered :],
        bands=(broad(true) - loudness).astype(np.float32),
        centroid=centroid(true),
        rise=np.zeros(0, np.float32),
        rest=np.zeros(0, np.float32),
        rate=0,
    )


def added(
    made: PartialNote,
    loudness: float,
    parts: Sequence[tuple[float, Residual]],
    risen: float | None = None,
    pitch: float | None = None,
) -> PartialNote:
    """A network's note with the residuals of its corners.

    Args:
        made: The network's note.
        loudness: Of the note [dB].
        parts: Each residual's weight, above 0, and the residual, at least one; weights add up to 1
            at most.
        risen: The note's attack [s], to which those of the parts are stretched; None: they stay.
        pitch: The note's, MIDI: the farther it is from a recording, the less of that one's levels
            is added; None: all of them are.

    Returns:
        The note as it is played.
    """
    frames, count = made.frames, made.numbered
    places = [_place(part, frames, risen) for _, part in parts]
    hertz = made.f0 * made.ratios[:count].astype(np.float64)
    levels, smooth = made.levels[:, :count].copy(), np.zeros((frames, NODES), np.float32)
    noise = made.noise.reshape(frames, -1).copy()
    for (weight, part), place in zip(parts, places):
        worth = weight * _worth(part, pitch)
        add_between(levels, part.rough[:, :count], place, worth)
        add_between(smooth, part.smooth, place, worth)
        add_between(noise, part.noise.reshape(len(part.noise), -1), place, weight)
    levels += smooth @ triangles(hertz, NODES).T
    shares = _shares(parts, count)
    cents = sum(share * _wide(part.cents, count) for share, (_, part) in zip(shares, parts))
    ratios = made.ratios[:count] * np.exp2(cents / 1200)
    phases = _mixed_phases(shares, parts, places)
    parts = [(weight, _stretched(part, place)) for (weight, part), place in zip(parts, places)]
    free = [_free(weight, part, loudness) for weight, part in parts]
    free_ratios, free_levels, free_phases = (np.concatenate(x, -1) for x in zip(*free))
    mixed = replace(
        made,
        ratios=np.concatenate([ratios, free_ratios]),
        levels=np.concatenate([levels, free_levels], 1).astype(np.float32),
        phases=np.concatenate([phases, free_phases], 1).astype(np.float32),
        noise=noise.reshape(made.noise.shape),
    )
    return balanced(mixed, loudness, parts)


def _worth(part: Residual, pitch: float | None) -> float:
    """How much of what the network gets wrong at a recording's pitch it gets wrong at another."""
    off = 0.0 if pitch is None else abs(part.pitch - pitch)
    return float(2 ** (-min(off, HALVED) / HALVED))


def _place(part: Residual, frames: int, risen: float | None) -> np.ndarray:
    """Where a residual is read so that its attack takes `risen` seconds: [frames]."""
    if risen is None or abs(np.log2(part.attack / risen)) < 1e-5:
        return np.arange(frames, dtype=np.float64)
    return frame_positions(source_times(frame_times(frames), part.attack, risen))


def _stretched(part: Residual, place: np.ndarray) -> Residual:
    """A residual whose free partials and bands are read at places."""
    names = ("free_levels", "free_phases", "bands")
    rows: dict[str, Any] = {name: between(getattr(part, name), place) for name in names}
    return replace(part, **rows)


def _smooth(levels: np.ndarray, hertz: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """What of a residual's levels is smooth over frequency, at nodes [frames, NODES]: it is a
    body's, and stays at its frequency; the rest goes with the numbers."""
    weights = triangles(hertz, NODES) * _audible(strength)[:, None]
    smooth = (levels @ weights) / np.maximum(weights.sum(0), 1e-3)
    known = weights.sum(0) > 1e-2
    return smooth[:, np.flatnonzero(known)[_nearest(known)]] if known.any() else smooth


def _audible(strength: np.ndarray) -> np.ndarray:
    """Weight of each partial in what is smooth, by its strength in dB, 0..1."""
    below = 20 * np.log10(strength / max(float(strength.max()), 1e-9) + 1e-9)
    return np.clip((below + 80) / 60, 0.01, 1).astype(np.float32)


def _nearest(known: np.ndarray) -> np.ndarray:
    """For each node the place, among the known ones, of the nearest of them."""
    found = np.flatnonzero(known)
    return np.abs(np.arange(len(known))[:, None] - found).argmin(1)


def _shares(parts: Sequence[tuple[float, Residual]], count: int) -> np.ndarray:
    """Who says how a partial turns: by weight, and by how strong it is in each. [parts, count]"""
    strengths = [weight * _wide(part.strength, count) + 1e-12 * weight for weight, part in parts]
    shares = np.stack(strengths)
    return shares / np.maximum(shares.sum(0), 1e-20)


def _mixed_phases(
    shares: np.ndarray, parts: Sequence[tuple[float, Residual]], places: Sequence[np.ndarray]
) -> np.ndarray:
    """Phases between those of the parts: each is turned by whole cycles until it begins as near
    as can be to the first."""
    frames, count = len(places[0]), shares.shape[1]
    compared = slice(min(ALIGNED, frames - 1), min(ALIGNED, frames - 1) + 1)
    tracks = [part.phases[:, :count] for _, part in parts]
    begun = [between(track, place[compared])[0] for track, place in zip(tracks, places)]
    start, cycle = _wide(begun[0], count), np.float32(2 * np.pi)
    mixed, turned = np.zeros((frames, count), np.float32), np.zeros(count, np.float32)
    for share, track, place, own in zip(shares.astype(np.float32), tracks, places, begun):
        has = own.size
        add_between(mixed, track, place, share[:has])
        turned[:has] += share[:has] * cycle * np.round((own - start[:has]) / cycle)
    return mixed - turned


def _free(
    weight: float, part: Residual, loudness: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    levels = part.free_levels + np.float32(loudness) + np.float32(20 * np.log10(weight))
    return part.free_ratios, np.maximum(levels, FLOOR_DB), part.free_phases


def _wide(row: np.ndarray, count: int) -> np.ndarray:
    """A row of `count`, 0 where it has none."""
    return np.pad(row[:count], (0, max(0, count - len(row))))
