"""The socket, what comes in through it and what goes out: one place that knows about datagrams."""

import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from threading import Thread

from notebank import protocol
from notebank.errors import NotebankError
from notebank.protocol import REPLIES, Command, wire
from notebank_server.jobs.turns import Peer, Turns

BUFFER = 8 << 20  # bytes asked of the kernel; 10,000 datagrams in a burst fit
# Linux: getsockopt's list of counters, and the index of the drops in it
_SO_MEMINFO, _DROPS = (
    55,
    8,
)

_REPLIES = {address.encode() for address in REPLIES}


@dataclass(frozen=True)
class Received:
    """A command and who sent it; or, when it could not be read, the error with as much of its
    header as could; or a reply, which is never answered. size: its bytes."""

    sender: Peer
    command: Command | None = None
    error: NotebankError | None = None
    id: int = -1
    sid: int = -1
    address: str = ""
    size: int = 0

    @property
    def is_reply(self) -> bool:
        return self.command is None and self.error is None


def read(sender: Peer, data: bytes) -> Received:
    """What a message says: a command, or the error that it has."""
    size = len(data)
    if (address := address_of(data)) in _REPLIES:
        return Received(sender, address=address.decode(), size=size)
    try:
        wire.split(data)  # says what is wrong with a bundle that could not be taken apart
        named, args = wire.message(data)
    except wire.Unreadable as error:
        header = protocol.header(error.values)
        return Received(sender, None, error, *header, error.command[:200], size)
    except NotebankError as error:
        return Received(sender, error=error, size=size)
    try:
        return Received(sender, protocol.command(named, args), size=size)
    except NotebankError as error:
        return Received(sender, None, error, *protocol.header(args), named[:200], size)


def address_of(data: bytes) -> bytes:
    """The address that a message begins with, as bytes."""
    return data[:64].partition(b"\0")[0]


class Inbox:
    """Receives in a thread of its own; the worker takes messages out, by turns, and reads them
    then: a bundle counts as its messages.

    Args:
        sock: Where datagrams come in.
        aside: Takes a message and its time [s since 1970, 0 = now] at once, in the receiver's
            thread, or says False.
        knows: Whether a sender has proven itself.
    """

    def __init__(
        self,
        sock: socket.socket,
        aside: Callable[[Peer, bytes, float], bool] = lambda sender, message, time: False,
        knows: Callable[[Peer], bool] = lambda peer: True,
    ):
        self.sock = sock
        self.aside = aside
        self.sock.settimeout(0.2)  # so that the thread notices the end
        self.unread = 0  # messages that could not be read, or came when too many waited
        self._turns = Turns[bytes](knows)
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
            self._thread.join(0.5)

    def wake(self) -> None:
        """Makes a waiting `take` return None."""
        self._turns.wake()

    def take(self, timeout: float = 0.0) -> Received | None:
        """What the next message says, after at most `timeout` seconds; None when there is none."""
        if (next := self._turns.take(timeout)) is None:
            return None
        received = read(*next)
        if received.is_reply or (received.error is not None and received.id < 0):
            self.unread += 1
        return received

    @property
    def empty(self) -> bool:
        return self._turns.empty

    @property
    def drops(self) -> int:
        """Messages lost: by the kernel since its buffer was full, and those that could not be
        used."""
        return self.unread + kernel_drops(self.sock)

    def _receive(self) -> None:
        while not self._ending:
            try:
                datagram, sender = self.sock.recvfrom(65536)
            # time for a look at _ending; some systems also report a reply that found nobody here
            except OSError:
                continue
            for time, message in _messages(datagram) if not self._ending else ():
                taken = self.aside(sender, message, time) or self._turns.put(sender, message)
                self.unread += not taken


def _messages(datagram: bytes) -> list[tuple[float, bytes]]:
    """Those of a bundle; what is no whole one stays as it is, and reading it says why."""
    try:
        return wire.timed(datagram)
    except NotebankError:
        return [(0.0, datagram[: wire.LONGEST + 1])]


def is_loopback(host: str) -> bool:
    """Whether an address, as sockets give it, is the own machine's."""
    return ip_address(host.split("%")[0]).is_loopback


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
