"""What scripts for Pd's pyext external do, each form once: messages in and out, receivers, arrays,
threads."""

import threading
import time

import pyext


class echo(pyext._class):  # noqa: N801
    """Says again what it hears: inlet and outlet 1 as it came, 2 as Python saw it, 3 how it was
    made."""

    _inlets = 3
    _outlets = 3

    def __init__(self, *args):
        self.args, self.count = args, 0

    def bang_1(self):
        self._outlet(1)

    def float_1(self, number):
        self.count += 1
        self._outlet(1, number)

    def symbol_1(self, word):
        self._outlet(1, word)

    def list_1(self, *atoms):
        self._outlet(1, "list", atoms)

    def _anything_1(self, selector, *atoms):
        self._outlet(1, selector, atoms)

    def _anything_2(self, *atoms):
        self._outlet(2, [f"{type(atom).__name__}:{atom}" for atom in atoms])

    def args_3(self):
        self._outlet(3, "args", self.args)

    def folder_3(self):
        self._outlet(3, "folder", [self._canvas_dir.replace("\\", "/").rpartition("/")[2]])

    def length_3(self, *atoms):
        self._outlet(3, "length", [len(atoms), sum(atoms)])

    def range_3(self, count):
        self._outlet(3, range(count))

    def words_3(self, count):
        self._outlet(3, "words", ["list", *(f"word-{k}" for k in range(count - 1))])

    def many_3(self, count):
        for k in range(count):
            self._outlet(3, k)

    def thread_3(self):
        self._outlet(3, "thread", [threading.current_thread() is threading.main_thread()])

    def print_3(self, *words):
        print("   a line, with a comma;", *words)

    def fail_3(self):
        raise ValueError("meant to fail")

    def sleep_3(self, seconds):
        time.sleep(seconds)
        self._outlet(3, "slept", [seconds])


class bus(pyext._class):  # noqa: N801
    """Sends to names and hears names."""

    _inlets = 1
    _outlets = 1

    def to_1(self, name, *atoms):
        pyext._send(name, *atoms)

    def bind_1(self, name):
        self._bind(name, self.hear)

    def unbind_1(self, name):
        self._unbind(name)

    def hear(self, *atoms):
        self._outlet(1, "heard", atoms)

    def loop_1(self):
        self._outlet(1, "loop", ())


class table(pyext._class):  # noqa: N801
    """Reads and writes an array."""

    _inlets = 1
    _outlets = 1

    def __init__(self, name):
        self.buffer = pyext.Buffer(name)

    def fill_1(self, frames):
        """Grows to `frames` and counts up from 0."""
        import numpy as np

        if len(self.buffer) != frames:
            self.buffer.resize(frames)
        self.buffer[:] = np.arange(frames, dtype=np.float32)
        self.buffer.dirty()
        self._outlet(1, "filled", [len(self.buffer)])

    def reverse_1(self):
        self.buffer[:] = self.buffer[:][::-1].copy()
        self._outlet(1, "reversed", [len(self.buffer)])

    def put_1(self, index, value):
        self.buffer[index] = value
        self._outlet(1, "put", [index])

    def sum_1(self):
        import numpy as np

        samples = np.array(self.buffer)
        self._outlet(1, "sum", [len(samples), float(samples[0]), float(samples[-1])])

    def missing_1(self):
        self._outlet(1, "missing", [len(pyext.Buffer("there-is-none"))])


class late(pyext._class):  # noqa: N801
    """Keeps the numbers it hears, in their order."""

    _inlets = 1
    _outlets = 1

    def __init__(self):
        self.heard = []

    def float_1(self, number):
        self.heard.append(number)

    def tell_1(self):
        self._outlet(1, self.heard)
