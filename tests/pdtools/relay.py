"""A bad network: passes datagrams on between clients and a server, loses some of them and holds others up."""

from __future__ import annotations

import heapq
import random
import select
import socket
import threading
import time


class Relay:
    """Listens at `port` for clients of 127.0.0.1:server. loss: share of datagrams dropped, each way, by a seeded coin.
    jitter: seconds that a datagram is held up at most, so that they also overtake each other."""

    def __init__(self, server: int, loss: float = 0.2, seed: int = 0, jitter: float = 0.0):
        self.server, self.loss, self.jitter, self.coin = ("127.0.0.1", server), loss, jitter, random.Random(seed)
        self.held: list[tuple[float, int, socket.socket, bytes, tuple]] = []  # (when to send, count, by, what, whither)
        self.front = self._socket()
        self.port = self.front.getsockname()[1]
        self.backs: dict[socket.socket, tuple[str, int]] = {}  # our side towards the server: the client it stands for
        self.passed = self.lost = 0
        self.open = True
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def __enter__(self) -> Relay:
        return self

    def __exit__(self, *exc: object) -> None:
        self.open = False
        self.thread.join(5)
        for sock in (self.front, *self.backs):
            sock.close()

    @staticmethod
    def _socket() -> socket.socket:
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.bind(("127.0.0.1", 0))
        return sock

    def _run(self) -> None:
        while self.open:
            for sock in select.select([self.front, *self.backs], [], [], 0.001 if self.held else 0.05)[0]:
                try:
                    self._pass_on(sock, *sock.recvfrom(65536))
                except ConnectionError:
                    continue  # the news that the server's port was closed when we last wrote there
            while self.held and self.held[0][0] <= time.monotonic():
                _, _, sock, datagram, to = heapq.heappop(self.held)
                sock.sendto(datagram, to)

    def _pass_on(self, sock: socket.socket, datagram: bytes, sender: tuple[str, int]) -> None:
        lost = self.coin.random() < self.loss
        self.lost += lost
        self.passed += not lost
        if sock is self.front:
            back = self._back(sender)
            if not lost:
                self._send(back, datagram, self.server)
        elif not lost:
            self._send(self.front, datagram, self.backs[sock])

    def _send(self, sock: socket.socket, datagram: bytes, to: tuple) -> None:
        if not self.jitter:
            sock.sendto(datagram, to)
        else:
            heapq.heappush(self.held, (time.monotonic() + self.coin.uniform(0, self.jitter), self.passed, sock, datagram, to))

    def _back(self, client: tuple[str, int]) -> socket.socket:
        for sock, known in self.backs.items():
            if known == client:
                return sock
        sock = self._socket()
        self.backs[sock] = client
        return sock
