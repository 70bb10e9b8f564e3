"""What the process of somebody's program may not do, as far as the platform can say so.

| | Linux | macOS |
|---|---|---|
| open files, to read or to write | RLIMIT_NOFILE 0 once its own is read | the same |
| write into open ones | RLIMIT_FSIZE 0 | the same |
| more memory | RLIMIT_DATA | not enforced by the system |
| make sockets | RLIMIT_NOFILE 0; an empty network, where users may make one | RLIMIT_NOFILE 0 |
| go on for ever | SIGALRM, whose default ends the process | the same |
| dump its memory | RLIMIT_CORE 0 | the same |
"""

import ctypes
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

DESCRIPTORS = 64
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000  # of unshare(2)


def offline() -> bool:
    """Takes the network away; whether that was possible. Works only before there are threads."""
    if not sys.platform.startswith("linux"):
        return False
    return ctypes.CDLL(None, use_errno=True).unshare(_NEW_USER | _NEW_NET) == 0


def confine(memory_mb: int) -> list[str]:
    """Takes files and memory away.

    Args:
        memory_mb: MB that the process may have beyond what its libraries map.

    Returns:
        What is limited: `files` (and sockets), `writes`, `cores`, `memory`.
    """
    wanted = {
        "writes": (resource.RLIMIT_FSIZE, 0),
        "cores": (resource.RLIMIT_CORE, 0),
        "memory": (resource.RLIMIT_DATA, memory_mb << 20),
    }
    kept = [name for name, (which, most) in wanted.items() if _set(which, (most, most))]
    return [*kept, "files"] if _seal() else kept


@contextmanager
def opening() -> Iterator[None]:
    """Lets files be opened meanwhile."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    _set(resource.RLIMIT_NOFILE, (DESCRIPTORS if most < 0 else min(most, DESCRIPTORS), most))
    try:
        yield
    finally:
        _seal()


def _seal() -> bool:
    """No new descriptor: neither file nor socket."""
    return _set(resource.RLIMIT_NOFILE, (0, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))


def _set(which: int, limits: tuple[int, int]) -> bool:
    try:
        resource.setrlimit(which, limits)
    except (OSError, ValueError):  # a limit that is lower already, or that macOS does not know
        return False
    return True


def watch(seconds: int) -> None:
    """Ends the process after so long [s], whatever it does then; 0: no more."""
    signal.alarm(seconds)
