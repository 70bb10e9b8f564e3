"""The host: lets the boxes of patches in and brings them together with their scripts.

All of this runs in the listener's thread, so it only reads, queues and acknowledges.
"""

import os
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path

from notebank.pyext import wire
from notebank.pyext.host import soundfolder, token
from notebank.pyext.host.approval import Approvals
from notebank.pyext.host.box import Box
from notebank.pyext.host.connection import Connection
from notebank.pyext.host.handshake import Accepted, Handshake, Refused
from notebank.pyext.host.listener import Listener
from notebank.pyext.host.supervisor import Supervisor
from notebank.pyext.pipe import samples_to_text
from notebank.pyext.wire import Atom, BadPacket, Frames

PORT = 7771
VERSION = 1
APPROVED = "pyext-approved.txt"
ABSENCE = 2.0  # [s] that a box may be away before its object is unmade
_RELOADS = ("reload", "reload.", "args")


class Visit:
    """A connection that was let in. frames: of one that brings messages."""

    def __init__(self, box: Box, frames: Frames | None):
        self.box, self.frames = box, frames


class Host:
    """Lets the boxes of patches in and brings them together with their scripts, inside a `with`.

    Args:
        home: Where token and approvals are kept.
        port: TCP and UDP, on this machine; 0: a free one.
        allow: Folders that scripts may come from in this run.
        search: Pd's path.
        strict: Convert as the external does: NumPy's scalars are refused, symbols are no str.

    Raises:
        OSError: The port is taken.
    """

    def __init__(
        self,
        home: Path,
        port: int = PORT,
        allow: Sequence[Path] = (),
        search: Sequence[str] = (),
        strict: bool = False,
    ):
        _, self._token = token.keep(home)
        self._boxes: dict[str, Box] = {}  # by key
        self.sounds = soundfolder.make()
        self.supervisor = Supervisor(Approvals(home / APPROVED, allow), self.sounds, search, strict)
        self._show_token()
        self._listener = Listener(
            port,
            self,
            wire.message("hello", VERSION, os.name, soundfolder.word(self.sounds)),
            wire.message("here", VERSION),
        )

    def _show_token(self) -> None:
        """Writes the token where boxes find it by a word, which tells a stranger no path."""
        file = self.sounds / "token.txt"
        file.write_text(f"{self._token};\n", encoding="ascii")
        file.chmod(0o600)

    @property
    def address(self) -> str:
        """Where it listens: only ever this machine."""
        return self._listener.address

    @property
    def port(self) -> int:
        return self._listener.port

    def __enter__(self) -> "Host":
        self.supervisor.start()
        self._listener.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.supervisor.close()
        self._listener.close()
        shutil.rmtree(self.sounds, ignore_errors=True)

    # -- the listener's handler --

    def came(self, connection: Connection, data: bytes) -> None:
        """Bytes of a connection."""
        try:
            if isinstance(connection.peer, Visit):
                self._visit(connection.peer, data)
            else:
                self._shake_hands(connection, data)
        except (Refused, BadPacket) as error:
            if isinstance(connection.peer, Visit):
                connection.peer.box.complain(f"pyext - the host closed the connection: {error}")
            connection.close()

    def gone(self, connection: Connection) -> None:
        """The other side has left; its box may come back."""
        visit = connection.peer
        if isinstance(visit, Visit) and connection in (visit.box.up, visit.box.down):
            timer = threading.Timer(ABSENCE, self._give_up, [visit.box, connection])
            timer.daemon = True
            timer.start()

    def _shake_hands(self, connection: Connection, data: bytes) -> None:
        handshake = (
            connection.peer if isinstance(connection.peer, Handshake) else Handshake(self._token)
        )
        connection.peer = handshake
        accepted = handshake.feed(data)
        if accepted is None:
            return
        connection.known = True
        box = self._boxes.setdefault(accepted.key, Box(accepted.key))
        connection.peer = visit = Visit(box, handshake.frames if accepted.up else None)
        self._seat(box, connection, accepted)
        for packet in accepted.rest:
            self._take(visit.box, *wire.decode(packet))
        box.acknowledge()

    def _seat(self, box: Box, connection: Connection, accepted: Accepted) -> None:
        before = box.up if accepted.up else box.down
        if accepted.up:
            box.up = connection
            box.whole([])  # what was begun on a connection that broke
        else:
            box.listen(connection)
        if before is not None and before is not connection:
            before.close()

    def _give_up(self, box: Box, connection: Connection) -> None:
        if connection in (box.up, box.down):
            self._leave(box)

    def _leave(self, box: Box) -> None:
        if self._boxes.get(box.key) is box:
            del self._boxes[box.key]
        self.supervisor.gone(box.number)

    # -- messages --

    def _visit(self, visit: Visit, data: bytes) -> None:
        if visit.frames is None:
            raise Refused  # the text connection says nothing after its token
        for packet in visit.frames.feed(data):
            self._take(visit.box, *wire.decode(packet))
        visit.box.acknowledge()

    def _take(self, box: Box, address: str, atoms: list[Atom]) -> None:
        verb = _VERBS.get(address)
        if verb is None:
            raise BadPacket(f"no box says {address}")
        try:
            getattr(self, verb)(box, *atoms)
        except (TypeError, ValueError) as error:
            raise BadPacket(f"{address} {atoms[:8]}: {error}") from error

    def _dir(self, box: Box, folder: str) -> None:
        box.folder = folder

    def _rate(self, box: Box, rate: float) -> None:
        box.rate = rate

    def _more(self, box: Box, *atoms: Atom) -> None:
        box.take_more(atoms)

    def _new(self, box: Box, name: str, *atoms: Atom) -> None:
        if not box.is_already(name, atoms):
            self.supervisor.gone(box.number)
            box.become(name, atoms)
            self.supervisor.new(box)

    def _in(self, box: Box, seq: float, inlet: float, selector: str, *atoms: Atom) -> None:
        values = box.whole(atoms)
        if not box.is_new(int(seq)):
            return
        if inlet == 0 and selector in _RELOADS:
            self.supervisor.reload(
                box,
                None if selector == "reload." or (selector == "reload" and not values) else values,
            )
        elif inlet == 0 and selector == "stop":
            box.forward("stop", box.number, values[0] if values else 1000)
        else:
            box.forward("message", box.number, int(inlet), selector, values)

    def _bound(self, box: Box, seq: float, name: str, selector: str, *atoms: Atom) -> None:
        values = box.whole(atoms)
        if box.is_new(int(seq)):
            box.forward("bound", box.number, name, selector, values)

    def _array(self, box: Box, seq: float, request: float, value: float, *atoms: Atom) -> None:
        samples = box.whole(atoms)
        if box.is_new(int(seq)):
            box.forward("answer", int(request), value, samples_to_text(samples))  # type: ignore[arg-type]

    def _bye(self, box: Box) -> None:
        self._leave(box)


_VERBS = {
    f"/{verb}": f"_{verb}" for verb in ("dir", "rate", "more", "new", "in", "bound", "array", "bye")
}
