"""How many threads compute, how they wait for one another, and how long work gives way.

The threads of one operation wait for the last of them, and PyTorch lets them spin meanwhile. That
is quickest as long as each has a core of its own. Beside another program one of them has none: all
others burn theirs until its turn comes, operation after operation, which can cost ten times the
work. So no more are taken than there are free cores, and they spin for a moment only, then sleep.

Threads that do not wait for one another (`lanes`: each makes its own notes) waste nothing beside
others. There is one for every core, however busy; their low priority gives way.
"""

import math
import os
import sys
import threading
import time
from collections.abc import Collection
from contextlib import suppress
from functools import cache
from pathlib import Path

SPIN = 1000  # turns that a thread spins before it sleeps: 50 us, about the length of an operation
NICE = 10
LOWEST = 19
MOMENT = 0.1  # seconds; the kernel counts in hundredths
WAITING = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")

_asked: int | None = None
_by_load = False


def settle(asked: int | None = None, most: int | None = None) -> str | None:
    """Settles threads, their waiting and the priority of a long work, before PyTorch is loaded.

    What the user says wins: `asked`, then OMP_NUM_THREADS. Without that the first call in a process
    measures what is free, and later ones change nothing.

    Args:
        asked: How many threads the user wants; None if nothing was said.
        most: More do not help this work; None where every core helps.

    Returns:
        What was taken and why, in one line; None if that was settled before.
    """
    global _asked, _by_load
    wait_briefly()
    give_way()
    if asked is None and (_by_load or _asked):
        return None
    if asked is None and (told := os.environ.get("OMP_NUM_THREADS")):
        return f"threads: {told} (OMP_NUM_THREADS)"
    _asked, _by_load = asked, asked is None
    if asked is not None:
        _take(asked)
        return f"threads: {asked} (--threads)"
    idle, there = free(), cores()
    number = fitting(idle, there, most)
    _take(number)
    enough = "; more gain next to nothing here" if number == most else ""
    return f"threads: {number} ({idle:.1f} of {there} cores are free{enough})"


def _take(number: int) -> None:
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(number)
    else:
        os.environ["OMP_NUM_THREADS"] = str(number)


def keep(number: int) -> None:
    """Goes on with as many threads as a run began with, unless the user says otherwise.

    The last bits of a sum hang on how many add it up.
    """
    if _by_load and number <= cores():
        _take(number)


def fitting(idle: float, there: int, most: int | None = None) -> int:
    """Threads for one operation, where so many of the cores that are `there` are idle.

    >>> [fitting(idle, 8) for idle in (0, 0.4, 2.4, 2.6, 7.9)], fitting(7.9, 8, most=4)
    ([1, 1, 2, 3, 8], 4)

    Args:
        idle: Cores that nobody uses, with fractions.
        there: Cores that this process may use.
        most: More do not help the work; None where every core helps.

    Returns:
        At least 1.
    """
    return max(1, min(round(idle), there, most or there))


def lanes() -> int:
    """How many that do not wait for one another: as many as the user says, else one a core."""
    told = "" if _by_load else os.environ.get("OMP_NUM_THREADS", "")
    return _asked or (int(told) if told.isdigit() and int(told) else cores())


def share(count: int) -> int:
    """Threads for each of so many lanes."""
    return max(1, lanes() // count)


def wait_briefly() -> None:
    """Threads that wait sleep after a moment, unless the environment says something else.

    PyTorch reads it when it is loaded.
    """
    if not any(name in os.environ for name in WAITING):
        # PyTorch for Linux has GNU's OpenMP; that for macOS has LLVM's, which counts milliseconds.
        os.environ |= {"GOMP_SPINCOUNT": str(SPIN), "KMP_BLOCKTIME": "1"}


def calm_blas() -> None:
    """Products of numpy, and of scipy where `scipy.linalg` is loaded, take one thread in this
    process from now on.

    OpenBLAS lets its own threads spin without end; beside another program that made an analysis ten
    times slower, and of matrices as small as these two threads gain next to nothing. PyTorch's
    products are not touched.
    """
    _calm("scipy.linalg" in sys.modules)  # which brings an OpenBLAS of its own


@cache
def _calm(with_scipy: bool) -> None:
    """Once, and once more when scipy's has come."""
    from threadpoolctl import ThreadpoolController

    for library in ThreadpoolController().lib_controllers:
        if library.internal_api == "openblas" and library.threading_layer == "pthreads":
            library.set_num_threads(1)


def give_way() -> None:
    """This process gets what others leave; NOTEBANK_NICE says how readily, 0 (not at all) to 19."""
    wish = os.environ.get("NOTEBANK_NICE", "")
    nice = int(wish) if wish.isdigit() else NICE
    if not nice or not hasattr(os, "setpriority"):
        return
    # On Linux each thread has a priority of its own, and numpy has made some already.
    for thread in _names(Path("/proc/self/task")) or ["0"]:
        with suppress(OSError):
            if os.getpriority(os.PRIO_PROCESS, int(thread)) < nice:
                os.setpriority(os.PRIO_PROCESS, int(thread), nice)


def go_last() -> None:
    """This thread gets what no other wants, where threads have priorities of their own (Linux)."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LOWEST)


def _names(folder: Path) -> list[str]:
    with suppress(OSError):
        return os.listdir(folder)
    return []


def allowed() -> set[int]:
    """Numbers of the processors that this process may run on; two that share a core both count."""
    with suppress(AttributeError):
        return os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1))


def cores() -> int:
    """Cores that this process may use, 1 or more: of its affinity, within its control group's."""
    return max(1, int(min(_physical(allowed()), quota())))


def _physical(processors: Collection[int]) -> int:
    shared = Path("/sys/devices/system/cpu")
    return len({_read(shared / f"cpu{n}/topology/thread_siblings_list") or n for n in processors})


def quota(groups: Path = Path("/sys/fs/cgroup"), mine: Path = Path("/proc/self/cgroup")) -> float:
    """Cores that control groups allow to this process; infinite without a limit.

    Args:
        groups: Where they are mounted.
        mine: The file that names those of this process.
    """
    least = math.inf
    for line in _read(mine).splitlines():
        _, controllers, path = line.split(":", 2)
        if controllers and "cpu" not in controllers.split(","):
            continue
        top = groups / "cpu" if controllers else groups
        place = top / path.lstrip("/")
        for folder in (place, *place.parents):  # every group around it has a say
            least = min(least, _limit(folder))
            if folder == top:
                break
    return least


def _limit(folder: Path) -> float:
    """The quota of one control group, of version 2 or 1."""
    words = _read(folder / "cpu.max").split()
    words = words or [_read(folder / f"cpu.cfs_{name}_us") for name in ("quota", "period")]
    if len(words) != 2 or not all(word.isdigit() for word in words):
        return math.inf  # "max", "-1", or no such group
    share, period = map(int, words)
    return share / period if period else math.inf


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""


def free(seconds: float = MOMENT, counters: Path = Path("/proc/stat")) -> float:
    """Cores that nobody uses while this process sleeps for so long [s].

    Where the system does not count them, those that the load of the last minute leaves.
    """
    mine = allowed()
    before = idle(_read(counters), mine)
    if not before:
        return max(0.0, cores() - (os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0))
    time.sleep(seconds)
    return _idle(before, idle(_read(counters), mine))


def _idle(before: dict[int, tuple[int, int]], after: dict[int, tuple[int, int]]) -> float:
    """Cores without work between two counts."""
    both = before.keys() & after.keys()
    spans = [(after[n][0] - before[n][0], after[n][1] - before[n][1]) for n in both]
    shared = _physical(both) / max(1, len(both))
    return sum(rest / max(1, whole) for rest, whole in spans) * shared


class Left:
    """Cores that other programs leave to this one, from one question to the next: nobody waits.

    Args:
        counters: What the system has counted.
    """

    def __init__(self, counters: Path = Path("/proc/stat")):
        self._counters = counters
        self._found = float(cores())
        self._then = self._now()

    def cores(self) -> float:
        """How many, with fractions; all until a moment has passed."""
        at, own, before = self._then
        now = self._now()
        if now[0] - at >= MOMENT:
            idle_here = _idle(before, now[2]) if before else math.inf
            self._found = min(float(cores()), idle_here + (now[1] - own) / (now[0] - at))
            self._then = now
        return self._found

    def _now(self) -> tuple[float, float, dict[int, tuple[int, int]]]:
        counted = idle(_read(self._counters), allowed())
        return time.monotonic(), time.process_time(), counted


def idle(text: str, processors: Collection[int]) -> dict[int, tuple[int, int]]:
    """(Hundredths of a second without work, all of them) of these processors, from /proc/stat.

    >>> idle("cpu 9 0 0 9\\ncpu0 4 1 0 5 2 0 0 0 0 0\\ncpu1 5 0 0 4 0 0 0 0 0 0", {0})
    {0: (7, 12)}
    """
    counts: dict[int, tuple[int, int]] = {}
    for line in text.splitlines():
        name, *words = line.split()
        number = name.removeprefix("cpu")
        if number != name and number.isdigit() and int(number) in processors:
            times = [int(word) for word in words[:8]]  # what follows is in the first two already
            counts[int(number)] = sum(times[3:5]), sum(times)
    return counts
