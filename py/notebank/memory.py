"""Arrays kept in memory, at most so many bytes of them: the least recently used go first; and
memory that nobody needs any more."""

import ctypes
import math
import time
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

import numpy as np

T = TypeVar("T", bound="np.ndarray | Mapping[str, np.ndarray]")


class Memory(Generic[T]):
    """Values by key, each an array or several by name; any thread may use it. most: bytes; one
    value that is larger stays until the next comes."""

    def __init__(self, most: int):
        self.most = most
        self.size = 0  # bytes now
        self._values: OrderedDict[object, T] = OrderedDict()
        self._lock = Lock()

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def find(self, key: object) -> T | None:
        """The value, now the most recently used, or None."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
            return self._values.get(key)

    def keep(self, key: object, value: T) -> T:
        """Keeps a value, which is returned, in the place of an older one of its key."""
        with self._lock:
            if key in self._values:
                self.size -= _bytes(self._values.pop(key))
            self._values[key] = value
            self.size += _bytes(value)
            while self.size > self.most and len(self._values) > 1:
                self.size -= _bytes(self._values.popitem(last=False)[1])
            return value


def give_back() -> None:
    """What has been freed goes back to the system, where that can be asked for (glibc): each thread
    that computed for a while keeps tens of megabytes of it else."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def free(told: Path = Path("/proc/meminfo")) -> float:
    """Bytes that programs can still have without swapping; infinite where the system does not tell.

    Args:
        told: What Linux tells.
    """
    with suppress(OSError):
        for line in told.read_text().splitlines():
            name, _, value = line.partition(":")
            if name == "MemAvailable":
                return 1024.0 * int(value.split()[0])
    return math.inf


class GivingBack:
    """`give_back` at most every `seconds`, to be called often while much is computed."""

    def __init__(self, seconds: float):
        self.seconds = seconds
        self._then = time.monotonic()

    def __call__(self) -> None:
        if time.monotonic() - self._then >= self.seconds:
            give_back()
            self._then = time.monotonic()


def _bytes(value: "np.ndarray | Mapping[str, np.ndarray]") -> int:
    arrays = value.values() if isinstance(value, Mapping) else [value]
    return sum(np.asarray(array).nbytes for array in arrays)
