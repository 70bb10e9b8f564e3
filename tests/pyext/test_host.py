"""The host with boxes at its sockets: scripts in processes of their own, what they do to themselves and to nobody else."""

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from notebank.pyext import clerk, host, watch, wire
from notebank.pyext.host import Host
from pyexttools.pdbox import PdBox, until

ECHO = """
import os, pyext, sys, time
count = 0
class echo(pyext._class):
    _inlets, _outlets = 2, 1
    def __init__(self, *args):
        self.args = args
    def _anything_1(self, *args):
        global count
        count += 1
        self._outlet(1, args)
    def args_2(self): self._outlet(1, self.args)
    def count_2(self): self._outlet(1, count)
    def pid_2(self): self._outlet(1, str(os.getpid()))
    def print_2(self, *words): print(*words)
    def fail_2(self): raise ValueError("no such luck")
    def exit_2(self): os._exit(7)
    def segfault_2(self): os.kill(os.getpid(), 11)
    def hang_2(self):
        while True: time.sleep(0.01)
    def c_2(self): os.write(1, b"from C\\n")
    def double_2(self, name):
        buffer = pyext.Buffer(name)
        buffer *= 2
        self._outlet(1, "doubled")
    def folder_2(self): self._outlet(1, [self._canvas_dir, os.getcwd(), str(sys.argv)])
    def _del(self):
        if self.args: open(str(self.args[0]), "w").close()
"""


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(watch, "PERIOD", 0.05)
    monkeypatch.setattr(clerk, "RELOAD_LIMIT", 0.4)
    monkeypatch.setattr(host, "ABSENCE", 0.2)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "patch"
    made.mkdir()
    for name in ("one", "two"):
        (made / f"{name}.py").write_text(ECHO)
    return made


@pytest.fixture
def running(tmp_path, folder):
    with Host(tmp_path / "home", 0, [folder]) as made:
        yield made


@pytest.fixture
def box(running, folder):
    """Call with a script and arguments; answers once its object is made."""
    made = []

    def make(script="one", *args, wait=True, **options):
        made.append(PdBox(running.port, "pyext.", script, "echo", *args, folder=folder, **options))
        if wait:
            made[-1].hear("made")
        return made[-1]

    yield make
    for one in made:
        one.hang_up()


def pid(box):
    box.say(2, "pid")
    return int(box.hear("out")[-1])


def alive(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2] if Path("/proc").is_dir() else True


# -- messages ----------------------------------------------------------------------------------------------------------


def test_messages_of_every_form_arrive_and_come_back_as_they_were(box):
    one = box()
    for message, answer in [((5,), ["float", 5]), ((0.1,), ["float", pytest.approx(0.1, rel=1e-7)]), ((16777215,), ["float", 16777215]),
                            (("bang",), ["symbol", "bang"]), (("symbol", "a b;c,$1\\"), ["symbol", "a b;c,$1\\"]),
                            ((1, "x", 2), ["list", 1, "x", 2]),
                            (("foo",), ["symbol", "foo"]), (("foo", 1, 2), ["list", "foo", 1, 2]), (("symbol", "808"), ["symbol", "808"]),
                            (("symbol", "ü"), ["symbol", "ü"])]:
        one.say(1, *message)
        assert one.hear("out")[2:] == answer


def test_a_long_list_goes_both_ways_in_pieces_and_arrives_whole_and_exact(box):
    one = box()
    numbers = np.random.default_rng(1).standard_normal(8000).astype(np.float32).tolist()
    for at in range(0, 7500, 500):
        one.frame("more", *numbers[at:at + 500])
    one.frame("in", 1, 1, "list", *numbers[7500:])
    assert np.array_equal(np.float32(one.hear("out")[3:]), np.float32(numbers))


def test_two_thousand_messages_come_back_in_order_and_are_acknowledged(box):
    one = box()
    for number in range(2000):
        one.say(1, number)
    assert [one.hear("out")[-1] for _ in range(2000)] == list(range(2000))
    until(lambda: (one.listen(0.01), one.acknowledged == 2000)[1])


def test_messages_before_the_object_is_made_wait_for_it(box):
    one = box(wait=False)
    one.say(1, 7)
    one.hear("made")
    assert one.hear("out")[-1] == 7


def test_objects_of_one_script_share_its_module_and_other_scripts_do_not(box):
    first, second, other = box("one"), box("one"), box("two")
    for one in (first, second, other):
        one.say(1, 1)
        one.hear("out")
    for one, count in ((first, 2), (second, 2), (other, 1)):
        one.say(2, "count")
        assert one.hear("out")[-1] == count
    assert pid(first) == pid(second) != pid(other)


def test_what_is_printed_appears_at_the_right_box(box):
    first, second = box(), box()
    second.say(2, "print", "hello", "there")
    assert second.hear("print") == ["print", "hello there"]
    second.say(2, "fail")
    assert second.hear("error") == ["error", "Traceback (most recent call last):"]
    until(lambda: second.hear("error")[-1] == "ValueError: no such luck")
    assert first.heard == []


def test_what_a_library_prints_past_python_appears_too(box):
    one = box()
    one.say(2, "c")
    assert one.hear("error") == ["error", "from C"]


def test_arrays_are_worked_on(box):
    one = box()
    one.arrays["audio"] = np.arange(20_000, dtype=np.float32)
    one.say(2, "double", "audio")
    one.hear("out")
    assert np.array_equal(one.arrays["audio"], np.arange(20_000) * 2)


def test_scripts_know_the_folder_of_their_patch(box, folder):
    one = box("one", 5)
    one.say(2, "folder")
    assert one.hear("out")[3:] == [str(folder), str(folder), "['py/pyext', '5']"]


def test_the_control_inlet_answers(box):
    one = box("one", "x", 2)
    one.say(0, "getargs")
    assert one.hear("attr") == ["attr", "args", "x", 2]
    one.say(0, "detach", 2)
    one.say(0, "getdetach")
    assert one.hear("attr") == ["attr", "detach", 2]
    one.say(0, "respond", 1)
    assert one.hear("attr") == ["attr", "response", 1]
    one.say(0, "nosuch")
    assert one.hear("attr") == ["attr", "response", 0]


# -- reload ------------------------------------------------------------------------------------------------------------


def test_reload_makes_all_objects_of_the_script_anew_one_of_them_with_new_arguments(box):
    first, second = box("one", 1), box("one", 2)
    first.say(1, 0)
    first.say(0, "reload", "new")
    for one, args in ((first, ["symbol", "new"]), (second, ["float", 2])):
        one.say(2, "args")
        until(lambda one=one, args=args: one.hear("out")[2:] == args)
    first.say(2, "count")
    assert first.hear("out")[-1] == 0


def test_a_saved_script_is_reloaded_and_a_broken_one_changes_nothing(box, folder):
    one = box()
    time.sleep(0.06)
    (folder / "one.py").write_text("this is no Python")
    until(lambda: "not reloaded" in one.hear("error")[-1])
    one.say(1, 3)
    assert one.hear("out")[-1] == 3
    (folder / "one.py").write_text(ECHO.replace("self._outlet(1, args)", "self._outlet(1, 'changed')"))

    def changed():
        one.say(1, 3)
        return one.hear("out")[-1] == "changed"
    until(changed)


def test_a_script_that_fails_to_load_is_told_and_made_when_it_is_mended(box, folder):
    (folder / "one.py").write_text("import pyext\nraise ValueError('not today')\n")
    one = box(wait=False)
    assert one.hear("failed") == ["failed", "ValueError: not today"]
    time.sleep(0.06)
    (folder / "one.py").write_text(ECHO)
    assert one.hear("made") == ["made", 2, 1]


@pytest.mark.parametrize(("atoms", "why"), [(("nosuch", "echo"), "there is no script nosuch"), (("one", "nosuch"), "has no class nosuch"),
                                            (("one", "time"), "is unhandled"), ((), "name a module and a class")])
def test_boxes_that_cannot_be_made_are_told_why(running, folder, atoms, why):
    with PdBox(running.port, "pyext.", *atoms, folder=folder) as one:
        assert why in one.hear("failed")[1]


# -- scripts that go wrong ---------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(("message", "manner"), [("exit", "status 7"), ("segfault", "killed by signal 11")])
def test_a_process_that_ends_is_told_and_others_go_on_and_reload_starts_it_again(box, message, manner):
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
    start = time.monotonic()
    other.say(1, 5)
    assert other.hear("out")[-1] == 5
    assert time.monotonic() - start < 0.5
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


# -- coming and going --------------------------------------------------------------------------------------------------


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
        boxes = [PdBox(running.port, "pyext.", name, "echo", folder=folder) for name in ("one", "two")]
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


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_scripts_end_when_the_host_is_killed(tmp_path, folder):
    home = tmp_path / "home"
    command = [sys.executable, "-m", "notebank", "pyext-host", "--port", "0", "--allow", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "NOTEBANK_HOME": str(home)}, cwd=ROOT)
    port = int(process.stdout.readline().rpartition(":")[2])
    one = PdBox(port, "pyext.", "one", "echo", folder=folder)
    one.hear("made")
    child = pid(one)
    process.kill()
    process.wait()
    until(lambda: not alive(child))
    process.stdout.close()


ROOT = Path(__file__).resolve().parents[2] / "py"


# -- who may come in ---------------------------------------------------------------------------------------------------


def knock(port, data):
    with socket.create_connection(("127.0.0.1", port), timeout=5) as sock:
        assert sock.recv(4096).startswith(b"hello 1 ")
        sock.sendall(data)
        try:
            return sock.recv(4096)
        except ConnectionResetError:
            return b""


@pytest.mark.parametrize("words", [
    b"POST / HTTP/1.1\r\nHost: x\r\n\r\ntoken x y;", b"GET / HTTP/1.1\r\n\r\n", b"token wrong k1;\n", b"token;\n", b"to" + b"x" * 500,
    wire.encode("/in", [1.0, 1.0, "bang"]), wire.encode("/token", ["wrong", "k1"]), b"\x00\x04\xff\xff\xff\xff", b"in 1 1 float 5;\n",
    b"\x00\xff" + b"x" * 300])
def test_whoever_does_not_know_the_token_is_shown_out(running, words):
    assert knock(running.port, words) == b""


def test_the_token_is_the_users_own_secret_and_new_each_time(tmp_path):
    seen = set()
    for _ in range(2):
        with Host(tmp_path / "home", 0):
            file = tmp_path / "home" / "pyext-token.txt"
            assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o600
            word = file.read_text()
            assert len(word) == 35 and word.endswith(";\n") and word[0].isalpha()
            seen.add(word)
    assert len(seen) == 2


def test_only_this_machine_is_listened_to(running):
    assert running.address == "127.0.0.1"
    with socket.socket() as sock:
        sock.settimeout(1)
        addresses = {found[4][0] for found in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
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
        subprocess.run([sys.executable, "-m", "notebank", "pyext-host", "--approve", str(tmp_path / "elsewhere")], check=True, cwd=ROOT,
                       env={**os.environ, "NOTEBANK_HOME": str(tmp_path / "home")}, capture_output=True)
        one.say(0, "reload")
        one.hear("made")


def test_a_taken_port_is_told(running, tmp_path):
    done = subprocess.run([sys.executable, "-m", "notebank", "pyext-host", "--port", str(running.port)], capture_output=True, text=True,
                          cwd=ROOT, env={**os.environ, "NOTEBANK_HOME": str(tmp_path / "home2")})
    assert done.returncode == 1
    assert "is taken" in done.stderr
