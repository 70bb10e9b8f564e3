"""Everything that the README tells a reader to type is typed here, in a clone of this checkout and
one venv."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from house.reader import NO_COMPILER
from house.readme import NOT_RUN, README, blocks
from notebank.audio import wav

SHELL = [block for block in blocks() if block.language == "sh"]
PYTHON = [block for block in blocks() if block.language == "python"]


@pytest.fixture(scope="module")
def desk(installed, captured):
    """The reader's current folder: the clone, with recordings of their own (struck bars, decaying)
    beside it."""
    recordings = installed.copy / "my-recordings"
    recordings.mkdir()
    t = np.arange(2 * 44100) / 44100
    for pitch in (48, 60, 72):
        hz = 440 * 2 ** ((pitch - 69) / 12)
        note = np.exp(-3 * t) * np.sin(2 * np.pi * hz * t) + 0.3 * np.exp(-9 * t) * np.sin(
            2 * np.pi * 3 * hz * t
        )
        wav.write(recordings / f"kalimba_{pitch}.wav", 0.5 * note.astype(np.float32), 44100)
    captured(Path(installed.env["NOTEBANK_HOME"]))
    return replace(installed, env=installed.env | NO_COMPILER)


def named(block_list):
    return [pytest.param(block, id=f"{k}-{block.heading}") for k, block in enumerate(block_list)]


@pytest.mark.parametrize("block", named(SHELL))
def test_the_commands_do_what_they_are_typed_for(desk, block):
    for command in block.commands():
        if command == NOT_RUN:
            continue
        done = desk.run(command, desk.copy)
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("block", named(PYTHON))
def test_the_python_examples_run(desk, block):
    script = desk.copy / "example.py"
    script.write_text(block.code)
    done = desk.run("python example.py", desk.copy)
    assert done.returncode == 0, done.stderr


def test_every_code_block_is_of_a_kind_that_is_run():
    assert {block.language for block in blocks()} <= {"sh", "python"}
    assert len(re.findall("^```", README.read_text(), re.MULTILINE)) == 2 * len(blocks()), (
        "a block without a language is not run"
    )
    assert len(SHELL) > 3
