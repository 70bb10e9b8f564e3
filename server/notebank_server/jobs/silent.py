"""The silent jobs: loading, describing, importing, waiting, reading latents."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np

from notebank.errors import BadValue, Cancelled, NotebankError
from notebank.latent.corners import bilinear
from notebank.models.base import YieldPoint
from notebank.protocol import Result, music
from notebank.sounds import handed
from notebank.sounds.library import Library
from notebank_server.jobs.beside import Beside
from notebank_server.jobs.job import Job, Look
from notebank_server.models import Hosted, Models
from notebank_server.replies import Request
from notebank_server.session import Chosen, Session

T = TypeVar("T")
log = logging.getLogger("notebank.server")


class SilentJob(Job):
    """A job of one step: `work` gives what is answered.

    Args:
        request: What is to be answered.
        session: Whose it is.
        models: Where a model is found or loaded.
        work: Called with `look`, gives what /nb/done carries; None: nothing, or the request is
            answered already.
        model: The model that must be there first; None: the session's.
    """

    def __init__(
        self,
        request: Request,
        session: Session,
        models: Models,
        work: Callable[[YieldPoint], Result | None],
        model: str | None = None,
    ):
        super().__init__(request, session)
        self.models = models
        self.work = work
        self.model = model

    def steps(self, look: Look) -> Iterator[None]:
        yield from self.loaded(self.models, self.model or self.session.model)
        self.request.done(self.work(lambda: look(self)))
        yield


class Prompt(SilentJob):
    """A job that takes hardly longer than an answer: it may come in the middle of a note."""

    pressing = True


class Prepared(Job, Generic[T]):
    """A job like `Prompt` once something is there that may take long: that is made beside.

    Args:
        request: What is to be answered.
        session: Whose it is.
        models: Where its model is found or loaded.
        make: Called beside with the model.
        work: Called with `look` and what `make` gave; gives what /nb/done carries, or None.
    """

    pressing = True

    def __init__(
        self,
        request: Request,
        session: Session,
        models: Models,
        make: Callable[[Hosted], T],
        work: Callable[[YieldPoint, T], Result | None],
    ):
        super().__init__(request, session)
        self.models = models
        self.make = make
        self.work = work

    def steps(self, look: Look) -> Iterator[None]:
        hosted = yield from self.loaded(self.models, self.session.model)
        made = yield from self.until(self.models.beside.ask(lambda: self._make(hosted)))
        yield from self.loaded(self.models, self.session.model)  # others may have pushed it out
        self.request.done(self.work(lambda: look(self), made))
        yield

    def _make(self, hosted: Hosted) -> T:
        if self.dead:
            raise Cancelled("given up")
        return self.make(hosted)


class Files(Job):
    """Work with files, done beside the worker.

    Args:
        request: What is to be answered.
        session: Whose it is.
        beside: Where it is done.
        work: Gives what /nb/done carries. It calls what it is given with the share that is done,
            0..1, and the seconds to go where it knows them, which raises Cancelled when the job was
            given up.
    """

    lane = "files"

    def __init__(
        self,
        request: Request,
        session: Session,
        beside: Beside,
        work: Callable[[Callable[..., None]], Result],
    ):
        super().__init__(request, session)
        self.beside = beside
        self.work = work

    def steps(self, look: Look) -> Iterator[None]:
        self.request.done((yield from self.until(self.beside.ask(lambda: self.work(self._told)))))
        yield

    def _told(self, fraction: float, eta_s: float = -1.0) -> None:
        self.fraction = fraction
        self.eta_s = eta_s
        if self.dead:
            raise Cancelled("given up")


class Sync(Job):
    """Is done when the jobs that were there before it are.

    Args:
        request: What is to be answered.
        session: Whose it is.
        before: The jobs to wait for.
    """

    def __init__(self, request: Request, session: Session, before: Iterable[Job]):
        super().__init__(request, session)
        self.before = list(before)

    def steps(self, look: Look) -> Iterator[None]:
        while not all(job.dead for job in self.before):
            yield
        self.request.done()


def select_model(session: Session, models: Models, name: str) -> Result:
    """Loads a model and makes it the session's.

    Corners lose latents of their own, which belong to the old model; the shelf keeps those that fit
    the new one.

    Args:
        session: Whose model it becomes.
        models: Where it is found or loaded.
        name: The model's.

    Returns:
        What /nb/done says of the model.

    Raises:
        NotFound: There is no model of that name.
    """
    hosted = models.get(name)
    if name != session.model:
        session.corners = [chosen and chosen.without_latents() for chosen in session.corners]
        session.named.settle(hosted.info.latent)
        session.transfers.clear()
    session.model = name
    session.advance()
    return hosted.summary()


def add_sound(
    library: Library,
    command: music.SoundAdd,
    checked: Sequence[Path],
    told: Callable[[float], None],
) -> Result:
    """Makes a sound out of recordings; one of the user's own of that name is replaced, since
    patches ask again and again.

    Args:
        library: Where it goes.
        command: Its name, pitch and recordings.
        checked: Where these truly lie, as it was allowed.
        told: Called with the share that is done; may raise Cancelled.

    Returns:
        What /nb/done carries.
    """
    own = (
        command.name in library.names()
        and library.get(command.name).folder.parent == library.roots[0]
    )
    pitch = command.pitch if command.pitch >= 0 else None
    with handed.opened(command.paths, checked) as files:
        sound = library.add(command.name, files, pitch, replace=own, told=told)
    for line in sound.warnings:
        log.info("%s: %s", sound.name, " ".join(line.split()))  # a file's name may hold anything
    return music.SoundAddDone(sound.name, tuple(sound.pitches))


def read_latent(
    session: Session, hosted: Hosted, command: music.LatentGet, look: YieldPoint
) -> Result:
    """A piece of a corner's latent, or of the present blend's.

    Args:
        session: Whose corners and place are meant.
        hosted: Its model.
        command: Corner (-1: the blend), pitch (-1: the one played last), offset and count.
        look: As in `latent`.

    Returns:
        What /nb/done carries: the piece, and how many values there are in all.

    Raises:
        BadValue: The offset lies behind the latent's end.
        NotebankError: The corner holds no sound yet (code not-found).
    """
    pitch = command.pitch if command.pitch >= 0 else session.pitch
    total, values = piece(
        latent(session, hosted, command.corner, pitch, look), command.offset, command.count
    )
    return music.LatentGetDone(command.corner, pitch, total, command.offset, values)


def piece(z: np.ndarray, offset: int, count: int) -> tuple[int, tuple[float, ...]]:
    """How many values a latent has, and some of them.

    Args:
        z: Of any shape; it is flattened frame after frame.
        offset: Of the first value, from 0.
        count: How many; fewer where the latent ends.

    Returns:
        (values in all, the piece).

    Raises:
        BadValue: The offset lies behind the latent's end.
    """
    if offset >= z.size:
        raise BadValue(f"offset {offset} is behind the latent's end: it has {z.size} values")
    return z.size, tuple(z.ravel()[offset : offset + count].tolist())


def latent(
    session: Session, hosted: Hosted, corner: int, pitch: int, look: YieldPoint
) -> np.ndarray:
    """The latent of a corner, or of the blend at the present place.

    Args:
        session: Whose corners and place are meant.
        hosted: Its model.
        corner: 0..3 = NW NE SW SE, or -1: the blend.
        pitch: [MIDI].
        look: Called while a sound is encoded; True ends that.

    Returns:
        The latent, in the shape that the model's have.

    Raises:
        NotebankError: A corner that is needed holds no sound yet (code not-found).
    """
    if corner >= 0:
        return _corner(session.corners[corner], hosted, pitch, look).z(pitch)
    weights = bilinear(*session.place)
    heard = [i for i in range(4) if weights[i] > 0]
    corners = {i: _corner(session.corners[i], hosted, pitch, look) for i in heard}
    return hosted.renderer.blend(corners, weights, pitch)


def shaped(values: np.ndarray, hosted: Hosted) -> np.ndarray:
    """Flat values as a latent of the model; BadValue says how many it takes."""
    size = hosted.latent_size
    frames = values.size // size if None in hosted.info.latent.shape else 1
    if frames < 1 or values.size != frames * size:
        of = "a multiple of " if None in hosted.info.latent.shape else ""
        raise BadValue(f"a latent of {hosted.name} has {of}{size} values, got {values.size}")
    return values.reshape([frames if n is None else n for n in hosted.info.latent.shape])


def _corner(chosen: Chosen | None, hosted: Hosted, pitch: int, look: YieldPoint):
    if chosen is None:
        raise NotebankError("this corner holds no sound yet", "not-found")
    return chosen.corner(hosted.renderer, [pitch], look)
