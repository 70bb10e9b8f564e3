"""What the commands about server and session do."""

from notebank import __version__, files, paths, protocol
from notebank.errors import NotebankError, NotFound
from notebank.protocol import Result, hosting
from notebank_server.context import Call, memory_mb
from notebank_server.jobs.cells import SoundJob
from notebank_server.jobs.silent import Sync
from notebank_server.mail import is_loopback
from notebank_server.secret import same

GUESSES = 16  # wrong numbers of a probe, then even the right one proves nothing but the disk

APART = (
    "notes come as files, so run `notebank serve --executor dask://HOST:PORT` on your own machine, "
    "which has the other one render, or mount the server's folder here at the same path; latents "
    "and playing live (nb.wms~) work without"
)


def version(call: Call[hosting.Version]) -> Result:
    return hosting.VersionDone("notebank", __version__, protocol.VERSION)


def open_session(call: Call[hosting.Open]) -> Result:
    sessions, host = call.host.sessions, call.host
    by_token = any(same(word, host.config.token) for word in call.command.secret)
    by_secret = any(same(word, host.secret) for word in call.command.secret)
    if not (by_token or by_secret or is_loopback(call.sender[0])):
        raise NotebankError("say the server's token with /nb/open first", "not-allowed")
    session = sessions.find(call.command.sid)
    if session is None:
        session = sessions.create(call.command.sid, host.config.model)
        session.creator = call.sender
    session.trusted |= by_secret
    if by_token or by_secret:
        sessions.prove(session, call.sender)
    sessions.write_probe(session)
    return hosting.OpenDone(sessions.probe(session).absolute().as_posix())


def check_holder(call: Call) -> None:
    """A NotebankError unless the sender has a right to the session's ways, see
    `Session.is_held_by`."""
    if not call.session.is_held_by(call.sender):
        raise NotebankError(
            "only who opened this session with the secret, or read its probe file, may do that",
            "not-allowed",
        )


def home_folder(call: Call[hosting.Home]) -> Result:
    folder = paths.home().absolute()
    files.make_folder(folder)
    return hosting.HomeDone(folder.as_posix())


def quit_server(call: Call[hosting.Quit]) -> Result:
    if not is_loopback(call.sender[0]):
        raise NotebankError("only a program on the server's own machine may quit it", "not-allowed")
    if call.session is None or call.sender not in call.session.proven:
        raise NotebankError(
            "only who has a session here and read its probe file may quit the server",
            "not-allowed",
        )
    call.host.quit()
    return hosting.Nothing()


def probe(call: Call[hosting.Probe]) -> Result:
    session, token = call.session, call.command.token
    if token != session.token:
        session.guesses += token >= 0
        remedy = "" if is_loopback(call.sender[0]) else f": {APART}"
        raise NotebankError(
            f"the number in {call.host.sessions.probe(session)} is another one: "
            f"client and server do not share a disk{remedy}",
            "no-shared-disk",
        )
    if session.guesses <= GUESSES:
        call.host.sessions.prove(session, call.sender)
    return hosting.Nothing()


def status(call: Call[hosting.Status]) -> Result:
    if call.host.surface is not None:
        call.host.surface.greet(call.session.sid, call.request.to)
    jobs = list(call.host.queue.of(call.session))
    model = call.host.models.loaded(call.session.model)
    fraction = next(
        (job.fraction for job in jobs if isinstance(job, SoundJob)), 0.0 if jobs else 1.0
    )
    limit = protocol.fields.ID_LIMIT - 1
    return hosting.StatusDone(
        call.session.model,
        len(jobs),
        fraction,
        min(call.host.inbox.drops, limit),
        min(call.host.report.count, limit),
        1000 * ((model and model.seconds) or 0.0),
        memory_mb(),
    )


def sync(call: Call) -> None:
    call.host.queue.add(Sync(call.request, call.session, call.host.queue.of(call.session)))


def notify(call: Call[hosting.Notify]) -> Result:
    port = call.command.port
    if port != call.session.reply_port:
        check_holder(call)
        call.host.sessions.redirect(call.session, call.sender, port)
        call.request.to = call.session.reply_to(call.sender)
    return hosting.NotifyDone(port)


def cancel(call: Call[hosting.Cancel]) -> Result:
    job = next(
        (
            job
            for job in call.host.queue.of(call.session)
            if job.request.id == call.command.target_id
        ),
        None,
    )
    if job is None:
        raise NotFound(
            f"request {call.command.target_id} is not under way: it is closed, or was never sent"
        )
    job.cancel()
    call.host.queue.discard(job)
    return hosting.CancelDone(call.command.target_id)


def close(call: Call) -> Result:
    check_holder(call)
    call.host.sessions.close(call.session)
    return hosting.Nothing()
