"""The handle on the process that runs one script module: started, told, listened to, ended."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from notebank.pyext import pipe
from notebank.pyext.host.scripts import Script

ROOT = Path(__file__).resolve().parents[3]
_MANY = 20_000  # queued messages above which Pd is asked to hold the rest
_GRACE = 1.0  # [s] for a process to end by itself


class ScriptProcess:
    """The process that runs one script module: started, told, listened to, ended.

    Args:
        script: The module.
        start_facts: What the process is told first, besides the script's name, target and file.
        hear: Called with each message of the process, in the threads that read what it says.
        ended: Called once when the process is gone, unless it was ended from here.
        less_behind: Called when 10,000 messages are left in the queue: Pd may send the rest.
    """

    def __init__(
        self,
        script: Script,
        start_facts: dict[str, Any],
        hear: Callable[["ScriptProcess", list], object],
        ended: Callable[["ScriptProcess"], object],
        less_behind: Callable[["ScriptProcess"], object],
    ):
        self.script = script
        self._facts = start_facts
        self._hear = hear
        self._ended = ended
        self._less_behind = less_behind
        self._queue: queue.SimpleQueue[tuple[object, ...] | None] = queue.SimpleQueue()
        self._process: subprocess.Popen | None = None
        self._dismissed = False
        self.heard_at = 0.0  # when it last said that it reloads

    # -- life --

    @property
    def alive(self) -> bool:
        """Whether the process runs (or is stopped, or hangs)."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def status(self) -> int | None:
        """How it ended; negative: by that signal."""
        return self._process.poll() if self._process else None

    def start(self, first: Iterable[tuple[object, ...]]) -> None:
        """Starts the process and tells it the `first` messages. What was queued for an earlier one
        is not its business."""
        fresh: queue.SimpleQueue[tuple[object, ...] | None] = queue.SimpleQueue()
        facts = {
            "name": self.script.name,
            "target": self.script.target,
            "file": str(self.script.file),
        }
        for message in ((self._facts | facts,), *first):
            fresh.put(message)
        new_group: dict[str, Any] = {"start_new_session": True} if os.name == "posix" else {}
        process = self._process = subprocess.Popen(
            [sys.executable, "-m", "notebank.pyext.child.main"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **new_group,
        )
        self._queue = fresh
        for target in (self._write, self._read, self._read_errors):
            threading.Thread(
                target=target,
                args=(process, self._queue),
                daemon=True,
                name=f"pyext {self.script.name}",
            ).start()

    def end(self) -> None:
        """Ends the process, in good order where it listens: it goes when nobody speaks to it any
        more."""
        self._dismissed = True
        process = self._process
        if process is None:
            return
        self._queue.put(None)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE)
        self._kill(process)

    def kill(self) -> None:
        """Ends the process at once, stopped or hanging as it may be; nobody is told."""
        self._dismissed = True
        if self._process is not None:
            self._kill(self._process)
        self._dismissed = False

    @staticmethod
    def _kill(process: subprocess.Popen) -> None:
        with suppress(ProcessLookupError, PermissionError):
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)  # what the script itself started, too
            else:
                process.kill()
        process.wait()

    # -- talk --

    def tell(self, *message: object) -> None:
        """Queues a message; never waits."""
        self._queue.put(message)

    @property
    def behind(self) -> bool:
        return self._queue.qsize() > _MANY

    def _write(self, process: subprocess.Popen, messages: queue.SimpleQueue) -> None:
        assert process.stdin is not None
        try:
            while (message := messages.get()) is not None:
                body = message[0] if len(message) == 1 and isinstance(message[0], dict) else message
                process.stdin.write(pipe.line(body))
                if messages.empty():
                    process.stdin.flush()
                if messages.qsize() == _MANY // 2:
                    self._less_behind(self)
            process.stdin.close()
        except (OSError, ValueError):  # it is gone; the reader tells
            pass

    def _read(self, process: subprocess.Popen, _: object) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if message == ["reloading"]:
                self.heard_at = time.monotonic()
            else:
                self._hear(self, message)
        process.wait()
        if process is self._process and not self._dismissed:
            self._ended(self)

    def _read_errors(self, process: subprocess.Popen, _: object) -> None:
        # What libraries and the interpreter itself print, past Python's own streams: it belongs to
        # no box.
        assert process.stderr is not None
        for line in process.stderr:
            self._hear(self, ["error", 0, line.decode("utf-8", "replace").rstrip("\n")])
