"""What the process of somebody's program may not do, as far as the platform can say so.

| | Linux | macOS |
|---|---|---|
| write files | RLIMIT_FSIZE 0 | RLIMIT_FSIZE 0 |
| more memory | RLIMIT_DATA | not enforced by the system |
| network | a network namespace of its own, where users may make one | no way |
| go on for ever | SIGALRM, whose default ends the process | the same |
| dump its memory | RLIMIT_CORE 0 | the same |
"""

import ctypes
import resource
import signal
import sys

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
        What is limited: `writes`, `cores`, `memory`.
    """
    wanted = {
        "writes": (resource.RLIMIT_FSIZE, 0),
        "cores": (resource.RLIMIT_CORE, 0),
        "memory": (resource.RLIMIT_DATA, memory_mb << 20),
    }
    return [name for name, (which, most) in wanted.items() if _set(which, most)]


def _set(which: int, most: int) -> bool:
    try:
        resource.setrlimit(which, (most, most))
    except (OSError, ValueError):  # a limit that is lower already, or that macOS does not know
        return False
    return True


def watch(seconds: int) -> None:
    """Ends the process after so long [s], whatever it does then; 0: no more."""
    signal.alarm(seconds)
