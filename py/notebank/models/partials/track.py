"""A latent of the partials model, column by column.

What can be mixed as a parameter goes beside the network, not through it: loudness, stiffness,
detune, vibrato and how f0 moves otherwise. All of it lies in one track, so that mixing latents
mixes everything; numbers of the whole note are the same in each step.
"""

from dataclasses import dataclass

import numpy as np

from notebank.audio.partials.frames import frame_times
from notebank.audio.partials.note import PartialNote
from notebank.audio.partials.spectrum import string_ratios
from notebank.audio.partials.vibrato import Vibrato
from notebank.latent.timed import ATTACK
from notebank.models.partials.scale import STRIDE

DETUNED = 24  # partials whose own cents are in the track
LOUDNESS_SCALE = 20.0  # dB that make 1
CENTS = 20.0
STIFFNESS = 1e-3
VIBRATO_SCALES = np.array([6.0, 20.0, 0.5, np.pi], np.float32)  # rate, depth, delay, phase
TIMED = 2  # columns of `latent.timed`: the step's time, and the attack's length
BESIDE = 2 + len(VIBRATO_SCALES) + DETUNED + STRIDE + TIMED  # columns after the network's


@dataclass(frozen=True)
class Track:
    """timbre: what the network made [steps, n]. loudness: [dB] of the loudest 400 ms. stiffness: B.
    vibrato. detune: cents [DETUNED] of the first partials. drift: f0 against the pitch, without
    vibrato [cents, STRIDE * steps]. attack: [s] until the note has risen."""

    timbre: np.ndarray
    loudness: float
    stiffness: float
    vibrato: Vibrato
    detune: np.ndarray
    drift: np.ndarray
    attack: float

    def ratios(self, f0: float) -> np.ndarray:
        """Of its numbered partials to a fundamental [Hz]: stiffness and detune are heard."""
        found = string_ratios(f0, self.stiffness)
        detuned = min(len(found), len(self.detune))
        found[:detuned] *= np.exp2(self.detune[:detuned].astype(np.float64) / 1200)
        return found

    def packed(self) -> np.ndarray:
        """float32 [steps, n + BESIDE]."""
        shape = (self.vibrato.rate, self.vibrato.depth, self.vibrato.delay, self.vibrato.phase)
        whole = np.concatenate(
            [
                [self.loudness / LOUDNESS_SCALE, self.stiffness / STIFFNESS],
                np.array(shape) / VIBRATO_SCALES,
                self.detune / CENTS,
            ]
        )
        steps = len(self.timbre)
        columns = [
            self.timbre,
            np.broadcast_to(whole, (steps, len(whole))),
            self.drift.reshape(steps, STRIDE) / CENTS,
            frame_times(STRIDE * steps)[::STRIDE, None],
            np.full((steps, 1), np.log2(self.attack)),
        ]
        return np.concatenate(columns, axis=1).astype(np.float32)

    @classmethod
    def of(cls, z: np.ndarray) -> "Track":
        """The track in a latent [steps, n + BESIDE]."""
        timbre, beside = z[:, :-BESIDE], z[:, -BESIDE:].astype(np.float64)
        whole = beside[0]
        shape = whole[2:6] * VIBRATO_SCALES
        return cls(
            timbre,
            float(whole[0] * LOUDNESS_SCALE),
            float(max(whole[1], 0) * STIFFNESS),
            Vibrato(*map(float, shape)),
            whole[6 : 6 + DETUNED] * CENTS,
            beside[:, -STRIDE - TIMED : -TIMED].reshape(-1) * CENTS,
            float(2.0 ** np.clip(beside[0, ATTACK], -8, 0)),
        )

    @property
    def curve(self) -> np.ndarray:
        """f0 against the pitch [cents, frames]."""
        return self.drift + self.vibrato.curve(len(self.drift))


def detune(note: PartialNote) -> np.ndarray:
    """Cents of the first partials against a string's [DETUNED], those that are heard."""
    even = string_ratios(note.f0, note.stiffness)
    count = min(DETUNED, note.numbered, len(even))
    cents = np.zeros(DETUNED)
    cents[:count] = 1200 * np.log2(note.ratios[:count] / even[:count])
    return cents
