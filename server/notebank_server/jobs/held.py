"""The job that lets a key that is down go on at another place of the pad."""

from collections.abc import Iterator
from dataclasses import replace

from notebank.latent.corners import bilinear
from notebank.protocol import music
from notebank.render.note_spec import NoteSpec
from notebank_server.jobs.cells import SoundJob
from notebank_server.jobs.job import Look
from notebank_server.models import Hosted, Models
from notebank_server.replies import Request
from notebank_server.session import Held, Session


class HoldJob(SoundJob):
    """One note from a moment on, before everything else.

    Args:
        request: What is to be answered.
        session: Whose corners and model are taken.
        models: Where the model is found or loaded.
        to: The new place on the lattice.
        come_from: The place that the key sounds like.
    """

    pressing = True

    def __init__(
        self,
        request: Request,
        session: Session,
        models: Models,
        to: tuple[float, float],
        come_from: tuple[float, float],
    ):
        super().__init__(request, session, models)
        command = request.command
        assert isinstance(command, music.Hold)
        self.command = command
        self.to = to
        self.come_from = come_from

    def steps(self, look: Look) -> Iterator[None]:
        self.settle()
        command = self.command
        hosted = yield from self.hosted()
        hosted.check_pitch(command.pitch)
        for place in (self.to, self.come_from):
            yield from self.encoded(hosted, [command.pitch], place, command.velocity)
        before = self._before(hosted, look)
        phases = hosted.renderer.phases(before.spec, command.samples)
        spec = replace(self._struck(hosted, self.to, look), start=command.samples, phases=phases)
        self.deliver([hosted.renderer.continued(spec, lambda: self._look(look))], hosted)
        self.session.held[command.pitch].append(Held(self.to, spec, self.model))
        self.request.done(music.HoldDone(self.generation, command.pitch, command.samples, *self.to))
        yield

    def _before(self, hosted: Hosted, look: Look) -> Held:
        """What the key sounds like: a note that was rendered for it, if that is the old place's,
        began before and was made by this model at this rate; else one struck at the old place."""
        for held in reversed(self.session.held[self.command.pitch]):
            if (
                held.place == self.come_from
                and held.spec.start in (self.command.begun or (held.spec.start,))
                and held.spec.start < self.command.samples
                and held.model == self.model
                and held.spec.rate_of(hosted.info) == hosted.renderer.rate
            ):
                return held
        return Held(self.come_from, self._struck(hosted, self.come_from, look), self.model)

    def _struck(self, hosted: Hosted, place: tuple[float, float], look: Look) -> NoteSpec:
        weights, pitch = bilinear(*place), self.command.pitch
        velocity = self.command.velocity
        corners = self._encode(hosted, weights, [pitch], look, velocity)
        (spec,) = hosted.renderer.jobs(corners, weights, [pitch], velocity=velocity)
        return spec
