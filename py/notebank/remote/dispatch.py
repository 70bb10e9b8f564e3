"""Units of work out to a pool, what was made in: each as large as makes the workers quick; what is
lost with one of them is given out again."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice
from typing import Any, Generic, TypeVar

from notebank.errors import Cancelled, NotebankError
from notebank.models.base import YieldPoint
from notebank.remote.pool import Lost, Pool
from notebank.remote.sizing import Sizer

Work = TypeVar("Work")
Made = TypeVar("Made")
LOOK_S = 0.025  # between looks at what came back
AHEAD = 2  # units under way a worker, so that none waits for the next
PATIENCE = 3  # times that a pool may break in a row without anything made in between


class Dispatch(ABC, Generic[Work, Made]):
    """One piece of work for all workers.

    Args:
        workers: Who does it.
        works: What is to be done, taken as there is room for it.
        yield_point: Called while waiting; True ends the work with `Cancelled`. None: never.
        each: Pieces of a unit; None: by measured speed.
        renew: Gets the pool back when it was lost; None: its own `renew`.
    """

    def __init__(
        self,
        workers: Pool,
        works: Iterable[Work],
        yield_point: YieldPoint | None = None,
        each: int | None = None,
        renew: Callable[[], None] | None = None,
    ):
        self.workers = workers
        self.yield_point = yield_point
        self._losses: tuple[type[BaseException], ...] = (Lost, *workers.losses)
        self._renew = renew or workers.renew
        self._works = iter(works)
        self._ready: deque[Work] = deque()  # those that will be given out next
        self._again: list[list[Work]] = []  # units that were lost
        self._out: dict[Future, list[Work]] = {}
        self._sizer = Sizer(each)
        self._breaks = 0

    @abstractmethod
    def _asked(self, unit: list[Work]) -> Future:
        """Gives a unit out; Lost where there is nobody to take it."""

    @abstractmethod
    def _taken(self, unit: list[Work], told: Any) -> "tuple[float, Iterable[Made]] | Future":
        """What a future told: seconds that the unit took, and what was made of it; or a future, if
        it had to be given out once more."""

    def made(self) -> Iterator[Made]:
        """What the workers make, as units are finished, in no order.

        Raises:
            Cancelled: `yield_point` said so.
            Lost: The workers went away again and again.
        """
        try:
            while True:
                try:
                    self._fill()
                    if not self._out:
                        return
                    for future in self._finished():
                        yield from self._take(future)
                except self._losses as error:
                    self._recover(error)
        finally:
            for future in self._out:
                future.cancel()

    def _fill(self) -> None:
        count = self.workers.count
        while len(self._out) < AHEAD * count:
            unit = self._again.pop() if self._again else self._unit(AHEAD * count)
            if not unit:
                return
            self._give(unit)

    def _give(self, unit: list[Work]) -> None:
        try:
            self._out[self._asked(unit)] = unit
        except Lost:
            self._again.append(unit)
            raise

    def _unit(self, places: int) -> list[Work]:
        """The next unit; towards the end they get smaller, so that all workers end at about the
        same time."""
        size = self._sizer.size
        self._ready.extend(islice(self._works, max(0, 2 * places * size - len(self._ready))))
        return [self._ready.popleft() for _ in range(min(size, -(-len(self._ready) // places)))]

    def _finished(self) -> list[Future]:
        """Futures that are done; waits for one, looking up now and then."""
        while True:
            done, _ = wait(self._out, LOOK_S, FIRST_COMPLETED)
            if self.yield_point is not None and self.yield_point():
                raise Cancelled("rendering was given up")
            if done:
                return list(done)
            self.workers.check()

    def _take(self, future: Future) -> Iterator[Made]:
        told = self._taken(self._out[future], future.result())
        # Whatever is raised up to here, the unit still counts as out.
        unit = self._out.pop(future)
        if isinstance(told, Future):
            self._out[told] = unit
            return
        seconds, made = told
        self._breaks = 0
        self._sizer.measured(len(unit), seconds)
        yield from made

    def _recover(self, error: BaseException) -> None:
        """Takes back all that is out, and gets a new pool for it."""
        self._breaks += 1
        if self._breaks > PATIENCE:
            raise lost(error) from error
        self._again += list(self._out.values())
        self._out = {}
        self._renew()


def lost(error: BaseException) -> NotebankError:
    """What is raised when that happened too often."""
    text = str(error) or type(error).__name__
    return Lost(f"workers were lost again and again ({text}); what is finished is kept")
