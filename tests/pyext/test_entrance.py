"""Who may come in, and which scripts may run."""

import os
import re
import socket
import stat
import subprocess
import sys

import pytest

from notebank.pyext import wire
from notebank.pyext.host import listener, soundfolder
from notebank.pyext.host.host import Host
from pyexttools.echo import ECHO, ROOT
from pyexttools.pdbox import PdBox
from waiting import PATIENCE


def ping(port, data):
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as sock:
        assert sock.recv(4096).startswith(b"hello 1 ")
        sock.sendall(data)
        try:
            return sock.recv(4096)
        except ConnectionResetError:
            return b""


@pytest.mark.parametrize(
    "words",
    [
        b"POST / HTTP/1.1\r\nHost: x\r\n\r\ntoken x y;",
        b"GET / HTTP/1.1\r\n\r\n",
        b"token wrong k1;\n",
        b"token;\n",
        b"to" + b"x" * 500,
        wire.encode("/in", [1.0, 1.0, "bang"]),
        wire.encode("/token", ["wrong", "k1"]),
        b"\x00\x04\xff\xff\xff\xff",
        b"in 1 1 float 5;\n",
        b"\x00\xff" + b"x" * 300,
    ],
)
def test_whoever_does_not_know_the_token_is_shown_out(running, words):
    assert ping(running.port, words) == b""


def test_the_greeting_names_no_path_but_a_word_for_a_folder_of_the_users_alone(running):
    with socket.create_connection(("127.0.0.1", running.port), timeout=PATIENCE) as sock:
        said = sock.recv(4096).decode()
    assert re.fullmatch(rf"hello 1 {os.name} [\w-]+;\n", said)
    folder = soundfolder.named(said.rstrip(";\n").split()[3])
    if os.name == "posix":
        for path in (folder, folder / "token.txt"):
            assert path.stat().st_mode & 0o077 == 0


def test_who_does_not_say_the_token_is_shown_out_after_a_while(running, box, monkeypatch):
    monkeypatch.setattr(listener, "STRANGER_S", 0.05)
    one = box()
    assert ping(running.port, b"t") == b""
    one.say(1, 5)
    assert one.hear("out")[-1] == 5, "a box may be silent as long as it likes"


def test_strangers_have_sixteen_places_and_leave_those_of_boxes(running, box, monkeypatch):
    monkeypatch.setattr(listener, "STRANGER_S", 1000.0)
    one = box()
    strangers = [
        socket.create_connection(("127.0.0.1", running.port), timeout=PATIENCE)
        for _ in range(listener.PLACES + 4)
    ]
    for stranger in strangers[:4]:
        while stranger.recv(4096):
            pass
    for stranger in strangers[4:]:
        assert stranger.recv(4096).startswith(b"hello")
    one.say(1, 5)
    assert one.hear("out")[-1] == 5
    two = box("two")
    two.say(1, 6)
    assert two.hear("out")[-1] == 6
    for stranger in strangers:
        stranger.close()


def test_the_token_is_the_users_own_secret_and_a_second_host_leaves_it_to_the_first(
    tmp_path, folder
):
    file = tmp_path / "home" / "pyext-token.txt"
    with Host(tmp_path / "home", 0, [folder]) as first:
        word = file.read_text()
        assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o600
        assert len(word) == 35 and word.endswith(";\n") and word[0].isalpha()
        with Host(tmp_path / "home", 0, [folder]):
            assert file.read_text() == word
        with pytest.raises(OSError):
            Host(tmp_path / "home", first.port)
        assert file.read_text() == word


def test_only_this_machine_is_listened_to(running):
    assert running.address == "127.0.0.1"
    with socket.socket() as sock:
        sock.settimeout(1)
        addresses = {
            found[4][0] for found in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
        }
        for address in addresses - {"127.0.0.1"}:
            with pytest.raises(OSError):
                sock.connect((address, running.port))


def test_knocks_are_answered(running):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(5)
        sock.sendto(b"knock;\n", ("127.0.0.1", running.port))
        assert sock.recv(100) == b"here 1;\n"


def test_nonsense_behind_the_token_ends_that_connection_only(running, box):
    one = box()
    with PdBox(running.port, "pyext.", "one", "echo", folder="") as bad:
        bad.frame("nosuch", 1)
        assert bad.up.recv(4096).startswith(b"hello")
        assert bad.up.recv(4096) == b""
    one.say(1, 5)
    assert one.hear("out")[-1] == 5


def test_scripts_from_elsewhere_are_refused_until_they_are_approved(running, box, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "three.py").write_text(ECHO)
    with PdBox(running.port, "pyext.", "three", "echo", folder=tmp_path / "elsewhere") as one:
        assert f'notebank pyext-host --approve "{tmp_path / "elsewhere"}"' in one.hear("failed")[1]
        subprocess.run(
            [
                sys.executable,
                "-m",
                "notebank",
                "pyext-host",
                "--approve",
                str(tmp_path / "elsewhere"),
            ],
            check=True,
            cwd=ROOT,
            env={**os.environ, "NOTEBANK_HOME": str(tmp_path / "home")},
            capture_output=True,
        )
        one.say(0, "reload")
        one.hear("made")


def test_a_taken_port_is_told(running, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "notebank", "pyext-host", "--port", str(running.port)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "NOTEBANK_HOME": str(tmp_path / "home2")},
    )
    assert done.returncode == 1
    assert "is taken" in done.stderr
