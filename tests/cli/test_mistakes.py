"""What one mistypes is answered in one clear line, with a status that is not 0, and leaves nothing
behind."""

import subprocess
import sys

import pytest

from waiting import PATIENCE

MISTAKES = {
    "a patch that does not exist": (["play", "my-song"], "no patch my-song"),
    "a folder that does not exist": (["demo", "--out", "nowhere/demo.wav"], "no folder"),
    "a format that the demo does not write": (["demo", "--out", "demo.mp3"], "ends in .wav"),
    "a port that is no number": (["serve", "--port", "seven"], "'seven' is not a valid integer"),
    "a model nobody has": (["serve", "--port", "0", "--model", "nobody"], "nobody"),
    "a recording that is missing": (
        ["sounds", "add", "kalimba", "missing_60.wav"],
        "missing_60.wav",
    ),
    "a recording that is no sound": (["sounds", "add", "kalimba", "text_60.wav"], "text_60.wav"),
    "a corner nobody has": (
        [
            "grid",
            "render",
            "--corners",
            "flute",
            "organ",
            "bell",
            "kazoo",
            "--resolution",
            "2",
            "--model",
            "null",
            "--out",
            "b",
        ],
        "kazoo",
    ),
    "pitches that are none": (
        [
            "grid",
            "render",
            "--corners",
            "flute",
            "organ",
            "bell",
            "voice",
            "--pitches",
            "C4",
            "--model",
            "null",
            "--out",
            "b",
        ],
        "C4",
    ),
    "a bank that is not there": (["bank", "inspect", "nothing"], "nothing"),
    "a model to describe": (["models", "info", "nobody"], "nobody"),
    "a model to encode with": (["encode", "nobody", "text_60.wav", "--out", "z"], "nobody"),
    "nothing to encode": (["encode", "null", "missing.wav", "--out", "z"], "missing.wav"),
    "a latent that is missing": (
        ["decode", "null", "missing.npy", "--pitch", "60", "--out", "z"],
        "missing.npy",
    ),
    "a latent that is none": (
        ["decode", "null", "text_60.wav", "--pitch", "60", "--out", "z"],
        "text_60.wav",
    ),
    "a data set that is missing": (["dataset", "info", "nothing"], "nothing"),
    "a kind of model nobody trains": (
        ["train", "organ-grinder", "--sounds", "nothing"],
        "organ-grinder",
    ),
    "a folder whose name is empty": (["encode", "null", "text_60.wav", "--out", ""], "it is empty"),
    "a model to measure": (["evaluate", "nobody", "nothing"], "no"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_in_one_line(tmp_path, mistake):
    words, said = MISTAKES[mistake]
    (tmp_path / "text_60.wav").write_text("this is no sound")
    done = subprocess.run(
        [sys.executable, "-m", "notebank", *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={
            "PATH": "/usr/bin:/bin",
            "NOTEBANK_HOME": str(tmp_path / "home"),
            "PYTHONPATH": ":".join(sys.path),
            "DISPLAY": ":0",
        },
    )
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    assert done.returncode not in (0, -6, -11), done.stdout
    assert said in lines[-1]
    assert not any(line.startswith("Traceback") for line in lines)
    assert [line for line in lines if not line.startswith(("Usage:", "Try "))] == lines[-1:], (
        done.stderr
    )
    assert {path.name for path in tmp_path.iterdir()} <= {"text_60.wav", "home"}
