"""Who may come in: a page is let in by the host it names, the page that it comes from, and, on a
server that other machines reach, by the token."""

import secrets
import socket
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from notebank_server.mail import is_loopback


def own_names() -> frozenset[str]:
    """What this machine is called in a network: its name, also with `.local`."""
    name = socket.gethostname().lower().removesuffix(".")
    return frozenset({name, f"{name.split('.')[0]}.local"})


@dataclass(frozen=True)
class Door:
    """host: the address that the server listens at; token: the word that lets in, "": none is
    asked for; names: of this machine."""

    host: str
    token: str = ""
    names: frozenset[str] = field(default_factory=own_names)

    def knows_host(self, header: str) -> bool:
        """Whether a Host header names this machine: by an address, which no name server can turn
        to another machine, or by a name of its own.

        >>> Door("127.0.0.1").knows_host("localhost:7772"), Door("127.0.0.1").knows_host("a.b")
        (True, False)
        """
        name = _hostname(header)
        try:
            loopback = is_loopback(name)
        except ValueError:
            loopback = name == "localhost"
            return loopback or (not self.is_private and name in self.names)
        return loopback or not self.is_private

    def knows_origin(self, origin: str | None, host: str) -> bool:
        """Whether the page that asks came from here; a program that is no browser names none.

        >>> Door("127.0.0.1").knows_origin("http://localhost:80", "localhost:7772")
        False
        """
        if origin is None:
            return True
        split = urlsplit(origin)
        return split.scheme in ("http", "https") and split.netloc.lower() == host.lower()

    def knows_token(self, word: object) -> bool:
        """Whether a word is the token, compared in constant time."""
        if not self.token:
            return True
        return isinstance(word, str) and secrets.compare_digest(word.encode(), self.token.encode())

    @property
    def is_private(self) -> bool:
        """Whether it is this machine's own door."""
        return ip_address(self.host.split("%")[0]).is_loopback


def _hostname(header: str) -> str:
    try:
        return (urlsplit(f"//{header}").hostname or "").rstrip(".")
    except ValueError:
        return ""
