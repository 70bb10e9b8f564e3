"""The one thread that owns sessions and models: it answers commands and works on jobs, a slice of
each in turn."""

import time
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from notebank_server.context import Services
from notebank_server.dispatch import Dispatcher
from notebank_server.jobs.background import Background
from notebank_server.jobs.job import Job
from notebank_server.jobs.preparing import Preparing

SLICE_S = 0.005  # of commands at most, before work goes on
IDLE_S = 0.25
PACE_S = 0.001
END_S = 2.5
DEEPEST = 4  # jobs that may be under way at once, each in the middle of the one before


class WorkerThread:
    """Ends when `stop` is called, from whatever thread.

    Args:
        host: What the server consists of.
        alive: Called again and again as long as the thread turns.
    """

    def __init__(self, host: Services, alive: Callable[[], object] = lambda: None):
        self.host = host
        self.alive = alive
        self.dispatch = Dispatcher(host)
        self.background = Background(host)
        self.preparing = Preparing(host)
        self._thread = Thread(target=self._run, name="notebank-worker", daemon=True)
        self._ending = False
        self._under_way: list[Job] = []  # each interrupted the one before
        self._since = 0.0  # until when the time was charged to whoever used it
        self._rest = 0.0  # until when a job under way is not interrupted by commands
        self._loaded: SimpleQueue[Exception | None] = SimpleQueue()

    def start(self) -> None:
        """Returns when the first model is loaded; raises what stands in the way of that."""
        self._thread.start()
        if (error := self._loaded.get()) is not None:
            raise error

    def stop(self) -> None:
        """Ends the thread at the next look."""
        self._ending = True
        self.host.inbox.wake()

    def join(self) -> None:
        """Waits for its end, but not for one that is in the middle of a long computation."""
        self._thread.join(END_S)

    def _run(self) -> None:
        try:
            self.host.models.get(self.host.config.model)
        except Exception as error:
            self._loaded.put(error)
            return
        self._loaded.put(None)
        while not self._ending:
            try:
                self._turn()
            except Exception as error:  # whatever it is, the next turn must come
                self.host.report("worker", error)
        self.preparing.close()
        self.host.models.close()
        self.host.sessions.close_all()
        self.host.outbox.drain()

    def _turn(self) -> None:
        self.alive()
        queue = self.host.queue
        idle = queue.empty and not self.background.wanted
        pause = PACE_S if self.host.outbox.waiting else IDLE_S
        self._attend(pause if idle else 0.0)
        job = queue.next()
        if job is not None:
            self._since = time.monotonic()
            self._advance(job)
            self.preparing.disturbed()
        elif self.background.wanted:
            self.background.advance(self._is_called)
        else:
            self.preparing.advance()

    def _is_called(self) -> bool:
        """What work in the background asks while it goes on. True: give way."""
        self.alive()
        return self._ending or not self.host.queue.empty or not self.host.inbox.empty

    def _advance(self, job: Job) -> None:
        self._under_way.append(job)
        try:
            over = job.advance(self._look, self.host.report)
        finally:
            self._under_way.pop()
        self._charge(job)
        if over:
            self.host.queue.remove(job)
            self.background.after(job.session)

    def _charge(self, job: Job) -> None:
        """The time since the last look was the job's."""
        now = time.monotonic()
        self.host.queue.charge(job.session, now - self._since)
        self._since = now

    def _attend(self, timeout: float) -> None:
        """Carries out what came in, for a few milliseconds at most, and sends what waits."""
        received = self.host.inbox.take(timeout)
        begun = time.monotonic()
        while received is not None:
            self.dispatch(received)
            self.background.after(None)
            late = time.monotonic() >= begun + SLICE_S
            received = None if late else self.host.inbox.take()
        self.host.outbox.flush()
        now = time.monotonic()
        self._rest = now + (now - begun)  # commands get half of the time at most

    def _look(self, job: Job) -> bool:
        """What a job calls while it works: commands are carried out, pressing jobs run in between.
        True: give up."""
        self.alive()
        self._charge(job)
        self._hear()
        while (other := self._pressing(job)) is not None:
            self._advance(other)
            self._hear()
        return job.dead or self._ending

    def _hear(self) -> None:
        """Attends to what came in, unless commands have had their share of the time."""
        heard = not self.host.inbox.empty or self.host.outbox.waiting
        if heard and time.monotonic() >= self._rest:
            self._attend(0.0)
        self._since = time.monotonic()

    def _pressing(self, but: Job) -> Job | None:
        """What may interrupt a job that is under way; never one of a session that was interrupted
        for it."""
        if but.dead or len(self._under_way) >= DEEPEST:
            return None
        stopped = [job.session.sid for job in self._under_way[:-1]]
        return self.host.queue.pressing(but, stopped)
