"""How many cores a program asks for, whatever other programs leave it (Linux)."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

EVERY_S = 0.01
PROC = Path("/proc")


class Cores:
    """Counts, in a process of its own, the threads of a process and of those that it started which
    run or wait for a core, as many as there are cores at most."""

    def __init__(self, pid: int):
        self._sampling = subprocess.Popen(
            [sys.executable, __file__, str(pid)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> "Cores":
        return self

    def __exit__(self, *error: object) -> None:
        self._sampling.kill()
        self._sampling.communicate()

    def begin(self) -> None:
        """Counts from now on."""
        self._say("begin")

    def end(self) -> float:
        """The mean since then."""
        self._say("end")
        assert self._sampling.stdout is not None
        return float(self._sampling.stdout.readline())

    def _say(self, word: str) -> None:
        assert self._sampling.stdin is not None
        self._sampling.stdin.write(word + "\n")
        self._sampling.stdin.flush()


def wanted(pid: int) -> int:
    """Threads that run or wait for a core now."""
    count = 0
    with suppress(OSError):
        for thread in os.listdir(PROC / str(pid) / "task"):
            with suppress(OSError):
                place = PROC / str(pid) / "task" / thread
                count += (place / "stat").read_text().rpartition(")")[2].split()[0] == "R"
                for child in (place / "children").read_text().split():
                    count += wanted(int(child)) if int(child) != os.getpid() else 0
    return count


def main(pid: int) -> None:
    os.set_blocking(0, False)
    seen: list[int] = []
    while True:
        word = sys.stdin.readline().strip()
        if word == "begin":
            seen = []
        elif word == "end":
            print(sum(seen) / max(1, len(seen)), flush=True)
        seen.append(min(wanted(pid), os.cpu_count() or 1))
        time.sleep(EVERY_S)


if __name__ == "__main__":
    main(int(sys.argv[1]))
