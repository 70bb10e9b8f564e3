"""Who may speak as a control surface, and how much."""

import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from notebank.errors import NotebankError
from notebank_server.jobs.turns import Peer
from notebank_server.mail import is_loopback
from notebank_server.secret import same

log = logging.getLogger("notebank.server")

ADMITTED = 256  # senders that said the token
REMEMBERED = 1024  # senders whose pace is known, and mistakes that were logged
PER_SECOND, BURST = 500.0, 500.0  # messages of one sender


@dataclass
class Allowance:
    """How many messages a sender may still say now, and when that was so."""

    left: float
    since: float


class Senders:
    """Lets senders in and counts what is no good.

    Args:
        token: What a sender of another machine has to say first.
        knows: Whether a sender has proven itself to the server otherwise.
        clock: Seconds, for tests.
    """

    def __init__(
        self,
        token: str = "",
        knows: Callable[[Peer], bool] = lambda peer: False,
        clock: Callable[[], float] = time.monotonic,
    ):
        self.token = token
        self.refused = 0  # messages that were no good
        self.clock = clock
        self._knows = knows
        self._admitted: OrderedDict[Peer, None] = OrderedDict()
        self._allowances: OrderedDict[Peer, Allowance] = OrderedDict()
        self._mistakes: set[str] = set()

    def admits(self, sender: Peer) -> bool:
        """Whether a sender is heard: one of the own machine, or that said the token."""
        return is_loopback(sender[0]) or sender in self._admitted or self._knows(sender)

    def admits_host(self, host: str) -> bool:
        """Whether some sender of a machine is heard."""
        return is_loopback(host) or any(sender[0] == host for sender in list(self._admitted))

    def admit(self, sender: Peer, word: str) -> None:
        """Lets a sender in that says the token; a NotebankError where it is another word."""
        if is_loopback(sender[0]):
            return  # needs none
        if not same(word, self.token):
            raise NotebankError("this is not the server's token", "not-allowed")
        self._admitted[sender] = None
        self._admitted.move_to_end(sender)
        if len(self._admitted) > ADMITTED:
            self._admitted.popitem(last=False)

    def check(self, sender: Peer) -> None:
        """A NotebankError where a sender is not heard, or says too much."""
        if not self.admits(sender):
            raise NotebankError("say /token and the server's token first", "not-allowed")
        if not self._may_say(sender):
            raise NotebankError(f"more than {PER_SECOND:.0f} messages in a second", "busy")

    def _may_say(self, sender: Peer) -> bool:
        now = self.clock()
        known = self._allowances.setdefault(sender, Allowance(BURST, now))
        self._allowances.move_to_end(sender)
        if len(self._allowances) > REMEMBERED:
            self._allowances.popitem(last=False)
        known.left = min(BURST, known.left + PER_SECOND * (now - known.since)) - 1
        known.since = now
        if known.left < 0:
            known.left = 0.0
            return False
        return True

    def refuse(self, sender: Peer, error: NotebankError) -> None:
        """Counts a mistake, and logs each kind once."""
        self.refused += 1
        kind = f"surface {sender[0]}: {' '.join(str(error).split())}"[:300]
        if kind not in self._mistakes and len(self._mistakes) < REMEMBERED:
            self._mistakes.add(kind)
            log.warning("%s", kind)
