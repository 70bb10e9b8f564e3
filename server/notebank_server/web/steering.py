"""A page steers an instrument that is open in another program, by the words of control surfaces."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from notebank.errors import BadType, NotFound
from notebank.protocol.wire import Value
from notebank_server.surface.players import Player
from notebank_server.surface.surface import Surface

Tell = Callable[[int, str, Sequence[Value]], None]


class Steering:
    """What one page steers.

    Args:
        surface: The server's; None: it hears no control surfaces.
        tell: Gets session, word and values of what the instrument's controls come to; called by
            any thread.
    """

    def __init__(self, surface: Surface | None, tell: Tell):
        self.surface = surface
        self._tell = tell
        self._sid = 0
        self._down: set[Value] = set()  # keys
        self._end: Callable[[], None] = lambda: None

    def carry(self, address: str, args: Sequence[Value]) -> list[Value]:
        """Does what the page says, and gives what it is answered.

        Args:
            address: `/web/players`, `/web/steer`, or the word of a control surface.
            args: Its values.

        Raises:
            NotebankError: There is no such word or instrument, or the values are wrong.
        """
        if address == "/web/players":
            return [value for player in self._players() for value in (player.sid, player.name)]
        if address == "/web/steer":
            return self._choose(args)
        self._say(address.removeprefix("/"), args)
        return []

    def end(self) -> None:
        """Lets go of the keys that are down, and of the instrument."""
        with suppress(NotFound):  # it was closed meanwhile
            for key in list(self._down):
                self._say("note", (key, 0))
        self._end()
        self._sid, self._end = 0, lambda: None

    def _players(self) -> list[Player]:
        return self.surface.players() if self.surface is not None else []

    def _choose(self, args: Sequence[Value]) -> list[Value]:
        if len(args) != 1 or not isinstance(args[0], int):
            raise BadType("/web/steer takes the session of an instrument, 0: none")
        self.end()
        if self.surface is None or args[0] == 0:
            return []
        player = self.surface.find(args[0])
        self._sid, self._end = player.sid, self.surface.listen(self._hear)
        for word, values in player.state().items():
            self._hear(player, word, values)
        return []

    def _say(self, word: str, values: Sequence[Value]) -> None:
        if self.surface is None or not self._sid:
            raise NotFound("this page steers no instrument")
        try:
            self.surface.say(word, values, sid=self._sid)
        except NotFound:
            self._down.clear()
            raise
        if word == "note":
            (self._down.add if values[1] else self._down.discard)(values[0])

    def _hear(self, player: Player, word: str, values: Sequence[Value]) -> None:
        if player.sid == self._sid:
            self._tell(player.sid, word, values)
