"""What there is to do, and what comes next."""

from collections import OrderedDict, deque
from collections.abc import Iterator

from notebank.errors import NotebankError
from notebank_server.job import Job
from notebank_server.session import Session


class JobQueue:
    """Notes come first, whoever asks. Otherwise each session's jobs run in their order, and sessions take turns, step by step."""

    def __init__(self, limit: int):
        self.limit = limit
        self._notes: deque[Job] = deque()
        self._sessions: OrderedDict[int, deque[Job]] = OrderedDict()  # the one whose turn is next first; no empty queues

    def add(self, job: Job, urgent: bool = False) -> None:
        """Queues a job; `busy` when too many of its session wait."""
        if self.count(job.session) >= self.limit:
            raise NotebankError(f"{self.limit} jobs of this session are waiting: ask again when some are done", "busy")
        if urgent:
            self._notes.append(job)
        else:
            self._sessions.setdefault(job.session.sid, deque()).append(job)

    def next(self) -> Job | None:
        """The job whose turn it is; the turn passes on. A job that is over must be handed to `remove`."""
        if self._notes:
            return self._notes[0]
        if not self._sessions:
            return None
        sid = next(iter(self._sessions))
        self._sessions.move_to_end(sid)
        return self._sessions[sid][0]

    def pressing(self, but: Job) -> Job | None:
        """A job that should not wait for the end of the note that `but` is rendering: a note, or another session's first."""
        heads = (queue[0] for sid, queue in self._sessions.items() if sid != but.session.sid)
        return next((job for job in (*self._notes, *heads) if job.pressing and job is not but and not job.dead), None)

    def remove(self, job: Job) -> None:
        """Takes a job out that is over."""
        if job in self._notes:
            self._notes.remove(job)
        queue = self._sessions.get(job.session.sid)
        if queue and job in queue:
            queue.remove(job)
            if not queue:
                del self._sessions[job.session.sid]

    def discard(self, job: Job) -> None:
        """Takes a job out that was given up, unless it is in the middle of its work: then it is over at its next turn."""
        if not job.begun:
            self.remove(job)

    def of(self, session: Session) -> Iterator[Job]:
        """The jobs of a session that are not given up."""
        jobs = (*self._notes, *self._sessions.get(session.sid, ()))
        return (job for job in jobs if job.session is session and not job.dead)

    def count(self, session: Session) -> int:
        """How many jobs of the session wait or run."""
        return sum(1 for _ in self.of(session))

    @property
    def empty(self) -> bool:
        return not self._notes and not self._sessions
