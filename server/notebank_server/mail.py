"""The socket, what comes in through it and what goes out: one place that knows about datagrams."""

import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread

from notebank import protocol
from notebank.errors import NotebankError
from notebank.protocol import Command, wire

BUFFER = 8 << 20  # bytes asked of the kernel; 10,000 datagrams in a burst fit
WAITING = (
    16384  # commands that may wait for the worker; a client repeats what is dropped beyond that
)
# Linux: getsockopt's list of counters, and the index of the drops in it
_SO_MEMINFO, _DROPS = (
    55,
    8,
)

Peer = tuple  # what recvfrom gives: (host, port) and for IPv6 two numbers more


@dataclass(frozen=True)
class Received:
    """A command and who sent it; or, when it could not be read, the error with as much of its
    header as could."""

    sender: Peer
    command: Command | None = None
    error: NotebankError | None = None
    id: int = -1
    sid: int = -1
    address: str = ""


def read(datagram: bytes, sender: Peer) -> list[Received]:
    """What a datagram says: one or more commands, each whole or with the error that it has."""
    try:
        return [_message(sender, data) for data in wire.split(datagram)]
    except NotebankError as error:
        return [Received(sender, error=error)]


def _message(sender: Peer, data: bytes) -> Received:
    try:
        address, args = wire.message(data)
    except wire.Unreadable as error:
        header = protocol.header(error.values)
        return Received(sender, None, error, *header, error.command[:200])
    try:
        return Received(sender, protocol.command(address, args))
    except NotebankError as error:
        return Received(sender, None, error, *protocol.header(args), address[:200])


class Inbox:
    """Receives and parses in a thread of its own; the worker takes commands out, but for those that
    `aside` takes at once."""

    def __init__(
        self, sock: socket.socket, aside: Callable[[Received], bool] = lambda received: False
    ):
        self.sock = sock
        self.aside = aside
        self.sock.settimeout(0.2)  # so that the thread notices the end
        self.unread = 0  # datagrams that could not be parsed, or came when too many waited
        self._queue: SimpleQueue[Received | None] = SimpleQueue()
        self._ending = False
        self._thread = Thread(target=self._receive, name="notebank-receiver", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread."""
        self._ending = True
        with suppress(OSError):
            # so that it need not wait for the timeout
            self.sock.sendto(b"", self.sock.getsockname())
        if self._thread.is_alive():
            self._thread.join(2.0)

    def wake(self) -> None:
        """Makes a waiting `take` return None."""
        self._queue.put(None)

    def take(self, timeout: float = 0.0) -> Received | None:
        """The next command, after at most `timeout` seconds; None when there is none."""
        try:
            return self._queue.get(timeout > 0, timeout or None)
        except Empty:
            return None

    @property
    def empty(self) -> bool:
        return self._queue.empty()

    @property
    def drops(self) -> int:
        """Datagrams lost: by the kernel since its buffer was full, and those that could not be
        used."""
        return self.unread + kernel_drops(self.sock)

    def _receive(self) -> None:
        while not self._ending:
            try:
                datagram, sender = self.sock.recvfrom(65536)
            # time for a look at _ending; some systems also report a reply that found nobody here
            except OSError:
                continue
            for received in read(datagram, sender) if not self._ending else ():
                if not self.aside(received):
                    self._put(received)

    def _put(self, received: Received) -> None:
        room = self._queue.qsize() < WAITING
        if room:
            self._queue.put(received)
        if not room or (received.error is not None and received.id < 0):
            self.unread += 1


def bind(host: str, port: int) -> socket.socket:
    """A UDP socket at host and port (0 = a free one) with a large receive buffer; a NotebankError
    says why not."""
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
        sock = socket.socket(family, kind, proto)
    except OSError as error:
        raise NotebankError(f"there is no address {host}: {error.strerror or error}") from error
    enlarge(sock)
    try:
        sock.bind(address)
    except OSError as error:
        sock.close()
        raise NotebankError(
            f"cannot listen on {host}:{port}: {error.strerror or error}; another server "
            "may run there, "
            "choose another port with --port"
        ) from error
    return sock


def enlarge(sock: socket.socket) -> None:
    """Asks for a receive buffer of 8 MB. Linux gives what it allows; other systems refuse, and are
    asked for less."""
    size = BUFFER
    while size >= 1 << 16:
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, size)
            return
        except OSError:
            size //= 2


def kernel_drops(sock: socket.socket) -> int:
    """Datagrams that the kernel threw away because the socket's buffer was full; 0 where it does
    not tell."""
    if not sys.platform.startswith("linux"):
        return 0
    try:
        counters = sock.getsockopt(socket.SOL_SOCKET, _SO_MEMINFO, 4 * (_DROPS + 1))
    except OSError:
        return 0
    return (
        struct.unpack_from("=I", counters, 4 * _DROPS)[0]
        if len(counters) >= 4 * (_DROPS + 1)
        else 0
    )
