"""Work that takes longer than an answer: done in steps, so that others get their turn in
between."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from typing import TypeVar

from notebank.errors import Cancelled, NotebankError
from notebank_server.models import Hosted, Models
from notebank_server.replies import Reported, Request
from notebank_server.session import Session

T = TypeVar("T")

TELL_S = 0.25  # between two looks of a job that waits
Look = Callable[["Job"], bool]  # looks at what came in meanwhile; True = the job is to be given up


class Job(ABC):
    """One request being worked on. `pressing` jobs may interrupt others in the middle of a note;
    the lanes of a session take turns, and jobs of one lane run in their order.

    fraction: 0..1 of the work is done. eta_s: seconds still to go, -1 unknown.
    """

    pressing = False
    lane = ""
    failure_code = "error"  # what is answered when something breaks that nobody foresaw

    def __init__(self, request: Request, session: Session):
        self.request = request
        self.session = session
        self.fraction = 0.0
        self.eta_s = -1.0
        self.dead = False
        self._steps: Iterator[None] | None = None
        self._awaited: Future | None = None
        self._tell = 0.0  # when it says again that it waits

    @property
    def waiting(self) -> bool:
        """Whether it waits for what is done beside, and has nothing to say meanwhile."""
        future = self._awaited
        if future is None or self.dead or future.done():
            return False
        return time.monotonic() < self._tell

    def until(self, future: "Future[T]") -> Generator[None, None, T]:
        """What is done beside, when it is done."""
        yield from self.over(future)
        return future.result()

    def over(self, future: Future) -> Iterator[None]:
        """Waits for what is done beside, and says how far it is."""
        self._awaited = future
        while not future.done():
            self.request.progress(self.fraction, self.eta_s)
            self._tell = time.monotonic() + TELL_S
            yield
        self._awaited = None

    def loaded(self, models: Models, name: str) -> Generator[None, None, Hosted]:
        """The model of that name, loaded beside if it was not there."""
        if models.loaded(name) is None:
            models.adopt((yield from self.until(models.load(name))))
        return models.get(name)

    @property
    def begun(self) -> bool:
        return self._steps is not None

    @abstractmethod
    def steps(self, look: Look) -> Iterator[None]:
        """Does the work and answers the request; yields where another job may take its turn."""

    def advance(self, look: Look, report: Reported) -> bool:
        """One step; True when the job is over. Whatever happens inside is answered."""
        if not self.dead:
            try:
                self._steps = self._steps or self.steps(look)
                next(self._steps)
                return False
            except StopIteration:
                pass
            except Cancelled as error:
                self.request.fail(error)  # says nothing when whoever gave the job up has answered
            except NotebankError as error:
                self.request.fail(error)
            except Exception as error:
                report(self.request.command.address, error)
                self.request.fail(
                    NotebankError(f"{type(error).__name__}: {error}", self.failure_code)
                )
        self.dead = True
        self._steps = None
        return True

    def supersede(self, by_id: int) -> None:
        """Gives the job up for a newer one."""
        self.dead = True
        self.request.superseded(by_id)

    def cancel(self, why: str = "cancelled, as asked for") -> None:
        """Gives the job up."""
        self.dead = True
        self.request.fail(Cancelled(why))
