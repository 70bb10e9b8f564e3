"""A patch as a surface needs it: it has a session, hears what is said to it, and tells what its
controls hold."""

import socket
from itertools import count

from notebank.protocol import hosting, surface, wire
from waiting import PATIENCE


class Patch:
    """A session of the server at `port`, which has told its name and what `told` holds."""

    def __init__(self, port, sid, name="", **told):
        self.sid = sid
        self.ids = count(1)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.connect(("127.0.0.1", port))
        self.socket.settimeout(PATIENCE)
        self.heard = []  # words and their values
        self.say(hosting.Open)
        self.say(hosting.Status)
        self.hear("tell")
        for word, values in {"xy": (0.5, 0.5), **told}.items():
            self.tell(word.replace("_", "-"), *values)
        if name:
            self.tell("named", name)

    def say(self, kind, *args):
        """Sends a command and waits until it is done."""
        id = next(self.ids)
        self.socket.send(kind(id, self.sid, *args).to_osc())
        while True:
            for address, values in wire.decode(self.socket.recv(65536)):
                if address == surface.Said.address and values[0] == self.sid:
                    self.heard.append((values[1], *values[2:]))
                elif address in ("/nb/done", "/nb/fail") and values[0] == id:
                    return address, values

    def tell(self, word, *values):
        address, answer = self.say(surface.State, word, values)
        assert address == "/nb/done", answer

    def hear(self, word):
        """Waits for a word, whatever comes before; what it says."""
        while True:
            for heard in self.heard:
                if heard[0] == word:
                    self.heard.remove(heard)
                    return heard[1:]
            for address, values in wire.decode(self.socket.recv(65536)):
                if address == surface.Said.address:
                    self.heard.append((values[1], *values[2:]))


class Phone:
    """Sends plain addresses and hears what is told to it; types follow the values."""

    def __init__(self, port):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.connect(("127.0.0.1", port))
        self.socket.settimeout(PATIENCE)

    def say(self, address, *values):
        self.socket.send(message(address, *values))

    def hear(self, address):
        """What the next message to this address says."""
        while True:
            for told, values in wire.decode(self.socket.recv(65536)):
                if told == address:
                    return values

    def fence(self):
        """Waits until the server has heard all that was said."""
        self.say("/subscribe")
        self.hear("/pad/y")


def message(address, *values):
    tags = {int: "i", float: "f", str: "s", bytes: "b"}
    return wire.encode(address, [(tags[type(value)], value) for value in values])
