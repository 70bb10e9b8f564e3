"""Memory of a process, as the operating system counts it."""

import resource
import subprocess
import sys
import time

import numpy as np

PAGE = 4096


def peak(who: int = resource.RUSAGE_SELF) -> float:
    """The most memory [MB, 10^6 bytes] that this process has had (Linux and macOS), or, as
    `getrusage` names them, the largest of those that it started and that have ended."""
    most = resource.getrusage(who).ru_maxrss
    return most * (1 if sys.platform == "darwin" else 1024) / 1e6


def resident(pid: int) -> float:
    """Resident memory [MB, 10^6 bytes] of a process (Linux and macOS)."""
    said = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True
    )
    return int(said.stdout) * 1024 / 1e6


def touched_again(megabytes: int, rest: float) -> float:
    """ms that it takes to read a byte of each page of so much memory [MB, 2^20 bytes], once it has
    rested [s]: some systems take memory away that nobody touches."""
    memory = np.ones(megabytes << 20, np.uint8)
    time.sleep(rest)
    begun = time.perf_counter()
    memory[::PAGE].sum()
    return 1e3 * (time.perf_counter() - begun)
