"""The harness's end of the control patch's sockets: what Pd told, in order, and a way to wait for
it."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from typing import NamedTuple

from pythonosc.osc_message import OscMessage

from pdtools.fudi import Atom
from waiting import PATIENCE


class Heard(NamedTuple):
    """A message that Pd sent to `name`. ms: Pd's logical time since its start."""

    ms: float
    name: str
    atoms: tuple[Atom, ...]


def listen() -> socket.socket:
    """A TCP socket on a free port of the loopback."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(20)
    return server


def read_exactly(stream: socket.socket, count: int) -> bytes | None:
    data = b""
    while len(data) < count:
        chunk = stream.recv(count - len(data))
        if not chunk:
            return None
        data += chunk
    return data


class Ears:
    """Collects what the control patch tells on a socket of its own; `port` is where it must connect
    to."""

    def __init__(self) -> None:
        self.server = listen()
        self.port = self.server.getsockname()[1]
        self.messages: list[Heard] = []
        self.change = threading.Condition()
        self.cursor: dict[str, int] = {}
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            stream, _ = self.server.accept()
        except OSError:
            return
        stream.settimeout(None)
        with stream:
            while (size := self._read(stream, 2)) and (
                packet := self._read(stream, struct.unpack(">H", size)[0])
            ):
                ms, name, *atoms = OscMessage(packet).params
                with self.change:
                    self.messages.append(Heard(ms, str(name), tuple(atoms)))
                    self.change.notify_all()

    @staticmethod
    def _read(stream: socket.socket, count: int) -> bytes | None:
        try:
            return read_exactly(stream, count)
        except OSError:
            return None

    def heard(self, name: str) -> list[Heard]:
        """Everything told about `name` so far."""
        with self.change:
            return [m for m in self.messages if m.name == name]

    def wait(self, name: str, *match: Atom, timeout: float = PATIENCE) -> Heard:
        """The next message of `name`, not waited for before, whose first atoms are `match`; those
        before it are passed over."""
        end = time.monotonic() + timeout
        with self.change:
            while True:
                for k in range(self.cursor.get(name, 0), len(self.messages)):
                    message = self.messages[k]
                    if message.name == name and message.atoms[: len(match)] == match:
                        self.cursor[name] = k + 1
                        return message
                if (left := end - time.monotonic()) <= 0:
                    heard = [m.atoms for m in self.messages if m.name == name][-8:]
                    raise TimeoutError(f"{name} {match} not heard in {timeout} s; heard {heard}")
                self.change.wait(left)

    def close(self) -> None:
        """To be called when Pd is gone: reads what is still under way."""
        with contextlib.suppress(OSError):
            socket.create_connection(
                ("127.0.0.1", self.port)
            ).close()  # if Pd never came, this is who came
        self.thread.join(PATIENCE)
        self.server.close()
