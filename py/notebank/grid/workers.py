"""Processes of this machine, one a core, that make a job's notes.

Each has the model, finds what was captured of recordings on the disk, and puts its notes into the
job's folder: what travels are numbers, and names of files.
"""

import pickle
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from notebank import memory, threads
from notebank.grid.rendering import Rendering
from notebank.models.base import YieldPoint
from notebank.remote import tasks
from notebank.remote.dispatch import Dispatch
from notebank.remote.pools import Processes

Work = TypeVar("Work")
PAYS_S = 1200.0  # of sound: below it what starting them takes is more than what they save
EACH = 250 << 20  # bytes that one of them may need


@dataclass(frozen=True)
class Workers:
    """Who makes the notes of a job.

    Args:
        spec: Picklable; gives the job's rendering where it is called.
        seconds: Length of a note.
        count: Processes; as many as memory is free for are taken.
    """

    spec: Callable[[], Rendering]
    seconds: float
    count: int = field(default_factory=threads.lanes)

    def pays(self, notes: int) -> bool:
        """Whether so many notes are made sooner by them."""
        return self._fitting() > 1 and notes * self.seconds >= PAYS_S

    def _fitting(self) -> int:
        return int(min(self.count, memory.free() // EACH))

    @contextmanager
    def at_work(self, yield_point: YieldPoint | None = None) -> "Iterator[Running]":
        """The processes; they end with the block, and keep what they have finished.

        Args:
            yield_point: Called while they are waited for; True ends the work with `Cancelled`.
        """
        pool = Processes(self._fitting(), "cpu")
        try:
            yield Running(pool, pickle.dumps(self.spec), yield_point)
        finally:
            pool.close()


class Running:
    """Processes at work; what fails in one of them is raised here. See `Workers.at_work`."""

    def __init__(self, pool: Processes, spec: bytes, yield_point: YieldPoint | None):
        self.pool = pool
        self.spec = spec
        self.yield_point = yield_point

    def encode(self, recordings: Sequence[tuple[str, int]]) -> None:
        """Has each of a job's `recordings` encoded, once in all."""
        for _ in self._made(_encode, recordings):
            pass

    def make(self, numbers: Sequence[int]) -> Iterator[Path]:
        """Has notes made; files of them as they become durable."""
        return self._made(_make, numbers)

    def processors(self) -> list[str]:
        """The kind of processor that they compute with."""
        return list(self._made(_processors, [None]))

    def _made(self, call: Callable, works: Sequence) -> Iterator[Any]:
        return _Calls(self, call, works).made()


class _Calls(Dispatch[Work, Any]):
    """Units of work, for each of which a function is called in a process."""

    def __init__(self, running: Running, call: Callable, works: Sequence[Work]):
        super().__init__(running.pool, works, running.yield_point)
        self._about = call, running.spec

    def _asked(self, unit: list[Work]) -> Future:
        return self.workers.submit(tasks.timed, *self._about, unit)

    def _taken(self, unit: list[Work], told: tuple[float, list]) -> tuple[float, list]:
        return told


@lru_cache(maxsize=1)
def _opened(spec: bytes) -> Rendering:
    return pickle.loads(spec)()


def _encode(spec: bytes, unit: Sequence[tuple[str, int]]) -> list[Path]:
    for name, pitch in unit:
        _opened(spec).encode(name, pitch, tasks.WORKER.given_up)
    return []


def _make(spec: bytes, unit: Sequence[int]) -> list[Path]:
    files: list[Path] = []
    rendering = _opened(spec)
    rendering.notes.kept = files.append
    rendering.make(unit, tasks.WORKER.given_up)
    return files


def _processors(spec: bytes, unit: Sequence[None]) -> list[str]:
    return _opened(spec).renderer.model.processors()
