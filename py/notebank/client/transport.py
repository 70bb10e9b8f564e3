"""Commands over UDP that get through, and their replies."""

import socket
import time

from notebank.client.pending import Pending
from notebank.errors import NotebankError
from notebank.protocol import REPLIES, RETRY_S, Command, Message, reply, wire
from notebank.protocol.fields import ID_LIMIT
from notebank.protocol.replies import Done, Layer, Part, Place, Progress, Region

MISSED_S = 0.05  # after a closing reply without its parts, before they are asked for again


class Transport:
    """The socket of one session, for one thread.

    Args:
        address: The server's name or address, and its port.
        sid: The session's number.
        give_up: Seconds without a sign of life after which a command raises NotebankError.
    """

    def __init__(self, address: tuple[str, int], sid: int, give_up: float):
        self.address = address
        self.sid = sid
        self.give_up = give_up
        self.socket = socket.socket(
            socket.AF_INET6 if ":" in address[0] else socket.AF_INET, socket.SOCK_DGRAM
        )
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self.pending: dict[int, Pending] = {}
        self._next_id = 0

    def post(self, kind: type[Command], *args: object) -> Pending:
        """Sends a command and does not wait; `wait` does."""
        return self.begin(kind(self.next_id(), self.sid, *args))

    def next_id(self) -> int:
        """The id of the next command."""
        self._next_id = (self._next_id + 1) % ID_LIMIT
        return self._next_id

    def begin(self, command: Command) -> Pending:
        """Sends a command of this session's, with an id of `next_id`, and does not wait."""
        pending = self.pending[command.id] = Pending(command)
        self._send(pending)
        return pending

    def repeat(self) -> None:
        """Sends again what is not answered and due."""
        now = time.monotonic()
        for pending in list(self.pending.values()):
            if now >= pending.due:
                self._send(pending)

    def wait(self, pending: Pending) -> Pending:
        """Waits for the closing reply, repeating the command where it is due."""
        pending.heard = time.monotonic()
        while pending.closing is None:
            self.pump(0.05)
            if time.monotonic() - pending.heard > self.give_up:
                self.pending.pop(pending.command.id, None)
                host, port = self.address
                raise NotebankError(
                    f"no server answered {pending.command.address} at {host}:{port} "
                    f"within {self.give_up:g} s"
                )
        return pending

    def pump(self, seconds: float) -> None:
        """Repeats what is due, then takes in replies for at most that long; returns after the first
        one."""
        self.repeat()
        self.socket.settimeout(max(seconds, 1e-4))
        try:
            datagram, _ = self.socket.recvfrom(65536)
        except (TimeoutError, ConnectionError):
            return
        for address, args in wire.decode(datagram):
            if address in REPLIES:  # a later server may say more
                self._take(reply(address, args))

    def _send(self, pending: Pending) -> None:
        self.socket.sendto(pending.command.to_osc(), self.address)
        pending.due = time.monotonic() + RETRY_S[min(pending.sent, len(RETRY_S) - 1)]
        pending.sent += 1

    def _take(self, message: Message) -> None:
        pending = self.pending.get(getattr(message, "id", -1))
        if pending is None or isinstance(message, Place):  # who asked for a place knows it
            return
        if isinstance(message, Part):
            pending.part(message)
        elif isinstance(message, Region):
            pending.regions[message.pitch] = message
        elif isinstance(message, Layer):
            pending.layers[message.pitch] = message
        elif isinstance(message, Progress):
            pending.progress = message
        elif isinstance(message, Done) and pending.lacks_parts(message):
            pending.due = time.monotonic() + MISSED_S
            return
        else:
            pending.closing = message
            del self.pending[pending.command.id]
            return
        # a sign of life: the waiting starts anew
        pending.sent = 1
        pending.heard = time.monotonic()
        pending.due = pending.heard + RETRY_S[0]
