"""What the commands about server and session do."""

import secrets
from ipaddress import ip_address

from notebank import __version__, files, paths, protocol
from notebank.errors import NotebankError, NotFound
from notebank.protocol import Result, hosting
from notebank_server.context import Call, memory_mb
from notebank_server.jobs.cells import SoundJob
from notebank_server.jobs.silent import Sync


def version(call: Call[hosting.Version]) -> Result:
    return hosting.VersionDone("notebank", __version__, protocol.VERSION)


def open_session(call: Call[hosting.Open]) -> Result:
    session = call.host.sessions.find(call.command.sid) or call.host.sessions.create(
        call.command.sid, call.host.config.model
    )
    for word in call.command.secret:
        session.trusted |= secrets.compare_digest(word, call.host.secret)
    call.host.sessions.write_probe(session)
    return hosting.OpenDone(call.host.sessions.probe(session).absolute().as_posix())


def home_folder(call: Call[hosting.Home]) -> Result:
    folder = paths.home().absolute()
    files.make_folder(folder)
    return hosting.HomeDone(folder.as_posix())


def quit_server(call: Call[hosting.Quit]) -> Result:
    if not ip_address(str(call.sender[0]).split("%")[0]).is_loopback:
        raise NotebankError("only a program on the server's own machine may quit it", "not-allowed")
    call.host.quit()
    return hosting.Nothing()


def probe(call: Call[hosting.Probe]) -> Result:
    if call.command.token != call.session.token:
        raise NotebankError(
            f"the number in {call.host.sessions.probe(call.session)} is another one: "
            "client and server do not share a disk",
            "no-shared-disk",
        )
    return hosting.Nothing()


def status(call: Call[hosting.Status]) -> Result:
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
    call.session.reply_port = call.command.port
    call.request.to = call.session.reply_to(call.sender)
    return hosting.NotifyDone(call.command.port)


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
    call.host.sessions.close(call.session)
    return hosting.Nothing()
