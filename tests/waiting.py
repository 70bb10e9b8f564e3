"""Waiting for what happens elsewhere: in another thread, process or Pd."""

import time
from collections.abc import Callable
from typing import Any

PATIENCE = 180.0
"""[s] A bound for what never comes, not for what comes late: machines have other work, too.

Beside four busy programs the first command in a fresh venv, which compiles what it imports, took
longer than 60.
"""


def until(true: Callable[[], Any], seconds: float = PATIENCE, but: object = "") -> Any:
    """Waits until `true()` gives something true, which is returned.

    Args:
        true: asked every 5 ms.
        seconds: [s] the longest wait.
        but: told when it never comes; a function is called then.

    Raises:
        AssertionError: it did not come to pass.
    """
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline, (
            f"not in {seconds:g} s: {but() if callable(but) else but}"
        )
        time.sleep(0.005)
    return found
