"""The relay between control surfaces and the patches that are open."""

from collections.abc import Callable, Sequence
from threading import Lock

from notebank.errors import NotFound
from notebank.protocol.surface import TELL, WORDS, Said
from notebank.protocol.wire import Value
from notebank_server.jobs.turns import Peer
from notebank_server.outbox import Outbox
from notebank_server.surface.players import Player, Players, Values

Heard = Callable[[Player, str, Values], None]


class Surface:
    """Says words to patches and hears what their controls hold; for any thread.

    Args:
        outbox: Sends to patches.
    """

    def __init__(self, outbox: Outbox):
        self.outbox = outbox
        self._players = Players()
        self._listeners: list[Heard] = []
        self._lock = Lock()

    def players(self) -> list[Player]:
        """Those that can be played, the one that was opened last at the end."""
        return self._players.all()

    def find(self, sid: int | None = None, name: str = "") -> Player:
        """As `Players.find`."""
        return self._players.find(sid, name)

    def say(
        self, address: str, values: Sequence[Value], *, sid: int | None = None, name: str = ""
    ) -> None:
        """Says a word to a patch.

        Args:
            address: Of WORDS, without the slash in front.
            values: As the word takes them.
            sid: The patch's session.
            name: What its user called it. With neither the patch opened last hears it.

        Raises:
            NotebankError: There is no such word or patch, or the values are wrong.
        """
        word = WORDS.get(address)
        if word is None:
            raise NotFound(f"there is no word /{address[:80]}; there are /{' /'.join(WORDS)}")
        said = word.said(values)
        player = self.find(sid, name)
        if said is not None:
            self.outbox.send(player.to, Said(player.sid, word.to, said).to_osc())

    def listen(self, heard: Heard) -> Callable[[], None]:
        """Has `heard` called with player, address and values whenever a control holds something
        new; gives back what ends that."""
        with self._lock:
            self._listeners.append(heard)

        def end() -> None:
            with self._lock:
                if heard in self._listeners:
                    self._listeners.remove(heard)

        return end

    def greet(self, sid: int, to: Peer) -> None:
        """Asks a patch that has told nothing yet what its controls hold."""
        if not self._players.knows(sid):
            self.outbox.send(to, Said(sid, TELL).to_osc())

    def tell(self, sid: int, to: Peer, word: str, values: Values) -> None:
        """Takes in what a patch tells; BadValue: the word is none that can be told."""
        player, changed = self._players.tell(sid, to, word, values)
        with self._lock:
            listeners = list(self._listeners)
        for address in changed:
            held = player.held(address)
            if held is not None:
                for heard in listeners:
                    heard(player, address, held)

    def forget(self, sid: int) -> None:
        """A session is over."""
        self._players.forget(sid)
