"""The job that renders a place as another velocity plays it, where that is another recording."""

from collections.abc import Iterator

from notebank.audio.partials.brightness import tone
from notebank.latent.corners import bilinear
from notebank.notes import midi_to_hz
from notebank.protocol import music
from notebank.protocol.replies import Layer
from notebank.render.note_spec import outwards
from notebank.render.renderer import RenderedNote
from notebank_server.jobs.cells import SoundJob, part_file
from notebank_server.jobs.job import Look
from notebank_server.models import Hosted


class LayersJob(SoundJob):
    """The pitches that were asked for, the one played last first, a reply for each."""

    def steps(self, look: Look) -> Iterator[None]:
        self.settle()
        command = self.request.command
        assert isinstance(command, music.Layers)
        hosted = yield from self.hosted()
        pitches = self._pitches(hosted, command.pitch, command.velocity)
        self.asked = max(1, len(pitches))
        for pitch in pitches:
            yield from self.encoded(hosted, [pitch], self.place, command.velocity)
            (plain,) = self.render(hosted, [pitch], look)
            (note,) = self.render(hosted, [pitch], look, velocity=command.velocity)
            self._say(note, plain, hosted, command.velocity)
            yield
        count = len(self.delivered)
        self.request.done(music.LayersDone(self.generation, command.velocity, count))
        yield

    def _pitches(self, hosted: Hosted, pitch: int, velocity: int) -> list[int]:
        """What is rendered: nothing where no sound has a layer for that velocity."""
        heard = self._heard(bilinear(*self.place))
        if not any(chosen.layers(hosted.renderer, velocity) for chosen in heard):
            return []
        wanted = self.session.pitches if pitch < 0 else [pitch]
        return outwards([p for p in wanted if hosted.renderer.plays(p)], self.session.recent)

    def _say(self, note: RenderedNote, plain: RenderedNote, hosted: Hosted, velocity: int) -> None:
        rate = hosted.renderer.rate
        file = hosted.cache.folder / part_file(hosted.cache, [note], rate)
        self.delivered.append(note.pitch)
        self.request.tell(
            Layer(
                self.request.id,
                self.session.sid,
                self.generation,
                note.pitch,
                velocity,
                tone(note.audio, plain.audio, rate, midi_to_hz(note.pitch)),
                file.absolute().as_posix(),
                note.audio.size,
                rate,
                note.loop.start,
                note.loop.length,
                note.loop.slope,
            )
        )
