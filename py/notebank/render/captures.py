"""What a model captures of recordings, made in threads of its own: that takes a third of a second
each, and whoever waits can do other things meanwhile. Nobody waits for all that another one asks
for."""

import sys
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Lock

from notebank import threads
from notebank.errors import Cancelled
from notebank.models.base import Captured, YieldPoint

LOOK_S = 0.005  # between looks of one who waits

Make = Callable[[], Captured]


class Captures:
    """Recordings to be captured, each once, the most urgent first: the newest of each owner in
    turn. What is not urgent has one thread, and never keeps an urgent one waiting.

    Args:
        count: Threads for what is urgent; None: one a core.
    """

    def __init__(self, count: int | None = None):
        self.count = count or threads.lanes()
        self._waiting: OrderedDict[str, tuple[Make, Future]] = OrderedDict()
        self._under_way: dict[str, Future] = {}
        # keys by owner, the one asked for last comes last; the owner whose turn it is comes first
        self._urgent: OrderedDict[object, dict[str, None]] = OrderedDict()
        self._lock = Lock()
        self._now = ThreadPoolExecutor(self.count, "capture", alone)
        self._later = ThreadPoolExecutor(1, "capture-later", alone)

    def ask(self, key: str, make: Make, urgent: bool = False, owner: object = None) -> Future:
        """Has a recording captured.

        Args:
            key: Names it; what is asked for already is not made twice.
            make: Captures it.
            urgent: Before all others of its owner that wait, else after all.
            owner: Who asks.

        Returns:
            The future of what was captured.
        """
        with self._lock:
            if key in self._under_way:
                return self._under_way[key]
            new = key not in self._waiting
            if new:
                self._waiting[key] = (make, Future())
            if urgent:
                keys = self._urgent.setdefault(owner, {})
                keys.pop(key, None)
                keys[key] = None
                self._now.submit(self._next, urgent=True)
            elif new:
                self._later.submit(self._next)
            return self._waiting[key][1]

    def clear(self) -> None:
        """Gives up what has not begun."""
        with self._lock:
            for _, future in self._waiting.values():
                future.cancel()
            self._waiting.clear()
            self._urgent.clear()

    def _next(self, urgent: bool = False) -> None:
        with self._lock:
            if not self._waiting:
                self._urgent.clear()
                return
            key = self._most_urgent()
            if urgent and key is None:
                # the other thread did what this turn was for: it gets one more, or the last that
                # waits would wait for ever
                self._later.submit(self._next)
                return
            key = next(iter(self._waiting)) if key is None else key
            make, future = self._waiting.pop(key)
            self._under_way[key] = future
        try:
            future.set_result(make())
        except BaseException as error:
            future.set_exception(error)
        finally:
            with self._lock:
                del self._under_way[key]

    def _most_urgent(self) -> str | None:
        """The newest key of the owner whose turn it is, which passes on; None: nothing is."""
        while self._urgent:
            owner, keys = self._urgent.popitem(last=False)
            while keys:
                key, _ = keys.popitem()
                if key in self._waiting:
                    self._urgent[owner] = keys
                    return key
        return None


def result(future: Future, yield_point: YieldPoint | None) -> Captured:
    """What was captured, when it is there.

    Args:
        future: Of `Captures.ask`.
        yield_point: Called again and again meanwhile; True ends the waiting.

    Raises:
        Cancelled: `yield_point` said so.
        NotebankError: The recording cannot be captured.
    """
    while not future.done():
        if yield_point is not None and yield_point():
            raise Cancelled("encoding was given up")
        wait([future], LOOK_S)
    if future.cancelled():
        raise Cancelled("encoding was given up")
    return future.result()


def alone() -> None:
    """What a thread does first that has its own work: its sums need no other threads."""
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(1)  # holds for this thread
