"""What docs/nsynth.md shows is what happens, with the fixtures' small network in the place of
Magenta's."""

import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from house.readme import code
from notebank.audio import wav
from notebank.cli import notebank
from notebank.cli.magenta.nsynth_generate import main as nsynth_generate
from notebank.cli.magenta.nsynth_save_embeddings import main as nsynth_save_embeddings

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/nsynth.md").read_text(encoding="utf-8")
COMMANDS = {
    "nsynth_generate": nsynth_generate,
    "nsynth_save_embeddings": nsynth_save_embeddings,
    "notebank": notebank,
}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    (tmp_path / "wavenet-ckpt.tar").symlink_to(ROOT / "tests/fixtures/nsynth_wavenet")
    (tmp_path / "in").mkdir()
    for name, hz in (("flute", 440), ("bell", 660)):
        for folder in (".", "in"):
            wav.write(
                tmp_path / folder / f"{name}.wav",
                0.5 * np.sin(2 * np.pi * hz * np.arange(6000) / 16000),
                16000,
            )
    return tmp_path


def test_the_commands_of_the_page_do_what_they_say(here):
    for line in "".join(
        code(PAGE, "sh", "Sounds through the network") + code(PAGE, "sh", "Pictures")
    ).splitlines():
        name, *args = shlex.split(line)
        done = CliRunner().invoke(COMMANDS[name], args)
        assert done.exit_code == 0, f"{line}: {done.output}"
    made = {str(path.relative_to(here)) for path in here.rglob("*") if path.is_file()}
    assert {
        "out/gen_flute.wav",
        "out/gen_flute.png",
        "latents/bell_embeddings.npy",
        "again/gen_bell_embeddings.wav",
        "pairs/mix_flute_bell.wav",
        "flute.png",
        "latents.png",
    } <= made


def test_the_python_of_the_page_runs_and_its_clips_have_the_lengths_it_says(here):
    (block,) = code(PAGE, "python", "From Python")
    exec(compile(block, "docs/nsynth.md", "exec"), {})
    frames = {
        name: wav.read(here / f"{name}.wav")[0].size // 512
        for name in ("between", "morph", "then", "slow", "ritardando", "held", "backwards", "late")
    }
    assert frames == {
        "between": 8,
        "morph": 8,
        "then": 12,
        "slow": 20,
        "ritardando": 13,
        "held": 20,
        "backwards": 8,
        "late": 8,
    }


@pytest.mark.parametrize("command", re.findall(r"^notebank train .*$", PAGE, re.MULTILINE))
def test_the_training_commands_take_these_options(here, command):
    done = CliRunner().invoke(notebank, shlex.split(command)[1:])
    assert done.exit_code == 1 and "nsynth-train.tfrecord is no NSynth data set" in done.output
