"""The jobs that make sound: a cell, and a single note."""

import hashlib
import time
from collections.abc import Generator, Iterator, Sequence

import numpy as np

from notebank.audio.partials.brightness import PLAIN
from notebank.bank import part as parts
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.latent.corners import bilinear
from notebank.protocol import music
from notebank.protocol.replies import Part, Place, Region
from notebank.render.cache import Cache
from notebank.render.corner import Corner
from notebank.render.note_spec import outwards
from notebank.render.post import rounded
from notebank.render.renderer import RenderedNote
from notebank.render.store import is_whole
from notebank_server.jobs.job import Job, Look
from notebank_server.models import Hosted, Models
from notebank_server.replies import Request
from notebank_server.session import Chosen, Session

MOMENT_S = 0.1  # a note that takes no longer is finished although the dot has moved on
PART_S = 0.2  # seconds of rendering after which a part is closed and sent
PART_SAMPLES = 500_000  # a patch reads them in under a millisecond, between two blocks of sound


class SoundJob(Job):
    """What cells and notes share: rendering pitches at a place and delivering them.

    Args:
        request: What is to be answered.
        session: Whose place, corners and model are taken, as they are when the work begins.
        models: Where the model is found or loaded.
    """

    failure_code = "model-failed"

    def __init__(self, request: Request, session: Session, models: Models):
        super().__init__(request, session)
        self.models = models
        self.delivered: list[int] = []
        self.asked = 1  # pitches in all
        self.settle()

    def settle(self) -> None:
        """Takes over what the session is now: from here on its changes are no longer heard."""
        session = self.session
        self.generation = session.generation
        self.place = session.place
        self.corners = tuple(session.corners)
        self.model = session.model
        self.rate = session.rate
        self.told = session.told
        self.started = time.monotonic()

    def hosted(self) -> Generator[None, None, Hosted]:
        """The job's model, for notes at its rate, told its attributes."""
        return (yield from self.loaded(self.models, self.model)).at(self.rate, self.told)

    def encoded(
        self,
        hosted: Hosted,
        pitches: Sequence[int],
        place: tuple[float, float],
        velocity: int = PLAIN,
    ) -> Iterator[None]:
        """Waits, while others work, until the sounds that are heard at a place are encoded.

        Args:
            hosted: The model.
            pitches: [MIDI].
            place: On the pad.
            velocity: 1..127, that they are heard at.
        """
        for chosen in self._heard(bilinear(*place)):
            for future in chosen.ahead(hosted.renderer, pitches, True, self.session.sid, velocity):
                future.add_done_callback(lambda _: self.models.beside.wake())
                yield from self.over(future)

    def render(
        self,
        hosted: Hosted,
        pitches: Sequence[int],
        look: Look,
        samples: int | None = None,
        velocity: int = 100,
    ) -> Iterator[RenderedNote]:
        """The notes of some pitches at the job's place.

        Args:
            hosted: The model.
            pitches: [MIDI].
            look: Called again and again meanwhile; True gives the job up.
            samples: Of each note, rounded to a multiple of 32; None: the model's length.
            velocity: 1..127.

        Yields:
            The notes, as they get finished.

        Raises:
            BadValue: A corner that is heard there has no sound yet.
            Cancelled: `look` gave the job up.
        """
        weights = bilinear(*self.place)
        corners = self._encode(hosted, weights, pitches, look, velocity)
        before = len(self.delivered)

        def on_progress(share: float) -> None:
            self.fraction = (before + share * len(pitches)) / self.asked

        for note in hosted.renderer.cell(
            corners, weights, pitches, samples, velocity, lambda: self._look(look), on_progress
        ):
            if note.fresh:
                hosted.times.append(note.seconds)
            yield note

    def deliver(self, notes: Sequence[RenderedNote], hosted: Hosted) -> None:
        """Says where these notes are: in a file of the cache that is there already, or in a new
        one; where that cannot be written, in the files of the single notes."""
        cache = hosted.cache
        rate = hosted.renderer.rate
        length = notes[0].audio.size
        try:
            name = part_file(cache, notes, rate)
        except BadFile:
            if len(notes) == 1:
                raise
            for note in notes:
                self.deliver([note], hosted)
            return
        first, struck = not self.delivered, not any(note.start for note in notes)
        self.delivered += [note.pitch for note in notes]
        about = (self.request.id, self.session.sid, self.generation)
        regions = [
            Region(*about, note.pitch, note.start, loop.start, loop.length, loop.slope)
            for note in notes
            if (loop := note.loop) or note.start
        ]
        self.request.part(
            Part(
                *about,
                (cache.folder / name).absolute().as_posix(),
                len(notes) * length,
                rate,
                length,
                tuple(note.pitch for note in notes),
            ),
            [Place(*about, *self.place), *regions] if first and struck else regions,
        )

    def _encode(
        self, hosted: Hosted, weights: np.ndarray, pitches: Sequence[int], look: Look, velocity: int
    ) -> list[Corner | None]:
        for chosen in self._heard(weights):
            chosen.ahead(hosted.renderer, pitches, True, self.session.sid)
        return [
            chosen.corner(hosted.renderer, pitches, lambda: self._look(look), velocity)
            if chosen and weight > 0
            else None
            for chosen, weight in zip(self.corners, weights)
        ]

    def _heard(self, weights: Sequence[float] | np.ndarray) -> list[Chosen]:
        return [chosen for chosen, weight in zip(self.corners, weights) if chosen and weight > 0]

    def _look(self, look: Look) -> bool:
        gone = time.monotonic() - self.started
        eta = gone * (1 / self.fraction - 1) if self.fraction > 0 else -1.0
        self.request.progress(self.fraction, eta)
        return look(self)


class CellJob(SoundJob):
    """All pitches at one place: the one played last alone, then the others outwards, a part every
    200 ms of rendering."""

    successor: int | None = None  # the newer position that waits for this one's first note

    @property
    def pressing(self) -> bool:  # type: ignore[override]
        return not self.delivered

    def makes_room(self, by_id: int) -> bool:
        """Whether the job will end by itself as soon as its first note is delivered. Quick models
        do that: else a dot that is dragged faster than notes are made would be silent until it
        stops."""
        hosted = self.models.loaded(self.model)
        quick = hosted is not None and hosted.seconds is not None and hosted.seconds < MOMENT_S
        if not (quick and self.begun and not self.delivered):
            return False
        self.successor = by_id
        return True

    def steps(self, look: Look) -> Iterator[None]:
        self.settle()
        self._check_corners()
        hosted = yield from self.hosted()
        order = outwards(
            [p for p in self.session.pitches if hosted.renderer.plays(p)], self.session.recent
        )
        self.asked = len(order)
        for pitches in self._groups(hosted, order):
            yield from self.encoded(hosted, pitches, self.place)
            yield from self._parts(hosted, pitches, look)
            if self.successor is not None:
                self.request.superseded(self.successor)
                return
        self.request.done(music.PositionDone(self.generation, *self.place, len(self.delivered)))

    def _groups(self, hosted: Hosted, order: list[int]) -> Iterator[list[int]]:
        """The pitches that are rendered together: the first alone, then those whose recordings have
        been captured; where that is still to be done, one after the other."""
        yield order[:1]
        heard = self._heard(bilinear(*self.place))
        left = order[1:]
        for chosen in heard:
            chosen.ahead(hosted.renderer, left)
        while left:
            ready = [p for p in left if all(one.ready(hosted.renderer, [p]) for one in heard)]
            group = ready or left[:1]
            yield group
            left = [pitch for pitch in left if pitch not in group]

    def _check_corners(self) -> None:
        for i, weight in enumerate(bilinear(*self.place)):
            if weight > 0 and self.corners[i] is None:
                raise BadValue(f"corner {i} has no sound yet: choose sounds for the corners first")

    def _parts(self, hosted: Hosted, pitches: Sequence[int], look: Look) -> Iterator[None]:
        notes: list[RenderedNote] = []
        begun = time.monotonic()
        for note in self.render(hosted, pitches, look) if pitches else ():
            notes.append(note)
            self.fraction = (len(self.delivered) + len(notes)) / self.asked
            full = (len(notes) + 1) * note.audio.size > PART_SAMPLES
            if full or time.monotonic() - begun >= PART_S:
                self.deliver(notes, hosted)
                notes, begun = [], time.monotonic()
            yield
        if notes:
            self.deliver(notes, hosted)


class NoteJob(SoundJob):
    """One note at the present place, before everything else."""

    pressing = True

    def steps(self, look: Look) -> Iterator[None]:
        command = self.request.command
        assert isinstance(command, music.Note)
        self.settle()
        hosted = yield from self.hosted()
        hosted.check_pitch(command.pitch)
        samples = samples_of(command.seconds, hosted)
        yield from self.encoded(hosted, [command.pitch], self.place, command.velocity)
        self.deliver(
            list(self.render(hosted, [command.pitch], look, samples, command.velocity)), hosted
        )
        self.request.done(music.NoteDone(self.generation, command.pitch))
        yield


def samples_of(seconds: float, hosted: Hosted) -> int | None:
    """The length of a note that is asked for in seconds; 0 is the model's own, None."""
    return rounded(seconds * hosted.renderer.rate) if seconds > 0 else None


def part_file(cache: Cache, notes: Sequence[RenderedNote], rate: int) -> str:
    """The name in the cache of the file that holds these notes; it stays for a minute.

    One note alone is a file already.

    Args:
        cache: Where the notes are, and the file is to be.
        notes: One or more, all of the same length.
        rate: [Hz].

    Returns:
        The name, relative to the folder of the cache.

    Raises:
        NotebankError: A note is not in the cache.
    """
    names = [note.name or "" for note in notes]
    if not all(names):
        raise NotebankError("a note to deliver is not in the cache", "error")
    name = (
        names[0]
        if len(names) == 1
        else f"parts/{hashlib.sha256(' '.join(names).encode()).hexdigest()[:40]}.wav"
    )
    if not is_whole(cache.find(name), len(notes) * notes[0].audio.size, rate):
        cache.add(
            name, lambda path: parts.write(path, np.stack([note.audio for note in notes]), rate)
        )
    cache.hold(name)
    return name
