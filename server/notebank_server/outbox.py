"""Replies on their way out, paced: receivers such as Pd lose what comes in large bursts."""

import socket
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import RLock

from notebank_server.budget import Budget
from notebank_server.jobs.turns import Peer

BURST = 16  # datagrams to one receiver at once
PER_SECOND = 1000.0  # and from then on
# that may wait for one receiver; what is beyond gets lost, as datagrams do, and can be asked for
# again
WAITING = 4096


class SendQueue:
    """What waits for one receiver, and how much may go at once."""

    def __init__(self, now: float):
        self.waiting: deque[bytes] = deque(maxlen=WAITING)
        self.allowance = float(BURST)
        self.filled = now

    def refill(self, now: float) -> None:
        self.allowance = min(BURST, self.allowance + (now - self.filled) * PER_SECOND)
        self.filled = now


class Outbox:
    """Sends through `sock`, in order for each receiver; for any thread.

    Args:
        sock: What sends.
        clock: Seconds, for tests.
        knows: Whether a receiver has proven itself; others get no more than the budget gives.
    """

    def __init__(
        self,
        sock: socket.socket,
        clock: Callable[[], float] = time.monotonic,
        knows: Callable[[Peer], bool] = lambda peer: True,
    ):
        self.sock = sock
        self.clock = clock
        self._knows = knows
        self._budget = Budget(clock)
        self._lanes: dict[Peer, SendQueue] = {}
        self._lock = RLock()

    def earn(self, to: Peer, size: int) -> None:
        """Counts bytes whose answers go there."""
        if not self._knows(to):
            self._budget.earn(to, size)

    def send(self, to: Peer, datagram: bytes) -> None:
        """Sends now if the pace allows it, else as soon as `flush` is called late enough; never,
        what strangers get beyond their budget."""
        if not self._knows(to) and not self._budget.spend(to, len(datagram)):
            return
        with self._lock:
            lane = self._lanes.get(to)
            if lane is None:
                lane = self._lanes[to] = SendQueue(self.clock())
            lane.waiting.append(datagram)
            self._flush_lane(to, lane)

    def flush(self) -> None:
        """Sends what may go by now; lanes that are empty and rested are forgotten."""
        with self._lock:
            for to, lane in list(self._lanes.items()):
                self._flush_lane(to, lane)
                if not lane.waiting and lane.allowance >= BURST:
                    del self._lanes[to]

    @property
    def waiting(self) -> int:
        """Datagrams that wait for their turn."""
        with self._lock:
            return sum(len(lane.waiting) for lane in self._lanes.values())

    def drain(self, seconds: float = 1.0) -> None:
        """Sends what waits, for at most that long."""
        end = self.clock() + seconds
        while self.waiting and self.clock() < end:
            time.sleep(0.001)
            self.flush()

    def _flush_lane(self, to: Peer, lane: SendQueue) -> None:
        lane.refill(self.clock())
        while lane.waiting and lane.allowance >= 1:
            lane.allowance -= 1
            with suppress(OSError):  # nobody there, or no way there: the client asks again
                self.sock.sendto(lane.waiting.popleft(), to)
