"""The pyext host beside a server or a patch."""

import os
import re
import signal
import socket
import subprocess
import sys

import pytest

from notebank.stage import scripting
from notebank.stage.playing import path_folders
from pyexttools.echo import alive
from pyexttools.pdbox import PdBox
from waiting import until

SCRIPT = """
import os, pyext
class box(pyext._class):
    _inlets, _outlets = 1, 1
    def bang_1(self): self._outlet(1, [os.environ["NOTEBANK_SERVER"], str(os.getppid())])
"""


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    (tmp_path / "script.py").write_text(SCRIPT)


def ask(port, folder):
    """What the script in `folder` says: where the server is, and its host's process."""
    with PdBox(port, "pyext.", "script", "box", folder=folder) as box:
        box.hear("made")
        box.say(1, "bang")
        return box.hear("out")[3:]


def test_scripts_beside_the_patch_run_and_find_the_server(tmp_path):
    with scripting.scripting(0, [tmp_path], 7123) as port:
        server, host = ask(port, tmp_path)
    assert server == "127.0.0.1:7123"
    with pytest.raises(ProcessLookupError):
        os.kill(int(host), 0)


def test_a_taken_port_is_replaced_or_left_alone(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with scripting.scripting(port, elsewhere=False) as none:
            assert none is None
        with scripting.scripting(port) as other:
            assert other not in (None, port)


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_the_host_ends_with_whoever_started_it(tmp_path):
    source = (
        "from notebank.stage.scripting import scripting\nimport sys, time\n"
        f"with scripting(0, [{str(tmp_path)!r}], 7123) as port:\n    print(port, "
        "flush=True)\n    time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", source],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as starter:
        _, host = ask(int(starter.stdout.readline()), tmp_path)
        starter.kill()
    until(lambda: not alive(int(host)))


def test_serve_runs_a_host_for_approved_folders(tmp_path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    approve = [sys.executable, "-m", "notebank", "pyext-host", "--approve", str(tmp_path)]
    subprocess.run(approve, env=environment, check=True, capture_output=True)
    command = [
        sys.executable,
        "-m",
        "notebank",
        "serve",
        "--port",
        "0",
        "--model",
        "null",
        "--pyext-port",
        "0",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        server = re.search(r":(\d+) ", process.stdout.readline())[1]
        port = int(process.stdout.readline().rpartition(":")[2])
        told, host = ask(port, tmp_path)
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0
    assert told == f"127.0.0.1:{server}"
    assert not alive(int(host))


def test_folders_of_pds_path_are_taken_from_its_flags(tmp_path):
    assert path_folders(
        ["-r", "48000", "-path", str(tmp_path), "-path", str(tmp_path / "nosuch"), "-nogui"]
    ) == [tmp_path]
