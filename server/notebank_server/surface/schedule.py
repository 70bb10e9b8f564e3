"""Words that a bundle's time tag keeps for later."""

import heapq
import time
from collections import Counter
from collections.abc import Callable
from itertools import count

from notebank.errors import BadValue, NotebankError
from notebank_server.jobs.turns import Peer

AHEAD_S = 60.0  # how far a time tag may lie ahead
WAITING = 4096  # messages that may wait, of all senders
OF_ONE = 1024  # of one sender


class Schedule:
    """Messages by the time that they are due; for one thread.

    Args:
        clock: Seconds since 1970, for tests.
    """

    def __init__(self, clock: Callable[[], float] = time.time):
        self.clock = clock
        self._heap: list[tuple[float, int, Peer, bytes]] = []
        self._of: Counter[Peer] = Counter()
        self._order = count()  # of those that are due at the same time

    def put(self, time: float, sender: Peer, message: bytes) -> None:
        """Keeps a message until its time [s since 1970].

        Raises:
            BadValue: That is more than a minute ahead; NotebankError (busy): too many wait.
        """
        if time - self.clock() > AHEAD_S:
            raise BadValue(f"a time tag may lie at most {AHEAD_S:.0f} s ahead")
        if len(self._heap) >= WAITING or self._of[sender] >= OF_ONE:
            raise NotebankError("too many messages wait for their time", "busy")
        self._of[sender] += 1
        heapq.heappush(self._heap, (time, next(self._order), sender, message))

    def wait(self) -> float:
        """Seconds until the next one is due, infinite when there is none."""
        return self._heap[0][0] - self.clock() if self._heap else float("inf")

    def due(self) -> list[tuple[Peer, bytes]]:
        """Sender and message of what it is time for, in order."""
        found, now = [], self.clock()
        while self._heap and self._heap[0][0] <= now:
            _, _, sender, message = heapq.heappop(self._heap)
            self._of[sender] -= 1
            if not self._of[sender]:
                del self._of[sender]
            found.append((sender, message))
        return found
