"""The host's only socket thread: it accepts, always drains, and hands on. It never waits for
anybody.

A program that does not read what Pd sends freezes Pd within seconds, so nothing here may take long:
who gets the bytes (`Handler`) only queues them.
"""

import selectors
import socket
import threading
import time
import traceback
from contextlib import suppress
from typing import Protocol

from notebank.pyext.host.connection import Connection

HOST = "127.0.0.1"
STRANGER_S = 2.0  # that a connection has to say the token
PLACES = 16  # for connections that have not said it: the oldest goes when another comes


class Handler(Protocol):
    """Who listens to a connection."""

    def came(self, connection: Connection, data: bytes) -> None:
        """Bytes from the other side."""

    def gone(self, connection: Connection) -> None:
        """The other side has left."""


class Listener:
    """Listens at HOST:port, TCP for connections and UDP for pings.

    A box pings before it connects, since Pd prints an error for each connection that is refused.

    Args:
        port: 0: a free one.
        handler: Hears all connections.
        greeting: What every handshake is told.
        here: What a ping is answered.

    Raises:
        OSError: The port is taken.
    """

    def __init__(self, port: int, handler: Handler, greeting: bytes, here: bytes):
        self._listener, self._pings = _bind(port)
        self.address, self.port = self._listener.getsockname()
        self._handler = handler
        self._greeting = greeting
        self._here = here
        self._selector = selectors.DefaultSelector()
        self._bell, self._button = socket.socketpair()
        self._bell.setblocking(False)
        self._button.setblocking(False)
        self._connections: set[Connection] = set()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="pyext listener", daemon=True)

    def open(self) -> None:
        """Lets connections in from now on."""
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._pings, selectors.EVENT_READ)
        self._selector.register(self._bell, selectors.EVENT_READ)
        self._thread.start()

    def close(self) -> None:
        """Writes what is queued, as far as it is taken within a second, and closes everything."""
        self._closing = True
        for connection in list(self._connections):
            connection.close()
        self._ring()
        if self._thread.is_alive():
            self._thread.join(1.0)
        for connection in list(self._connections):
            connection.drop()
        self._listener.close()
        self._pings.close()

    def _ring(self) -> None:
        with suppress(OSError):  # it rings already, or the listener is closed
            self._button.send(b"!")

    def _run(self) -> None:
        while not (self._closing and not self._connections):
            for key, events in self._selector.select(self._patience()):
                if key.fileobj is self._listener:
                    self._accept()
                elif key.fileobj is self._bell:
                    self._bell.recv(4096)
                elif key.fileobj is self._pings:
                    self._answer_ping()
                else:
                    self._serve(key.data, events)
            self._show_out()
            self._look_for_words()

    def _strangers(self) -> list[Connection]:
        """Connections that have not said the token, the oldest first."""
        return sorted((c for c in self._connections if not c.known), key=lambda c: c.since)

    def _patience(self) -> float | None:
        """Seconds until the oldest stranger is shown out; None: there is none."""
        strangers = self._strangers()
        return max(0.0, strangers[0].since + STRANGER_S - time.monotonic()) if strangers else None

    def _show_out(self) -> None:
        strangers = self._strangers()
        beyond = len(strangers) - PLACES
        late = time.monotonic() - STRANGER_S
        for count, connection in enumerate(strangers):
            if count < beyond or connection.since <= late:
                self._leave(connection)

    def _answer_ping(self) -> None:
        with suppress(OSError):  # Windows reports here that an earlier asker is gone
            _, asker = self._pings.recvfrom(4096)
            self._pings.sendto(self._here, asker)

    def _accept(self) -> None:
        try:
            sock, _ = self._listener.accept()
        except OSError:
            return
        connection = Connection(sock, self._ring)
        self._connections.add(connection)
        self._selector.register(sock, selectors.EVENT_READ, connection)
        connection.send(self._greeting)

    def _serve(self, connection: Connection, events: int) -> None:
        if connection not in self._connections:
            return
        if events & selectors.EVENT_READ:
            data = connection.read()
            if data is None:
                self._leave(connection)
                return
            if data and not connection.closing:
                self._hand_on(connection, data)
        if events & selectors.EVENT_WRITE:
            self._write(connection)

    def _hand_on(self, connection: Connection, data: bytes) -> None:
        try:
            self._handler.came(connection, data)
        except Exception:  # one connection's nonsense must not end the thread that serves all
            traceback.print_exc()
            connection.close()

    def _look_for_words(self) -> None:
        # Who has something to say is written to at once; who does not take it all is watched until
        # it does.
        for connection in list(self._connections):
            if connection.waiting or connection.closing:
                self._write(connection)

    def _write(self, connection: Connection) -> None:
        if not connection.write():
            self._leave(connection)
            return
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if connection.waiting else 0)
        if self._selector.get_key(connection.sock).events != events:
            self._selector.modify(connection.sock, events, connection)

    def _leave(self, connection: Connection) -> None:
        self._selector.unregister(connection.sock)
        self._connections.discard(connection)
        connection.drop()
        self._handler.gone(connection)


def _bind(port: int) -> tuple[socket.socket, socket.socket]:
    """TCP and UDP sockets at the same port. A free one may be free for only one of them: then
    another is tried."""
    for attempts_left in reversed(range(10)):
        listener = socket.create_server((HOST, port))
        pings = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            pings.bind(listener.getsockname())
        except OSError:
            listener.close()
            pings.close()
            if port or not attempts_left:
                raise
            continue
        listener.setblocking(False)
        pings.setblocking(False)
        return listener, pings
    raise AssertionError  # the loop returns or raises
