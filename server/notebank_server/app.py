"""A server, whole: made from a config, started, waited for, stopped."""

import logging
from collections.abc import Callable
from contextlib import suppress
from threading import Event

from notebank.errors import NotebankError
from notebank.models.base import DecodeOptions
from notebank.paths import secret_file
from notebank.render.cache import Cache
from notebank.sounds.library import Library
from notebank_server.config import ServerConfig
from notebank_server.context import Services
from notebank_server.jobs.beside import Beside
from notebank_server.jobs.queue import JobQueue
from notebank_server.jobs.turns import Peer
from notebank_server.live import Live
from notebank_server.mail import Inbox, bind, is_loopback
from notebank_server.models import Models, OwnModels, Shelf
from notebank_server.outbox import Outbox
from notebank_server.performance import LiveSessions
from notebank_server.replies import Reported
from notebank_server.secret import write_secret
from notebank_server.session import Session, Sessions
from notebank_server.surface.doors import Doors
from notebank_server.surface.surface import Surface
from notebank_server.verbs.live import LiveServices
from notebank_server.worker import WorkerThread

log = logging.getLogger("notebank.server")


FIRST = 60  # the pitch that a new pad has rendered first


class Server:
    """Listens from `start` on; `address` is then (host, port). Can be used as a context manager.

    Args:
        config: Host, port, folders and limits.
        library: Where sounds come from; None: from the usual place.
        shelf: Where models come from; None: from the catalogue.
        alive: Called again and again while the server is able to work, for a watchdog.

    Raises:
        NotebankError: It cannot listen at that host and port.
    """

    def __init__(
        self,
        config: ServerConfig = ServerConfig(),
        library: Library | None = None,
        shelf: Shelf | None = None,
        alive: Callable[[], object] = lambda: None,
    ):
        self.config = config
        self._socket = bind(config.host, config.port)
        self._check_token()
        self._over = Event()
        self._queue = JobQueue(config.jobs)
        self.surface = Surface(Outbox(self._socket)) if config.surface else None
        sessions = Sessions(config.folder / "probes", config.sessions, self._forget)
        self._inbox = Inbox(self._socket, self._aside, sessions.knows)
        beside = Beside(self._inbox.wake)
        self.host = Services(
            beside=beside,
            downloads=Beside(self._inbox.wake, threads=1),
            config=config,
            inbox=self._inbox,
            outbox=Outbox(self._socket, knows=sessions.knows),
            queue=self._queue,
            sessions=sessions,
            models=Models(
                shelf or OwnModels(config.device),
                Cache(config.folder / "cache", config.cache_mb << 20),
                config.torch_threads,
                DecodeOptions(precision=config.precision),
                beside,
            ),
            library=library or Library(),
            report=Reported(),
            quit=self._over.set,
            surface=self.surface,
            secret=write_secret(config.folder, self.address[1]),
        )
        self.doors = self._open_doors()
        self._worker = WorkerThread(self.host, alive)
        self._live = Live(
            LiveServices(
                LiveSessions(self.host.sessions, self.host.models),
                Outbox(self._socket, knows=sessions.knows),
                self.host.report,
            )
        )

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens: (host, port)."""
        return self._socket.getsockname()[:2]

    def start(self) -> "Server":
        """Loads the model, then begins to listen."""
        try:
            self._worker.start()
        except BaseException:
            self._socket.close()
            raise
        self._prefetch()
        self._live.start()
        if self.doors is not None:
            self.doors.start()
        self._inbox.start()
        return self

    def wait(self) -> None:
        """Waits until a client says quit, or `quit` is called."""
        while not self._over.wait(0.5):  # in pieces, so that signals are seen on every system
            pass

    def quit(self) -> None:
        """Ends `wait`; may be called from a signal handler."""
        self._over.set()

    def stop(self) -> None:
        """Gives up what is under way, says what is still to say, and lets go of the port."""
        self._inbox.stop()
        self._live.stop()
        if self.doors is not None:
            self.doors.stop()
        self._worker.stop()
        self._worker.join()
        self.host.sessions.close_all()  # where the worker did not come to it
        with suppress(OSError):  # on a disk that cannot be written
            secret_file(self.config.folder, self.address[1]).unlink(missing_ok=True)
        self._socket.close()

    def __enter__(self) -> "Server":
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _aside(self, sender: Peer, message: bytes, when: float) -> bool:
        """Gives a message to the thread that it is for; False: it is the worker's."""
        if self.doors is not None and self.doors.take(sender, message, when):
            return True
        return self._live.take(sender, message)

    def _open_doors(self) -> Doors | None:
        """What control surfaces reach, where they shall be heard."""
        if self.surface is None:
            return None
        return Doors(
            self.surface,
            self.config,
            self.address,
            knows=self.host.sessions.knows,
            report=self.host.report,
            sounds=self.host.library.names,
            models=self.host.models.names,
        )

    def _prefetch(self) -> None:
        """Begins to capture, in a thread beside, what a new pad plays first."""
        hosted = self.host.models.loaded(self.config.model)
        if hosted is None or not self.config.prefetch:
            return
        for name in set(self.config.corners) & set(self.host.library.names()):
            hosted.renderer.ahead(self.host.library.get(name), [FIRST])

    def _check_token(self) -> None:
        """Warns of a server that other machines reach; a NotebankError where it has no token."""
        host = self.address[0]
        if is_loopback(host):
            return
        if not self.config.token:
            self._socket.close()
            raise NotebankError(
                f"{host} lets other machines in, and they need a token: --token WORD, of at least "
                "16 letters, or NOTEBANK_TOKEN"
            )
        log.warning(
            "listening on %s: whoever in the network knows the token may play this server and read "
            "sounds from its roots; nothing is encrypted, so whoever can listen to the network "
            "knows the token (docs/security.md)",
            host,
        )

    def _forget(self, session: Session) -> None:
        for job in list(self._queue.of(session)):
            job.cancel("the session was closed")
        if self.surface is not None:
            self.surface.forget(session.sid)
