"""Answers: each request is closed once, and what was answered can be said again."""

import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from notebank.errors import NotebankError
from notebank.protocol import CODES, REMEMBERED, Command, Message, Result, hosting, wire
from notebank.protocol.replies import Done, Fail, Part, Progress, Superseded
from notebank_server.mail import Peer
from notebank_server.outbox import Outbox

log = logging.getLogger("notebank.server")
QUIET_S = 0.5  # between two /nb/progress of one request
_LONGEST_TEXT = 500


@dataclass
class Entry:
    """What was said to one request so far."""

    datagrams: list[bytes] = field(default_factory=list)
    closed: bool = False


class ReplyLog:
    """The last 256 replies of a session by request id, oldest request first."""

    def __init__(self, limit: int = REMEMBERED):
        self.limit = limit
        self._entries: OrderedDict[int, Entry] = OrderedDict()
        self._count = 0

    def find(self, id: int) -> Entry | None:
        return self._entries.get(id)

    def open(self, id: int) -> Entry:
        """Notes that this request is being worked on."""
        entry = self._entries[id] = Entry()
        return entry

    def record(self, entry: Entry, datagram: bytes) -> None:
        """Adds a reply and forgets the oldest closed requests beyond the limit."""
        entry.datagrams.append(datagram)
        self._count += 1
        for id, old in list(self._entries.items()) if self._count > self.limit else ():
            if self._count <= self.limit:
                break
            if old.closed and old is not entry:
                self._count -= len(old.datagrams)
                del self._entries[id]


class Request:
    """A command under way and the way to answer it.

    At most one closing reply is sent, and nothing after it.

    Args:
        command: What was asked.
        to: Where replies go.
        outbox: What sends them.
        log: Keeps what was said, so that it can be said again; None: nothing is kept.
    """

    def __init__(self, command: Command, to: Peer, outbox: Outbox, log: ReplyLog | None = None):
        self.command = command
        self.to = to
        self._outbox = outbox
        self._log = log
        self._entry = log.open(command.id) if log is not None else Entry()
        self._spoke = outbox.clock()

    @property
    def id(self) -> int:
        return self.command.id

    @property
    def closed(self) -> bool:
        return self._entry.closed

    def done(self, result: Result | None = None) -> None:
        self._say(Done.of(self.id, self.command.address, result or hosting.Nothing()), closing=True)

    def fail(self, error: NotebankError) -> None:
        self._say(failure(self.id, self.command.address, error), closing=True)

    def superseded(self, by_id: int) -> None:
        self._say(Superseded(self.id, by_id), closing=True)

    def part(self, part: Part, about: Sequence[Message] = ()) -> None:
        """Sends a part, and in one bundle with it and before it what is told about it."""
        for datagram in wire.bundles(message.to_osc() for message in (*about, part)):
            self._send(datagram)

    def tell(self, message: Message) -> None:
        """Sends what belongs to the answer."""
        self._send(message.to_osc())

    def progress(self, fraction: float, eta_s: float) -> None:
        """Says how far the work is, unless something was said in the last half second."""
        if not self.closed and self._outbox.clock() - self._spoke >= QUIET_S:
            self._spoke = self._outbox.clock()
            self._outbox.send(
                self.to, Progress(self.id, min(max(fraction, 0.0), 1.0), max(eta_s, -1.0)).to_osc()
            )

    def _say(self, message: Message, closing: bool = False) -> None:
        self._send(message.to_osc(), closing)

    def _send(self, datagram: bytes, closing: bool = False) -> None:
        if self.closed:
            return
        self._entry.closed = closing
        if self._log is not None:
            self._log.record(self._entry, datagram)
        self._spoke = self._outbox.clock()
        self._outbox.send(self.to, datagram)


def repeat(entry: Entry, id: int, to: Peer, outbox: Outbox) -> None:
    """Says again what was said to a request; while it is under way, also that it is.

    Args:
        entry: What was said.
        id: The request's.
        to: Where replies go.
        outbox: What sends them.
    """
    for datagram in entry.datagrams:
        outbox.send(to, datagram)
    if not entry.closed:
        outbox.send(to, Progress(id, 0.0, -1.0).to_osc())


def failure(id: int, address: str, error: NotebankError) -> Fail:
    """The /nb/fail that tells an error.

    Args:
        id: The request's.
        address: The command's.
        error: What went wrong. A code that the protocol does not know becomes `error`.

    Returns:
        The reply; its text is one line of at most 500 characters.
    """
    text = " ".join(str(error).split())[:_LONGEST_TEXT].encode("utf-8", "replace").decode()
    return Fail(
        id,
        address.encode("utf-8", "replace").decode(),
        error.code if error.code in CODES else "error",
        text,
    )


class Reported:
    """Errors that nobody foresaw: all are counted, each kind is logged once."""

    def __init__(self) -> None:
        self.count = 0
        self._known: set[str] = set()

    def __call__(self, what: str, error: Exception) -> None:
        self.count += 1
        kind = f"{what}: {type(error).__name__}: {error}"[:200]
        if kind not in self._known and len(self._known) < 1000:
            self._known.add(kind)
            log.error("%s", kind, exc_info=error)
