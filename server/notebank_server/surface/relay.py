"""What is said to patches on its way: of a control that moves fast the newest value goes, every few
milliseconds, so that nothing waits behind it."""

import time
from collections.abc import Callable
from threading import Lock

from notebank_server.jobs.turns import Peer
from notebank_server.outbox import Outbox

STEP_S = 0.005  # between two values of one control


class Relay:
    """Sends to patches; for any thread.

    Args:
        outbox: What sends.
        clock: Seconds, for tests.
    """

    def __init__(self, outbox: Outbox, clock: Callable[[], float] = time.monotonic):
        self.outbox = outbox
        self.clock = clock
        self._lock = Lock()
        self._sent: dict[tuple[int, str], float] = {}  # by session and control
        self._waiting: dict[tuple[int, str], tuple[Peer, bytes]] = {}

    @property
    def busy(self) -> bool:
        """Whether something waits for `flush`."""
        return bool(self._waiting) or self.outbox.waiting > 0

    def event(self, sid: int, to: Peer, datagram: bytes) -> None:
        """Sends what must not get lost, behind all that was said to that session before."""
        with self._lock:
            for key in [key for key in self._waiting if key[0] == sid]:
                self.outbox.send(*self._waiting.pop(key))
            self.outbox.send(to, datagram)

    def value(self, sid: int, control: str, to: Peer, datagram: bytes) -> None:
        """Sends what a control holds, unless a newer value comes before its turn.

        Args:
            sid: Of the session.
            control: The control.
            to: Where the session is spoken to.
            datagram: What is said.
        """
        key, now = (sid, control), self.clock()
        with self._lock:
            if now - self._sent.get(key, float("-inf")) < STEP_S:
                self._waiting[key] = (to, datagram)
                return
            self._waiting.pop(key, None)
            self._sent[key] = now
            self.outbox.send(to, datagram)

    def flush(self) -> None:
        """Sends what may go by now."""
        now = self.clock()
        with self._lock:
            for key in [key for key in self._waiting if now - self._sent[key] >= STEP_S]:
                self._sent[key] = now
                self.outbox.send(*self._waiting.pop(key))
        self.outbox.flush()

    def forget(self, sid: int) -> None:
        """A session is over."""
        with self._lock:
            for table in (self._sent, self._waiting):
                for key in [key for key in table if key[0] == sid]:
                    del table[key]
