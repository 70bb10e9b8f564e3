"""What is told to systemd, where it started the server: sd_notify(3), without its library."""

import os
import socket
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from math import inf

PATIENCE_S = 1.0  # that a full socket has to take a word


class Notifier:
    """Says words to the socket that systemd named; where it named none, says nothing.

    Args:
        environment: NOTIFY_SOCKET, a path or, behind @, a name without file; and, where a watchdog
            waits, WATCHDOG_USEC [µs] and WATCHDOG_PID, the process that it waits for.
        steady: A clock [s], for tests.
    """

    def __init__(
        self, environment: Mapping[str, str], steady: Callable[[], float] = time.monotonic
    ):
        named = environment.get("NOTIFY_SOCKET", "")
        self._socket = f"\0{named[1:]}" if named.startswith("@") else named
        self._steady = steady
        self._pause = _watchdog_s(environment) / 2
        self._next = steady() if self._pause < inf else inf

    def ready(self) -> None:
        """The server listens."""
        self._say("READY=1")

    def alive(self) -> None:
        """Call it often: the watchdog hears twice in its time that the caller still turns."""
        if (now := self._steady()) >= self._next:
            self._next = now + self._pause
            self._say("WATCHDOG=1")

    def stopping(self) -> None:
        """The server was told to end."""
        self._say("STOPPING=1")

    def _say(self, word: str) -> None:
        if not self._socket:
            return
        with (
            suppress(OSError),  # nobody listens any more
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock,
        ):
            sock.settimeout(PATIENCE_S)
            sock.sendto(word.encode(), self._socket)


def _watchdog_s(environment: Mapping[str, str]) -> float:
    """In how many seconds this process must be heard again; infinite without a watchdog.

    >>> _watchdog_s({"WATCHDOG_USEC": "90000000"}), _watchdog_s({})
    (90.0, inf)
    >>> _watchdog_s({"WATCHDOG_USEC": "90000000", "WATCHDOG_PID": "1"})
    inf
    """
    span = environment.get("WATCHDOG_USEC", "")
    mine = environment.get("WATCHDOG_PID", "") in ("", str(os.getpid()))
    return int(span) / 1e6 if mine and span.isdecimal() and int(span) else inf
