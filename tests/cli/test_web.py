"""`notebank serve --web` and `notebank play --web` as a user starts them."""

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import pytest

from notebank.stage import browser
from waiting import PATIENCE
from webtools.page import Page


@contextmanager
def started(tmp_path, *arguments):
    """The lines of a command up to the page's address; it runs as long as the block does."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
        "NOTEBANK_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "notebank", *arguments, "--model", "null"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=environment,
        start_new_session=True,
    )
    try:
        lines = []
        while not lines or not lines[-1].startswith("the page: "):
            lines.append(process.stdout.readline())
            assert lines[-1], lines
        yield lines
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert process.returncode in (0, 128 + signal.SIGTERM)


def plays(line):
    """A page that begins at the address in that line gets a note."""
    host, port, token = re.search(r"http://(.+):(\d+)/(?:#token=(.+))?$", line).groups()
    page = Page(("127.0.0.1", int(port)), token or "")
    page.ask("/nb/corners", "flute", "organ", "bell", "voice")
    assert page.ask("/nb/note", 60, 100, 0)[0] == "/nb/done" and len(page.notes) == 1
    page.close()
    return host, token


def test_for_other_machines_a_token_is_drawn_and_shown_as_a_qr_code(tmp_path):
    options = ("--port", "0", "--no-pyext", "--web", "--web-port", "0", "--host", "0.0.0.0")
    with started(tmp_path, "serve", *options) as lines:
        assert re.fullmatch("t[0-9a-f]{24}", plays(lines[-1])[1])
    assert sum("█" in line for line in lines) > 10


@pytest.mark.slow
def test_a_page_plays_without_pd_and_screen(tmp_path):
    with started(tmp_path, "play", "--web", "--port", "0") as lines:
        assert plays(lines[-1]) == ("127.0.0.1", None)


def test_a_port_that_another_program_has_is_replaced():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert browser.port_of_page(port) not in (0, port)
