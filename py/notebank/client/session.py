"""What a server must know of one client, and questions with long answers."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from notebank.client.pending import Pending
from notebank.client.transport import Transport
from notebank.protocol import PORT, Command, hosting
from notebank.protocol.fields import CHUNK, ID_LIMIT

RESTORED = 3  # times that a server is told all for one request: it may be started anew meanwhile
Own = TypeVar("Own", bound="Session")


class Session(Transport):
    """One session: all that is musical belongs to it. Its arguments are `Client`'s."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = PORT,
        *,
        sid: int | None = None,
        give_up: float = 30.0,
        secret: str | None = None,
    ):
        number = sid or random.SystemRandom().randrange(1, ID_LIMIT)
        super().__init__((host, port), number, give_up)
        self.secret = () if secret is None else (secret,)
        # what a server that forgot us must be told again, in this order
        self._held: dict[object, Callable[[], Command]] = {}

    def ask(self, kind: type[Command], *args: object) -> Pending:
        """Sends a command and waits for its closing reply. A server that does not know the session
        is told all, and asked again."""
        pending = self.wait(self.post(kind, *args))
        for _ in range(RESTORED):
            if kind is hosting.Open or not pending.forgotten:
                break
            self.restore()
            pending = self.wait(self.post(kind, *args))
        return pending

    def open(self: Own) -> Own:
        """Opens the session and proves that the disk is shared."""
        done = self.asked(hosting.Open, self.secret)
        try:
            token = int(Path(done.probe_path).read_text().rstrip().rstrip(";"))
        except (OSError, ValueError):
            token = -1
        self.asked(hosting.Probe, token)
        return self

    def restore(self) -> None:
        """Tells a server that forgot the session all that it must know."""
        self.open()
        for slot in sorted(self._held, key=_turn):
            self._held[slot]()

    def close(self) -> None:
        """Ends the session, if the server still has it, and closes the socket."""
        with self.socket:
            self.wait(self.post(hosting.Close))

    def __enter__(self: Own) -> Own:
        return self.open()

    def __exit__(self, *_: object) -> None:
        self.close()

    def names(self, kind: type[Command]) -> list[str]:
        """All names of a command that lists them page by page."""
        names: list[str] = []
        while True:
            page = self.asked(kind, len(names))
            names += page.names
            if len(names) >= page.total or not page.names:
                return names

    def asked(self, kind: type[Command], *args: object):
        """Sends a command, waits, and gives what its `/nb/done` carries; a NotebankError says what
        went wrong."""
        return self.ask(kind, *args).result()

    def gathered(self, kind: type[Command], *args: object) -> np.ndarray:
        """A vector that comes in pieces, flat float32; `args` are those before offset and count."""
        values: list[float] = []
        while True:
            done = self.asked(kind, *args, len(values), CHUNK)
            values += done.values
            if len(values) >= done.total:
                return np.array(values, np.float32)

    def scattered(self, values: np.ndarray, kind: type[Command], *args: object) -> None:
        """Sends a vector, flat or not, in pieces; `args` are those before offset and total."""
        flat = np.asarray(values, np.float32).ravel().tolist()
        for offset in range(0, len(flat), CHUNK):
            self.asked(kind, *args, offset, len(flat), flat[offset : offset + CHUNK])

    def _hold(self, slot: object, kind: type[Command], *args: object):
        """Asks, and remembers to tell it again; the latest of a slot goes last."""
        done = self.asked(kind, *args)
        self._held.pop(slot, None)
        self._held[slot] = lambda: self.wait(self.post(kind, *args)).command
        return done

    def _forget(self, verb: str) -> None:
        """Drops all slots of a verb that has several."""
        for slot in [slot for slot in self._held if _verb(slot) == verb]:
            del self._held[slot]


def _verb(slot: object) -> object:
    """What a slot is for: a verb, or one with the first of its arguments.

    >>> _verb("model"), _verb(("corner", 2))
    ('model', 'corner')
    """
    return slot[0] if isinstance(slot, tuple) else slot


def _turn(slot: object) -> int:
    """When a slot is told again: attributes behind the model that they are of, and the place, which
    renders, last."""
    return {"model": 0, "attribute": 1, "position": 3}.get(str(_verb(slot)), 2)
