"""What a verb is given: the server's parts, and the call that it answers.

Only the worker touches them.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from notebank.errors import NotebankError
from notebank.protocol import Command
from notebank.sounds.library import Library
from notebank_server.config import ServerConfig
from notebank_server.jobs.beside import Beside
from notebank_server.jobs.queue import JobQueue
from notebank_server.jobs.turns import Peer
from notebank_server.mail import Inbox
from notebank_server.models import Models
from notebank_server.outbox import Outbox
from notebank_server.replies import Reported, Request
from notebank_server.session import Session, Sessions
from notebank_server.surface.surface import Surface

CommandT = TypeVar("CommandT", bound=Command)


@dataclass(frozen=True)
class Services:
    """config, the mail, sessions, jobs, models, sounds; `quit()` ends the server."""

    config: ServerConfig
    inbox: Inbox
    outbox: Outbox
    sessions: Sessions
    queue: JobQueue
    models: Models
    library: Library
    report: Reported
    quit: Callable[[], None]
    beside: Beside
    downloads: Beside
    surface: Surface | None = None  # None: control surfaces are not heard
    secret: str = ""  # sessions opened with it are trusted; empty: none is

    def allowed(self, path: str, session: Session, sender: Peer) -> Path:
        """The path, if it lies under one of the roots, or the session is trusted and the sender
        has proven itself; links are followed first."""
        real = Path(os.path.realpath(Path(path).expanduser()))
        if session.trusted and sender in session.proven:
            return real
        if not any(real.is_relative_to(os.path.realpath(root)) for root in self.config.roots):
            roots = ", ".join(str(root) for root in self.config.roots)
            raise NotebankError(
                f"{path} is outside the folders it may read from ({roots}): start it with --roots",
                "not-allowed",
            )
        return real


@dataclass(frozen=True)
class Call(Generic[CommandT]):
    """One command to carry out.

    session: whose it is; commands that need none must not look at it. request: what is to be
    answered. sender: where the command came from.
    """

    host: Services
    session: Session
    command: CommandT
    request: Request
    sender: Peer


def memory_mb() -> float:
    """Memory [MB] that this process has in use; the most it ever had where the system tells no
    more, 0 where it tells nothing."""
    try:
        import resource  # unknown on Windows
    except ImportError:
        return 0.0
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
    except (OSError, ValueError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
            1e6 if sys.platform == "darwin" else 1e3
        )
