"""The next batch is made while the present one is trained on."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

T = TypeVar("T")


class Prefetch(Generic[T]):
    """Calls make(seed, step, size) in a thread of its own, for the step asked for and then for the
    one after it."""

    def __init__(self, make: Callable[[int, int, int], T]):
        self.make = make
        self._pool = ThreadPoolExecutor(1, "ahead")
        self._next: tuple[tuple[int, int, int], Future[T]] | None = None

    def __call__(self, seed: int, step: int, size: int) -> T:
        wanted, following = (seed, step, size), (seed, step + 1, size)
        future = (
            self._next[1]
            if self._next and self._next[0] == wanted
            else self._pool.submit(self.make, *wanted)
        )
        self._next = following, self._pool.submit(self.make, *following)
        return future.result()
