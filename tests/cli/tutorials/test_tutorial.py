"""docs/own-sounds.md, typed line by line as a reader would."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from notebank.audio.pitch import detect
from notebank.bank import convert, folder, onss
from notebank.cli import notebank

PAGE = (Path(__file__).parents[3] / "docs" / "own-sounds.md").read_text(encoding="utf-8")
LINES = [
    line
    for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S)
    for line in block.strip().splitlines()
]


def typed(line: str) -> str:
    """What a line says that has to succeed. Our own commands run here, where PyTorch is loaded."""
    if line.startswith("notebank "):
        told = CliRunner().invoke(notebank, shlex.split(line)[1:])
        assert told.exit_code == 0, f"{line}\n{told.output}"
        return told.output
    done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.mark.skipif(os.name != "posix", reason="the page's lines are for a Unix shell")
def test_the_page_leads_from_four_recordings_to_a_bank_to_a_card_and_to_a_sampler(
    tmp_path, monkeypatch
):
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "notebank"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m notebank "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(command.parent), prepend=os.pathsep)
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.chdir(tmp_path)
    said = {}
    for line in LINES:
        shorter = line.replace("grid plan my_job", "grid plan my_job --seconds-to-measure 0.5")
        said[line] = typed(shorter)
    assert "notes a minute on this machine" in said["notebank grid plan my_job"]
    bank = folder.read(tmp_path / "my_job")
    assert (
        sorted(bank.about.corners) == ["bell", "cello", "flute", "voice"]
        and bank.pitches == (48, 60)
        and bank.layout.rows == 3
    )
    flute = bank.note(
        *{0: (0, 0), 1: (0, 2), 2: (2, 0), 3: (2, 2)}[bank.about.corners.index("flute")], 60
    )
    assert abs(detect(flute, bank.rate) - 60) < 0.5
    (card,) = (tmp_path / "my_card").glob("*.bin")
    assert onss.read(card).layout == bank.layout
    assert np.array_equal(convert.read(tmp_path / "my_sampler").samples, bank.samples)
