"""The session behind one page: a client of the server like any other, over loopback. The server
takes its commands in turn with those of patches."""

from collections.abc import Callable
from pathlib import Path

from notebank import protocol
from notebank.client.pending import Pending
from notebank.client.session import Session
from notebank.errors import BadValue, NotebankError, NotFound
from notebank.protocol import Command, Message, attributes, hosting, music
from notebank.protocol.replies import Part, Place, Progress
from notebank_server.web import frames
from notebank_server.web.outgoing import Item

# What a page may ask for: nothing that names a file, ends the server or fetches from a network.
VERBS: tuple[type[Command], ...] = (
    hosting.Version,
    hosting.Status,
    hosting.Sync,
    music.Models,
    music.Info,
    music.Model,
    music.SetRate,
    music.Sounds,
    music.Corner,
    music.Corners,
    music.SetPitches,
    music.Position,
    music.Note,
    music.Hold,
    attributes.Attributes,
    attributes.Attribute,
    attributes.Sliders,
)
ALLOWED = {verb.address for verb in VERBS}
UNANSWERED = 256  # commands of one page under way
LONGEST_S = 60  # of a note that a page asks for


class Link(Session):
    """One page's session. `pump` takes in what the server says.

    Args:
        address: Of the server, (host, port).
        token: The server's, where it has one.
        folder: Where its notes lie; nothing else is sent to a page.
        deliver: Gets what is to be sent, and whether that is urgent.
    """

    def __init__(
        self,
        address: tuple[str, int],
        token: str,
        folder: Path,
        deliver: Callable[[Item, bool], None],
    ):
        super().__init__(*address, secret=token or None)
        self.folder = folder.resolve()
        self._deliver = deliver
        self._page_ids: dict[int, int] = {}  # of the page's requests, by our own

    def carry(self, address: str, id: int, args: list) -> None:
        """Sends a command of the page.

        Args:
            address: The command's.
            id: The page's own of it.
            args: Behind the session's number.

        Raises:
            NotebankError: It is none that a page may give.
        """
        self._check(address)
        command = protocol.command(address, [self.next_id(), self.sid, *args])
        if isinstance(command, music.Note) and command.seconds > LONGEST_S:
            raise BadValue(f"a page's note lasts {LONGEST_S} s at most")
        self._page_ids[command.id] = id
        self.begin(command)

    def _check(self, address: str) -> None:
        if address not in ALLOWED:
            raise NotFound(f"a page cannot ask for {address[:100]}", "not-allowed")
        if len(self.pending) >= UNANSWERED:
            raise NotebankError(f"{UNANSWERED} commands of this page wait for answers", "busy")

    def _take(self, message: Message) -> None:
        pending = self.pending.get(getattr(message, "id", -1))
        if pending is None or pending.command.id not in self._page_ids:
            super()._take(message)
            return
        known = len(pending.parts)
        super()._take(message)
        page_id = self._page_ids[pending.command.id]
        urgent = not isinstance(pending.command, music.Position)
        if isinstance(message, Part) and len(pending.parts) > known:
            self._deliver_part(message, pending, page_id, urgent)
        elif isinstance(message, Place | Progress):
            self._deliver(frames.said(message, page_id), urgent)
        elif pending.closing is message:
            del self._page_ids[pending.command.id]
            self._deliver(frames.said(message, page_id), urgent)

    def _deliver_part(self, part: Part, pending: Pending, page_id: int, urgent: bool) -> None:
        if not Path(part.path).resolve().is_relative_to(self.folder):
            return
        for note in frames.notes(part, pending.regions, page_id):
            self._deliver(note, urgent)
