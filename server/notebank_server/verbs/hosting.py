"""What the commands about server and session do."""

from ipaddress import ip_address

from notebank import __version__, protocol
from notebank.errors import NotebankError, NotFound
from notebank.protocol import Result, hosting
from notebank_server.context import Host, memory_mb
from notebank_server.jobs.cells import SoundJob
from notebank_server.jobs.silent import Sync
from notebank_server.mail import Peer
from notebank_server.replies import Request
from notebank_server.session import Session


def version(host: Host, command: hosting.Version) -> Result:
    return hosting.VersionDone("notebank", __version__, protocol.VERSION)


def open_session(host: Host, command: hosting.Open) -> Result:
    session = host.sessions.find(command.sid) or host.sessions.create(command.sid, host.config.model)
    host.sessions.write_probe(session)
    return hosting.OpenDone(host.sessions.probe(session).absolute().as_posix())


def quit_server(host: Host, command: hosting.Quit, sender: Peer) -> Result:
    if not ip_address(str(sender[0]).split("%")[0]).is_loopback:
        raise NotebankError("only a program on the server's own machine may quit it", "not-allowed")
    host.quit()
    return hosting.Nothing()


def probe(host: Host, session: Session, command: hosting.Probe) -> Result:
    if command.token != session.token:
        raise NotebankError(f"the number in {host.sessions.probe(session)} is another one: client and server do not share a disk",
                            "no-shared-disk")
    return hosting.Nothing()


def status(host: Host, session: Session, command: hosting.Status) -> Result:
    jobs = list(host.queue.of(session))
    model = host.models.loaded(session.model)
    fraction = next((job.fraction for job in jobs if isinstance(job, SoundJob)), 0.0 if jobs else 1.0)
    limit = protocol.fields.ID_LIMIT - 1
    return hosting.StatusDone(session.model, len(jobs), fraction, min(host.inbox.drops, limit), min(host.report.count, limit),
                              1000 * ((model and model.seconds) or 0.0), memory_mb())


def sync(host: Host, session: Session, request: Request) -> None:
    host.queue.add(Sync(request, session, host.queue.of(session)))


def notify(host: Host, session: Session, command: hosting.Notify, request: Request, sender: Peer) -> Result:
    session.reply_port = command.port
    request.to = session.reply_to(sender)
    return hosting.NotifyDone(command.port)


def cancel(host: Host, session: Session, command: hosting.Cancel) -> Result:
    job = next((job for job in host.queue.of(session) if job.request.id == command.target_id), None)
    if job is None:
        raise NotFound(f"request {command.target_id} is not under way: it is closed, or was never sent")
    job.cancel()
    host.queue.discard(job)
    return hosting.CancelDone(command.target_id)


def close(host: Host, session: Session) -> Result:
    host.sessions.close(session)
    return hosting.Nothing()
