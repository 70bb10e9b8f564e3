"""Memory of a process, as the operating system counts it."""

import subprocess


def resident(pid: int) -> float:
    """Resident memory [MB, 10^6 bytes] of a process (Linux and macOS)."""
    said = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True
    )
    return int(said.stdout) * 1024 / 1e6
