"""Scripts that end, hang or are stopped do it to themselves and to nobody else; boxes come and go;
nothing is left."""

import os
import signal
import stat
import subprocess
import sys

import pytest

from notebank.pyext.host import soundfolder
from notebank.pyext.host.host import Host
from pyexttools.echo import ROOT, alive, pid
from pyexttools.pdbox import PdBox
from waiting import until


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(
    ("message", "manner"), [("exit", "status 7"), ("segfault", "killed by signal 11")]
)
def test_a_process_that_ends_is_told_and_others_go_on_and_reload_starts_it_again(
    box, message, manner
):
    one, other = box("one", 4), box("two")
    before = pid(one)
    one.say(2, message)
    until(lambda: manner in one.hear("error")[-1])
    other.say(1, 5)
    assert other.hear("out")[-1] == 5
    one.say(0, "reload")
    one.hear("made")
    one.say(2, "args")
    assert one.hear("out")[-1] == 4
    assert pid(one) != before


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_the_next_box_of_an_ended_script_starts_it_again_for_all(box):
    one = box()
    one.say(2, "exit")
    until(lambda: "ended" in one.hear("error")[-1])
    second = box()
    one.hear("made")
    assert pid(one) == pid(second)


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP")
@pytest.mark.parametrize("how", ["stopped", "hanging"])
def test_a_stopped_or_hanging_process_holds_up_nobody_else_and_reload_replaces_it(box, how):
    one, other = box("one"), box("two")
    before = pid(one)
    if how == "stopped":
        os.kill(before, signal.SIGSTOP)
    else:
        one.say(2, "hang")
    for number in range(1000):
        one.say(1, number)
    other.say(1, 5)
    assert other.hear("out")[-1] == 5
    assert alive(before), "the other was answered while this process was still stuck"
    until(lambda: (one.listen(0.01), one.acknowledged >= 1000)[1])
    one.say(0, "reload")
    until(lambda: "did not listen" in one.hear("error")[-1])
    assert pid(one) != before
    assert not alive(before)


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP")
def test_what_a_stopped_process_was_sent_is_not_lost_when_it_goes_on(box):
    one = box()
    process = pid(one)
    os.kill(process, signal.SIGSTOP)
    for number in range(500):
        one.say(1, number)
    os.kill(process, signal.SIGCONT)
    assert [one.hear("out")[-1] for _ in range(500)] == list(range(500))


# -- coming and going --


def test_a_box_that_comes_back_at_once_finds_its_object_and_repetitions_are_dropped(box):
    one = box()
    for number in (1, 2):
        one.say(1, number)
        one.hear("out")
    one.hang_up()
    one.connect()
    one.hear("made")
    one.say(1, 2, seq=2)
    one.say(1, 3)
    assert one.hear("out")[-1] == 3
    one.say(2, "count")
    assert one.hear("out")[-1] == 3


def test_a_box_that_is_gone_is_unmade_and_the_last_takes_its_process_along(box, tmp_path):
    first, second = box("one", str(tmp_path / "first")), box("one", str(tmp_path / "second"))
    process = pid(first)
    first.hang_up()
    until((tmp_path / "first").exists)
    second.say(1, 5)
    assert second.hear("out")[-1] == 5
    second.hang_up()
    until((tmp_path / "second").exists)
    until(lambda: not alive(process))


def test_nothing_is_left_when_the_host_ends(tmp_path, folder):
    with Host(tmp_path / "home", 0, [folder]) as running:
        boxes = [
            PdBox(running.port, "pyext.", name, "echo", folder=folder) for name in ("one", "two")
        ]
        for one in boxes:
            one.hear("made")
        processes = [pid(one) for one in boxes]
        boxes[1].say(2, "hang")
        sounds = running.sounds
        assert stat.S_IMODE(sounds.stat().st_mode) == 0o700 or os.name != "posix"
    assert not any(map(alive, processes))
    assert not sounds.exists()
    for one in boxes:
        with pytest.raises((ConnectionError, AssertionError)):
            one.hear("never", timeout=1)


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere a stopped process ends when it goes on"
)
@pytest.mark.parametrize("stopped", [False, True])
def test_scripts_end_when_the_host_is_killed(tmp_path, folder, stopped):
    home = tmp_path / "home"
    command = [
        sys.executable,
        "-m",
        "notebank",
        "pyext-host",
        "--port",
        "0",
        "--allow",
        str(folder),
    ]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "NOTEBANK_HOME": str(home)},
        cwd=ROOT,
    )
    port = int(process.stdout.readline().rpartition(":")[2])
    one = PdBox(port, "pyext.", "one", "echo", folder=folder)
    one.hear("made")
    child = pid(one)
    if stopped:
        os.kill(child, signal.SIGSTOP)
    process.kill()
    process.wait()
    until(lambda: not alive(child))
    process.stdout.close()
    (left,) = sounds_of(process.pid)
    soundfolder.make().rmdir()
    assert not left.exists(), "the next host clears away what it left"


def sounds_of(process):
    return list(soundfolder.PLACE.glob(f"notebank-pyext-{process}-*"))
