"""Finished notes of a grid, in files of a few each, on the disk before they count.

A note of its own file would cost a slow disk more time (an fsync is 8 ms on some) than a quick
model needs to make it, so notes that are finished within two seconds share one. A file: "nbnotes1",
how many notes, samples of a note, their numbers (all uint32), then the notes, float32, all
little-endian. It is there whole or not at all.
"""

import shutil
import struct
import time
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

import numpy as np

from notebank import files

SAMPLE = np.dtype("<f4")
EVERY_S = 2.0  # so many seconds of work are lost at most when the power goes
TOGETHER = 8 << 20  # bytes that wait at most
_MAGIC = b"nbnotes1"
_HEAD = struct.Struct("<8sII")


class NoteFiles:
    """Notes of one length in a folder, each known by a number 0..2^32-1.

    Args:
        folder: Where their files lie.
        samples: Length of each note.
        kept: kept(file): called when the notes of one more file are durable.
    """

    def __init__(
        self, folder: Path, samples: int, kept: Callable[[Path], None] = lambda file: None
    ):
        self.folder = folder
        self.samples = samples
        self.kept = kept
        self._places: dict[int, tuple[Path, int]] = {}  # number: file and byte
        self._waiting: dict[int, np.ndarray] = {}
        self._flushed = 0.0

    def open(self) -> None:
        """Makes the folder, and finds what is there."""
        self.folder.mkdir(exist_ok=True)
        self.look()

    def look(self) -> int:
        """Finds the notes that are there, whole; how many."""
        self._places = {}
        for path in self.folder.glob("*.notes"):
            self._places.update(_contents(path, self.samples))
        return len(self._places)

    def here(self) -> set[int]:
        """Numbers of the notes that are durable."""
        return set(self._places)

    def put(self, number: int, audio: np.ndarray) -> None:
        """Takes a note, float32 [samples]; it is durable, and counts, after the next `flush`."""
        self._waiting[number] = np.ascontiguousarray(audio, SAMPLE)
        self.flush_if_due()

    def flush_if_due(self) -> None:
        """To be called often: writes when the last time is long enough ago, or when much waits."""
        waiting = len(self._waiting) * SAMPLE.itemsize * self.samples
        if waiting and (time.monotonic() - self._flushed >= EVERY_S or waiting >= TOGETHER):
            self.flush()

    def flush(self) -> None:
        """Makes all notes durable that wait."""
        if not self._waiting:
            return
        path = self.folder / f"{min(self._waiting):08}-{token_hex(4)}.notes"
        with files.replacing(path, durable=True) as file:
            file.write(_HEAD.pack(_MAGIC, len(self._waiting), self.samples))
            file.write(np.fromiter(self._waiting, "<u4").tobytes())
            for audio in self._waiting.values():
                file.write(audio.data)
        self._waiting = {}
        self._flushed = time.monotonic()
        self.found(path)

    def found(self, path: Path) -> None:
        """Takes in a file that was made durable, here or by another process."""
        self._places.update(_contents(path, self.samples))
        self.kept(path)

    def get(self, number: int) -> np.ndarray:
        """The note, float32 [samples]."""
        path, offset = self._places[number]
        return np.fromfile(path, SAMPLE, self.samples, offset=offset)

    def clear(self) -> None:
        """Removes them all."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._places = {}


def count(folder: Path) -> int:
    """How many notes lie in a folder, for those who only look on."""
    return sum(len(_contents(path)) for path in folder.glob("*.notes"))


def _contents(path: Path, samples: int | None = None) -> dict[int, tuple[Path, int]]:
    """Where the notes of a file are; none when it is damaged or of another length."""
    try:
        with path.open("rb") as file:
            magic, number, length = _HEAD.unpack(file.read(_HEAD.size))
            numbers = np.fromfile(file, "<u4", number)
            size = file.seek(0, 2)
    except (OSError, struct.error):
        return {}
    start = _HEAD.size + 4 * number
    whole = (
        magic == _MAGIC
        and numbers.size == number
        and size == start + number * length * SAMPLE.itemsize
    )
    if not whole or samples not in (None, length):
        return {}
    return {int(n): (path, start + i * length * SAMPLE.itemsize) for i, n in enumerate(numbers)}
