"""What to do when nobody has asked for anything for a while: make all sounds ready, so that none
needs to be analysed when it is chosen."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress

from notebank import threads
from notebank.errors import NotebankError
from notebank.memory import give_back
from notebank.models.base import NoteModel
from notebank.render.captures import alone
from notebank.render.encoder import Encoder
from notebank.render.preparing import Preparation
from notebank.sounds.library import Library
from notebank_server.context import Services


class Preparing:
    """Captures the sounds of the library for the model that is played, one recording after the
    other in a thread of the lowest priority, and begins none while there is work. It does so for
    models that capture recordings; others encode what they need in time.

    Args:
        host: What the server consists of.
        clock: [s], for tests.
    """

    def __init__(self, host: Services, clock: Callable[[], float] = time.monotonic):
        self.host = host
        self._clock = clock
        self._pool = ThreadPoolExecutor(1, "prepare", _lowest)
        self._under_way: Future[None] | None = None
        self._round: _Round | None = None
        self._since = clock()

    def disturbed(self) -> None:
        """There is work: the next recording waits until there was none for a while, and sounds that
        came meanwhile are seen."""
        self._since, self._round = self._clock(), None

    def advance(self) -> None:
        """Begins a recording, if it is time; never waits."""
        after = self.host.config.prepare_after
        if after is None or self._clock() - self._since < after:
            return
        if self._under_way is not None and not self._under_way.done():
            return
        session = self.host.sessions.newest()
        hosted = self.host.models.loaded(session.model if session else self.host.config.model)
        if hosted is None or "residual" not in hosted.info.caps:
            return
        if self._round is None or self._round.model is not hosted.renderer.model:
            self._round = _Round(hosted.renderer, self.host.library)
        if not self._round.over:
            self._under_way = self._pool.submit(self._round.advance)
            self._under_way.add_done_callback(self._told)

    def close(self) -> None:
        """Begins nothing more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _told(self, future: Future[None]) -> None:
        error = None if future.cancelled() else future.exception()
        if isinstance(error, Exception):
            self.host.report("preparing", error)
        self.host.beside.wake()


class _Round:
    """All that is not ready, one recording after the other; `over`: there is nothing more to do."""

    def __init__(self, encoder: Encoder, library: Library):
        self.over = False
        self._encoder = encoder
        self._library = library
        self._work: Preparation | None = None

    @property
    def model(self) -> NoteModel:
        return self._encoder.model

    def advance(self) -> None:
        """Makes a recording ready."""
        self.over = True  # unless it ends well
        if self._work is None:
            self.model.warm_up()  # a recording may be taken, though all sounds are ready
            self._work = Preparation(self._encoder, self._library.all())
        if not self._work.left or not self._work.has_room:
            give_back()
            return
        with suppress(NotebankError):  # whoever plays it will be told
            if not self._work.advance():
                return
        self.over = False


def _lowest() -> None:
    """What the thread does first."""
    alone()
    threads.go_last()
