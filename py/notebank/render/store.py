"""What a renderer keeps in the cache: finished notes as WAV files, encoded sounds as arrays."""

import io
import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import IO, Any, TypeVar

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.errors import BadFile, BadValue
from notebank.models.base import Captured
from notebank.notes import Loop
from notebank.render.cache import Cache

log = logging.getLogger("notebank.render")
T = TypeVar("T")

_IN_MEMORY = 2048  # arrays: 13 pitches of 75 sounds and their levels
_CAPTURED = 128  # recordings, of about 1.4 MB each
_LAYOUT = 2  # of captured arrays: grows whenever a model captures others


class NoteStore:
    """Finished notes. Each file is a float32 WAV of one note that can be delivered as it is."""

    def __init__(self, cache: Cache | None, rate: int):
        self.cache = cache
        self.rate = rate

    def name(self, key: str) -> str:
        """The name in the cache of the note with that key."""
        return f"notes/{key[:2]}/{key}.wav"

    def get(self, name: str, samples: int) -> tuple[np.ndarray, Loop] | None:
        """The note, float32 [samples], and its loop, or None. A damaged file is thrown away."""
        path = self.cache.find(name) if self.cache else None
        if path is None:
            return None
        note = read_note(path, samples, self.rate)
        if note is None:
            self.cache.discard(name)  # type: ignore[union-attr]
        return note

    def put(self, name: str, note: np.ndarray, loop: Loop) -> str | None:
        """Keeps a note.

        Args:
            name: As `name` gives it.
            note: float32 [samples].
            loop: Its loop.

        Returns:
            The name, or None when there is no cache.
        """
        if self.cache is None:
            return None
        self.cache.add(name, lambda path: wav.write(path, note, self.rate, "FLOAT", loop=loop))
        return name


class ArrayStore:
    """Arrays that are costly to make: in memory, and on disk when there is a cache."""

    def __init__(self, cache: Cache | None):
        self.cache = cache
        self._memory: OrderedDict[str, np.ndarray] = OrderedDict()
        self._captured: OrderedDict[str, Captured] = OrderedDict()
        self._lock = Lock()

    def get(self, key: str, make: Callable[[], np.ndarray]) -> np.ndarray:
        """The array of that key, made when it is nowhere."""

        def made() -> np.ndarray:
            array = self._read(f"{key}.npy")
            found = None if array is None or not _is_sound(array) else array
            return self._write(f"{key}.npy", make(), np.save) if found is None else found

        return _kept(self._memory, key, _IN_MEMORY, made)

    def has(self, key: str) -> bool:
        """Whether `get` has it in memory."""
        return key in self._memory

    def captured(self, key: str) -> Captured | None:
        """What a model captured of a recording, several arrays by name, if it is in memory."""
        with self._lock:
            if key in self._captured:
                self._captured.move_to_end(key)
            return self._captured.get(key)

    def has_captured(self, key: str) -> bool:
        """Whether `captured` has it."""
        return key in self._captured

    def capture(self, key: str, make: Callable[[], Captured]) -> Captured:
        """The same from the disk, or made when it is not there either; any thread may do it."""
        name = f"{key}-{_LAYOUT}.npz"
        arrays = self._read(name)
        if arrays is None or not all(map(_is_sound, arrays.values())):
            arrays = self._write(name, make(), _save_arrays)
        with self._lock:
            self._captured[key] = arrays
            if len(self._captured) > _CAPTURED:
                self._captured.popitem(last=False)
        return arrays

    def _read(self, name: str) -> Any:
        path = self.cache.find(f"arrays/{name}") if self.cache else None
        if path is None:
            return None
        try:
            found = np.load(path, allow_pickle=False)
            return dict(found) if isinstance(found, np.lib.npyio.NpzFile) else found
        except Exception:  # numpy parses the header as Python: a damaged one raises nearly anything
            return None

    def _write(self, name: str, value: Any, save: Callable) -> Any:
        if self.cache is not None:
            buffer = io.BytesIO()
            save(buffer, value)
            try:
                self.cache.add(f"arrays/{name}", lambda path: files.write(path, buffer.getvalue()))
            except BadFile as error:  # it is in memory, and can be made again
                log.warning("%s", error)
        return value


def _kept(memory: OrderedDict[str, T], key: str, most: int, make: Callable[[], T]) -> T:
    """The value of a key out of a memory that forgets what was not asked for longest."""
    if key not in memory:
        memory[key] = make()
        if len(memory) > most:
            memory.popitem(last=False)
    memory.move_to_end(key)
    return memory[key]


def _save_arrays(file: IO[bytes], arrays: Captured) -> None:
    np.savez(file, **arrays)  # type: ignore[arg-type]


def _is_sound(array: np.ndarray) -> bool:
    return bool(np.all(np.isfinite(array)))


def read_note(path: Path, samples: int, rate: int) -> tuple[np.ndarray, Loop] | None:
    """A finished note from a WAV that `wav.write` made.

    Args:
        path: The file.
        samples: Length that it must have.
        rate: [Hz] that it must have.

    Returns:
        float32 [samples] and its loop; None when the file is anything else, or its guards are not
        zero.
    """
    if not is_whole(path, samples, rate):
        return None
    try:
        note = np.fromfile(path, "<f4", samples, offset=wav.DATA_OFFSET["FLOAT"])
        loop = wav.read_loop(path).check(samples)
    except (OSError, BadValue, BadFile):
        return None
    if note.size != samples or not np.all(np.isfinite(note)) or note[0] or note[-2:].any():
        return None
    return note, loop


def is_whole(path: Path | None, samples: int, rate: int) -> bool:
    """Whether a file's length and header are those of a WAV as `wav.write` makes them, with a loop
    or without.

    Args:
        path: The file; None is not whole.
        samples: Length that it must have.
        rate: [Hz] that it must have.
    """
    try:
        if path is None:
            return False
        behind = path.stat().st_size - wav.DATA_OFFSET["FLOAT"] - 4 * samples
        if behind not in (0, wav.LOOP_BYTES):
            return False
        header = io.BytesIO()
        wav.write_header(header, samples, rate, "FLOAT", behind)
        with path.open("rb") as file:
            return file.read(len(header.getvalue())) == header.getvalue()
    except OSError:
        return False
