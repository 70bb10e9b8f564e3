"""What docs/baseline.md shows is what happens, with the fixtures' small network in the place of
Magenta's."""

import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from data import toy
from house.readme import code
from notebank.audio import wav
from notebank.cli import notebank
from notebank.cli.magenta.nsynth_save_embeddings import main as nsynth_save_embeddings
from tfformats.tfwrite import example, record

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/baseline.md").read_text(encoding="utf-8")
COMMANDS = {"nsynth_save_embeddings": nsynth_save_embeddings, "notebank": notebank}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    (tmp_path / "baseline-ckpt.tar").symlink_to(ROOT / "tests/fixtures/nsynth_baseline")
    for name, pitch in (("flute", 69), ("bell", 76)):
        wav.write(tmp_path / f"{name}.wav", toy.tone(pitch, [1, 0.5], 1.0, 0.5), 16000)
    notes = (
        record(example(note_str=b"n", audio=toy.tone(pitch, [1, 0.5], 1.0, 0.5)))
        for pitch in (60, 64)
    )
    (tmp_path / "nsynth-valid.tfrecord").write_bytes(b"".join(notes))
    return tmp_path


def run(line: str):
    name, *args = shlex.split(line)
    return CliRunner().invoke(COMMANDS[name], args)


def lines(heading: str) -> list[str]:
    return "".join(code(PAGE, "sh", heading)).splitlines()


def test_the_commands_of_the_page_do_what_they_say(here):
    for line in lines("A checkpoint") + lines("Sounds through the network"):
        done = run(line)
        assert done.exit_code == 0, f"{line}: {done.output}"
    made = {str(path.relative_to(here)) for path in here.rglob("*.wav")}
    assert {
        "notes/flute_0_48.wav",
        "notes/flute_0_72.wav",
        "fine/bell_0_60.wav",
        "rows/nsynth-valid_1_60.wav",
    } <= made
    assert np.load(here / "vectors/nsynth-valid_z.npy").shape == (2, 124)


@pytest.mark.parametrize("line", lines("Training"))
def test_the_training_commands_take_these_options(here, line):
    done = run(line)
    assert done.exit_code == 1 and re.search(
        r"semitones is missing|nsynth-train\.tfrecord is missing|no CUDA|"
        r"no device 'cuda'",
        done.output,
    )
