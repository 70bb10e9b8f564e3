"""The relay between control surfaces and the patches that are open."""

from collections.abc import Callable, Sequence
from threading import Lock

from notebank.errors import NotFound
from notebank.protocol.surface import TELL, WORDS, Said
from notebank.protocol.wire import Value
from notebank_server.jobs.turns import Peer
from notebank_server.outbox import Outbox
from notebank_server.surface.players import Player, Players, Values
from notebank_server.surface.relay import Relay
from notebank_server.surface.subscribers import Subscribers

Heard = Callable[[Player, str, Values], None]


class Surface:
    """Says words to patches and hears what their controls hold; for any thread.

    wake: called when something waits for `flush`.

    Args:
        outbox: Sends to patches and to those who want to know.
    """

    def __init__(self, outbox: Outbox):
        self.relay = Relay(outbox)
        self.subscribers = Subscribers(outbox)
        self.wake: Callable[[], None] = lambda: None
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
        if said is None:
            return
        datagram = Said(player.sid, word.to, said).to_osc()
        if word.told:
            self.relay.value(player.sid, address, player.to, datagram)
        else:
            self.relay.event(player.sid, player.to, datagram)
        if self.busy:
            self.wake()

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
            self.relay.event(sid, to, Said(sid, TELL).to_osc())

    def tell(self, sid: int, to: Peer, word: str, values: Values) -> None:
        """Takes in what a patch tells; BadValue: the word is none that can be told."""
        player, changed = self._players.tell(sid, to, word, values)
        with self._lock:
            listeners = [self._notify, *self._listeners]
        for address in changed:
            held = player.held(address)
            if held is not None:
                for heard in listeners:
                    heard(player, address, held)
        if changed:
            self.wake()

    def forget(self, sid: int) -> None:
        """A session is over."""
        self._players.forget(sid)
        self.relay.forget(sid)

    def subscribe(self, sender: Peer, port: int, name: str) -> None:
        """Tells a sender what the controls of a patch hold, and from now on what they come to.

        Args:
            sender: Who asks.
            port: Of its host, where it listens; 0: where it sends from.
            name: Of the patch; none: of the one opened last, whichever that is.
        """
        try:
            state = self.find(name=name).state()
        except NotFound:  # it may be opened later
            state = {}
        self.subscribers.add(sender, port, name, state)

    @property
    def busy(self) -> bool:
        """Whether something waits for `flush`."""
        return self.relay.busy or self.subscribers.busy

    def flush(self) -> None:
        """Sends what it is time for."""
        self.relay.flush()
        self.subscribers.flush()

    def _notify(self, player: Player, address: str, values: Values) -> None:
        newest = self._players.all()[-1:] == [player]
        self.subscribers.note(lambda name: name == player.name if name else newest, address, values)
