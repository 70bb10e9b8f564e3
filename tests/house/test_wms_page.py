"""What docs/wms.md shows is what happens, with small networks in the place of the real ones."""

import json
import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from house.readme import code
from notebank.audio import wav
from notebank.checkpoints import native
from notebank.cli import notebank
from notebank.models.wms.model import Wms
from notebank.training.wms import params

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/wms.md").read_text(encoding="utf-8")
SMALL = {
    "hidden_size": 16,
    "batch_size": 8,
    "num_batches": 2,
    "num_epochs": 2,
    "training_seq_length": 10,
}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.setitem(params.PRESETS, "default", SMALL)
    native.save(Wms.from_config({"hidden": 16}), tmp_path / "home/models", "wms")
    tone = 0.3 * np.sin(2 * np.pi * 220 * np.arange(16000) / 16000)
    for name in ("flute_60.wav", "recording.wav"):
        wav.write(tmp_path / name, tone, 16000)
    (tmp_path / "params.json").write_text(json.dumps({**SMALL, "audio_files_path": "waves.wav"}))
    return tmp_path


def test_the_commands_of_the_page_do_what_they_say(here):
    for line in "".join(
        code(PAGE, "sh", "In the instrument") + code(PAGE, "sh", "A network of your own")
    ).splitlines():
        done = CliRunner().invoke(
            notebank, shlex.split(line.replace("--seconds 60", "--seconds 3"))[1:]
        )
        assert done.exit_code == 0, f"{line}: {done.output}"
    assert {"notes", "run", "other", "pictures"} <= {path.name for path in here.iterdir()}
    for file in re.findall(r"^\| `(.*?)`(?:, `(.*?)`)? \|", PAGE, re.MULTILINE):
        for name in filter(None, file):
            assert list((here / "other").glob(name.replace("NAME", "wms").replace("HASH", "*"))), (
                name
            )


def test_the_python_of_the_page_runs(here, capsys):
    found: dict = {}
    exec(compile("".join(code(PAGE, "python", "From Python")), "docs/wms.md", "exec"), found)
    assert "loud" in capsys.readouterr().out and found["levels"].shape == (39,)
