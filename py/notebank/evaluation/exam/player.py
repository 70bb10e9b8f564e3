"""The model as an instrument plays it: encoded, blended and rendered as on the pad."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from notebank.audio.measures.level import momentary_db
from notebank.audio.measures.msmel import RATE
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
        self.own = Renderer(model)  # at the model's rate
        self.renderer = self.own.at(RATE)
        self._corners: dict[tuple[Instrument, int], Corner] = {}

    @property
    def tells_phases(self) -> bool:
        """Whether `network` can be played in phase with a recording."""
        return "continue" in self.model.info.caps

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
        return fit(resample(note.audio, self.renderer.rate, RATE), samples)

    def network(
        self, end: Instrument, pitch: int, samples: int, in_phase: bool = False
    ) -> np.ndarray:
        """What the network alone makes of an instrument at a pitch: of its latent, and of nothing
        else that its corner keeps, but, if asked for, the phases that partials begin in. Models
        that keep no level get the recording's."""
        length = round(samples * self.own.rate / RATE)
        (job,) = self.own.jobs([self._corner(end, pitch)], [1.0], [pitch], length, VELOCITY)
        wanted = job.request(0, self.model.info)
        request = NoteRequest(wanted.z, pitch, VELOCITY, wanted.samples, wanted.seed)
        if in_phase:
            request = replace(request, phases=self.model.phases(wanted, 0))
        ((_, audio),) = self.model.decode([request], self.own.options)
        note = fit(resample(audio, self.own.rate, RATE), samples)
        if self.model.keeps_level:
            return note
        real = end.recording(end.nearest(pitch))
        off = momentary_db(real, RATE) - momentary_db(note, RATE)
        return note * np.float32(10 ** (off / 20))

    def _job(self, ends: Sequence[Instrument], weights: Sequence[float], pitch: int, samples: int):
        corners = [self._corner(end, pitch) for end in ends]
        length = round(samples * self.renderer.rate / RATE)
        (job,) = self.renderer.jobs(corners, weights, [pitch], length, VELOCITY)
        return replace(job, sustain=False)

    def _corner(self, end: Instrument, pitch: int) -> Corner:
        if (end, pitch) not in self._corners:
            self._corners[end, pitch] = self.renderer.encode(end, [pitch])
        return self._corners[end, pitch]
