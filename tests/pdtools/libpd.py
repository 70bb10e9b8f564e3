"""Pd inside this process (libpd, by way of the cypd wheel): its time goes on only when it is asked
to.

cypd is GPL and only ever a guest of tests. One libpd a process: `LibPd` opens patches in it and
closes them again.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cypd
import numpy as np

from pdtools.fudi import Atom
from pdtools.process import ABSTRACTIONS, ERRORS
from waiting import PATIENCE

BLOCK = 64


class LibPd:
    """`heard` is what came to the names of `hear`, as (name, kind, atoms…); `log` what Pd printed.

    bare : patches are opened as by a double click, with nothing of ours on Pd's path
    """

    def __init__(
        self, *patches: Path, hear: tuple[str, ...] = (), rate: int = 44100, bare: bool = False
    ):
        self.heard: list[tuple[Atom, ...]] = []
        self.rate, self.lines = rate, [""]
        self.library = ctypes.CDLL(cypd._libpd.__file__)
        cypd.init()
        cypd.init_audio(0, 2, rate)
        cypd.set_print_callback(self.lines.append)
        cypd.set_bang_callback(lambda name: self.heard.append((name, "bang")))
        cypd.set_float_callback(lambda name, number: self.heard.append((name, "float", number)))
        cypd.set_symbol_callback(lambda name, word: self.heard.append((name, "symbol", word)))
        cypd.set_list_callback(lambda name, *atoms: self.heard.append((name, "list", *flat(atoms))))
        cypd.set_message_callback(
            lambda name, kind, *atoms: self.heard.append((name, kind, *flat(atoms)))
        )
        cypd.clear_search_path()
        if not bare:
            cypd.add_to_search_path(str(ABSTRACTIONS))
        for name in hear:
            cypd.subscribe(name)
        self.patches = [cypd.open_patch(path.name, str(path.parent)) for path in patches]
        cypd.dsp(True)

    def __enter__(self) -> LibPd:
        return self

    def __exit__(self, *exc: object) -> None:
        for patch in self.patches:
            cypd.close_patch(patch)

    def errors(self) -> list[str]:
        return [line for line in self.log.splitlines() if ERRORS.search(line)]

    @property
    def log(self) -> str:
        return "".join(self.lines)

    def send(self, name: str, kind: str, *atoms: Atom) -> None:
        """A message of that kind: bang, float, symbol, list, or any word."""
        cypd.send_message(name, kind, *atoms)

    def play(self, seconds: float, buffer: int | None = None) -> np.ndarray:
        """float32 [2, T]: as much of Pd's time, as fast as it goes; in buffers of so many samples,
        as a host asks for them, or in one."""
        blocks = round(seconds * self.rate / BLOCK)
        if buffer:
            count = max(1, blocks * BLOCK // buffer)
            return np.hstack([self._buffer(buffer // BLOCK) for _ in range(count)])
        return self._buffer(blocks)

    def _buffer(self, blocks: int) -> np.ndarray:
        out = np.zeros((blocks * BLOCK, 2), np.float32)
        silence = np.zeros(1, np.float32)
        pointer = ctypes.POINTER(ctypes.c_float)
        self.library.libpd_process_float(
            blocks, silence.ctypes.data_as(pointer), out.ctypes.data_as(pointer)
        )
        return out.T

    def until(self, done: Callable[[], Any], timeout: float = PATIENCE) -> Any:
        """Lets Pd's time pass about as fast as ours, until `done` gives something true, which is
        returned."""
        end = time.monotonic() + timeout
        while not (found := done()):
            if time.monotonic() > end:
                raise TimeoutError(
                    f"not in {timeout} s; heard {self.heard[-4:]}; {self.log[-1000:]}"
                )
            self.play(0.005)
            time.sleep(0.002)
        return found


def flat(atoms: tuple) -> tuple[Atom, ...]:
    """The atoms, whether they came one by one or as one list."""
    return tuple(atoms[0]) if len(atoms) == 1 and isinstance(atoms[0], (list, tuple)) else atoms
