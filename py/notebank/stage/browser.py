"""The page that a server serves, opened in a browser."""

import socket
import time
import webbrowser
from collections.abc import Callable, Sequence

from notebank.stage import serving
from notebank.stage.playing import ended_by_signals
from notebank.stage.watching import LOOK, Watch


def port_of_page(port: int) -> int:
    """That port (TCP) if a page can be served there, else a free one."""
    for choice in (port, 0):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                sock.bind((serving.HOST, choice))
            except OSError:
                continue
            return sock.getsockname()[1]
    return port


def is_served(port: int, seconds: float = 10.0) -> bool:
    """Whether the page is there within so many seconds: the server answers a moment before it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            socket.create_connection((serving.HOST, port), timeout=1).close()
            return True
        except OSError:
            time.sleep(0.02)
    return False


def visit(port: int) -> None:
    """Opens the page in the user's browser, if there is one, as soon as it is there."""
    is_served(port)
    webbrowser.open(f"http://{serving.HOST}:{port}/")


def play_page(
    page_port: int, port: int, arguments: Sequence[str], say: Callable[[str], object], show: bool
) -> None:
    """Serves the page alone, without Pd, until the process is told to end.

    The server is started again when it is gone.

    Args:
        page_port: Of the page (TCP).
        port: The server's (UDP).
        arguments: More options of `notebank serve`, `--web` among them.
        say: Told what happens, line by line.
        show: Open it in a browser.

    Raises:
        NotebankError: The server does not answer.
    """
    with ended_by_signals(), serving.serving(port, fresh=True, arguments=arguments) as server:
        watch = Watch(server, arguments, say)
        if show:
            visit(page_port)
        say("press Ctrl-C here to end")
        try:
            while True:
                time.sleep(LOOK)
                watch.look()
        finally:
            watch.stop()
