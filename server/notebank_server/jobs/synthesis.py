"""The jobs that make sound of latents by name: a note, and a hallucination."""

import hashlib
from collections.abc import Iterator

import numpy as np

from notebank.audio import wav
from notebank.errors import BadValue
from notebank.notes import default_seed
from notebank.protocol import latents
from notebank.render.note_spec import NoteSpec
from notebank.render.store import is_whole
from notebank.song.hallucination import Hallucination, levelled
from notebank_server.jobs.cells import SoundJob, part_file, samples_of
from notebank_server.jobs.job import Look
from notebank_server.latents import CORNERS, HERE
from notebank_server.models import Hosted, Models
from notebank_server.replies import Request
from notebank_server.session import NAMELESS, Chosen, Session

MOST_NOTES = 1000
LONGEST_S = 600.0


class SynthesisJob(SoundJob):
    """A latent as a note, before everything else."""

    pressing = True

    def steps(self, look: Look) -> Iterator[None]:
        command = self.request.command
        assert isinstance(command, latents.Synthesize)
        self.settle()
        if command.z != HERE:
            self.place, self.corners = (0.0, 0.0), (self._corner(command.z), None, None, None)
        hosted = (yield from self.loaded(self.models, self.model)).at(None, self.told)
        hosted.check_pitch(command.pitch)
        samples = samples_of(command.seconds, hosted)
        yield from self.encoded(hosted, [command.pitch], self.place)
        (note,) = self.render(hosted, [command.pitch], look, samples, command.velocity)
        cache, rate = hosted.cache, hosted.renderer.rate
        path = (cache.folder / part_file(cache, [note], rate)).absolute().as_posix()
        self.request.done(
            latents.SynthesizeDone(
                command.z, command.to, command.pitch, path, note.audio.size, rate
            )
        )
        yield

    def _corner(self, name: str) -> Chosen:
        if name not in CORNERS:
            return Chosen(NAMELESS).with_latent(-1, self.session.named.get(name))
        corner = self.corners[CORNERS[name]]
        if corner is None:
            raise BadValue(
                f"corner {name} holds no sound yet: write a latent to it, or choose a sound"
            )
        return corner


class HallucinationJob(SoundJob):
    """Notes of a walk through the model's prior, mixed into one file, while the session plays on.

    Args:
        request: What is to be answered; its command says which notes.
        session: Whose model is taken.
        models: Where the model is found or loaded.
        seed: Of the places, and of the pitches where the command names none.

    Raises:
        BadValue: More than 1000 notes in all, more than 600 s, or numbers that make none.
    """

    lane = "aside"

    def __init__(self, request: Request, session: Session, models: Models, seed: int):
        super().__init__(request, session, models)
        command = request.command
        assert isinstance(command, latents.Hallucinate)
        self.to = command.to
        self.pitch = command.pitch
        self.seed = seed
        self.dream = Hallucination(
            command.notes,
            command.steps,
            command.spacing,
            command.trim,
            command.attack,
            command.sustain,
            command.decay,
        )
        if self.dream.count > MOST_NOTES:
            raise BadValue(
                f"a hallucination has at most {MOST_NOTES} notes in all, not {self.dream.count}"
            )
        if (seconds := self.dream.samples(1000) / 1000) > LONGEST_S:
            raise BadValue(f"a hallucination lasts at most {LONGEST_S:g} s, not {seconds:g}")

    def steps(self, look: Look) -> Iterator[None]:
        self.settle()
        hosted = (yield from self.loaded(self.models, self.model)).at(None, self.told)
        if self.pitch >= 0:
            hosted.check_pitch(self.pitch)
        cache = hosted.cache
        rate = hosted.renderer.rate
        frames = self.dream.samples(hosted.renderer.rate)
        name = self._file(hosted)
        if not is_whole(cache.find(name), frames, rate):
            whole = np.zeros(frames, np.float32)
            for done, (i, note) in enumerate(
                hosted.renderer.raw(self._jobs(hosted), lambda: self._look(look)), 1
            ):
                self.dream.add(whole, i, note, rate)
                self.fraction = done / self.dream.count
                yield
            cache.add(name, lambda path: wav.write(path, levelled(whole), rate, "FLOAT"))
        cache.hold(name)
        path = (cache.folder / name).absolute().as_posix()
        self.request.done(latents.HallucinateDone(self.to, path, frames, rate, self.seed))

    def _jobs(self, hosted: Hosted) -> Iterator[tuple[int, NoteSpec]]:
        model, dream = hosted.renderer.model, self.dream
        zs = dream.latents(model.sample(dream.notes, self.seed))
        drawn = (
            model.random_pitches(dream.notes, self.seed)
            if self.pitch < 0
            else [self.pitch] * dream.notes
        )
        for i, (z, pitch) in enumerate(zip(zs, dream.pitches(drawn), strict=True)):
            yield (
                i,
                NoteSpec(
                    z, pitch, 100, dream.wanted(hosted.renderer.rate), default_seed(pitch), 0.0
                ),
            )

    def _file(self, hosted: Hosted) -> str:
        model = hosted.renderer.model
        facts = (model.fingerprint, self.dream, self.pitch, self.seed, hosted.renderer.options)
        return f"hallucinations/{hashlib.sha256(repr(facts).encode()).hexdigest()[:40]}.wav"
