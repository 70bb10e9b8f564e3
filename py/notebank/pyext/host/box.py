"""One box of a patch, as the host knows it: its two connections, what it is made of, and the
script's process that serves it."""

import itertools
import threading
from collections.abc import Sequence
from typing import Protocol

from notebank.pyext import wire
from notebank.pyext.host.connection import Connection
from notebank.pyext.wire import Atom

SEQ_LIMIT = 2**24
# bytes that Pd has not taken yet, above which a script that goes on sending has to wait
_ROOM = 4_000_000
_numbers = itertools.count(1)


class Server(Protocol):
    """Who serves a box: the handle on its script's process."""

    def tell(self, *message: object) -> None:
        """Queues a message to the script's process."""

    @property
    def behind(self) -> bool:
        """Whether so much is queued that nothing more should be asked for."""


class Box:
    """key: what the patch chose; number: of what it is made of now, never used twice, 0 as long as
    that was not told."""

    def __init__(self, key: str):
        self.key, self.number = key, 0
        self.name, self.folder = "", ""
        self.args: tuple[Atom, ...] = ()
        self.rate = 44100.0
        self.up: Connection | None = None
        self.counts: tuple[int, int] | None = None  # of the object that was made
        self.server: Server | None = None
        self._down: Connection | None = None
        self._lock = threading.Lock()
        self._early: list[bytes] = []  # what was said before Pd could hear it
        self._waiting: list[tuple[object, ...]] = []  # what came before a script was there
        self._last: int | None = None  # newest number that was queued
        self._acknowledged: int | None = None
        self._more: list[Atom] = []

    def is_already(self, name: str, args: Sequence[Atom]) -> bool:
        """Whether this is what it is made of: then it only came back, and hears again how it was
        made."""
        if not self.number or (name, tuple(args)) != (self.name, self.args):
            return False
        if self.counts:
            self.say("made", *self.counts)
        return True

    def become(self, name: str, args: Sequence[Atom]) -> None:
        """Takes creation arguments; whatever it was before is over."""
        self.name = name
        self.args = tuple(args)
        self.number = next(_numbers)
        self.counts = self.server = None
        self._last = self._acknowledged = None
        self._more, self._waiting = [], []

    # -- to Pd --

    @property
    def down(self) -> Connection | None:
        return self._down

    def listen(self, connection: Connection) -> None:
        """From now on Pd hears this box there."""
        with self._lock:
            self._down = connection
            early = self._early
            self._early = []
        connection.send(b"".join(early))

    def send(self, data: bytes, patient: bool = False) -> None:
        """Tells Pd. patient: waits while Pd lags far behind; never in the socket thread."""
        with self._lock:
            down = self._down
            if down is None:
                self._early.append(data)
                return
        if patient:
            down.wait_for_room(_ROOM)
        down.send(data)

    def say(self, *atoms: Atom) -> None:
        """Tells Pd one short message."""
        self.send(wire.message(*atoms))

    def fail(self, text: str) -> None:
        """There will be no object; what waits for it is forgotten."""
        with self._lock:
            self._waiting.clear()
        self.send(wire.lines("failed", text))

    def told(self, kind: str, rest: list) -> None:
        """What the script's process says to this box."""
        if kind == "made":
            self.counts = (rest[0], rest[1])
            self.say("made", *rest)
        elif kind == "failed":
            self.fail(rest[0])
        elif kind in ("out", "send", "attr", "canvas"):
            *head, atoms = rest
            self.send(wire.messages([kind, *head], atoms), patient=True)
        elif kind in ("print", "error"):
            self.send(wire.lines(kind, rest[0]), patient=True)
        elif kind == "ask":
            request, question, name, *more = rest
            self.say(
                *(
                    ["value", request, name]
                    if question == "value"
                    else ["array", question, request, name, *more]
                )
            )
        elif kind in ("bind", "unbind"):
            self.say(kind, *rest)

    def complain(self, text: str) -> None:
        """An error on the console of this box."""
        self.send(wire.lines("error", text))

    # -- from Pd --

    def take_more(self, atoms: Sequence[Atom]) -> None:
        """Atoms that belong in front of those of the next message."""
        self._more += atoms

    def whole(self, atoms: Sequence[Atom]) -> list[Atom]:
        """A message's atoms with those that came before it."""
        more, self._more = self._more, []
        return [*more, *atoms]

    def is_new(self, seq: int) -> bool:
        """Whether this is not a repetition of what is queued already; notes it."""
        if self._last is not None and not 0 < (seq - self._last) % SEQ_LIMIT < SEQ_LIMIT // 2:
            self._acknowledged = None  # the patch did not hear it: say it again
            return False
        self._last = seq
        return True

    def acknowledge(self) -> None:
        """Tells Pd how far its messages are queued, unless the script is so far behind that Pd
        should hold them back."""
        if self._last != self._acknowledged and not (self.server and self.server.behind):
            self._acknowledged = self._last
            self.say("ack", self._last or 0)

    def forward(self, *message: object) -> None:
        """To the script, or kept until there is one."""
        with self._lock:
            if self.server is None:
                self._waiting.append(message)
            else:
                self.server.tell(*message)

    def serve(self, server: Server) -> None:
        """From now on `server` gets the messages, those that waited first."""
        with self._lock:
            self.server = server
            for message in self._waiting:
                server.tell(*message)
            self._waiting.clear()
