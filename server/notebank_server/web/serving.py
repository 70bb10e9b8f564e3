"""The thread that serves the page."""

import socket
from threading import Thread
from typing import TYPE_CHECKING

from notebank.errors import NotebankError
from notebank_server.web.invitation import ANYWHERE, invitation

if TYPE_CHECKING:
    from notebank_server.app import Server

PORT = 7772
BIGGEST = 1 << 16  # bytes of a message of a page
CONNECTIONS = 64  # at once: pages, and browsers that fetch their files
_END_S = 2


class Web:
    """Serves the page of a server that is up, in a thread and an event loop of its own. Can be used
    as a context manager.

    Args:
        server: Whose sessions pages play.
        port: TCP, at the server's host; 0: a free one.

    Raises:
        NotebankError: What it needs is not installed, or it cannot listen there.
    """

    def __init__(self, server: "Server", port: int = PORT):
        try:
            import segno  # noqa: F401
            import starlette  # noqa: F401
            import uvicorn
            import websockets  # noqa: F401
        except ImportError as error:
            raise NotebankError(
                f"the page needs {error.name}: pip install 'notebank[web]'"
            ) from error
        from notebank_server.web.door import Door
        from notebank_server.web.link import Link
        from notebank_server.web.site import site
        from notebank_server.web.visit import Backstage

        host, osc_port = server.address
        token = "" if Door(host).is_private else server.config.token
        self._socket = _listen(host, port)
        self.server = server
        self.address: tuple[str, int] = self._socket.getsockname()[:2]
        self.token = token
        inside = (ANYWHERE.get(host, host), osc_port)
        notes = server.config.folder / "cache"
        backstage = Backstage(lambda put: Link(inside, token, notes, put), server.surface)
        self._uvicorn = uvicorn.Server(
            uvicorn.Config(
                site(Door(host, token), backstage),
                loop="asyncio",
                http="h11",
                ws="websockets-sansio",
                ws_max_size=BIGGEST,
                ws_max_queue=16,
                ws_per_message_deflate=False,  # samples hardly shrink
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                limit_concurrency=CONNECTIONS,
                timeout_graceful_shutdown=1,
            )
        )
        self._thread = Thread(target=self._run, name="notebank-web", daemon=True)

    @property
    def invitation(self) -> str:
        """What the terminal shows."""
        return invitation(*self.address, self.token)

    def start(self) -> "Web":
        """Returns at once; the socket listens already."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Sends all pages away."""
        self._uvicorn.should_exit = True
        self._thread.join(_END_S)
        self._socket.close()

    def __enter__(self) -> "Web":
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        self._uvicorn.run(sockets=[self._socket])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
        sock.listen(128)
    except OSError as error:
        sock.close()
        raise NotebankError(
            f"cannot serve the page at {host}:{port}: {error.strerror or error}; choose another "
            "port with --web-port"
        ) from error
    return sock
