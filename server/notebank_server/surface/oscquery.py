"""OSCQuery: an HTTP server that tells programs which words there are and what they hold now."""

import json
import logging
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from socketserver import TCPServer
from threading import BoundedSemaphore, Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from notebank_server.surface import tree

log = logging.getLogger("notebank.server")

CONNECTIONS = 16  # at once; who comes then is turned away
SILENT_S = 5.0  # in which a request has to come
Root = Callable[[], tree.Node]


class OscQuery(ThreadingHTTPServer):
    """Serves from `start` on.

    Args:
        host: Address to listen at.
        port: TCP; another one is taken where it is not free.
        osc: UDP port where words are heard.
        root: Makes the tree.
        admits: Whether a machine is told anything, by its address.
    """

    daemon_threads = True
    request_queue_size = CONNECTIONS
    allow_reuse_address = os.name == "posix"  # elsewhere that would take others' ports

    def __init__(
        self, host: str, port: int, *, osc: int, root: Root, admits: Callable[[str], bool]
    ):
        self.osc = osc
        self.root = root
        self.admits = admits
        self._places = BoundedSemaphore(CONNECTIONS)
        self.address_family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        try:
            super().__init__((host, port), _Request)
        except OSError:
            super().__init__((host, 0), _Request)
        self._thread = Thread(target=self.serve_forever, name="notebank-oscquery", daemon=True)

    def server_bind(self) -> None:
        """Binds without a look at names, which HTTPServer takes and which may last."""
        TCPServer.server_bind(self)
        self.server_port = self.port

    @property
    def port(self) -> int:
        """TCP."""
        return self.server_address[1]

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread and lets go of the port."""
        if self._thread.is_alive():
            ending = Thread(target=self.shutdown)
            ending.start()
            with suppress(OSError):  # so that it need not wait for half a second
                socket.create_connection(self.socket.getsockname()[:2], 1).close()
            ending.join()
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self._places.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news."""


class _Request(BaseHTTPRequestHandler):
    server: OscQuery
    server_version = "notebank"
    sys_version = ""
    timeout = SILENT_S

    def do_GET(self) -> None:
        """A node, one attribute of it (`?VALUE`), or `?HOST_INFO`."""
        if not self.server.admits(self.client_address[0]):
            self._refuse(HTTPStatus.FORBIDDEN, "say /token and the server's token by OSC first")
            return
        if not is_plain(self.headers.get("Host", "")):
            self._refuse(HTTPStatus.FORBIDDEN, "ask by the address of this machine")
            return
        asked = urlsplit(self.path)
        if asked.query == "HOST_INFO":
            own = self.connection.getsockname()[0]
            self._answer(tree.host_info(own, self.server.osc))
            return
        node = tree.find(self.server.root(), unquote(asked.path))
        if node is None:
            self._refuse(HTTPStatus.NOT_FOUND, "there is no such address")
        elif not asked.query:
            self._answer(node)
        elif asked.query in tree.ATTRIBUTES and asked.query in node:
            self._answer({asked.query: node[asked.query]})
        else:
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()

    def _refuse(self, status: HTTPStatus, text: str) -> None:
        self._answer({"error": text}, status)

    def _answer(self, node: tree.Node, status: HTTPStatus = HTTPStatus.OK) -> None:
        body = json.dumps(node).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        with suppress(OSError):
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        log.debug(format, *args)


def is_plain(host: str) -> bool:
    """Whether a request names this machine by a number or as localhost: a page of the web that
    has its own name lead here (DNS rebinding) is told nothing.

    >>> is_plain("127.0.0.1:7770"), is_plain("[::1]:80"), is_plain("evil.example:7770")
    (True, True, False)
    """
    name = urlsplit(f"//{host}").hostname or ""
    if name == "localhost":
        return True
    with suppress(ValueError):
        return bool(ip_address(name.split("%")[0]))
    return False
