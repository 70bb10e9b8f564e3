"""A pyext host that is up while it is needed, in a process of its own: what scripts do never holds
up a server."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from notebank.pyext.host.host import PORT
from notebank.stage.serving import HOST, stop


@contextmanager
def scripting(
    port: int = PORT,
    allow: Sequence[Path] = (),
    server_port: int | None = None,
    *,
    elsewhere: bool = True,
) -> Iterator[int | None]:
    """Has a pyext host run while the block lasts, in a process of its own.

    Args:
        port: TCP, where it is to listen.
        allow: Folders that scripts may come from, besides the approved ones.
        server_port: UDP, where its scripts find the notebank server; None: as the environment says.
        elsewhere: A port taken by others is replaced by a free one; otherwise left to them.

    Yields:
        The host's port; None where it was left to others, or the host did not start.
    """
    if not is_free(port):
        if not elsewhere:
            yield None
            return
        port = 0
    folders = [item for folder in allow for item in ("--allow", str(folder), "--path", str(folder))]
    command = [
        sys.executable,
        "-m",
        "notebank",
        "pyext-host",
        "--port",
        str(port),
        "--with-parent",
        *folders,
    ]
    environment = {
        **os.environ,
        **({"NOTEBANK_SERVER": f"{HOST}:{server_port}"} if server_port else {}),
    }
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    )
    assert process.stdout is not None and process.stdin is not None
    try:
        _, _, told = process.stdout.readline().rpartition(":")
        yield int(told) if told.strip().isdigit() else None  # it said on standard error why not
    finally:
        stop(process)
        process.stdin.close()
        process.stdout.close()


def is_free(port: int) -> bool:
    """Whether a host could listen at HOST:port now."""
    with socket.socket() as sock:
        if os.name == "posix":
            # one that has just ended is no hindrance
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((HOST, port))
        except OSError:
            return False
    return True
