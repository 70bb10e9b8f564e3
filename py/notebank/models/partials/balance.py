"""What lies between recordings is as loud and as bright as they are on the average, all the time.

A mean of partials in dB is not: where one recording lacks what the other has, it is softer, and a
note that begins so rises neither like the one nor like the other; nor is what the network makes of
a mean of latents the mean of what it makes of each.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from notebank.audio.partials.level import BROAD, broad, heights, summed
from notebank.audio.partials.noise import band_hertz, erb_number, triangles
from notebank.audio.partials.note import BANDS, PartialNote
from notebank.notes import midi_to_hz

MOST_DB = 24.0  # by which levels are corrected
FAR = 6.0  # semitones from the recordings, where it is no longer known how bright a key is
TILT = 0.4  # dB a Cam, at most
STEPS = 4  # of Newton's method, to find it


class Recorded(Protocol):
    """Of one recording. pitch: MIDI. bands: `broad` levels [dB below its loudness, frames, 2,
    BROAD]. centroid: [Hz], as `centroid` has it."""

    @property
    def pitch(self) -> float: ...
    @property
    def bands(self) -> np.ndarray: ...
    @property
    def centroid(self) -> float: ...


def centroid(note: PartialNote) -> float:
    """Spectral centroid of a note [Hz]: the mean frequency, weighted with magnitude."""
    hertz, height = heights(note)
    return float(height @ hertz / height.sum())


def balanced(
    note: PartialNote, loudness: float, parts: Sequence[tuple[float, Recorded]]
) -> PartialNote:
    """A note whose partials, and whose noise, are at each moment and in each broad band as loud as
    those of the parts on the average, and then so all together; and whose centroid is the parts'.

    Bands and centroid are where the recordings had them: the farther a key lies from what was
    recorded around it, the less they count.

    Args:
        note: With the residuals of its parts in it.
        loudness: Of the note [dB].
        parts: Each recording's weight and its figures; what lacks to 1 is the note itself.

    Returns:
        The note, other levels in it.
    """
    now, near = broad(note), _near(note, parts)
    left = 1 - sum(weight for weight, _ in parts)
    gain = sum(weight * (part.bands + loudness - now) for weight, part in parts)
    note = _with(note, np.clip(near * gain, -MOST_DB, MOST_DB))
    tone, random = _tilted(note, parts, near)
    note = replace(note, levels=note.levels + tone, noise=note.noise + random)
    louder = sum(weight * (summed(part.bands) + loudness) for weight, part in parts)
    louder += left * summed(now) - summed(broad(note))
    louder = np.clip(louder, -MOST_DB, MOST_DB).astype(np.float32)[:, None]
    return replace(note, levels=note.levels + louder, noise=note.noise + louder[..., None])


def _near(note: PartialNote, parts: Sequence[tuple[float, Recorded]]) -> float:
    """How near a note is to what was recorded around it, 1..0."""
    total = sum(weight for weight, _ in parts)
    recorded = midi_to_hz(sum(weight * part.pitch for weight, part in parts) / total)
    return max(0.0, 1 - abs(12 * float(np.log2(note.f0 / recorded))) / FAR)


def _tilted(
    note: PartialNote, parts: Sequence[tuple[float, Recorded]], near: float
) -> tuple[np.ndarray, np.ndarray]:
    """Gains of a note's partials and noise bands [dB] that bring its centroid to the parts'."""
    hertz, height = heights(note)
    cams = erb_number(hertz)
    slope = middle = 0.0
    own = np.log(height @ hertz / height.sum())
    wanted = np.exp(own + sum(weight * (np.log(part.centroid) - own) for weight, part in parts))
    for _ in range(STEPS):
        tilted = height * 10 ** (slope * cams / 20)
        tilted /= tilted.sum()
        mean, middle = tilted @ hertz, tilted @ cams
        spread = tilted @ (hertz * (cams - middle)) * np.log(10) / 20
        slope = float(np.clip(slope + (wanted - mean) / max(spread, 1e-9), -TILT, TILT))
    gain = (near * slope * (cams - middle)).astype(np.float32)
    return gain[:-BANDS], gain[-BANDS:]


def _with(note: PartialNote, gain: np.ndarray) -> PartialNote:
    """A note with gains on its partials' and its noise's broad bands [dB, frames, 2, BROAD]."""
    tone, random = gain.astype(np.float32).swapaxes(0, 1)
    return replace(
        note,
        levels=note.levels + tone @ triangles(note.f0 * note.ratios, BROAD).T,
        noise=note.noise + (random @ triangles(band_hertz(), BROAD).T)[:, None],
    )
