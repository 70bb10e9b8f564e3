"""Who renders: threads or processes of this machine, or a Dask cluster of many.

RemoteModel(open_pool("processes:4"), loader)
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from notebank import threads
from notebank.errors import BadValue
from notebank.remote import tasks
from notebank.remote.dask_cluster import Cluster
from notebank.remote.pool import Lost, Pool

DASK = "dask://"


class Threads:
    """`number` threads of this process (None: one a core), for models that make one note at a time:
    nothing to start, nothing to send."""

    losses: tuple[type[BaseException], ...] = ()

    def __init__(self, number: int | None = None):
        self.count = number or threads.lanes()
        tasks.WORKER.share_cores(self.count)
        self._pool = ThreadPoolExecutor(self.count)

    def submit(self, call: Callable, *args: Any) -> Future:
        return self._pool.submit(call, *args)

    def everywhere(self, call: Callable, *args: Any) -> list[Any]:
        return [self.submit(call, *args).result()]

    def check(self) -> None:
        """Threads do not get lost."""

    def renew(self) -> None:
        """Nor do they come back."""

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


class Processes:
    """`number` worker processes on this machine (None: one a GPU that they may use, else one a
    core)."""

    losses: tuple[type[BaseException], ...] = (BrokenProcessPool,)

    def __init__(self, number: int | None = None, device: str = "auto"):
        self._gpus = gpus() if device in ("auto", "cuda") else []
        self.count = number or len(self._gpus) or threads.lanes()
        self._pool: ProcessPoolExecutor | None = None
        self.renew()

    def renew(self) -> None:
        self.close()
        # forked children of a process with threads hang now and then
        context = multiprocessing.get_context("spawn")
        each = threads.share(self.count)
        turn = context.Value("i", 0)
        self._ending = context.RawValue("b", 0)  # no lock that a killed worker could hold
        self._pool = ProcessPoolExecutor(
            self.count, context, tasks.begin, (each, self._gpus, turn, self._ending)
        )

    def submit(self, call: Callable, *args: Any) -> Future:
        assert self._pool is not None
        try:
            with _uninterrupted():  # a process may be started here
                return self._pool.submit(call, *args)
        except BrokenProcessPool as error:
            raise Lost("a worker process ended all of a sudden (out of memory?)") from error

    def everywhere(self, call: Callable, *args: Any) -> list[Any]:
        return [self.submit(call, *args).result()]

    def check(self) -> None:
        """Futures tell it themselves."""

    def close(self) -> None:
        """Ends the workers; those that look whether they are given up do it at once."""
        if self._pool is not None:
            self._ending.value = 1
            self._pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-c comes after the block, and never to a process that was started in it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # The mask is what the process inherits; here another thread may get the signal all the same.
    came: list[int] = []
    is_main = threading.current_thread() is threading.main_thread()
    handler = is_main and signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        if is_main:
            signal.signal(signal.SIGINT, handler or signal.SIG_DFL)
        if came:
            signal.raise_signal(signal.SIGINT)


def gpus() -> list[str]:
    """Names of the NVIDIA GPUs that this process may use."""
    named = os.environ.get("CUDA_VISIBLE_DEVICES")
    if named is not None:
        return [name for name in named.split(",") if name]
    there = Path("/proc/driver/nvidia/gpus")
    return [str(i) for i in range(len(list(there.iterdir())))] if there.is_dir() else []


def open_pool(text: str, device: str = "auto") -> Pool:
    """The pool that --executor names: processes, processes:N or dask://HOST:PORT; device: what its
    models will compute on, as `device.pick_device` takes it."""
    kind, _, number = text.partition(":")
    if text.startswith(DASK):
        return Cluster(f"tcp://{text.removeprefix(DASK)}")
    if kind != "processes" or not (number == "" or (number.isdigit() and int(number) > 0)):
        raise BadValue(
            f"there is no executor '{text}': give local, processes, processes:N or dask://HOST:PORT"
        )
    return Processes(int(number) if number else None, device)
