"""A page's connection, spoken in Python as the browser speaks it."""

import json
import struct
from contextlib import ExitStack

import numpy as np
from websockets.sync.client import connect

from notebank_server.web.frames import FORMATS
from waiting import PATIENCE


class Page:
    """One page. Args: address: the web server's (host, port); token: what it says first; form: of
    its samples; headers: more of them, such as Origin."""

    def __init__(self, address, token="", form="float32", **headers):
        host, port = address
        self._open = ExitStack()
        self.socket = self._open.enter_context(
            connect(
                f"ws://{host}:{port}/session",
                additional_headers=headers,
                compression=None,
                max_size=None,
                close_timeout=0.5,
            )
        )
        self.next_id = 0
        self.notes = []  # (head, samples), as they came
        self.said = []  # messages
        self.socket.send(json.dumps({"token": token, "format": form}))
        self.welcome = json.loads(self.socket.recv(PATIENCE))

    def close(self):
        self._open.close()

    def ask(self, address, *args):
        """Sends a command; its closing reply without the id."""
        return self.wait(self.post(address, *args))

    def post(self, address, *args):
        """Sends a command; its id."""
        self.next_id += 1
        self.socket.send(json.dumps([address, self.next_id, *args]))
        return self.next_id

    def wait(self, id):
        """The closing reply of a command, without the id."""
        while True:
            address, of, *values = self.hear()
            if of == id and address in ("/nb/done", "/nb/fail", "/nb/superseded"):
                return [address, *values]

    def until_note(self):
        """Waits for a note; what is said before is kept."""
        while not isinstance(frame := self.socket.recv(PATIENCE), bytes):
            self.said.append(json.loads(frame))
        self.notes.append(read(frame))

    def until(self, *message):
        """Waits for a message; each argument stands for itself."""
        while list(message) not in self.said:
            self.hear()

    def hear(self):
        """The next message; notes on the way to it are kept."""
        while isinstance(frame := self.socket.recv(PATIENCE), bytes):
            self.notes.append(read(frame))
        self.said.append(json.loads(frame))
        return self.said[-1]

    def ready(self):
        """Puts sounds into the corners and chooses three pitches."""
        self.ask("/nb/corners", "dull", "even", "bright", "thin")
        self.ask("/nb/pitches", 48, 60, 72)
        return self


def read(frame):
    """Head and samples (float32 [T], -1..1) of a note."""
    (size,) = struct.unpack_from("<I", frame)
    head = json.loads(frame[4 : 4 + size])
    samples = np.frombuffer(frame, FORMATS[head["format"]], offset=4 + size)
    return head, samples / np.float32(32767) if head["format"] == "int16" else samples
