"""A bad network: passes datagrams on between clients and a server, loses some, holds others up."""

from __future__ import annotations

import heapq
import random
import select
import socket
import time
from dataclasses import dataclass, field
from threading import Thread

Address = tuple[str, int]


@dataclass(order=True)
class Held:
    """A datagram that is sent later, `due` on the monotonic clock."""

    due: float
    number: int
    socket: socket.socket = field(compare=False)
    datagram: bytes = field(compare=False)
    to: Address = field(compare=False)


class Relay:
    """Listens at `port` (`address`) for clients of a server on this machine.

    Args:
        server: the server's port.
        loss: share of datagrams that is dropped, each way by a die of its own, so that the same
            ones get lost every time.
        seed: of the dice.
        jitter: seconds that a datagram is held up at most, so that they also overtake each other.
    """

    def __init__(self, server: int, loss: float = 0.2, seed: int = 0, jitter: float = 0.0):
        self.server = ("127.0.0.1", server)
        self.loss = loss
        self.jitter = jitter
        self.passed = 0
        self.lost = 0
        self._there = random.Random(seed)
        self._back = random.Random(seed + 1)
        self._front = _socket()
        self.address = self._front.getsockname()
        self.port = self.address[1]
        self._clients: dict[socket.socket, Address] = {}  # by our socket towards the server
        self._held: list[Held] = []
        self._open = True
        self._thread = Thread(target=self._run, daemon=True)

    def __enter__(self) -> Relay:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._open = False
        self._thread.join(5)
        for sock in (self._front, *self._clients):
            sock.close()

    def _run(self) -> None:
        while self._open:
            patience = 0.001 if self._held else 0.05
            ready, _, _ = select.select([self._front, *self._clients], [], [], patience)
            for sock in ready:
                try:
                    self._pass_on(sock, *sock.recvfrom(65536))
                except ConnectionError:
                    continue  # the news that the server's port was closed when we last wrote there
            while self._held and self._held[0].due <= time.monotonic():
                held = heapq.heappop(self._held)
                held.socket.sendto(held.datagram, held.to)

    def _pass_on(self, sock: socket.socket, datagram: bytes, sender: Address) -> None:
        if sock is self._front:
            self._throw(self._there, self._towards_server(sender), datagram, self.server)
        else:
            self._throw(self._back, self._front, datagram, self._clients[sock])

    def _throw(self, die: random.Random, sock: socket.socket, datagram: bytes, to: Address) -> None:
        if die.random() < self.loss:
            self.lost += 1
            return
        self.passed += 1
        if self.jitter:
            due = time.monotonic() + die.uniform(0, self.jitter)
            heapq.heappush(self._held, Held(due, self.passed, sock, datagram, to))
        else:
            sock.sendto(datagram, to)

    def _towards_server(self, client: Address) -> socket.socket:
        known = [sock for sock, address in self._clients.items() if address == client]
        if known:
            return known[0]
        sock = _socket()
        self._clients[sock] = client
        return sock


def _socket() -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind(("127.0.0.1", 0))
    return sock
