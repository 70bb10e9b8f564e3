"""The thread that hears control surfaces, whatever the worker is rendering."""

import time
from collections.abc import Callable, Sequence

from notebank.errors import BadType, NotebankError
from notebank.protocol import wire
from notebank.protocol.fields import NAME_PATTERN, Text, Whole
from notebank.protocol.surface import WORDS
from notebank_server.jobs.turns import Peer, Turns
from notebank_server.jobs.turnthread import TurnThread
from notebank_server.mail import address_of, is_loopback
from notebank_server.surface.schedule import Schedule
from notebank_server.surface.senders import Senders
from notebank_server.surface.surface import Surface

IDLE_S = 0.25
PACE_S = 0.005
SLICE_S = 0.005  # of messages at most, before what waits is sent
TOKEN = "token"
SUBSCRIBE = "subscribe"
UNSUBSCRIBE = "unsubscribe"
PANIC = "panic"  # is always heard
_PORT = Whole(0, 65535, "UDP port; 0 = the sender's own")
_WORD = Text(64, NAME_PATTERN)

Report = Callable[[str, Exception], None]


class Hearing:
    """Ends when `stop` is called, from whatever thread.

    Args:
        surface: What says words to patches.
        senders: Who may speak.
        report: Told of errors that nobody foresaw.
        port: The server's own UDP port: what comes from there was said by itself.
    """

    def __init__(self, surface: Surface, senders: Senders, report: Report, port: int = 0):
        self.surface = surface
        self.senders = senders
        self.port = port
        self._schedule = Schedule()
        self._turns = Turns[tuple[bytes, float]](senders.admits)
        self._thread = TurnThread("surface", self._turn, self._turns.wake, report)

    def start(self) -> None:
        self.surface.wake = self._turns.wake
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread."""
        self._thread.stop()

    def take(self, sender: Peer, message: bytes, when: float) -> bool:
        """Called by the receiver with all that comes in; whether it is for this thread."""
        address = address_of(message)
        if not address.startswith(b"/") or address.startswith(b"/nb/"):
            return False
        if sender[1] == self.port and is_loopback(sender[0]):
            return True  # our own echo
        self.senders.refused += not self._turns.put(sender, (message, when))
        return True

    def _turn(self) -> None:
        pause = PACE_S if self.surface.busy else IDLE_S
        taken = self._turns.take(max(0.0, min(pause, self._schedule.wait())))
        end = time.monotonic() + SLICE_S
        while taken is not None:
            self._arrive(taken[0], *taken[1])
            taken = self._turns.take() if time.monotonic() < end else None
        for sender, message in self._schedule.due():
            self._attempt(sender, *wire.message(message))
        self.surface.flush()

    def _arrive(self, sender: Peer, message: bytes, when: float) -> None:
        """Hears a message, or keeps it until its time."""
        try:
            address, values = wire.message(message)
            _, word = parted(address)
            if word == TOKEN:
                self.senders.admit(sender, _WORD.check("".join(map(str, values)), "/token"))
                return
            if word != PANIC or not self.senders.admits(sender):
                self.senders.check(sender)
            self.surface.subscribers.heard(sender)
            if when > self._schedule.clock():
                self._schedule.put(when, sender, message)
                return
        except NotebankError as error:
            self.senders.refuse(sender, error)
            return
        self._attempt(sender, address, values)

    def _attempt(self, sender: Peer, address: str, values: Sequence[wire.Value]) -> None:
        """Does what a message says; what is wrong with it is logged and counted."""
        try:
            self._do(sender, *parted(address), values)
        except NotebankError as error:
            self.senders.refuse(sender, error)

    def _do(self, sender: Peer, name: str, word: str, values: Sequence[wire.Value]) -> None:
        if word == SUBSCRIBE:
            if len(values) > 1:
                raise BadType(f"/{SUBSCRIBE} takes a port, or nothing, got {len(values)} values")
            port = _PORT.check(values[0], f"/{SUBSCRIBE}") if values else 0
            self.surface.subscribe(sender, port, name)
        elif word == UNSUBSCRIBE:
            self.surface.subscribers.drop(sender)
        else:
            self.surface.say(word, values, name=name)
            self.surface.subscribers.said(sender, word, tuple(values))


def parted(address: str) -> tuple[str, str]:
    """(name of a patch or "", word) of an address.

    >>> parted("/pad/x"), parted("/left/pad/x"), parted("/left/subscribe")
    (('', 'pad/x'), ('left', 'pad/x'), ('left', 'subscribe'))
    """
    whole = address.removeprefix("/")
    if whole in WORDS or whole in (TOKEN, SUBSCRIBE, UNSUBSCRIBE):
        return "", whole
    name, _, word = whole.partition("/")
    return (name, word) if word in WORDS or word in (SUBSCRIBE, UNSUBSCRIBE) else ("", whole)
