"""A process that runs somebody's program, as those see it who ask it."""

import os
import signal
import socket
import subprocess
import sys
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from itertools import count
from pathlib import Path
from threading import Lock, Thread
from typing import Any

import numpy as np

from notebank import threads
from notebank.errors import Cancelled, NotebankError
from notebank.limits import hint, most
from notebank.sandbox import wire

LOOK_S = 0.02  # between looks at what else there is to do
START_S = 120  # for a process to be there: PyTorch is large, and the machine may be busy
GRACE_S = 5.0  # after which a process that did not end itself is ended
TRIES = 3  # of a request whose process another request had ended

Look = Callable[[], bool]


class Failed(NotebankError):
    """The program raised an error, crashed, or took too long."""

    code = "program-failed"


class Displaced(Exception):
    """The process ended by what another had asked."""


class Child:
    """Runs one program; starts when it is asked, and again after it crashed or hung.

    Args:
        path: The program's file.
        sha256: Its hash; a file with another is not loaded.
    """

    def __init__(self, path: Path, sha256: str):
        self.path = path
        self.sha256 = sha256
        self._process: Process | None = None
        self._starting = Lock()

    def contract(self) -> dict[str, Any]:
        """What the program says of itself, as `torchscript.Program.contract` tells it."""
        return self._running().contract

    def limits(self) -> list[str]:
        """What is kept from the program here, see `sandbox.limits`."""
        return self._running().limits

    def call(
        self,
        method: str,
        x: np.ndarray,
        attributes: Mapping[str, Sequence[Any]] | None = None,
        seed: int = 0,
        look: Look | None = None,
    ) -> np.ndarray:
        """One call of a method of the program.

        Args:
            method: Its name.
            x: float32 [batch, channels, frames].
            attributes: Values by name, set before.
            seed: Of its random numbers.
            look: Called about every 20 ms; True gives the answer up.

        Returns:
            float32 [batch, channels, frames].

        Raises:
            Failed: It raised, crashed, or took too long.
            Cancelled: `look` said so.
        """
        request = {"op": "call", "method": method, "seed": seed}
        request["attributes"] = {name: list(v) for name, v in (attributes or {}).items()}
        for _ in range(TRIES):
            with suppress(Displaced):
                _, made = self._running(look).ask(request, [x], look)
                return made[0]
        raise Failed(f"{self.path.name} was ended again and again by what others asked")

    def close(self) -> None:
        """Ends the process."""
        with self._starting:
            if self._process is not None:
                self._process.end()
            self._process = None

    def _running(self, look: Look | None = None) -> "Process":
        """The process, ready; `look` is called while it starts, and may ask itself."""
        with self._starting:
            if self._process is None or self._process.over:
                self._process = Process(self.path, self.sha256)
            process = self._process
        process.be_ready(look)
        return process


class Process:
    """One process, which loads the program as soon as it is there; see `be_ready`."""

    def __init__(self, path: Path, sha256: str):
        self.name = path.name
        self.seconds = most("program-seconds")
        ours, theirs = socket.socketpair()
        with theirs:
            self._popen = _start(theirs.fileno(), self.seconds)
        self._line = ours
        self._ids = count(1)
        self._sending = Lock()
        self._hello: Future = Future()
        self._pending: dict[int, Future] = {0: self._hello}
        self._heard = time.monotonic()
        self.over = False
        self.limits: list[str] = []
        self.contract: dict[str, Any] = {}
        self._finalizer = weakref.finalize(self, _end, self._popen, ours)
        listener = Thread(target=_listen, args=(weakref.ref(self), ours), daemon=True)
        listener.start()
        self._loaded = self._send({"op": "load", "path": str(path), "sha256": sha256})

    def be_ready(self, look: Look | None = None) -> None:
        """Waits until the program is loaded.

        Raises:
            Failed: The process could not be started, or the file cannot be loaded.
            Cancelled: `look` said so; it goes on loading.
        """
        if self.contract:
            return
        try:
            self.limits = list(self._wait(self._hello, look, START_S)[0]["limits"])
            self.contract = self._answer(self._loaded, look)[0]["contract"]
        except Failed:
            self.end()
            raise

    def ask(
        self, request: dict[str, Any], arrays: Sequence[np.ndarray] = (), look: Look | None = None
    ) -> wire.Message:
        """The answer to a request.

        Args:
            request: As `sandbox.main` takes it.
            arrays: float32.
            look: See `Child.call`.

        Raises:
            Failed: The program raised, crashed, or took too long.
            Displaced: It did so at another's request.
            Cancelled: `look` said so.
        """
        return self._answer(self._send(request, arrays), look)

    def _send(self, request: dict[str, Any], arrays: Sequence[np.ndarray] = ()) -> Future:
        """Sends a request; what will be its answer."""
        future: Future = Future()
        try:
            with self._sending:
                id = next(self._ids)
                if self.over:
                    raise Displaced
                self._pending[id] = future
                wire.send(self._line, {**request, "id": id}, arrays)
        except OSError:  # it has just ended; whoever listens tells why
            pass
        return future

    def _answer(self, future: Future, look: Look | None) -> wire.Message:
        answer, made = self._wait(future, look, self.seconds)
        if "error" in answer:
            raise Failed(f"{self.name} failed: {str(answer['error'])[:400]}")
        return answer, made

    def _wait(self, future: Future, look: Look | None, seconds: float) -> wire.Message:
        since = time.monotonic()
        while not wait([future], LOOK_S).done:
            if look is not None and look():
                raise Cancelled("the program was not waited for")
            if time.monotonic() - max(since, self._heard) > seconds + GRACE_S:
                self._popen.kill()
        return future.result()

    def took(self, message: wire.Message) -> None:
        """Hands an answer to who waits for it."""
        self._heard = time.monotonic()
        future = self._pending.pop(int(message[0].get("id", 0)), None)
        if future is not None:
            future.set_result(message)

    def ended(self) -> None:
        """Tells those who wait: the oldest why, the others that it was not theirs."""
        self.over = True
        self._popen.kill()
        reason = self._reason(self._popen.wait())
        with self._sending:
            waiting = [self._pending.pop(id) for id in sorted(self._pending)]
        for place, future in enumerate(waiting):
            future.set_exception(Displaced() if place else Failed(reason))

    def end(self) -> None:
        self.over = True
        self._finalizer()

    def _reason(self, code: int) -> str:
        if code == -signal.SIGALRM:
            limit = f"{self.seconds} s {hint('program-seconds')}"
            return f"{self.name} took longer than {limit}: its process was ended"
        if code < 0:
            with suppress(ValueError):
                return f"{self.name} crashed: its process ended by {signal.Signals(-code).name}"
        return f"{self.name} failed: its process ended with {code}"


def _start(number: int, seconds: int) -> subprocess.Popen:
    """The process, with its end of the line under that number."""
    lanes = min(threads.lanes(), max(1, threads.cores() - 1))
    arguments = [number, lanes, most("program-mb"), seconds]
    kept = ("PATH", "LANG", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    # a session of its own: Ctrl-c is for the one that asks
    return subprocess.Popen(
        [sys.executable, "-B", "-m", "notebank.sandbox.main", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=[number],
        cwd="/",
        env=environment,
        start_new_session=True,
    )


def _end(popen: subprocess.Popen, line: socket.socket) -> None:
    popen.kill()
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    popen.wait()


def _listen(process: "weakref.ref[Process]", line: socket.socket) -> None:
    """Takes answers until the process has gone; a process that nobody holds any more ends."""
    while True:
        try:
            message = wire.receive(line)
            there = process()
            if there is not None:
                there.took(message)
            del there
        except Exception:  # it went, or what it sent is no message
            break
    line.close()
    there = process()
    if there is not None:
        there.ended()
