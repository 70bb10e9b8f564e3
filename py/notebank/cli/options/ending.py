"""How commands that run until they are told to end are told so."""

import atexit
import os
import signal
import sys
import threading
from collections.abc import Callable

PATIENCE_S = 1.5  # that threads have to finish what they are in


def when_ended(end: Callable[[], object]) -> None:
    """Calls `end` at Ctrl-C, when the process is to end, and when its terminal is gone."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), lambda *_: end())


def end_soon() -> None:
    """Ends the process, without error, if it has not ended by itself in a moment: Python waits for
    every thread, also for one that is in the middle of a long computation."""
    timer = threading.Timer(PATIENCE_S, os._exit, [0])
    timer.daemon = True
    timer.start()


def end_now() -> None:
    """Ends the process, without error, when what is registered for its end is done.

    Python's own way waits for threads, and aborts where one comes back from C++ meanwhile.
    """
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
