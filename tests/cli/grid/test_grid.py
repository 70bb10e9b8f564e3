import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

import notebank as package
from notebank.bank import folder, onss
from notebank.cli import notebank
from notebank.grid import notefiles
from waiting import PATIENCE, until

CORNERS = ("flute", "organ", "bell", "voice")
FAST = ("--model", "null", "--resolution", "3", "--pitches", "48,60", "--seconds", "0.2")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


@pytest.fixture
def start(tmp_path):
    """Starts the real command in a process of its own."""
    running = []

    def begin(*args, **kwargs):
        environment = {
            **os.environ,
            "NOTEBANK_HOME": str(tmp_path / "home"),
            "PYTHONPATH": str(Path(package.__file__).parents[1]),
        }
        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "notebank", *map(str, args)],
                env=environment,
                text=True,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                **kwargs,
            )
        )
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.wait()


def wait_for(process, reached):
    while process.poll() is None and not reached():
        time.sleep(0.001)


def contents(path):
    return {entry.name: entry.read_bytes() for entry in path.iterdir() if entry.name != ".lock"}


def test_a_grid_of_shipped_sounds_opens_as_both_kinds_of_bank_and_is_in_tune(run, tmp_path):
    made = run("grid", "render", "--corners", *CORNERS, "--out", tmp_path / "b", *FAST)
    assert made.exit_code == 0, made.output
    assert (
        "22 of 22 notes" in made.output
        and "3 x 3 cells, 2 pitches, 3200 samples a note at 16000 Hz" in made.output
    )
    assert (
        folder.read(tmp_path / "b").layout
        == onss.read(tmp_path / "b" / "flute_organ_voice_bell.bin").layout
    )
    seen = run("bank", "inspect", tmp_path / "b")
    assert (
        "18 of 18 notes within 50 cents" in seen.output
        and "NW flute  NE organ  SW bell  SE voice  (bilinear weights)" in seen.output
    )
    assert "warning" not in seen.output
    binary = run("bank", "inspect", tmp_path / "b" / "flute_organ_voice_bell.bin", "--no-pitch")
    assert "16-bit, 0.1 MB" in binary.output and "3 rows x 3 columns" in binary.output


def test_without_compatibility_the_bin_holds_the_notes_of_our_bank(run, tmp_path):
    made = run(
        "grid", "render", "--corners", *CORNERS, "--no-compat", "--out", tmp_path / "b", *FAST
    )
    assert made.exit_code == 0 and "18 of 18 notes" in made.output
    ours, theirs = (
        folder.read(tmp_path / "b"),
        onss.read(tmp_path / "b" / "flute_organ_bell_voice.bin"),
    )
    assert np.abs(ours.samples - theirs.samples / 32768).max() <= 0.5 / 32768


def test_killed_at_any_moment_it_goes_on_to_the_same_bytes(start, tmp_path):
    arguments = (
        "grid",
        "render",
        "--corners",
        *CORNERS,
        "--model",
        "null",
        "--resolution",
        "4",
        "--pitches",
        "36:84:4",
        "--no-compat",
    )
    whole, pieces = tmp_path / "whole", tmp_path / "pieces"
    assert start(*arguments, "--out", whole).wait() == 0

    def notes():
        return notefiles.count(pieces / "notes")

    process = start(*arguments, "--out", pieces)
    wait_for(process, lambda: notes() >= 60)
    process.kill()
    assert process.wait() == -signal.SIGKILL and 60 <= notes() < 208
    process = start(*arguments, "--out", pieces)
    wait_for(
        process, lambda: any(pieces.glob(".*.bin.*.tmp")) or any(pieces.glob(".bank.wav.*.tmp"))
    )
    process.kill()
    assert process.wait() == -signal.SIGKILL and not folder.is_bank(pieces)
    last = start(*arguments, "--out", pieces)
    assert "208 of 208 notes" in last.communicate()[1] and last.returncode == 0
    assert contents(pieces) == contents(whole)


def test_ctrl_c_says_how_to_go_on(start, tmp_path):
    process = start(
        "grid",
        "render",
        "--corners",
        *CORNERS,
        "--model",
        "null",
        "--resolution",
        "9",
        "--out",
        tmp_path / "b",
    )
    wait_for(process, lambda: notefiles.count(tmp_path / "b" / "notes") > 3)
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=PATIENCE)[1]
    assert (
        process.returncode == 130 and "the same command goes on" in said and "Traceback" not in said
    )
    assert not list(tmp_path.glob("b/notes/.*"))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="Linux tells who has children")
def test_ctrl_c_while_processes_start_prints_no_traceback_and_leaves_none(start, tmp_path):
    asked = ("--corners", *CORNERS, "--model", "null", "--resolution", "9", "--threads", "2")
    process = start("grid", "render", *asked, "--out", tmp_path / "b", start_new_session=True)
    of_its = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    wait_for(process, lambda: len(of_its.read_text().split()) > 1)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=PATIENCE)[1]
    assert process.returncode == 130 and "the same command goes on" in said
    assert "Traceback" not in said
    until(lambda: not _is_group(process.pid))


def _is_group(number):
    try:
        os.killpg(number, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(
    os.name != "posix", reason="Windows has no limit on file sizes to play a full disk with"
)
def test_a_full_disk_is_told_in_one_line_and_nothing_is_lost(start, run, tmp_path):
    import resource

    arguments = ("grid", "render", "--corners", *CORNERS, "--out", tmp_path / "b", *FAST)
    limit = 100_000  # bytes a file; the first note has room, the others, written together, do not

    full = start(
        *arguments, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    )
    said = full.communicate(timeout=PATIENCE)[1]
    assert full.returncode == 1 and "cannot write" in said and "Traceback" not in said
    kept = notefiles.count(tmp_path / "b" / "notes")
    assert kept >= 1 and not folder.is_bank(tmp_path / "b")
    again = run(*arguments)
    assert (
        again.exit_code == 0
        and f"{kept} of 22 notes" in again.output
        and folder.is_bank(tmp_path / "b")
    )


def test_two_runs_at_once_do_not_meet(start, run, tmp_path):
    slow = start(
        "grid",
        "render",
        "--corners",
        *CORNERS,
        "--model",
        "null",
        "--resolution",
        "9",
        "--out",
        tmp_path / "b",
    )
    wait_for(slow, lambda: any(tmp_path.glob("b/notes/*.notes")))
    second = run(
        "grid",
        "render",
        "--corners",
        *CORNERS,
        "--model",
        "null",
        "--resolution",
        "9",
        "--out",
        tmp_path / "b",
    )
    assert second.exit_code == 1 and "another program is at work" in second.output


@pytest.mark.parametrize(
    "wrong, says",
    [
        (("--corners", "flute", "organ", "bell", "kazoo"), "no sound called kazoo"),
        (("--model", "nothing"), "no model 'nothing'"),
        (("--pitches", "a"), "'a' is no pitch"),
        (("--resolution", "1"), "2<=x<=129"),
        (("--pitches", "200"), "outside 0..127"),
        (("--seconds", "0"), "x>0"),
        (("--seconds", "601"), "601 is more than 600 s (NOTEBANK_MOST_NOTE_SECONDS"),
        (("--seconds", "nan"), "nan is more than 600 s"),
    ],
)
def test_wrong_options_give_one_clear_line(run, tmp_path, wrong, says):
    result = run(
        "grid", "render", "--corners", *CORNERS, "--model", "null", "--out", tmp_path / "b", *wrong
    )
    assert result.exit_code != 0 and says in result.output and "Traceback" not in result.output
    assert not (tmp_path / "b").exists()


@pytest.mark.parametrize("command", ["render", "plan", "prepare"])
def test_a_forgotten_corner_does_not_take_the_next_option_in_its_place(run, tmp_path, command):
    given = [tmp_path] if command == "prepare" else []
    words = ("grid", command, *given, "--corners", "flute", "organ", "bell")
    refused = run(*words, "--out" if command != "plan" else "--model", tmp_path / "b")
    assert refused.exit_code == 2 and "comes before the fourth" in refused.output
    assert not (tmp_path / "b").exists()


def test_inspect_refuses_what_is_no_bank_by_name(run, tmp_path):
    for path, says in [(tmp_path, "no bank.json"), (tmp_path / "x.bin", "x.bin is missing")]:
        result = run("bank", "inspect", path)
        assert result.exit_code == 1 and says in result.output and "Traceback" not in result.output


@pytest.mark.parametrize("command", [["grid", "render"], ["bank", "inspect"]])
def test_every_command_has_help_with_an_example(run, command):
    assert "Example" in run(*command, "--help").output


@pytest.mark.skipif(os.name != "posix", reason="asks ps for the processes")
def test_workers_end_with_the_run_that_was_killed_and_the_next_one_goes_on(start, run, tmp_path):
    out = ("--out", tmp_path / "b")
    arguments = (
        "grid",
        "render",
        "--corners",
        *CORNERS,
        "--model",
        "null",
        "--resolution",
        "9",
        "--seconds",
        "1",
        "--format",
        "folder",
    )
    process = start(*arguments, "--executor", "processes:2", *out)
    wait_for(process, lambda: any(tmp_path.glob("b/notes/*.notes")))
    workers = [child for child in children(process.pid) if "spawn_main" in child[1]]
    process.kill()
    process.wait()
    assert len(workers) == 2
    until(lambda: not any(pid in dict(children(None)) for pid, _ in workers))
    again = run(*arguments, *out)
    assert again.exit_code == 0 and folder.is_bank(tmp_path / "b"), again.output


def children(parent):
    """(process id, command line) of the children of a process, or of all processes."""
    said = subprocess.run(
        ["ps", "-A", "-ww", "-o", "pid=,ppid=,args="], capture_output=True, text=True, check=True
    ).stdout
    rows = [line.split(None, 2) for line in said.splitlines()]
    return [(int(pid), args) for pid, ppid, args in rows if parent is None or int(ppid) == parent]


def test_a_bin_refuses_another_rate_than_the_pipeline_s(run, tmp_path):
    words = ("grid", "render", "--corners", *CORNERS, "--format", "ons", "--rate", 44100)
    refused = run(*words, "--out", tmp_path / "b")
    assert refused.exit_code == 1
    assert "an Open NSynth Super bank is rendered at 16000 Hz, not at 44100" in refused.output
    assert not (tmp_path / "b").exists()


def test_a_grid_goes_on_at_the_rate_that_it_was_begun_with(run, tmp_path):
    words = ("grid", "render", "--corners", *CORNERS, *FAST, "--rate", 24000)
    first = run(*words, "--out", tmp_path / "b")
    assert first.exit_code == 0, first.output
    assert folder.read(tmp_path / "b").layout.rate == 24000
    assert not list((tmp_path / "b").glob("*.bin"))
    again = run("grid", "render", tmp_path / "b")
    assert again.exit_code == 0, again.output
