"""`notebank serve` as a user starts and ends it."""

import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from notebank.audio import wav
from notebank.client import Client
from notebank.protocol import hosting, music
from notebank_server.notify import Notifier
from smalldisk import ClosedFolder, mounted
from waiting import PATIENCE, until

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
def serving(home, *options, program=("-m", "notebank"), **told):
    """A server process that has said it is ready, and its port; `told` is in its environment."""
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
        **told,
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


ENDS = [signal.SIGINT, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


@pytest.mark.parametrize("number", ENDS)
def test_signals_end_it_cleanly(tmp_path, number):
    with serving(tmp_path) as (process, port):
        assert Client(port=port).open().version().name == "notebank"
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out.strip(), err) == (0, "notebank server stopped", "")
        assert not list(tmp_path.rglob("probe-*"))


@pytest.fixture
def systemd():
    """A socket as systemd has it for what services say; `words()` are those that came."""
    with (
        tempfile.TemporaryDirectory() as folder,  # whose name is short, as such sockets' must be
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock,
    ):
        sock.bind(f"{folder}/socket")
        sock.setblocking(False)

        def words():
            found = []
            with suppress(BlockingIOError):
                while True:
                    found.append(sock.recv(4096).decode())
            return found

        yield SimpleNamespace(name=sock.getsockname(), words=words)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process at once")
def test_systemd_hears_that_it_listens_lives_hangs_and_ends(systemd, tmp_path):
    """It hangs in a model that gives no sign of life, and ends even so."""
    told = {"NOTIFY_SOCKET": systemd.name, "WATCHDOG_USEC": "50000"}
    options = ("--no-prefetch",)
    with serving(tmp_path, *options, program=("-c", STUCK), **told) as (process, port):
        heard = []
        until(lambda: heard.extend(systemd.words()) or "WATCHDOG=1" in heard[1:])
        assert heard.count("READY=1") == 1
        client = Client(port=port).open()
        client.corners(*client.sounds()[:1] * 4)
        client.post(music.Position, 0.5, 0.5)
        assert process.stdout.readline() == "inside\n"

        def silent() -> bool:
            systemd.words()
            time.sleep(0.3)
            return systemd.words() == []

        until(silent)  # of six beats none; the last one before it hung may come late
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out.strip(), err) == (0, "notebank server stopped", "")
        assert systemd.words() == ["STOPPING=1"]
        assert not list(tmp_path.rglob("probe-*"))


@pytest.fixture
def closed(tmp_path):
    """A user's folder that cannot be written."""
    home = tmp_path / "home"
    home.mkdir()
    try:
        mounting = mounted(home, 1)
        disk = mounting.__enter__()
    except PermissionError:
        mounting, disk = None, ClosedFolder(home)
    disk.read_only()
    yield home
    disk.writable()
    if mounting is not None:
        mounting.__exit__(None, None, None)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has sockets without a file")
def test_what_is_said_to_systemd_reaches_a_socket_without_a_file():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(f"\0notebank-{secrets.token_hex(8)}")
        Notifier({"NOTIFY_SOCKET": f"@{sock.getsockname()[1:].decode()}"}).ready()
        assert sock.recv(4096) == b"READY=1"


def test_where_systemd_waits_for_another_process_or_none_nothing_is_said(systemd):
    for told in ({}, {"WATCHDOG_USEC": "1", "WATCHDOG_PID": "1"}, {"WATCHDOG_USEC": "0"}):
        Notifier({"NOTIFY_SOCKET": systemd.name, **told}).alive()
    Notifier({}).ready()
    Notifier({"NOTIFY_SOCKET": f"{systemd.name}-gone"}).ready()
    assert systemd.words() == []


def test_with_a_cache_elsewhere_its_home_need_not_be_writable(closed, tmp_path):
    cache = tmp_path / "cache"
    with serving(closed, "--cache", str(cache), "--no-prefetch") as (process, port):
        client = Client(port=port).open()
        client.corners(*client.sounds()[:1] * 4)
        parts = client.position(0.5, 0.5).parts
        assert parts
        for part in parts:
            assert Path(part.path).is_relative_to(cache)
            assert wav.read(part.path)[0].size == part.frames
        client.quit()
        assert process.wait(PATIENCE) == 0
    assert not list(tmp_path.rglob("secret-*")) and not list(closed.iterdir())


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
