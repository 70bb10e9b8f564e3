"""Work beside the worker: models are loaded and sounds imported in threads of their own, which
nobody waits for when the server ends."""

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")

THREADS = 2


class Beside:
    """Does work in the order in which it comes.

    Args:
        wake: Told whenever a piece is done.
        threads: That work at once.
    """

    def __init__(self, wake: Callable[[], None] = lambda: None, threads: int = THREADS):
        self.wake = wake
        self.threads = threads
        self._waiting: SimpleQueue[tuple[Future, Callable]] = SimpleQueue()
        self._threads: list[Thread] = []

    def ask(self, work: Callable[[], T]) -> "Future[T]":
        """The future of what `work` gives."""
        future: Future[T] = Future()
        self._waiting.put((future, work))
        if len(self._threads) < self.threads:
            thread = Thread(target=self._run, name="notebank-beside", daemon=True)
            self._threads.append(thread)
            thread.start()
        return future

    def _run(self) -> None:
        while True:
            future, work = self._waiting.get()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(work())
            except BaseException as error:
                future.set_exception(error)
            self.wake()
