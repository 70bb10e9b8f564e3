"""All that control surfaces reach: the thread that hears them, and OSCQuery."""

import socket
from collections.abc import Callable, Iterable
from contextlib import suppress

from notebank_server.config import ServerConfig
from notebank_server.jobs.turns import Peer
from notebank_server.mail import is_loopback
from notebank_server.surface.discovery import Announcement
from notebank_server.surface.hearing import Hearing, Report
from notebank_server.surface.oscquery import OscQuery
from notebank_server.surface.senders import Senders
from notebank_server.surface.surface import Surface
from notebank_server.surface.tree import tree


class Doors:
    """Open from `start` on.

    Args:
        surface: What says words to patches.
        config: Of the server.
        address: Where that listens: host and UDP port.
        knows: Whether a sender has proven itself to the server.
        report: Told of errors that nobody foresaw.
        sounds: Gives the names that corners can be told.
        models: Gives the names of the models.
    """

    def __init__(
        self,
        surface: Surface,
        config: ServerConfig,
        address: tuple[str, int],
        *,
        knows: Callable[[Peer], bool],
        report: Report,
        sounds: Callable[[], Iterable[str]],
        models: Callable[[], Iterable[str]],
    ):
        host, port = address
        self.senders = Senders(config.token, knows)
        self._address = address
        self._announced = config.announce and not is_loopback(host)
        self._hearing = Hearing(surface, self.senders, report, port)
        self.query: OscQuery | None = None  # once it is open
        self._root = lambda: tree(surface.players(), {"corner": sounds, "model": models})
        self._announcement: Announcement | None = None

    def start(self) -> None:
        host, port = self._address
        self.query = OscQuery(
            host, port, osc=port, root=self._root, admits=self.senders.admits_host
        )
        self._hearing.start()
        self.query.start()
        if self._announced:
            self._announcement = Announcement(reached_at(host), port, self.query.port)
            self._announcement.start()

    def stop(self) -> None:
        if self._announcement is not None:
            self._announcement.stop()
        if self.query is not None:
            self.query.stop()
        self._hearing.stop()

    def take(self, sender: Peer, message: bytes, when: float) -> bool:
        """As `Hearing.take`."""
        return self._hearing.take(sender, message, when)


def reached_at(host: str) -> str:
    """The address by which others reach a server that listens at `host`; of 0.0.0.0 that of the way
    into the network, or none there is: 127.0.0.1."""
    if host != "0.0.0.0":
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock, suppress(OSError):
        sock.connect(("224.0.0.251", 5353))  # where zeroconf speaks; this sends nothing
        return str(sock.getsockname()[0])
    return "127.0.0.1"
