"""A box as Pd's side of the wire has it, in Python: it pings at a host, speaks its frames, and
hears its text."""

import itertools
import re
import socket
import time
from contextlib import suppress

import numpy as np

from notebank.audio import wav
from notebank.pyext import wire
from notebank.pyext.host import soundfolder
from waiting import PATIENCE

_keys = (f"k{number}" for number in itertools.count(1000))


class PdBox:
    """arrays: what the patch has, by name; answered when the host asks. A context manager that says
    goodbye."""

    def __init__(self, port, name, *args, folder="", key=None):
        self.key = next(_keys) if key is None else key
        self.port = port
        self.name = name
        self.args = args
        self.folder = str(folder)
        self.arrays = {}
        self.heard = []
        self.acknowledged = 0
        self._seq = itertools.count(1)
        self._text = b""
        self._part = []
        self.connect()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()

    def connect(self):
        """Does as pyext.pd: text connection, token, binary connection, token, creation."""
        self.down = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        hello = b""
        while not hello.endswith(b";\n"):
            hello += self.down.recv(4096)
        folder = soundfolder.named(atoms(hello.rstrip(b";\n"))[3])
        self.token = (folder / "token.txt").read_text().rstrip(";\n")
        self.down.sendall(f"token {self.token} {self.key};\n".encode())
        self.up = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        self.up.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # as Pd does
        self.frame("token", self.token, self.key)
        self.frame("dir", self.folder)
        self.frame("new", self.name, *self.args)
        return self

    def hang_up(self):
        """Loses both connections, as when a cable is cut."""
        self.up.close()
        self.down.close()

    def leave(self):
        """What a box says when it is deleted."""
        with suppress(OSError):
            self.frame("bye")
        self.hang_up()

    def frame(self, verb, *values):
        self.up.sendall(wire.encode(f"/{verb}", values))

    def say(self, inlet, *message, seq=None):
        """A message at an inlet: `say(1, 5)` is a float, `say(1, "foo", 1)` the message foo 1.
        Returns its number."""
        if isinstance(message[0], str):
            selector, *values = message
        else:
            selector = "float" if len(message) == 1 else "list"
            values = message
        seq = next(self._seq) if seq is None else seq
        self.frame("in", seq, inlet, selector, *values)
        return seq

    def hear(self, *kinds, timeout=PATIENCE):
        """The next message of one of these kinds, as its atoms; what else comes is kept in
        `heard`."""
        deadline = time.monotonic() + timeout
        while True:
            for index, message in enumerate(self.heard):
                if message[0] in kinds:
                    return self.heard.pop(index)
            left = deadline - time.monotonic()
            assert left > 0, f"no {' or '.join(kinds)}; heard {self.heard}"
            self.listen(left)

    def listen(self, seconds):
        """Takes in what comes within that time; returns after the first bytes."""
        self.down.settimeout(max(seconds, 0.001))
        try:
            data = self.down.recv(65536)
        except TimeoutError:
            return
        if not data:
            raise ConnectionError("the host hung up")
        self._text += data
        *whole, self._text = self._text.split(b";\n")
        for line in whole:
            assert len(line) + 2 <= 4095, "Pd drops what is longer"
            self._take(atoms(line))

    def _take(self, message):
        if message[0] == "ack":
            self.acknowledged = message[1]
        elif message[0] == "part":
            self._part += message[1:]
        elif message[0] == "array":
            self._answer(*message[1:])
        else:
            if self._part:
                head = 3 if message[0] in ("out", "send") else 2
                message, self._part = [*message[:head], *self._part, *message[head:]], []
            self.heard.append(message)

    def _answer(self, question, request, name, *rest):
        array = self.arrays.get(name)
        samples = (
            [] if array is None else getattr(self, f"_array_{question}")(name, array, *rest) or []
        )
        size = -1 if array is None else len(self.arrays[name])
        while len(samples) > 500:
            self.frame("more", *samples[:500])
            samples = samples[500:]
        self.frame("array", next(self._seq), request, size, *samples)

    def _array_size(self, name, array):
        pass

    def _array_redraw(self, name, array):
        self.heard.append(["redraw", name])

    def _array_resize(self, name, array, size, keep, zero):
        fresh = np.zeros(int(size), np.float32)
        if keep:
            fresh[: len(array)] = array[: int(size)]
        self.arrays[name] = fresh

    def _array_get(self, name, array, skip, frames):
        return array[int(skip) : int(skip) + int(frames)].tolist()

    def _array_write(self, name, array, file, onset, frames):
        samples = wav.read(file)[0]
        assert len(samples) == frames
        array[int(onset) : int(onset) + int(frames)] = samples


def atoms(line):
    r"""A line of Pd's text as atoms.

    >>> atoms(b"out 1 list a\\ b 2.5")
    ['out', 1.0, 'list', 'a b', 2.5]
    """
    words = re.findall(r"(?:\\.|[^\s\\])+", line.decode(), re.DOTALL)
    return [_atom(word) for word in words]


def _atom(word):
    if re.fullmatch(r"-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", word):
        return float(word)
    return re.sub(r"\\(.)", r"\1", word, flags=re.DOTALL)
