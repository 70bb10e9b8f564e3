"""`notebank play`, with real windows on a virtual screen."""

import os
import signal
import subprocess
import sys

import pytest

from notebank.errors import NotFound
from notebank.paths import patches_folder
from notebank.stage import playing, serving
from pdtools.display import Display
from waiting import PATIENCE, until


@pytest.fixture
def play(tmp_path):
    """Starts `notebank play` on a screen of its own; yields (process, port, display, log)."""
    port = serving.free_port()
    log = (tmp_path / "log").open("w+")
    command = [
        sys.executable,
        "-m",
        "notebank",
        "play",
        "--port",
        str(port),
        "--model",
        "null",
        "--",
        "-noprefs",
        "-noaudio",
        "-nomidi",
    ]
    with Display() as display, log:
        env = {
            **os.environ,
            **display.env,
            "NOTEBANK_HOME": str(tmp_path / "home"),
            "PYTHONUNBUFFERED": "1",
        }
        process = subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)
        display.window("nsynth.pd")
        yield process, port, display
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)


def children(process):
    command = ["ps", "-ww", "-o", "pid=", "-o", "args=", "--ppid", str(process.pid)]
    listed = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return {int(line.split()[0]): line.split(maxsplit=1)[1] for line in listed}


def test_the_server_runs_while_pd_is_open_and_stops_when_it_closes(play):
    process, port, _ = play
    until(lambda: serving.answer(port))
    pd = next(pid for pid, command in children(process).items() if "-open" in command)
    os.kill(pd, signal.SIGTERM)
    process.wait(PATIENCE)
    assert serving.answer(port) is None


def test_a_server_that_was_killed_is_started_again_and_pd_goes_on(play):
    process, port, _ = play
    until(lambda: serving.answer(port))
    running = children(process)
    server = next(pid for pid, command in running.items() if " serve " in command)
    pd = next(pid for pid, command in running.items() if "-open" in command)
    os.kill(server, signal.SIGKILL)
    until(lambda: server not in children(process))
    until(lambda: serving.answer(port))
    assert pd in children(process)


def test_ctrl_c_ends_pd_and_server(play):
    process, port, display = play
    process.send_signal(signal.SIGINT)
    process.wait(PATIENCE)
    assert serving.answer(port) is None
    until(lambda: not display.tool("search", "--onlyvisible", "--name", "nsynth.pd").split())


def test_a_patch_is_found_by_name_or_by_path(tmp_path):
    mine = tmp_path / "mine.pd"
    mine.write_text("#N canvas 0 0 100 100 12;\n")
    assert (
        playing.patch_file("nsynth")
        == playing.patch_file("nsynth.pd")
        == (patches_folder() / "nsynth.pd").resolve()
    )
    assert playing.patch_file(str(mine)) == mine


def test_a_patch_that_does_not_exist_is_named_beside_those_that_do():
    with pytest.raises(NotFound, match=r"no patch my-song: .* nsynth"):
        playing.patch_file("my-song")


def receivers(sends):
    return [send.split()[0] for send in sends]


def test_a_patch_is_told_only_what_it_listens_to(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "my home"))
    ours = playing.patch_file("nsynth")
    sends = playing.messages(ours, 7770, "null")
    assert receivers(sends) == ["nb-secret", "nb-server", "nb-home", "nb-state", "nb-model"]
    assert "my\\ home/state/nsynth.txt" in sends[3]
    foreign = tmp_path / "song.pd"
    foreign.write_text("#N canvas 0 0 100 100 12;\n#X obj 10 10 osc~ 440;\n")
    assert playing.messages(foreign, 7770, "null", 7775) == []
    (tmp_path / "link.pd").write_text("#N canvas 0 0 9 9 12;\n#X obj 9 9 r nb-server;\n")
    foreign.write_text("#N canvas 0 0 100 100 12;\n#X obj 10 10 link;\n")
    assert receivers(playing.messages(foreign, 7770)) == ["nb-server"]


def test_a_copy_of_a_patch_keeps_its_own_state(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    copy = tmp_path / "mine.pd"
    copy.write_bytes(playing.patch_file("nsynth").read_bytes())
    assert receivers(playing.messages(copy, 7770)) == ["nb-secret", "nb-server", "nb-home"]


@pytest.mark.parametrize(("display", "there"), [(":0", True), ("", False), (None, False)])
def test_a_screen_is_one_that_x11_programs_can_use(monkeypatch, display, there):
    monkeypatch.setattr(playing.sys, "platform", "linux")
    if display is None:
        monkeypatch.delenv("DISPLAY", raising=False)
    else:
        monkeypatch.setenv("DISPLAY", display)
    assert playing.has_display() == there
