"""The silent jobs: loading, describing, importing, waiting, reading latents."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from notebank.errors import BadValue, NotebankError, NotFound
from notebank.latent.corners import bilinear
from notebank.protocol import Result, music
from notebank.sounds.library import Library
from notebank_server.job import Job, Look
from notebank_server.models import Hosted, Models
from notebank_server.replies import Request
from notebank_server.session import Chosen, Session


class Task(Job):
    """A job of one step: `work` gives what is answered."""

    def __init__(self, request: Request, session: Session, work: Callable[[], Result | None]):
        super().__init__(request, session)
        self.work = work

    def steps(self, look: Look) -> Iterator[None]:
        self.request.done(self.work())
        yield


def select_model(session: Session, models: Models, name: str) -> Result:
    """Loads a model and makes it the session's; latents of one's own belong to the old one and go."""
    hosted = models.get(name)
    session.model = name
    session.corners = [chosen and chosen.without_latents() for chosen in session.corners]
    session.transfers.clear()
    session.advance()
    return hosted.summary()


def add_sound(library: Library, command: music.SoundAdd) -> Result:
    """Makes a sound out of recordings; one of the user's own of that name is replaced, since patches ask again and again."""
    own = command.name in library.names() and library.get(command.name).folder.parent == library.roots[0]
    files = [Path(path) for path in command.paths]
    sound = library.add(command.name, files, command.pitch if command.pitch >= 0 else None, replace=own)
    return music.SoundAddDone(sound.name, tuple(sound.pitches))


def read_latent(session: Session, hosted: Hosted, command: music.LatentGet) -> Result:
    """A piece of a corner's latent, or of the present blend's."""
    pitch = command.pitch if command.pitch >= 0 else (session.recent or [60])[0]
    values = latent(session, hosted, command.corner, pitch).ravel()
    if command.offset >= values.size:
        raise BadValue(f"offset {command.offset} is behind the latent's end: it has {values.size} values")
    piece = values[command.offset:command.offset + command.count]
    return music.LatentGetDone(command.corner, pitch, values.size, command.offset, tuple(piece.tolist()))


def latent(session: Session, hosted: Hosted, corner: int, pitch: int) -> np.ndarray:
    """The latent of corner 0..3, or (-1) of the blend at the present place."""
    if corner >= 0:
        return _corner(session.corners[corner], hosted, pitch).z(pitch)
    if session.place is None:
        raise NotFound("there is no place on the pad yet, so there is no blend: send a position first")
    weights = bilinear(*session.place)
    corners = {i: _corner(session.corners[i], hosted, pitch) for i in range(4) if weights[i] > 0}
    return hosted.renderer.blend(corners, weights, pitch)


def shaped(values: np.ndarray, hosted: Hosted) -> np.ndarray:
    """Flat values as a latent of the model; BadValue says how many it takes."""
    size = hosted.latent_size
    frames = values.size // size if None in hosted.info.latent.shape else 1
    if frames < 1 or values.size != frames * size:
        of = "a multiple of " if None in hosted.info.latent.shape else ""
        raise BadValue(f"a latent of {hosted.name} has {of}{size} values, got {values.size}")
    return values.reshape([frames if n is None else n for n in hosted.info.latent.shape])


def _corner(chosen: Chosen | None, hosted: Hosted, pitch: int):
    if chosen is None:
        raise NotebankError("this corner holds no sound yet", "not-found")
    return chosen.corner(hosted.renderer, [pitch])
