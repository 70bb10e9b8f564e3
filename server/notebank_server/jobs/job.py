"""Work that takes longer than an answer: done in steps, so that others get their turn in
between."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator

from notebank.errors import Cancelled, NotebankError
from notebank_server.replies import Reported, Request
from notebank_server.session import Session

Look = Callable[["Job"], bool]  # looks at what came in meanwhile; True = the job is to be given up


class Job(ABC):
    """One request being worked on. `pressing` jobs may interrupt others in the middle of a note;
    those `aside` take turns with the other jobs of their session, as another session's would.

    fraction: 0..1 of the work is done.
    """

    pressing = False
    aside = False
    failure_code = "error"  # what is answered when something breaks that nobody foresaw

    def __init__(self, request: Request, session: Session):
        self.request = request
        self.session = session
        self.fraction = 0.0
        self.dead = False
        self._steps: Iterator[None] | None = None

    @property
    def lane(self) -> tuple[int, bool]:
        """Jobs of one lane run in their order."""
        return self.session.sid, self.aside

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
