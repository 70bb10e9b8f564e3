"""What the commands about models, sounds, corners, the pad and notes do."""

import numpy as np

from notebank.latent.corners import snap
from notebank.protocol import Result, music
from notebank.protocol.fields import PAGE
from notebank_server.context import Call, Services
from notebank_server.jobs import silent
from notebank_server.jobs.cells import CellJob, NoteJob
from notebank_server.jobs.held import HoldJob
from notebank_server.jobs.layers import LayersJob
from notebank_server.replies import Request
from notebank_server.session import NAMELESS, Chosen, Session, later

NULL = "null"


def names_page(names: list[str], offset: int) -> Result:
    return music.NamesDone(len(names), offset, tuple(names[offset : offset + PAGE]))


def models(call: Call[music.Models]) -> Result:
    # the null model is for tests, and plays where it is named
    names = [name for name in call.host.models.names() if name != NULL]
    return names_page(names, call.command.offset)


def sounds(call: Call[music.Sounds]) -> Result:
    return names_page(call.host.library.names(), call.command.offset)


def info(call: Call[music.Info]) -> Result | None:
    models, name = call.host.models, call.command.name
    models.check(name)
    if models.known(name) or models.loaded(name) is not None:
        return models.details(name)
    session = call.session or call.host.sessions.nobody
    call.host.queue.add(
        silent.Files(
            call.request, session, call.host.beside, lambda told: models.read_details(name)
        )
    )
    return None


def model(call: Call[music.Model]) -> Result | None:
    call.host.models.check(call.command.name)
    if overtaken(call.session, call.request, "model"):
        return None
    supersede(call.host, call.session, call.command.id)
    call.host.queue.add(
        silent.SilentJob(
            call.request,
            call.session,
            call.host.models,
            lambda look: silent.select_model(call.session, call.host.models, call.command.name),
            call.command.name,
        ),
        urgent=True,
    )
    return None


def rate(call: Call[music.SetRate]) -> Result | None:
    if overtaken(call.session, call.request, "rate"):
        return None
    if call.command.rate != call.session.rate:
        call.session.rate = call.command.rate
        changed(call.host, call.session, call.command.id)
    return music.RateDone(call.command.rate, call.session.generation)


def sound_add(call: Call[music.SoundAdd]) -> None:
    paths = call.command.paths
    checked = [call.host.allowed(path, call.session, call.sender) for path in paths]
    call.host.queue.add(
        silent.Files(
            call.request,
            call.session,
            call.host.beside,
            lambda told: silent.add_sound(call.host.library, call.command, checked, told),
        )
    )


def corner(call: Call[music.Corner]) -> Result | None:
    sound = call.host.library.get(call.command.name)
    if overtaken(call.session, call.request, ("corner", call.command.index)):
        return None
    call.session.corners[call.command.index] = Chosen(call.command.name, sound)
    changed(call.host, call.session, call.command.id)
    return music.CornerDone(call.command.index, call.command.name, call.session.generation)


def corners(call: Call[music.Corners]) -> Result | None:
    sounds = [
        call.host.library.get(name)
        for name in (call.command.nw, call.command.ne, call.command.sw, call.command.se)
    ]
    newer = [call.session.newer_than(call.command, ("corner", i)) for i in range(4)]
    if all(id is not None for id in newer):
        call.request.superseded(newer[0] or 0)
        return None
    for i in range(4):
        if newer[i] is None:
            call.session.corners[i] = Chosen(sounds[i].name, sounds[i])
    changed(call.host, call.session, call.command.id)
    nw, ne, sw, se = (chosen.name if chosen else NAMELESS for chosen in call.session.corners)
    return music.CornersDone(nw, ne, sw, se, call.session.generation)


def pitches(call: Call[music.SetPitches]) -> Result | None:
    if overtaken(call.session, call.request, "pitches"):
        return None
    call.session.pitches = tuple(sorted(set(call.command.pitches)))
    changed(call.host, call.session, call.command.id)
    return music.PitchesDone(len(call.session.pitches), call.session.generation)


def position(call: Call[music.Position]) -> None:
    if overtaken(call.session, call.request, "position"):
        return
    place = snap(call.command.x, call.command.y, call.host.config.lattice)
    if place != call.session.place:
        call.session.place = place
        call.session.advance()
    supersede(call.host, call.session, call.command.id, gently=True)
    call.host.queue.add(CellJob(call.request, call.session, call.host.models))


def note(call: Call[music.Note]) -> None:
    call.session.played(call.command.pitch)
    call.host.queue.add(NoteJob(call.request, call.session, call.host.models), urgent=True)


def hold(call: Call[music.Hold]) -> None:
    command, lattice = call.command, call.host.config.lattice
    if overtaken(call.session, call.request, ("hold", command.pitch)):
        return
    to = snap(command.x, command.y, lattice)
    come_from = snap(command.from_x, command.from_y, lattice)
    waiting = next(
        (
            job
            for job in call.host.queue.of(call.session)
            if isinstance(job, HoldJob) and job.command.pitch == command.pitch and not job.begun
        ),
        None,
    )
    job = HoldJob(call.request, call.session, call.host.models, to, come_from)
    call.host.queue.hold(job, instead_of=waiting)
    if waiting is not None:
        waiting.supersede(command.id)


def layers(call: Call[music.Layers]) -> None:
    call.host.queue.add(LayersJob(call.request, call.session, call.host.models))


def latent_get(call: Call[music.LatentGet]) -> None:
    call.host.queue.add(
        silent.SilentJob(
            call.request,
            call.session,
            call.host.models,
            lambda look: silent.read_latent(
                call.session, call.host.models.get(call.session.model), call.command, look
            ),
        )
    )


def latent_set(call: Call[music.LatentSet]) -> Result | None:
    host, session = call.host, call.session
    command = call.command
    slot = (command.corner, command.pitch)
    there, values = session.gather(slot, command.offset, command.total, command.values)
    done = music.LatentSetDone(*slot, there)
    if values is None:
        return done

    def put() -> Result:
        z = silent.shaped(values, host.models.get(session.model))
        session.check_room(z)
        set_corner(host, session, command.corner, z, command.id, command.pitch)
        return done

    if host.models.loaded(session.model) is not None:
        return put()
    # which is loaded first, beside
    host.queue.add(
        silent.Prompt(call.request, session, host.models, lambda look: put()), urgent=True
    )
    return None


def set_corner(
    host: Services, session: Session, index: int, z: np.ndarray, id: int, pitch: int = -1
) -> None:
    """Makes a latent a corner's own at one pitch or at all.

    Args:
        host: The server's parts.
        session: Whose corner it is.
        index: 0..3 = NW NE SW SE.
        z: In the shape that the model's have.
        id: Of the request; cells that are out of date by it are given up.
        pitch: [MIDI]; -1: all.
    """
    session.corners[index] = (session.corners[index] or Chosen(NAMELESS)).with_latent(pitch, z)
    changed(host, session, id)


def overtaken(session: Session, request: Request, slot: object) -> bool:
    """Answers a command that comes after a newer one of its kind: it must not undo that one.

    Args:
        session: Whose commands they are.
        request: Of the command.
        slot: What the command sets.

    Returns:
        Whether there was a newer one; the request is then answered as superseded.
    """
    newer = session.newer_than(request.command, slot)
    if newer is not None:
        request.superseded(newer)
    return newer is not None


def changed(host: Services, session: Session, id: int) -> None:
    """Counts up the generation and gives up the cell under way.

    Args:
        host: The server's parts.
        session: What has changed.
        id: Of the request that changed it.
    """
    session.advance()
    supersede(host, session, id)


def supersede(host: Services, session: Session, id: int, gently: bool = False) -> None:
    """Gives up cells that are out of date.

    One that was asked for after request `id` and has not begun is not out of date: it will be what
    the session is then.

    Args:
        host: The server's parts.
        session: Whose cells they are.
        id: Of the request that makes them so.
        gently: One may finish the note that is played now, if that takes a moment only.
    """
    for job in list(host.queue.of(session)):
        ahead = not job.begun and later(job.request.id, id)
        if not isinstance(job, CellJob | LayersJob) or ahead:
            continue
        if not (gently and isinstance(job, CellJob) and job.makes_room(id)):
            job.supersede(id)
            host.queue.discard(job)
