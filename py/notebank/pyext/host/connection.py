"""One socket of the host: reads at once whatever comes, writes when the other side takes it, never
blocks."""

import socket
import threading
import time
from collections import deque
from collections.abc import Callable

_PIECE = 1 << 16


class Connection:
    """wake: called when there is something to write. `peer` is whoever owns the connection now;
    `known`: it has said the token; `since`: when it came [s, monotonic]."""

    def __init__(self, sock: socket.socket, wake: Callable[[], object]):
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = sock
        self.closing = False
        self.peer: object = None
        self.known = False
        self.since = time.monotonic()
        self._wake = wake
        self._out: deque[bytes] = deque()
        self._waiting = 0  # bytes in _out
        self._room = threading.Condition()

    @property
    def waiting(self) -> int:
        """Bytes that the other side has not taken yet."""
        return self._waiting

    def send(self, data: bytes) -> None:
        """Queues bytes; any thread may call it."""
        with self._room:
            if self.closing or not data:
                return
            self._out.append(data)
            self._waiting += len(data)
        self._wake()

    def wait_for_room(self, limit: int) -> None:
        """Waits while more than `limit` bytes are queued, as long as the connection lives. Not for
        the socket thread."""
        with self._room:
            self._room.wait_for(lambda: self._waiting <= limit or self.closing)

    def read(self) -> bytes | None:
        """What came; None where the other side is gone."""
        try:
            return self.sock.recv(_PIECE) or None
        except (BlockingIOError, InterruptedError):
            return b""
        except OSError:
            return None

    def write(self) -> bool:
        """Writes what is taken without waiting; False where the other side is gone."""
        with self._room:
            while self._out:
                try:
                    sent = self.sock.send(self._out[0])
                except (BlockingIOError, InterruptedError):
                    break
                except OSError:
                    return False
                self._waiting -= sent
                if sent < len(self._out[0]):
                    self._out[0] = self._out[0][sent:]
                else:
                    self._out.popleft()
            self._room.notify_all()
        return not (self.closing and not self._out)

    def close(self) -> None:
        """Lets what is queued go out, then closes."""
        with self._room:
            self.closing = True
            self._room.notify_all()
        self._wake()

    def drop(self) -> None:
        """Closes at once. Only for the socket thread."""
        with self._room:
            self.closing = True
            self._out.clear()
            self._waiting = 0
            self._room.notify_all()
        self.sock.close()
