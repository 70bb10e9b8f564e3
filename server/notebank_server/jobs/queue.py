"""What there is to do, and what comes next."""

from collections import OrderedDict, deque
from collections.abc import Collection, Iterator

from notebank.errors import NotebankError
from notebank_server.jobs.job import Job
from notebank_server.session import Session

AHEAD_S = 0.5  # of the others' time that a pressing job may be before them
FINGERS = 10  # urgent jobs that may wait in a session whose time counts once
MANY = 3.0  # how often it counts where more do
KEPT = 1024  # sessions whose time is remembered


class SessionJobs:
    """The jobs of one session: urgent ones in their order, then keys that are held, the one that
    has waited longest first, then those of each lane in theirs."""

    def __init__(self) -> None:
        self.urgent: deque[Job] = deque()
        self.keys: deque[Job] = deque()
        self.lanes: OrderedDict[str, deque[Job]] = OrderedDict()  # no empty ones

    def __iter__(self) -> Iterator[Job]:
        yield from [*self.urgent, *self.keys]
        for lane in list(self.lanes.values()):
            yield from list(lane)

    def add(self, job: Job, urgent: bool) -> None:
        if urgent:
            self.urgent.append(job)
        else:
            self.lanes.setdefault(job.lane, deque()).append(job)

    def remove(self, job: Job) -> None:
        for ahead in (self.urgent, self.keys):
            if job in ahead:
                ahead.remove(job)
        lane = self.lanes.get(job.lane)
        if lane and job in lane:
            lane.remove(job)
            if not lane:
                del self.lanes[job.lane]

    def heads(self) -> Iterator[Job]:
        """The first of each lane, the lane whose turn it is first. What is urgent goes before the
        session's main lane, also while it waits for something."""
        for name, lane in self.lanes.items():
            if not ((self.urgent or self.keys) and name == ""):
                yield lane[0]

    def next(self) -> Job | None:
        """The one whose turn it is; None where all wait for something."""
        ahead = self.urgent or self.keys
        if ahead and not ahead[0].waiting:
            return ahead[0]
        return next((job for job in self.heads() if not job.waiting), None)

    def pressing(self, but: Job) -> Iterator[Job]:
        """What may interrupt `but`: the next urgent one, else, unless `but` is one, a key that is
        held, else the first of each other lane. Urgent ones of one session keep their order."""
        first = next((job for job in self.urgent if not job.dead), None)
        if first is not None and but not in self.urgent:
            yield first
            return
        yield from () if but in self.urgent or but in self.keys else list(self.keys)
        own = next(iter(self), but).session.sid == but.session.sid
        yield from (job for job in self.heads() if not (own and job.lane == but.lane))

    @property
    def pending(self) -> int:
        """How many wait that go before the lanes."""
        return len(self.urgent) + len(self.keys)

    @property
    def empty(self) -> bool:
        return not (self.urgent or self.keys or self.lanes)


class JobQueue:
    """Sessions take turns by the time that they used: who used least comes next, and what is
    pressing (notes, the first one of a place) may be half a second ahead. The time of a session
    that wants more notes than hands can play counts threefold. Within a session urgent jobs come
    first, and its lanes take turns, step by step."""

    def __init__(self, limit: int):
        self.limit = limit
        self._jobs: OrderedDict[int, SessionJobs] = OrderedDict()  # by sid; no empty ones
        self._used: OrderedDict[int, float] = OrderedDict()  # [s] by sid
        self._time = 0.0  # [s] that those had used who had a turn

    def add(self, job: Job, urgent: bool = False) -> None:
        """Queues a job; `busy` when too many of its session wait."""
        self._enter(job).add(job, urgent)

    def hold(self, job: Job, instead_of: Job | None = None) -> None:
        """Queues the job of a key that is held, behind the other keys or in the place of an older
        one of its own that is given up; `busy` when too many of its session wait."""
        jobs = self._jobs.get(job.session.sid)
        if jobs is not None and instead_of is not None and instead_of in jobs.keys:
            jobs.keys[jobs.keys.index(instead_of)] = job
        else:
            self._enter(job).keys.append(job)

    def _enter(self, job: Job) -> SessionJobs:
        """Where the jobs of its session wait."""
        if self.count(job.session) >= self.limit:
            raise NotebankError(
                f"{self.limit} jobs of this session are waiting: ask again when some are done",
                "busy",
            )
        sid = job.session.sid
        if sid not in self._jobs:
            # who comes late, or for the first time, has no claim to the time before, also where
            # nobody waits just now, but is not behind what is urgent
            self._used[sid] = max(self._time - AHEAD_S, self._used.get(sid, 0.0))
            self._used.move_to_end(sid)
            self._jobs[sid] = SessionJobs()
            if len(self._used) > KEPT + len(self._jobs):
                self._used.popitem(last=False)
        return self._jobs[sid]

    def charge(self, session: Session, seconds: float) -> None:
        """Notes that a session has used the worker that long."""
        if session.sid in self._used:
            self._time = max(self._time, self._used[session.sid])
            jobs = self._jobs.get(session.sid)
            many = jobs is not None and jobs.pending > FINGERS
            self._used[session.sid] += seconds * (MANY if many else 1.0)

    def next(self) -> Job | None:
        """The job whose turn it is; the turn passes on. A job that is over must be handed to
        `remove`. None: there is none, or all wait for something."""
        ready = [job for jobs in self._jobs.values() if (job := jobs.next()) is not None]
        if not ready:
            return None
        job = min(ready, key=self._place)
        sid = job.session.sid
        self._jobs.move_to_end(sid)
        if job.lane in self._jobs[sid].lanes:
            self._jobs[sid].lanes.move_to_end(job.lane)
        return job

    def pressing(self, but: Job, stopped: Collection[int] = ()) -> Job | None:
        """A job that should not wait for the end of the note that `but` is rendering: the next
        urgent one of a session, see `SessionJobs.pressing`.

        Args:
            but: What is being rendered.
            stopped: Sessions whose jobs were interrupted for it: they wait.

        Returns:
            The job; None where there is none, or another session has more of a claim.
        """
        found = [
            job
            for sid, jobs in self._jobs.items()
            if sid not in stopped
            for job in jobs.pressing(but)
        ]
        ready = [job for job in found if job.pressing and not job.dead and not job.waiting]
        best = min(ready, key=self._place, default=None)
        return None if best is None or self._is_late(best, but) else best

    def remove(self, job: Job) -> None:
        """Takes a job out that is over."""
        jobs = self._jobs.get(job.session.sid)
        if jobs is not None:
            jobs.remove(job)
            if jobs.empty:
                del self._jobs[job.session.sid]

    def discard(self, job: Job) -> None:
        """Takes a job out that was given up, unless it is in the middle of its work: then it is
        over at its next turn."""
        if not job.begun:
            self.remove(job)

    def of(self, session: Session) -> Iterator[Job]:
        """The jobs of a session that are not given up."""
        jobs = self._jobs.get(session.sid, ())
        return (job for job in jobs if job.session is session and not job.dead)

    def count(self, session: Session) -> int:
        """How many jobs of the session wait or run."""
        return sum(1 for _ in self.of(session))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do now."""
        return all(jobs.next() is None for jobs in self._jobs.values())

    def _place(self, job: Job) -> float:
        """Where a job stands by the time that its session used, the first lowest."""
        return self._used.get(job.session.sid, 0.0) - (AHEAD_S if job.pressing else 0.0)

    def _is_late(self, job: Job, but: Job) -> bool:
        """Whether another session's job comes before this one: `but`, or what is its next."""
        others = [jobs.next() for sid, jobs in self._jobs.items() if sid != job.session.sid]
        rivals = [other for other in (but, *others) if other is not None]
        return any(
            self._place(rival) < self._place(job)
            for rival in rivals
            if rival.session.sid != job.session.sid
        )
