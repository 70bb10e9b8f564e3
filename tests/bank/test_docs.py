"""What docs/banks.md says is true."""

import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from notebank.bank import About, NoteBank, folder, onss
from waiting import PATIENCE

PAGE = (Path(__file__).parents[2] / "docs" / "banks.md").read_text(encoding="utf-8")


@pytest.fixture
def banks(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    samples = np.random.default_rng(0).uniform(-0.5, 0.5, (2, 2, 2, 64000)).astype(np.float32)
    bank = NoteBank(
        samples, (48, 60), 16000, about=About("null", ("flute", "organ", "bell", "voice"))
    ).guarded()
    folder.write(bank, "my-bank")
    onss.write(bank, "my-bank")
    return bank


def test_the_python_of_the_page_opens_both_kinds_of_bank(banks):
    ours, theirs = re.findall(r"```python\n(.*?)```", PAGE, re.S)
    names: dict = {}
    exec(ours, names)
    assert np.array_equal(names["bank"].note(1, 0, 60), banks.samples[1, 0, 1])
    exec(theirs, names)
    assert np.abs(names["bank"].note(1, 0, 60) - banks.samples[1, 0, 1]).max() < 2**-15


def test_the_pd_messages_of_the_page_read_a_note(banks, tmp_path):
    messages = re.findall(r"read -raw [^`\n]*", PAGE)
    assert len(messages) == 2
    for message, exactness in zip(messages, (0, 2**-15)):
        (tmp_path / "t.pd").write_text(
            "#N canvas 0 0 400 300 12;\n#X obj 20 20 loadbang;\n"
            f"#X msg 20 60 {message};\n#X obj 20 100 soundfiler;\n"
            "#X msg 20 140 write -wave -bytes 4 out.wav note \\; pd quit;\n#X obj 20 180 "
            "soundfiler;\n"
            "#X obj 200 20 array define note 64000;\n"
            "#X connect 0 0 1 0;\n#X connect 1 0 2 0;\n#X connect 2 0 3 0;\n#X connect 3 0 4 0;\n"
        )
        log = subprocess.run(
            [shutil.which("pd"), "-nogui", "-batch", "-open", "t.pd"],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        ).stderr
        assert "error" not in log and "couldn't" not in log, log
        assert np.abs(soundfile.read("out.wav")[0] - banks.samples[0, 0, 1]).max() <= exactness


def test_the_page_names_every_line_of_bank_txt(banks):
    for line in Path("my-bank/bank.txt").read_text().splitlines():
        assert f"`{line.split()[0]}`" in PAGE or line.startswith("notebank ")
