"""`notebank serve` as a user starts and ends it."""

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import pytest

from notebank.client import Client
from notebank.protocol import hosting, music
from waiting import PATIENCE

STUCK = """
import sys, threading
from notebank.models.null import NullModel
def decode(*_, **__):
    print("inside", flush=True)
    threading.Event().wait()
NullModel.decode = decode
from notebank.cli import main
main()
"""


@contextmanager
def serving(home, *options, program=("-m", "notebank")):
    """A server process that has said it is ready, and its port."""
    command = [
        sys.executable,
        *program,
        "serve",
        "--port",
        "0",
        "--model",
        "null",
        "--no-pyext",
        *options,
    ]
    environment = {
        **os.environ,
        "NOTEBANK_HOME": str(home),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    try:
        line = process.stdout.readline()
        match = re.match(
            r"notebank server listening on 127\.0\.0\.1:(\d+) \(model null, \d+ sounds, "
            r"\d+ threads\)",
            line,
        )
        assert match, line + process.stderr.read()
        yield process, int(match[1])
    finally:
        process.kill()
        process.wait()


ENDS = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


@pytest.mark.parametrize("number", ENDS)
def test_signals_end_it_cleanly(tmp_path, number):
    with serving(tmp_path) as (process, port):
        assert Client(port=port).open().version().name == "notebank"
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out.strip(), err) == (0, "notebank server stopped", "")
        assert not list(tmp_path.rglob("probe-*"))


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process at once")
def test_it_ends_also_while_a_model_decodes_and_gives_no_sign_of_life(tmp_path):
    with serving(tmp_path, "--no-prefetch", program=("-c", STUCK)) as (process, port):
        client = Client(port=port).open()
        client.corners(*client.sounds()[:1] * 4)
        client.post(music.Position, 0.5, 0.5)
        assert process.stdout.readline() == "inside\n"
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out.strip(), err) == (0, "notebank server stopped", "")
        assert not list(tmp_path.rglob("probe-*"))


def test_it_keeps_as_many_sessions_as_it_is_told_and_quit_ends_it_cleanly(tmp_path):
    with serving(tmp_path, "--sessions", "1") as (process, port):
        first, second = Client(port=port).open(), Client(port=port).open()
        assert first.wait(first.post(hosting.Status)).closing.code == "unknown-session"
        second.quit()
        assert process.wait(PATIENCE) == 0


def refused(home, *options):
    """What a server says that cannot start."""
    environment = {
        **os.environ,
        "NOTEBANK_HOME": str(home),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = [sys.executable, "-m", "notebank", "serve", *options]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, env=environment
    )
    assert done.returncode == 1
    return done.stderr


def test_a_port_in_use_gives_one_clear_line(tmp_path):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        error = refused(tmp_path, "--model", "null", "--port", str(port))
    assert re.fullmatch(
        rf"Error: cannot listen on 127\.0\.0\.1:{port}: .*choose another port with --port\n", error
    )


def test_a_model_that_is_not_there_gives_one_clear_line(tmp_path):
    assert re.fullmatch(
        r"Error: there is no model 'nothing': .*\n",
        refused(tmp_path, "--model", "nothing", "--port", "0"),
    )
