"""A server that is started again when it is gone."""

import time
from collections.abc import Callable, Sequence

from notebank.stage import serving
from notebank.stage.serving import Served

LOOK = 0.25  # [s] between two looks at the server
_SILENT = 3.0  # [s] without an answer of a server that is not ours: it is gone
_BRIEF = 20.0  # [s] a server that ends sooner was of no use
_TRIES = 3  # of no use, one after the other


class Watch:
    """Looks after a server; `stop` ends the one that it started. `process`: that one, if any.

    Args:
        server: That runs now, ours or not.
        arguments: More options of `notebank serve`, for the next one.
        say: Told what happens, line by line.
    """

    def __init__(
        self, server: Served, arguments: Sequence[str], say: Callable[[str], object]
    ) -> None:
        self.port = server.port
        self.process = server.process
        self._arguments = arguments
        self._say = say
        self._started = self._heard = time.monotonic()
        self._useless = 0

    def look(self) -> None:
        """Starts a server if there is none."""
        if self._useless < _TRIES and self._is_gone() and serving.is_free(self.port):
            self._start()

    def _is_gone(self) -> bool:
        if self.process is not None:
            return self.process.poll() is not None
        now = time.monotonic()
        if now - self._heard > 1.0 and serving.answer(self.port):
            self._heard = time.monotonic()
        return time.monotonic() - self._heard > _SILENT

    def _start(self) -> None:
        now = time.monotonic()
        self._useless = self._useless + 1 if now - self._started < _BRIEF else 0
        if self._useless == _TRIES:
            self._say("the server ended again and again: it is not started any more")
            return
        self._say("the server is gone: it is started again")
        self.process, self._started = serving.start(self.port, self._arguments), now

    def stop(self) -> None:
        """Ends the server, if it is ours."""
        if self.process is not None:
            serving.stop(self.process)
