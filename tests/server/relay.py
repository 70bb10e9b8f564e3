"""A relay between clients and a server that loses datagrams, the same ones every time."""

import random
import select
import socket
from threading import Thread


class LossyRelay:
    """Loses a share of the datagrams in both directions, by two seeded dice. `address` is where clients send to."""

    def __init__(self, server: tuple[str, int], loss: float, seed: int):
        self.server = server
        self.loss = loss
        self.dice = {"there": random.Random(seed), "back": random.Random(seed + 1)}
        self.carried, self.lost = 0, 0
        self.front = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.front.bind(("127.0.0.1", 0))
        self.address = self.front.getsockname()
        self._ways: dict[tuple, socket.socket] = {}  # client: the socket that stands for it towards the server
        self._ending = False
        self._thread = Thread(target=self._run, daemon=True)

    def __enter__(self) -> "LossyRelay":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending = True
        self._thread.join(5)
        for sock in (self.front, *self._ways.values()):
            sock.close()

    def _run(self) -> None:
        while not self._ending:
            ready, _, _ = select.select([self.front, *self._ways.values()], [], [], 0.05)
            for sock in ready:
                datagram, sender = sock.recvfrom(65536)
                if sock is self.front:
                    self._pass("there", self._way(sender), datagram, self.server)
                else:
                    client = next(address for address, way in self._ways.items() if way is sock)
                    self._pass("back", self.front, datagram, client)

    def _pass(self, way: str, sock: socket.socket, datagram: bytes, to: tuple) -> None:
        if self.dice[way].random() < self.loss:
            self.lost += 1
        else:
            self.carried += 1
            sock.sendto(datagram, to)

    def _way(self, client: tuple) -> socket.socket:
        if client not in self._ways:
            self._ways[client] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            self._ways[client].bind(("127.0.0.1", 0))
        return self._ways[client]
