"""Clients that come and go: some say goodbye, some vanish, some talk nonsense."""

import random
import re
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from notebank.client import Client
from notebank.errors import NotebankError
from notebank.notes import DEFAULT_PITCHES
from notebank.protocol import music
from soak.player import SOUNDS

PATIENCE_S = 30.0  # without a sign of life: longer than a server takes to start again


@dataclass(frozen=True)
class Visit:
    """server: its name; begun and ended: [s, monotonic]; end: how, `well` or a code."""

    server: str
    begun: float
    ended: float
    end: str


class Visitors:
    """Visits servers, one after the other, until `over()`; for a thread of its own.

    ports: of the servers, by name. visits: all that there were.
    """

    def __init__(self, ports: Mapping[str, int], coin: random.Random, over: Callable[[], bool]):
        self.ports = ports
        self.coin = coin
        self.over = over
        self.visits: list[Visit] = []

    def run(self) -> None:
        while not self.over():
            name = self.coin.choice(list(self.ports))
            visit = self.coin.choice((self.play, self.play, self.vanish, self.rave))
            begun = time.monotonic()
            try:
                visit(self.ports[name])
                end = "well"
            except NotebankError as error:
                silent = re.match("no server answered ([^ ]+)", str(error))
                end = f"no answer to {silent[1]}" if silent else error.code
            self.visits.append(Visit(name, begun, time.monotonic(), end))
            time.sleep(self.coin.uniform(0, 2))

    def play(self, port: int) -> None:
        """Opens a session, asks for sound and latents, and closes it."""
        with self.client(port) as client:
            self.work(client)

    def vanish(self, port: int) -> None:
        """The same, gone in the middle of it."""
        client = self.client(port)
        with client.socket:
            client.open()
            self.work(client)
            client.post(music.Position, self.coin.random(), self.coin.random())

    def rave(self, port: int) -> None:
        """Sends what nobody can read."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            for _ in range(self.coin.randint(1, 300)):
                sock.sendto(self.coin.randbytes(self.coin.randint(1, 200)), ("127.0.0.1", port))
                time.sleep(0.001)

    def client(self, port: int) -> Client:
        return Client(port=port, give_up=PATIENCE_S)

    def work(self, client: Client) -> None:
        client.corners(*self.coin.sample(SOUNDS, 4))
        client.pitches(sorted(self.coin.sample(DEFAULT_PITCHES, 3)))
        for _ in range(self.coin.randint(1, 4)):
            client.position(self.coin.random(), self.coin.random())
            client.note(self.coin.choice(DEFAULT_PITCHES), self.coin.randint(1, 127))
        client.set_latent(self.coin.randrange(4), client.latent(-1, 60), 60)
        client.status()
