"""Files that can be made again, on disk, at most so many bytes of them: the least recently used go
first; but of arrays, which cost most to make, as many stay as half of the bytes hold.

Several processes may share a folder. A file that was named to somebody stays for a minute at least.
"""

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from notebank import files
from notebank.errors import BadFile, NotebankError

HOLD_S = 60.0
LEFTOVER_S = 3600.0
ROOM = 1 << 22  # bytes that are freed at once on a full disk
ARRAYS = "arrays/"  # the folder of those, see `store.ArrayStore`


class Cache:
    """Files in a folder, found by name, at most so many bytes of them.

    Args:
        folder: Where the files lie, under names such as `notes/ab….wav`.
        limit: Bytes in all.
        clock: The time [s since 1970], for tests: it orders files of several processes.
        steady: A clock [s] that nobody sets, for tests: it says how long a file is held.
    """

    def __init__(
        self,
        folder: str | Path,
        limit: int,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ):
        self.folder = Path(folder)
        self.limit = limit
        self.clock = clock
        self.steady = steady
        self._lock = threading.Lock()
        # name: (bytes, time of last use), oldest first
        self._files: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._held: dict[str, float] = {}  # name: until when
        self._total = 0
        self._scan()

    def find(self, name: str) -> Path | None:
        """The file of that name, now the most recently used, or None."""
        path = self.folder / name
        with self._lock:
            return path if self._touch(name) else None

    def add(self, name: str, write: Callable[[Path], object]) -> Path:
        """Has `write(path)` make the file (whole or not at all), then removes old ones beyond the
        limit.

        On a full disk its own oldest files make room.

        Raises:
            NotebankError: Twice the limit is held already (code busy).
            BadFile: It cannot be written: code disk-full where no file is left that may go,
                read-only where the disk or the folder is.
        """
        path = self.folder / name
        with self._lock:
            if self._total > 2 * self.limit:
                self._evict(self.limit, name)
            if self._total > 2 * self.limit:  # all of it is held
                raise NotebankError(
                    f"{self._total >> 20} MB of notes lie in the cache for those that were told of "
                    "them: ask again in a minute, or serve with a larger --cache-mb",
                    "busy",
                )
        while True:
            try:
                files.make_folder(path.parent)
                write(path)
                break
            except BadFile as error:
                with self._lock:
                    if error.code != "disk-full" or not self._evict(self._total - ROOM, name):
                        raise
        with self._lock:
            self._touch(name)
            self._evict(self.limit, name)
        return path

    def bytes_of(self, name: str) -> int | None:
        """Size of the file, now the most recently used; None where it is not there."""
        with self._lock:
            return self._files[name][0] if self._touch(name) else None

    @property
    def room(self) -> int:
        """Bytes of arrays that stay, whatever else is added."""
        return self.limit // 2

    def hold(self, name: str) -> None:
        """Keeps the file for the next 60 s: its path was told to somebody."""
        with self._lock:
            self._held[name] = self.steady() + HOLD_S
            self._touch(name)

    def discard(self, name: str) -> None:
        """Removes the file, if it is there."""
        with self._lock:
            self._remove(name)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        with self._lock:
            return self._total

    def _touch(self, name: str) -> bool:
        now = self.clock()
        try:
            with suppress(OSError):  # on a disk that cannot be written
                os.utime(self.folder / name, (now, now))
            size = (self.folder / name).stat().st_size
        except OSError:
            self._drop(name)
            return False
        self._drop(name)
        self._files[name] = (size, now)
        self._total += size
        return True

    def _evict(self, limit: int, keep: str) -> int:
        """Removes the oldest that may go until no more than `limit` bytes are left; how many."""
        removed = 0
        if self._total <= limit:
            return removed
        now = self.steady()
        self._held = {name: until for name, until in self._held.items() if until > now}
        for name, used in self._going():
            if self._total <= limit:
                break
            if name != keep and name not in self._held and not self._used_elsewhere(name, used):
                self._remove(name)
                removed += 1
        return removed

    def _going(self) -> list[tuple[str, float]]:
        """Names and when they were used last, in the order in which they may go."""
        arrays = (size for name, (size, _) in self._files.items() if name.startswith(ARRAYS))
        spare = sum(arrays) - self.room
        first: list[tuple[str, float]] = []
        last: list[tuple[str, float]] = []
        for name, (size, used) in self._files.items():
            stays = name.startswith(ARRAYS) and spare <= 0
            (last if stays else first).append((name, used))
            spare -= size if name.startswith(ARRAYS) else 0
        return first + last

    def _used_elsewhere(self, name: str, used: float) -> bool:
        """Another process has used the file since, so it may have named it."""
        try:
            return (self.folder / name).stat().st_mtime > used + 1e-3
        except OSError:
            return False

    def _remove(self, name: str) -> None:
        self._drop(name)
        self._held.pop(name, None)
        with suppress(OSError):  # on a disk that cannot be written
            (self.folder / name).unlink(missing_ok=True)

    def _drop(self, name: str) -> None:
        self._total -= self._files.pop(name, (0, 0.0))[0]

    def _scan(self) -> None:
        found = []
        for path in self.folder.rglob("*"):
            try:
                stat = path.stat()
            except OSError:
                continue  # another process has just removed it
            if path.name.startswith("."):
                self._tidy(path, stat.st_mtime)
            elif path.is_file():
                found.append(
                    (stat.st_mtime, path.relative_to(self.folder).as_posix(), stat.st_size)
                )
        for used, name, size in sorted(found):
            self._files[name] = (size, used)
            self._total += size

    def _tidy(self, path: Path, written: float) -> None:
        """Removes what a process left half written when it was killed."""
        if path.is_file() and self.clock() - written > LEFTOVER_S:
            with suppress(OSError):
                path.unlink(missing_ok=True)
