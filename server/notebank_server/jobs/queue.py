"""What there is to do, and what comes next."""

from collections import OrderedDict, deque
from collections.abc import Iterator

from notebank.errors import NotebankError
from notebank_server.jobs.job import Job
from notebank_server.session import Session


class JobQueue:
    """Urgent jobs (notes, and what must keep its order with them) come first, whoever asks, in
    their order. Then come keys that are held, the one that has waited longest first. Otherwise the
    jobs of a lane run in their order, and lanes take turns, step by step: each session has one, and
    another for what is set aside."""

    def __init__(self, limit: int):
        self.limit = limit
        self._notes: deque[Job] = deque()
        self._keys: deque[Job] = deque()
        # the one whose turn is next first; no empty queues
        self._lanes: OrderedDict[tuple[int, bool], deque[Job]] = OrderedDict()

    def add(self, job: Job, urgent: bool = False) -> None:
        """Queues a job; `busy` when too many of its session wait."""
        self._check(job)
        if urgent:
            self._notes.append(job)
        else:
            self._lanes.setdefault(job.lane, deque()).append(job)

    def hold(self, job: Job, instead_of: Job | None = None) -> None:
        """Queues the job of a key that is held, behind the other keys or in the place of an older
        one of its own that is given up; `busy` when too many of its session wait."""
        if instead_of is not None and instead_of in self._keys:
            self._keys[self._keys.index(instead_of)] = job
            return
        self._check(job)
        self._keys.append(job)

    def _check(self, job: Job) -> None:
        if self.count(job.session) >= self.limit:
            raise NotebankError(
                f"{self.limit} jobs of this session are waiting: ask again when some are done",
                "busy",
            )

    def next(self) -> Job | None:
        """The job whose turn it is; the turn passes on. A job that is over must be handed to
        `remove`."""
        if self._notes or self._keys:
            return (self._notes or self._keys)[0]
        if not self._lanes:
            return None
        lane = next(iter(self._lanes))
        self._lanes.move_to_end(lane)
        return self._lanes[lane][0]

    def pressing(self, but: Job) -> Job | None:
        """A job that should not wait for the end of the note that `but` is rendering: the next
        urgent one of a session, else, unless `but` is one, a key that is held, or the first of
        another lane, if its session has nothing urgent to be done before."""
        first: dict[int, Job] = {}
        for job in self._notes:
            if job is not but and not job.dead:
                first.setdefault(job.session.sid, job)
        heads = [
            queue[0]
            for lane, queue in self._lanes.items()
            if lane != but.lane and lane[0] not in first
        ]
        keys = () if but in self._keys else self._keys
        return next(
            (job for job in (*first.values(), *keys, *heads) if job.pressing and not job.dead), None
        )

    def remove(self, job: Job) -> None:
        """Takes a job out that is over."""
        for ahead in (self._notes, self._keys):
            if job in ahead:
                ahead.remove(job)
        queue = self._lanes.get(job.lane)
        if queue and job in queue:
            queue.remove(job)
            if not queue:
                del self._lanes[job.lane]

    def discard(self, job: Job) -> None:
        """Takes a job out that was given up, unless it is in the middle of its work: then it is
        over at its next turn."""
        if not job.begun:
            self.remove(job)

    def of(self, session: Session) -> Iterator[Job]:
        """The jobs of a session that are not given up."""
        jobs = (
            *self._notes,
            *self._keys,
            *(job for aside in (False, True) for job in self._lanes.get((session.sid, aside), ())),
        )
        return (job for job in jobs if job.session is session and not job.dead)

    def count(self, session: Session) -> int:
        """How many jobs of the session wait or run."""
        return sum(1 for _ in self.of(session))

    @property
    def empty(self) -> bool:
        return not (self._notes or self._keys or self._lanes)
