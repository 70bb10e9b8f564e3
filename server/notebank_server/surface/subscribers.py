"""Who is told what the controls of a patch hold: as often as a display can show it, for as long as
they say something themselves."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

from notebank.protocol import wire
from notebank.protocol.fields import TAG_OF
from notebank_server.jobs.turns import Peer
from notebank_server.outbox import Outbox
from notebank_server.surface.players import Values

SILENT_S = 60.0  # without a word, after which a subscription is over
STEP_S = 0.05  # between two messages about one control
MOST = 64  # subscriptions at once; when another comes the one that was silent longest goes


@dataclass
class Subscription:
    """What one sender wants to be told. to: where; name: of which patch, none: of the newest; said:
    by address, what it said itself last."""

    to: Peer
    name: str
    heard: float
    told: float = float("-inf")
    said: dict[str, Values] = field(default_factory=dict)
    news: dict[str, Values] = field(default_factory=dict)


class Subscribers:
    """Subscriptions by sender, the one that was silent longest first; for any thread.

    Args:
        outbox: What sends.
        clock: Seconds, for tests.
    """

    def __init__(self, outbox: Outbox, clock: Callable[[], float] = time.monotonic):
        self.outbox = outbox
        self.clock = clock
        self._lock = Lock()
        self._all: OrderedDict[Peer, Subscription] = OrderedDict()

    @property
    def busy(self) -> bool:
        """Whether somebody has to be told something."""
        with self._lock:
            return self.outbox.waiting > 0 or any(one.news for one in self._all.values())

    def add(self, sender: Peer, port: int, name: str, state: dict[str, Values]) -> None:
        """Tells a sender from now on, and first all that is known.

        Args:
            sender: Who asks.
            port: Of its host, where it listens; 0: where it sends from.
            name: Of the patch; none: of the newest.
            state: By address, what the patch's controls hold now.
        """
        to = (sender[0], port, *sender[2:]) if port else sender
        with self._lock:
            self._all[sender] = Subscription(to, name, self.clock(), news=dict(state))
            self._all.move_to_end(sender)
            if len(self._all) > MOST:
                self._all.popitem(last=False)

    def drop(self, sender: Peer) -> None:
        with self._lock:
            self._all.pop(sender, None)

    def heard(self, sender: Peer) -> None:
        """A sign of life."""
        with self._lock:
            if (one := self._all.get(sender)) is not None:
                one.heard = self.clock()
                self._all.move_to_end(sender)

    def said(self, sender: Peer, address: str, values: Values) -> None:
        """What a sender says it need not be told: a fader would jump under its finger, and two
        servers might tell each other for ever."""
        with self._lock:
            if (one := self._all.get(sender)) is not None:
                one.said[address] = values
                one.news.pop(address, None)

    def note(self, is_of: Callable[[str], bool], address: str, values: Values) -> None:
        """A control holds something new.

        Args:
            is_of: Whether a name means its patch.
            address: The control's.
            values: What it holds.
        """
        with self._lock:
            for one in self._all.values():
                if is_of(one.name) and not alike(one.said.pop(address, ()), values):
                    one.news[address] = values

    def flush(self) -> None:
        """Tells what it is time for, and forgets who was silent too long."""
        now = self.clock()
        with self._lock:
            for sender, one in list(self._all.items()):
                if now - one.heard > SILENT_S:
                    del self._all[sender]
                elif one.news and now - one.told >= STEP_S:
                    one.told = now
                    for datagram in wire.bundles(_message(one, *item) for item in one.news.items()):
                        self.outbox.send(one.to, datagram)
                    one.news.clear()
        self.outbox.flush()


def alike(one: Values, other: Values) -> bool:
    """Whether values are the same but for the rounding to float32.

    >>> alike((0.3, "a"), (0.30000001192, "a")), alike((0.3,), (0.31,)), alike((1,), ("a",))
    (True, False, False)
    """
    return len(one) == len(other) and all(map(_same, one, other))


def _same(a: wire.Value, b: wire.Value) -> bool:
    if isinstance(a, int | float) and isinstance(b, int | float):
        return abs(a - b) <= 1e-6 * max(1.0, abs(a))
    return a == b


def _message(one: Subscription, address: str, values: Values) -> bytes:
    path = f"/{one.name}/{address}" if one.name else f"/{address}"
    return wire.encode(path, [(TAG_OF[type(value)], value) for value in values])
