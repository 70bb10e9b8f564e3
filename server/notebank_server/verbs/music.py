"""What the commands about models, sounds, corners, the pad and notes do."""

import numpy as np

from notebank.latent.corners import snap
from notebank.protocol import Result, music
from notebank.protocol.fields import PAGE
from notebank_server.context import Host
from notebank_server.jobs import silent
from notebank_server.jobs.cells import CellJob, NoteJob
from notebank_server.replies import Request
from notebank_server.session import NAMELESS, Chosen, Session, later


def names_page(names: list[str], offset: int) -> Result:
    return music.NamesDone(len(names), offset, tuple(names[offset:offset + PAGE]))


def models(host: Host, command: music.Models) -> Result:
    return names_page(host.models.names(), command.offset)


def sounds(host: Host, command: music.Sounds) -> Result:
    return names_page(host.library.names(), command.offset)


def info(host: Host, command: music.Info) -> Result:
    return host.models.details(command.name)


def model(host: Host, session: Session, command: music.Model, request: Request) -> Result | None:
    host.models.check(command.name)
    if overtaken(session, request, "model"):
        return None
    supersede(host, session, command.id)
    host.queue.add(silent.Task(request, session, lambda: silent.select_model(session, host.models, command.name)), urgent=True)
    return None


def sound_add(host: Host, session: Session, command: music.SoundAdd, request: Request) -> None:
    for path in command.paths:
        host.allowed(path)
    host.queue.add(silent.Task(request, session, lambda: silent.add_sound(host.library, command)))


def corner(host: Host, session: Session, command: music.Corner, request: Request) -> Result | None:
    sound = host.library.get(command.name)
    if overtaken(session, request, ("corner", command.index)):
        return None
    session.corners[command.index] = Chosen(command.name, sound)
    changed(host, session, command.id)
    return music.CornerDone(command.index, command.name, session.generation)


def corners(host: Host, session: Session, command: music.Corners, request: Request) -> Result | None:
    sounds = [host.library.get(name) for name in (command.nw, command.ne, command.sw, command.se)]
    newer = [session.newer_than(command, ("corner", i)) for i in range(4)]
    if all(id is not None for id in newer):
        request.superseded(newer[0] or 0)
        return None
    for i in range(4):
        if newer[i] is None:
            session.corners[i] = Chosen(sounds[i].name, sounds[i])
    changed(host, session, command.id)
    nw, ne, sw, se = (chosen.name if chosen else NAMELESS for chosen in session.corners)
    return music.CornersDone(nw, ne, sw, se, session.generation)


def pitches(host: Host, session: Session, command: music.SetPitches, request: Request) -> Result | None:
    if overtaken(session, request, "pitches"):
        return None
    session.pitches = tuple(sorted(set(command.pitches)))
    changed(host, session, command.id)
    return music.PitchesDone(len(session.pitches), session.generation)


def position(host: Host, session: Session, command: music.Position, request: Request) -> None:
    if overtaken(session, request, "position"):
        return
    place = snap(command.x, command.y, host.config.lattice)
    if place != session.place:
        session.place = place
        session.advance()
    supersede(host, session, command.id, gently=True)
    host.queue.add(CellJob(request, session, host.models))


def note(host: Host, session: Session, command: music.Note, request: Request) -> None:
    session.played(command.pitch)
    host.queue.add(NoteJob(request, session, host.models), urgent=True)


def latent_get(host: Host, session: Session, command: music.LatentGet, request: Request) -> None:
    host.queue.add(silent.Task(request, session, lambda: silent.read_latent(session, host.models.get(session.model), command)))


def latent_set(host: Host, session: Session, command: music.LatentSet) -> Result:
    there, values = session.gather((command.corner, command.pitch), command.offset, command.total, command.values)
    if values is not None:
        z = silent.shaped(values, host.models.get(session.model))
        set_corner(host, session, command.corner, z, command.id, command.pitch)
    return music.LatentSetDone(command.corner, command.pitch, there)


def set_corner(host: Host, session: Session, index: int, z: np.ndarray, id: int, pitch: int = -1) -> None:
    """Makes a latent a corner's own at one pitch or (-1) at all."""
    session.corners[index] = (session.corners[index] or Chosen(NAMELESS)).with_latent(pitch, z)
    changed(host, session, id)


def overtaken(session: Session, request: Request, slot: object) -> bool:
    """Answers a command that comes after a newer one of its kind: it must not undo that one."""
    newer = session.newer_than(request.command, slot)
    if newer is not None:
        request.superseded(newer)
    return newer is not None


def changed(host: Host, session: Session, id: int) -> None:
    """Counts up the generation and gives up the cell under way."""
    session.advance()
    supersede(host, session, id)


def supersede(host: Host, session: Session, id: int, gently: bool = False) -> None:
    """Gives up cells that are out of date; gently: one may finish the note that is played now, if that takes a moment only.

    One that was asked for after request `id` and has not begun is not out of date: it will be what the session is then."""
    for job in list(host.queue.of(session)):
        ahead = not job.begun and later(job.request.id, id)
        if isinstance(job, CellJob) and not ahead and not (gently and job.makes_room(id)):
            job.supersede(id)
            host.queue.discard(job)
