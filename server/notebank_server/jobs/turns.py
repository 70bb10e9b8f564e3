"""Messages that wait, and whose turn it is: nobody who sends much keeps another one waiting."""

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from threading import Condition
from typing import Any, Generic, TypeVar

MessageT = TypeVar("MessageT")
Peer = tuple  # what recvfrom gives: (host, port) and for IPv6 two numbers more

WAITING = 16384  # messages in all; a client repeats what is dropped beyond that
OF_STRANGERS = 8192  # of all who have proven nothing, together
OF_ONE = 4096  # of one sender
_STRANGERS = "strangers"


class Rotation:
    """Things in lanes, taken in turn: one of each lane."""

    def __init__(self) -> None:
        self._lanes: OrderedDict[Hashable, deque] = OrderedDict()

    def __contains__(self, lane: Hashable) -> bool:
        return lane in self._lanes

    def length(self, lane: Hashable) -> int:
        return len(self._lanes.get(lane, ()))

    def put(self, lane: Hashable, thing: object) -> None:
        self._lanes.setdefault(lane, deque()).append(thing)

    def take(self) -> tuple[Any, Any]:
        """(lane, thing) whose turn it is; KeyError when there is nothing."""
        lane, things = self._lanes.popitem(last=False)
        thing = things.popleft()
        if things:
            self._lanes[lane] = things
        return lane, thing


class Turns(Generic[MessageT]):
    """Messages by sender, for one thread that takes and others that put. Those who have proven
    nothing count as one sender, and take turns among themselves.

    Args:
        knows: Whether a sender has proven itself.
    """

    def __init__(self, knows: Callable[[Peer], bool] = lambda peer: True):
        self._knows = knows
        self._all = Rotation()
        self._strangers = Rotation()
        self._count = 0
        self._woken = False
        self._changed = Condition()

    @property
    def empty(self) -> bool:
        return not self._count and not self._woken

    def put(self, sender: Peer, message: MessageT) -> bool:
        """Adds a message; False where too many wait."""
        with self._changed:
            # one that has just proven itself keeps its lane until that is empty, for the order
            known = sender not in self._strangers and self._knows(sender)
            lanes = self._all if known else self._strangers
            if self._count >= WAITING or lanes.length(sender) >= OF_ONE:
                return False
            if not known:
                if self._all.length(_STRANGERS) >= OF_STRANGERS:
                    return False
                self._all.put(_STRANGERS, None)
            lanes.put(sender, message)
            self._count += 1
            self._changed.notify()
            return True

    def wake(self) -> None:
        """Makes a waiting `take` return None."""
        with self._changed:
            self._woken = True
            self._changed.notify()

    def take(self, timeout: float = 0.0) -> tuple[Peer, MessageT] | None:
        """The next sender and message, after at most `timeout` seconds; None: there is none."""
        with self._changed:
            if timeout > 0 and self.empty:
                self._changed.wait(timeout)
            self._woken = False
            if not self._count:
                return None
            self._count -= 1
            sender, message = self._all.take()
            return self._strangers.take() if sender == _STRANGERS else (sender, message)
