"""The model as an instrument plays it: encoded, blended and rendered as on the pad."""

from collections.abc import Sequence

import numpy as np

from notebank.audio.msmel import RATE
from notebank.audio.resample import resample
from notebank.evaluation.exam.instruments import Instrument
from notebank.evaluation.exam.sound import fit
from notebank.models.base import NoteModel, NoteRequest
from notebank.render.corner import Corner
from notebank.render.renderer import Renderer

VELOCITY = 100


class Player:
    """Plays a model; all audio comes at 44.1 kHz, [T] of the length asked for.

    Args:
        model: One that encodes.
    """

    def __init__(self, model: NoteModel):
        self.model = model
        self.renderer = Renderer(model)
        self._corners: dict[tuple[Instrument, int], Corner] = {}

    def plays(self, pitch: float) -> bool:
        """Whether the model can make that pitch."""
        return self.renderer.plays(pitch)

    def play(
        self,
        ends: Sequence[Instrument],
        weights: Sequence[float],
        pitch: int,
        samples: int,
    ) -> np.ndarray:
        """A note between instruments, with all that render/ adds: level, fades, residuals.

        Args:
            ends: Instruments at the corners.
            weights: One for each, 1 in all.
            pitch: MIDI pitch.
            samples: Length at 44.1 kHz.

        Returns:
            float32 [samples].
        """
        (note,) = self.renderer.render([self._job(ends, weights, pitch, samples)])
        return self._at_rate(note.audio, samples)

    def network(self, end: Instrument, pitch: int, samples: int) -> np.ndarray:
        """What the network alone makes of an instrument at a pitch: of its latent, and of nothing
        else that its corner keeps. Models that keep no level get the recording's."""
        job = self._job([end], [1.0], pitch, samples)
        wanted = job.request(0, self.model.info)
        request = NoteRequest(wanted.z, pitch, VELOCITY, wanted.samples, wanted.seed)
        ((_, audio),) = self.model.decode([request], self.renderer.options)
        if not self.model.keeps_level:
            audio = audio * (10 ** (job.gain_db / 20) / max(float(np.abs(audio).max()), 1e-9))
        return self._at_rate(audio, samples)

    def _job(self, ends: Sequence[Instrument], weights: Sequence[float], pitch: int, samples: int):
        corners = [self._corner(end, pitch) for end in ends]
        length = round(samples * self.renderer.rate / RATE)
        (job,) = self.renderer.jobs(corners, weights, [pitch], length, VELOCITY)
        return job

    def _corner(self, end: Instrument, pitch: int) -> Corner:
        if (end, pitch) not in self._corners:
            self._corners[end, pitch] = self.renderer.encode(end, [pitch])
        return self._corners[end, pitch]

    def _at_rate(self, audio: np.ndarray, samples: int) -> np.ndarray:
        return fit(resample(audio, self.renderer.rate, RATE), samples)
