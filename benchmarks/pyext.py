"""`python benchmarks/pyext.py [minutes]`: pyext boxes in a real Pd with the real host: delay,
arrays, many boxes, many messages.

Prints the tables of docs/pyext.md. Needs PYTHONPATH=py:server:tests, as `make bench` has it.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from figure import HEAD, Figure
from instrument.blocks import BLOCKS, longest

from pdtools.pyexthost import PyextHost
from pdtools.session import Pd
from pdtools.sketch import write

PINGS = 300
RUNS = 5
BOXES = 50
FRAMES = 1_000_000
BANK = 38_880_000  # samples of the course's banks: 9 x 9 places, 8 pitches, 60000 samples
SCRIPT = """
import numpy as np
import pyext


class echo(pyext._class):
    _inlets = _outlets = 1

    def float_1(self, number):
        self._outlet(1, number)


class count(pyext._class):
    '''Checks that numbers come one after the other, also through deaths of its process.'''

    _inlets = _outlets = 1

    def __init__(self, file):
        self.file = open(str(file), "a", buffering=1)

    def float_1(self, number):
        print(number, file=self.file)


class array(pyext._class):
    _inlets = _outlets = 1

    def write_1(self):
        buffer = pyext.Buffer("bench-array")
        buffer[:] = np.random.default_rng().standard_normal(len(buffer)).astype(np.float32)
        buffer.dirty()
        self._outlet(1, 1)

    def bank_1(self, frames):
        buffer = pyext.Buffer("bench-array").resize(frames)
        buffer[:] = np.ones(frames, np.float32)
        buffer.dirty()
        self._outlet(1, 1)

    def read_1(self):
        self._outlet(1, float(len(pyext.Buffer("bench-array")[:])))
"""
TIMED = """
    go: r bench-go
    order: t a b
    clock: realtime
    box: pyext bench.{cls}
    back: t b
    took: s bench-took
    go -> order
    order:1 -> clock
    order:0 -> box:1
    box -> back
    back -> clock:1
    clock -> took
"""
ARRAY = "    array: table bench-array {frames}\n"
STREAM = """
    on: r bench-on
    metro: metro 1
    number: f 1
    next: + 1
    box: pyext bench.count {file}
    on -> metro
    metro -> number
    number -> next
    next -> number:1
    number -> box:1
"""


def main(minutes: float) -> None:
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "bench.py").write_text(SCRIPT)
        measures: list[Callable[[Path], Iterator[Figure]]] = [
            round_trips,
            arrays,
            many_boxes,
            lambda folder: stream(folder, minutes),
            killed,
        ]
        print(HEAD)
        for measure in measures:
            for figure in measure(folder):
                print(figure.row(), flush=True)
    print(f"\n{os.cpu_count()} cores, load {load:.1f} before the run")


@contextmanager
def opened(folder: Path, text: str, hear: list[str], **options) -> Iterator[tuple[Pd, PyextHost]]:
    """A sketch in Pd beside a fresh host; returns once the boxes answer or a second has passed."""
    patch = write(text, folder / "bench.pd")
    with (
        PyextHost(folder / "home", folder) as host,
        Pd(patch, hear=hear, arguments=host.arguments, rate=48000, **options) as pd,
    ):
        pd.sleep(2)
        yield pd, host


def round_trips(folder: Path) -> Iterator[Figure]:
    for sleepgrain, said in ((1, "`-sleepgrain 1` (as `notebank play`)"), (None, "Pd's own 5 ms")):
        with opened(folder, TIMED.format(cls="echo"), ["bench-took"], sleepgrain=sleepgrain) as (
            pd,
            _,
        ):
            took = [ask(pd, k) for k in range(PINGS)][PINGS // 10 :]
        yield Figure(f"a number to a script and back, {said}", took, "ms", "")
        yield Figure(
            "… of 100 times, 99 are faster than", [float(np.percentile(took, 99))], "ms", ""
        )


def ask(pd: Pd, *message, timeout: float = 60) -> float:
    """ms from the message to what the script says to it."""
    before = len(pd.heard("bench-took"))
    time.sleep(random.uniform(0.005, 0.015))
    pd.send("bench-go", *message)
    pd.ears.cursor["bench-took"] = len(pd.ears.messages)
    end = time.monotonic() + timeout
    while len(pd.heard("bench-took")) == before and time.monotonic() < end:
        time.sleep(0.001)
    return pd.heard("bench-took")[before].atoms[0]


def arrays(folder: Path) -> Iterator[Figure]:
    text = ARRAY.format(frames=FRAMES) + TIMED.format(cls="array") + BLOCKS
    with opened(folder, text, ["bench-took"]) as (pd, _):
        idle = longest(pd, lambda: pd.sleep(3))
        yield Figure("longest wait between two blocks, nothing going on, 3 s", [idle], "ms", "")
        for verb in ("write", "read"):
            took, gaps = [], []
            for _ in range(RUNS):
                gaps.append(longest(pd, lambda verb=verb, took=took: took.append(ask(pd, verb))))
            yield Figure(f"{verb} {FRAMES:,} samples", took, "ms", "")
            yield Figure("… longest wait between two blocks meanwhile", gaps, "ms", "")
        gap = longest(pd, lambda: took.append(ask(pd, "bank", BANK)))
        yield Figure(f"grow to {BANK:,} samples and write them", [took[-1] / 1000], "s", "")
        yield Figure("… longest wait between two blocks meanwhile", [gap], "ms", "")


def many_boxes(folder: Path) -> Iterator[Figure]:
    boxes = "".join(
        f"    box{k}: pyext bench.echo\n    all -> box{k}:1\n    box{k} -> back\n"
        for k in range(BOXES)
    )
    text = "    all: r bench-go\n    back: s bench-took\n" + boxes
    with opened(folder, text, ["bench-took"]) as (pd, _):
        times = []
        for _ in range(RUNS * 4):
            before = len(pd.heard("bench-took"))
            start = pd.sync()
            pd.send("bench-go", 1)
            while len(pd.heard("bench-took")) < before + BOXES:
                time.sleep(0.001)
            times.append(pd.heard("bench-took")[-1].ms - start)
            time.sleep(0.1)
    yield Figure(f"a number to {BOXES} boxes at once, until the last has answered", times, "ms", "")


def stream(folder: Path, minutes: float) -> Iterator[Figure]:
    file = folder / "stream.txt"
    with opened(folder, STREAM.format(file=file) + BLOCKS, []) as (pd, _):
        pd.send("bench-on", 1)
        gap = longest(pd, lambda: pd.sleep(60 * minutes))
        pd.send("bench-on", 0)
        pd.sleep(2)
    numbers = heard(file)
    yield Figure(f"1,000 messages a second for {minutes:g} min: arrived", [len(numbers)], "", "all")
    yield Figure("… lost or not in their order", [wrong(numbers)], "", "0")
    yield Figure("… longest wait between two blocks meanwhile", [gap], "ms", "")


def killed(folder: Path) -> Iterator[Figure]:
    """The host is killed five times under 1,000 messages a second, and comes back after a
    second."""
    file = folder / "killed.txt"
    text = STREAM.format(file=file) + BLOCKS
    with opened(folder, text, [], forgive=True) as (pd, host):
        pd.send("bench-on", 1)
        gap = longest(pd, lambda: kill(pd, host))
        pd.send("bench-on", 0)
        pd.sleep(2)
    numbers = heard(file)
    yield Figure(
        f"host killed {RUNS} times under 1,000 messages a second: arrived, of those sent",
        [100 * len(set(numbers)) / max(numbers)],
        "%",
        "",
    )
    yield Figure(
        "… lost at each kill (queued in the host, not yet done)",
        [(max(numbers) - len(set(numbers))) / RUNS],
        "messages",
        "",
    )
    yield Figure("… arrived twice", [len(numbers) - len(set(numbers))], "messages", "")
    yield Figure("… longest wait between two blocks meanwhile", [gap], "ms", "")


def kill(pd: Pd, host: PyextHost) -> None:
    for _ in range(RUNS):
        pd.sleep(2)
        host.end()
        pd.sleep(1)
        host.start()
    pd.sleep(3)


def heard(file: Path) -> list[int]:
    return [int(line) for line in file.read_text().split()]


def wrong(numbers: list[int]) -> int:
    """How many numbers do not follow the one before them, and how many are missing at the front."""
    return int(np.count_nonzero(np.diff([0, *numbers]) != 1))


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 1.0)
