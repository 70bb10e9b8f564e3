"""Notes that are made one by one, by two threads at once or more where a core is free."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from threading import Event
from typing import Generic, TypeVar

from notebank import threads
from notebank.errors import Cancelled
from notebank.models.base import YieldPoint
from notebank.render.captures import LOOK_S, alone

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 2  # pieces that wait for a helper or are under way with it, so that it need not wait
Make = Callable[[T, YieldPoint | None], R]


@dataclass
class _Piece(Generic[T, R]):
    """Work, and who promised it: a helper, or (None) nobody yet."""

    work: T
    made: "Future[R]" = field(default_factory=Future)


class Lanes:
    """Whoever asks makes pieces itself, the one that is wanted first first, and helpers those that
    come after. Nobody waits for a helper as long as there is something left to make; all who ask
    share the helpers, and have AHEAD pieces for each at most.

    Args:
        count: Threads, with that of whoever asks; None: one a core, as far as other programs
            leave them.
    """

    def __init__(self, count: int | None = None):
        self._count = count
        self._most = count or threads.lanes()
        self._left = threads.Left()
        self._pool = ThreadPoolExecutor(max(1, self._most - 1), "lane", alone)

    @property
    def helpers(self) -> int:
        """How many there are now."""
        if self._count or self._most == 1:
            return self._most - 1
        return threads.fitting(self._left.cores(), self._most) - 1

    def made(
        self, make: "Make[T, R]", works: Sequence[T], yield_point: YieldPoint | None
    ) -> Iterator[R]:
        """Pieces in their order, as they get finished; a piece is the same whoever makes it.

        Args:
            make: make(work, yield_point) makes a piece; any thread may call it.
            works: What is to be made.
            yield_point: As in `NoteModel.decode`; called by this thread only.

        Raises:
            Cancelled: `yield_point` said so.
        """
        places = AHEAD * self.helpers if len(works) > 1 else 0
        left = deque(works)
        begun: deque[_Piece[T, R]] = deque()
        ended = Event()
        try:
            while left or begun:
                own = _own(left, begun)
                while left and sum(not piece.made.done() for piece in begun) - bool(own) < places:
                    begun.append(_Piece(left.popleft()))
                    begun[-1].made = self._pool.submit(make, begun[-1].work, ended.is_set)
                if own is not None:
                    own.made.set_result(make(own.work, yield_point))
                else:
                    _wait(begun[0].made, yield_point)
                while begun and begun[0].made.done():
                    yield begun.popleft().made.result()
        finally:
            ended.set()
            for piece in begun:
                piece.made.cancel()


def _own(left: "deque[T]", begun: "deque[_Piece[T, R]]") -> "_Piece[T, R] | None":
    """The next piece that nobody makes: towards the end one that waits for a helper."""
    if left:
        begun.append(_Piece(left.popleft()))
        return begun[-1]
    for piece in begun:
        if piece.made.cancel():
            piece.made = Future()
            return piece
    return None


def _wait(future: Future, yield_point: YieldPoint | None) -> None:
    while not future.done():
        if yield_point is not None and yield_point():
            raise Cancelled("the notes were given up")
        wait([future], LOOK_S)
