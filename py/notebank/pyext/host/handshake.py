"""Who may come in: what a new connection says first, before anything else is done for it."""

from dataclasses import dataclass, field

from notebank.pyext.host import token
from notebank.pyext.wire import Atom, BadPacket, Frames, decode

_LONGEST_FIRST_LINE = 200  # bytes: `token WORD KEY;`


class Refused(Exception):
    """The connection is to be closed."""


@dataclass(frozen=True)
class Accepted:
    """A connection that named the token. up: it brings messages; otherwise it takes them. rest:
    what came behind the token."""

    key: str
    up: bool
    rest: list[bytes] = field(default_factory=list)


class Handshake:
    """Reads the first words of a connection. A text line `token T KEY;` or a frame `/token T KEY`
    lets it in; a browser says POST."""

    def __init__(self, word: str):
        self._word = word
        self._held = b""
        self.frames = Frames()

    def feed(self, data: bytes) -> Accepted | None:
        """What these bytes make of it: accepted, not known yet (None), or Refused."""
        if not self._held and not data:
            return None
        self._held += data
        first = self._held[:1]
        if first == b"\0":
            return self._packets(data)
        if first == b"t":
            return self._line()
        raise Refused

    def _packets(self, data: bytes) -> Accepted | None:
        packets = list(self.frames.feed(data))
        if not packets:
            if len(self._held) > _LONGEST_FIRST_LINE:
                raise Refused
            return None
        try:
            address, atoms = decode(packets[0])
        except BadPacket as error:
            raise Refused from error
        if address != "/token" or len(atoms) != 2:
            raise Refused
        return Accepted(self._key(*atoms), True, packets[1:])

    def _line(self) -> Accepted | None:
        line, end, _ = self._held.partition(b";")
        if len(line) > _LONGEST_FIRST_LINE:
            raise Refused
        if not end:
            return None
        words = line.decode("ascii", "replace").split()
        if len(words) != 3 or words[0] != "token":
            raise Refused
        return Accepted(self._key(words[1], words[2]), False)

    def _key(self, word: Atom, key: Atom) -> str:
        if not token.same(word, self._word) or not isinstance(key, str):
            raise Refused
        return key
