"""The instruments that a surface can play, and what their controls hold."""

from dataclasses import dataclass, field
from threading import Lock

from notebank.errors import BadValue, NotFound
from notebank.protocol.surface import NAME, TOLD, WORDS
from notebank.protocol.wire import Value
from notebank_server.jobs.turns import Peer

Values = tuple[Value, ...]


@dataclass
class Player:
    """An open instrument that has told what its controls hold. to: where it is spoken to; told: by
    the instrument's own names."""

    sid: int
    to: Peer
    told: dict[str, Values] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What its user called it; none at first."""
        return str(next(iter(self.told.get(NAME, ())), ""))

    def state(self) -> dict[str, Values]:
        """By address, what is known."""
        held = ((address, self.held(address)) for address in WORDS)
        return {address: values for address, values in held if values is not None}

    def held(self, address: str) -> Values | None:
        """What the control of that address holds; None where that is not known."""
        word = WORDS[address]
        return word.state(self.told.get(word.told, ())) if word.told in self.told else None


class Players:
    """Those that there are, by session, in the order in which they came; for any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._players: dict[int, Player] = {}

    def all(self) -> list[Player]:
        with self._lock:
            return list(self._players.values())

    def knows(self, sid: int) -> bool:
        return sid in self._players

    def forget(self, sid: int) -> None:
        with self._lock:
            self._players.pop(sid, None)

    def find(self, sid: int | None = None, name: str = "") -> Player:
        """The player of a session, or of a name, or the one that came last; NotFound says that
        there is none."""
        for player in reversed(self.all()):
            if (sid is None or player.sid == sid) and (not name or player.name == name):
                return player
        if name or sid is not None:
            raise NotFound(f"no patch is open here that is called {name or sid}")
        raise NotFound("no patch is open here that a surface could play")

    def tell(self, sid: int, to: Peer, word: str, values: Values) -> tuple[Player, list[str]]:
        """Keeps what an instrument tells.

        Args:
            sid: Its session.
            to: Where it is spoken to.
            word: One of TOLD.
            values: What the word holds.

        Returns:
            The player, and the addresses whose values are others now.

        Raises:
            BadValue: The word is none that can be told.
        """
        if word not in TOLD:
            raise BadValue(f"/nb/state word must be one of {' '.join(sorted(TOLD))}, got {word}")
        with self._lock:
            player = self._players.setdefault(sid, Player(sid, to))
            player.to = to
            carried = [address for address, entry in WORDS.items() if entry.told == word]
            before = {address: player.held(address) for address in carried}
            player.told[word] = values
        return player, [address for address in carried if player.held(address) != before[address]]
