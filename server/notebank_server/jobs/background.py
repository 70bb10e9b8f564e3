"""What to do when there is nothing to do: make ready what will probably be asked for next."""

import time
from collections.abc import Callable, Iterator

from notebank.errors import Cancelled, NotebankError
from notebank.latent.corners import bilinear
from notebank.render.note_spec import outwards
from notebank_server.context import Services
from notebank_server.models import Hosted
from notebank_server.session import Session

FAST_S = 0.5  # a note; slower models do not render ahead
LONG_S = 0.2  # a recording; slower encoders do not encode ahead


class Background:
    """For the session that was heard last: encodes its corners, then renders the four places beside
    its own into the cache."""

    def __init__(self, host: Services):
        self.host = host
        self._steps: Iterator[None] | None = None
        self._ready: tuple | None = None  # session and generation that need no more
        self._giving_way: Callable[[], bool] = lambda: False

    @property
    def wanted(self) -> bool:
        """Whether there is something to make ready."""
        session = self.host.sessions.newest()
        return (
            session is not None
            and self.host.config.prefetch
            and self._state(session) != self._ready
        )

    def after(self, session: Session | None) -> None:
        """Something has happened: what was begun is begun anew, from what the session is now."""
        self._steps = None

    def advance(self, giving_way: Callable[[], bool]) -> None:
        """A piece of the work; stops in the middle of a note when `giving_way()` says so."""
        session = self.host.sessions.newest()
        if session is None:
            return
        state, self._giving_way = self._state(session), giving_way
        self._steps = self._steps or self._work(session)
        try:
            next(self._steps)
        except Cancelled:
            self._steps = None
        except StopIteration:
            self._steps, self._ready = None, state
        except NotebankError:  # whoever asks for it will be told
            self._steps, self._ready = None, state
        except Exception as error:
            self._steps, self._ready = None, state
            self.host.report("preparing", error)

    def _state(self, session: Session) -> tuple:
        return session.sid, session.generation, session.model

    def _work(self, session: Session) -> Iterator[None]:
        if (loaded := self.host.models.loaded(session.model)) is None:
            return
        hosted = loaded.at(session.rate, session.told)
        order = outwards([p for p in session.pitches if hosted.renderer.plays(p)], session.recent)
        chosen_ones = [chosen for chosen in session.corners if chosen is not None]
        for pitch in order:
            for chosen in chosen_ones:
                chosen.ahead(hosted.renderer, [pitch])
        for pitch in order:
            for chosen in chosen_ones:
                beside = not chosen.ready(hosted.renderer, [pitch])
                begun = time.monotonic()
                chosen.corner(hosted.renderer, [pitch], lambda: self._giving_way())
                yield
                # an encoder so slow would keep a command waiting
                if not beside and time.monotonic() - begun > LONG_S:
                    return
        if hosted.seconds is None or hosted.seconds >= FAST_S:
            return
        for place in neighbours(session.place, self.host.config.lattice):
            yield from self._cell(session, hosted, place, order)

    def _cell(
        self, session: Session, hosted: Hosted, place: tuple[float, float], order: list[int]
    ) -> Iterator[None]:
        weights = bilinear(*place)
        if any(chosen is None and weight > 0 for chosen, weight in zip(session.corners, weights)):
            return
        corners = [
            chosen.corner(hosted.renderer, order) if chosen else None for chosen in session.corners
        ]
        for pitch in order:  # one by one: what nobody has asked for takes one core
            for _ in hosted.renderer.cell(
                corners, weights, [pitch], yield_point=lambda: self._giving_way()
            ):
                yield


def neighbours(place: tuple[float, float], lattice: int) -> list[tuple[float, float]]:
    """The places left, right, above and below on the lattice, as far as they are on the pad.

    >>> neighbours((0.0, 0.5), 33)
    [(0.03125, 0.5), (0.0, 0.46875), (0.0, 0.53125)]
    """
    step, (x, y) = 1 / (lattice - 1), place
    beside = [(x - step, y), (x + step, y), (x, y - step), (x, y + step)]
    return [(px, py) for px, py in beside if -1e-9 <= px <= 1 + 1e-9 and -1e-9 <= py <= 1 + 1e-9]
