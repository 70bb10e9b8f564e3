"""What strangers cost: whoever has proven nothing gets few bytes for a byte, so that a server is no
means to flood others. A sender's address is easily forged."""

import time
from collections import OrderedDict
from collections.abc import Callable

from notebank.protocol.wire import LONGEST
from notebank_server.jobs.turns import Peer

FACTOR = 4  # bytes out for a byte in
FIRST = 2048  # bytes that a new sender may get beyond that, once
POOL = 1 << 16  # bytes that all new senders together may get beyond that
POOL_PER_S = 8192.0  # of them that come back
KEPT = 4096  # senders that are remembered


class Budget:
    """Bytes that may be sent to peers who have proven nothing. clock: seconds, for tests."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self._clock = clock
        self._credit: OrderedDict[Peer, float] = OrderedDict()
        self._pool = float(POOL)
        self._filled = clock()

    def earn(self, peer: Peer, size: int) -> None:
        """Counts bytes that came from a peer, or from one whose answers go to it."""
        credit = self._of(peer) + FACTOR * size
        self._credit[peer] = min(credit, FACTOR * LONGEST)

    def spend(self, peer: Peer, size: int) -> bool:
        """Whether so many bytes may be sent; they are then spent."""
        credit = self._of(peer)
        self._credit[peer] = credit - size if credit >= size else credit
        return credit >= size

    def _of(self, peer: Peer) -> float:
        if peer not in self._credit:
            self._credit[peer] = self._gift()
            if len(self._credit) > KEPT:
                self._credit.popitem(last=False)
        self._credit.move_to_end(peer)
        return self._credit[peer]

    def _gift(self) -> float:
        now = self._clock()
        self._pool = min(POOL, self._pool + POOL_PER_S * (now - self._filled))
        self._filled = now
        gift = min(FIRST, self._pool)
        self._pool -= gift
        return gift
