"""A Pd array in Python's hands: a copy that is fetched when it is first looked at and written back
when the method ends."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

from notebank.pyext.child import wavefile
from notebank.pyext.child.pd import Pd
from notebank.pyext.pipe import text_to_bytes

# samples that Pd hands over at once, and takes at once from a file: more would hold up its audio
READ, WRITE = (
    7900,
    32768,
)
_files = itertools.count(1)


class Buffer(NDArrayOperatorsMixin):
    """The array called `name`. Slices are NumPy views of one copy; `dirty()` or the end of the
    method writes back what changed."""

    pd: Pd

    def __init__(self, name: object):
        self.symbol = self.pd.symbol(str(name))
        self._name = str(name)
        self._samples: np.ndarray | None = None  # the copy
        self._stored: np.ndarray | None = None  # what Pd has, as far as we know; NaN: unknown

    def __repr__(self) -> str:
        return f"<Buffer {self._name}>"

    # -- size --

    def __len__(self) -> int:
        """Samples; 0 if there is no such array."""
        return max(self._size(), 0)

    def _size(self) -> int:
        return (
            len(self._samples)
            if self._samples is not None
            else int(self.pd.ask("size", self._name))
        )

    def resize(self, frames: int, keep: int = 1, zero: int = 1) -> "Buffer":
        """Makes the array `frames` long.

        Args:
            frames: [samples].
            keep: What is in it stays.
            zero: New samples are 0.

        Returns:
            The buffer itself.

        Raises:
            RuntimeError: There is no such array, or Pd did not answer (NoAnswer).
        """
        self.settle()
        if self.pd.ask("resize", self._name, int(frames), int(bool(keep)), int(bool(zero))) < 0:
            raise RuntimeError("Invalid buffer")
        return self

    # -- contents --

    def __getitem__(self, index: int | slice) -> Any:
        """A sample, or a view of samples; None if there is no such array."""
        samples = self._fetch()
        if samples is None:
            return None
        return samples[index] if isinstance(index, slice) else float(samples[index])

    def __setitem__(self, index: int | slice, value: Any) -> None:
        """Sets a sample, or copies one-dimensional data in: as much as there is and as fits."""
        if not isinstance(index, slice):
            samples = self._fetch()
            if samples is None:
                raise RuntimeError("Invalid buffer")
            samples[index] = value
            return
        data = self._numbers(value)
        size = self._size()
        if size < 0:
            raise RuntimeError("Invalid buffer")
        covers_all = index.indices(size) == (0, size, 1) and (data.ndim == 0 or len(data) >= size)
        samples = self._blank(size) if covers_all and self._samples is None else self._fetch()
        place = samples[index]  # type: ignore[index]
        count = len(place) if data.ndim == 0 else min(len(place), len(data))
        place[:count] = data if data.ndim == 0 else data[:count]

    def _numbers(self, value: Any) -> np.ndarray:
        data = np.asarray(value._fetch() if isinstance(value, Buffer) else value)
        if self.pd.strict and not np.can_cast(data.dtype, np.float32, "safe"):
            raise TypeError(
                f"Cannot cast array data from {data.dtype!r} to dtype('float32') "
                "according to the rule 'safe'"
            )
        if data.ndim > 1:
            raise ValueError(f"a buffer takes one-dimensional data, not {data.ndim} dimensions")
        return data.astype(np.float32)

    def __iter__(self) -> Iterator[float]:
        samples = self._fetch()
        return iter([] if samples is None else samples.tolist())

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        samples = self._fetch()
        found = np.zeros(0, np.float32) if samples is None else samples
        return np.array(found, dtype or np.float32)

    def __array_ufunc__(
        self, ufunc: np.ufunc, method: str, *inputs: Any, out: tuple = (), **options: Any
    ) -> Any:
        """Arithmetic: on the samples; `buffer += x` changes the buffer."""
        plain = [np.asarray(item) if isinstance(item, Buffer) else item for item in inputs]
        if out == (self,):
            self[:] = getattr(ufunc, method)(*plain, **options)
            return self
        return getattr(ufunc, method)(*plain, **({"out": out} if out else {}), **options)

    def __eq__(self, other: object) -> bool:  # type: ignore[override]
        return isinstance(other, Buffer) and self._name == other._name

    def __ne__(self, other: object) -> bool:  # type: ignore[override]
        return not self == other

    def __hash__(self) -> int:
        return hash(self._name)

    # -- exchange with Pd --

    def dirty(self) -> None:
        """Writes back what was changed and has Pd draw the array anew."""
        self.write_back()
        self.pd.ask("redraw", self._name)
        if not self.pd.in_method:
            self._samples = self._stored = None

    def settle(self) -> None:
        """Writes back what was changed and forgets the copy: the next method sees what Pd has
        then."""
        try:
            self.write_back()
        finally:
            self._samples = self._stored = None

    def _fetch(self) -> np.ndarray | None:
        if self._samples is None:
            size = self._size()
            if size < 0:
                return None
            self._stored = self._read(size)
            self._samples = self._stored.copy()
            self.pd.touch(self)
        return self._samples

    def _blank(self, size: int) -> np.ndarray:
        # All of it is about to be written: no need to ask for what it holds.
        self._samples, self._stored = np.zeros(size, np.float32), np.full(size, np.nan, np.float32)
        self.pd.touch(self)
        return self._samples

    def _read(self, size: int) -> np.ndarray:
        samples, at = np.zeros(size, np.float32), 0
        pieces = ((skip, min(READ, size - skip)) for skip in range(0, size, READ))
        for answer in self.pd.ask_each("get", self._name, pieces):
            piece = np.frombuffer(text_to_bytes(answer.samples), "<f4")
            samples[at : at + len(piece)] = (
                piece  # fewer than asked for if the array was made shorter meanwhile
            )
            at += READ
        return samples

    def write_back(self) -> bool:
        """Writes back what was changed; whether there was anything."""
        samples, stored = self._samples, self._stored
        if samples is None or stored is None:
            return False
        changed = samples != stored
        if not changed.any():
            return False
        starts = [
            start for start in range(0, len(samples), WRITE) if changed[start : start + WRITE].any()
        ]
        files = {start: self._file() for start in starts}

        def pieces() -> Iterator[tuple[str, int, int]]:
            for start, file in files.items():
                piece = samples[start : start + WRITE]
                wavefile.write(file, piece, int(self.pd.rate))
                yield file.as_posix(), start, len(piece)

        try:
            for _ in self.pd.ask_each("write", self._name, pieces()):
                pass
        finally:
            for file in files.values():
                file.unlink(missing_ok=True)
        self._stored = samples.copy()
        return True

    def _file(self) -> Path:
        return self.pd.folder / f"{os.getpid()}-{next(_files)}.wav"
