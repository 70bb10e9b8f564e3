"""A server that is up while it is needed: the one that runs already, or one started here and
stopped afterwards."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from notebank.errors import NotebankError
from notebank.protocol import PORT, hosting, replies, reply, wire

HOST = "127.0.0.1"
_START_LIMIT = 90.0  # [s] a cold disk reads PyTorch for a while
_STOP_LIMIT = 5.0


@dataclass(frozen=True)
class Served:
    """A server that answers at HOST:port. process: ours to stop, None where the server ran
    before."""

    port: int
    process: subprocess.Popen | None = None


@contextmanager
def serving(
    port: int = PORT, *, fresh: bool = False, arguments: Sequence[str] = (), log: Path | None = None
) -> Iterator[Served]:
    """Has a server answer while the block lasts.

    One that answers at `port` is used as it is (unless `fresh`); a port taken by others is replaced
    by a free one.

    Args:
        port: UDP; 0: a free one.
        fresh: Start one of our own in any case.
        arguments: More options of `notebank serve`.
        log: The file that gets what the server prints; None: this terminal.

    Yields:
        The server; one that was started here is stopped at the end.

    Raises:
        NotebankError: The server ended at once, or did not answer within 90 s.
    """
    if not fresh and answer(port):
        yield Served(port)
        return
    port = port if port and is_free(port) else free_port()
    process = start(port, arguments, log)
    try:
        _wait_until_up(process, port, log)
        yield Served(port, process)
    finally:
        stop(process)


def start(port: int, arguments: Sequence[str] = (), log: Path | None = None) -> subprocess.Popen:
    """Starts `notebank serve` in a session of its own.

    Ctrl-C in the terminal reaches us, and we stop it in good order.

    Args:
        port: UDP.
        arguments: More options.
        log: The file that gets what the server prints; None: this terminal.

    Returns:
        The process; it may take a while until it answers.
    """
    command = [
        sys.executable,
        "-m",
        "notebank",
        "serve",
        "--host",
        HOST,
        "--port",
        str(port),
        "--no-pyext",
        *arguments,
    ]
    if log is None:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    with log.open("wb") as file:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, start_new_session=True
        )


def stop(process: subprocess.Popen) -> None:
    """Asks the process to end, and ends it after 5 s."""
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(_STOP_LIMIT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait_until_up(process: subprocess.Popen, port: int, log: Path | None) -> None:
    deadline = time.monotonic() + _START_LIMIT
    while not answer(port):
        if process.poll() is not None:
            raise NotebankError(
                f"the server ended at once with status {process.returncode}{_last_words(log)}"
            )
        if time.monotonic() > deadline:
            raise NotebankError(
                f"the server did not answer within {_START_LIMIT:.0f} s{_last_words(log)}"
            )


def _last_words(log: Path | None) -> str:
    lines = log.read_text(errors="replace").strip().splitlines() if log and log.is_file() else []
    return f": {lines[-1]}" if lines else ""


def answer(port: int, timeout: float = 0.25) -> str | None:
    """`name version` of the notebank server at HOST:port; None if nothing answers /nb/version there
    within `timeout` seconds."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(timeout)
        sock.connect((HOST, port))
        try:
            sock.send(hosting.Version(1, 1).to_osc())
            ((address, args),) = wire.decode(sock.recv(wire.LONGEST))
            said = reply(address, args)
        except TimeoutError:
            return None
        except (OSError, ValueError, NotebankError):  # refused at once, or something else's words
            time.sleep(timeout / 5)
            return None
    if not isinstance(said, replies.Done) or said.command != hosting.Version.address:
        return None
    return " ".join(str(word) for word in said.values[:2])


def is_free(port: int) -> bool:
    """Whether a server could listen at HOST:port now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.bind((HOST, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A UDP port that nobody uses at the moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((HOST, 0))
        return sock.getsockname()[1]
