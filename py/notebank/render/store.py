"""What a renderer keeps in the cache: finished notes as WAV files, encoded sounds as arrays."""

import io
import logging
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.errors import BadFile, BadValue
from notebank.memory import Memory
from notebank.models.base import Captured
from notebank.notes import Loop
from notebank.render.cache import ARRAYS, Cache

log = logging.getLogger("notebank.render")

_LATENTS = 64 << 20  # bytes of latents and levels, which are small
_CAPTURED = 160 << 20  # bytes of what was captured of recordings, about 1.4 MB of each
_LAYOUT = 7  # of captured arrays: grows whenever a model captures others


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
        self._memory: Memory[np.ndarray] = Memory(_LATENTS)
        self._captured: Memory[Captured] = Memory(_CAPTURED)

    def get(self, key: str, make: Callable[[], np.ndarray]) -> np.ndarray:
        """The array of that key, made when it is nowhere."""
        known = self._memory.find(key)
        if known is not None:
            return known
        array = self._read(f"{key}.npy")
        found = None if array is None or not _is_sound(array) else array
        return self._memory.keep(
            key, self._write(f"{key}.npy", make(), np.save) if found is None else found
        )

    def has(self, key: str) -> bool:
        """Whether `get` has it in memory."""
        return key in self._memory

    def captured(self, key: str) -> Captured | None:
        """What a model captured of a recording, several arrays by name, if it is in memory."""
        return self._captured.find(key)

    def rest(self) -> None:
        """Keeps in memory nothing that was captured."""
        self._captured = Memory(_CAPTURED)

    def has_captured(self, key: str) -> bool:
        """Whether `captured` has it."""
        return key in self._captured

    def capture(self, key: str, make: Callable[[], Captured]) -> Captured:
        """The same from the disk, or made when it is not there either; any thread may do it."""
        return self._captured.keep(key, self._read_or_made(key, make))

    def kept(self, key: str) -> int | None:
        """Bytes on disk of what `get` has there, or None."""
        return self.cache.bytes_of(f"{ARRAYS}{key}.npy") if self.cache else None

    def kept_captured(self, key: str) -> int | None:
        """Bytes on disk of what `capture` has there, or None."""
        return self.cache.bytes_of(ARRAYS + _file(key)) if self.cache else None

    def prepare(self, key: str, make: Callable[[], Captured]) -> None:
        """Has what `capture` gives on disk, and keeps nothing of it in memory."""
        self._read_or_made(key, make)

    def _read_or_made(self, key: str, make: Callable[[], Captured]) -> Captured:
        arrays = self._read(_file(key))
        if arrays is None or not all(map(_is_sound, arrays.values())):
            arrays = self._write(_file(key), make(), _save_arrays)
        return arrays

    def _read(self, name: str) -> Any:
        path = self.cache.find(ARRAYS + name) if self.cache else None
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
                self.cache.add(ARRAYS + name, lambda path: files.write(path, buffer.getvalue()))
            except BadFile as error:  # it is in memory, and can be made again
                log.warning("%s", error)
        return value


def _file(key: str) -> str:
    """The name of what was captured."""
    return f"{key}-{_LAYOUT}.npz"


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
