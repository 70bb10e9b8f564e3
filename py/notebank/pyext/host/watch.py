"""Looks once a second whether a script was saved."""

import threading
from collections.abc import Callable

from notebank.pyext.host.worker import ScriptProcess

PERIOD = 1.0  # [s]


class Watch:
    """changed: called with the worker whose script file was saved."""

    def __init__(self, changed: Callable[[ScriptProcess], object]):
        self._changed = changed
        self._seen: dict[ScriptProcess, float] = {}
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pyext watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()

    def add(self, worker: ScriptProcess) -> None:
        """Watches a worker's script, as it is now."""
        with self._lock:
            self._seen[worker] = _saved(worker)

    def remove(self, worker: ScriptProcess) -> None:
        """Looks away."""
        with self._lock:
            self._seen.pop(worker, None)

    def _run(self) -> None:
        while not self._stopped.wait(PERIOD):
            self.look()

    def look(self) -> None:
        """Looks now."""
        with self._lock:
            found = [(worker, _saved(worker), before) for worker, before in self._seen.items()]
            changed = [worker for worker, now, before in found if now and now != before]
            self._seen.update({worker: now for worker, now, before in found if now})
        for worker in changed:
            self._changed(worker)


def _saved(worker: ScriptProcess) -> float:
    """When the file was saved; 0 while it is not there, as editors have it for a moment."""
    try:
        return worker.script.file.stat().st_mtime
    except OSError:
        return 0
