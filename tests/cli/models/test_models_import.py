import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from notebank.checkpoints import catalogue
from notebank.cli import notebank
from notebank.models.base import NoteRequest

FIXTURES = Path(__file__).parents[2] / "fixtures/nsynth_wavenet"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


def test_an_imported_checkpoint_is_a_model_by_name(run):
    result = run("models", "import", "magenta-nsynth", FIXTURES, "--out", "small")
    assert (
        result.exit_code == 0
        and "a wavenet-ae model with 303968 numbers; its name is small" in result.output
    )
    assert "small" in run("models", "list").output
    assert catalogue.load("small").config.width == 32


def test_averaged_and_raw_weights_are_two_models(run):
    for name, more in (("raw", []), ("averaged", ["--ema"])):
        assert (
            run(
                "models",
                "import",
                "magenta-nsynth",
                FIXTURES / "training_checkpoint",
                "--out",
                name,
                *more,
            ).exit_code
            == 0
        )
    assert catalogue.load("raw").fingerprint != catalogue.load("averaged").fingerprint


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["magenta-nsynth", "/nowhere/model", "--out", "x"], "there is no checkpoint at"),
        (["kazoo", FIXTURES, "--out", "x"], "known are"),
        (["magenta-nsynth", FIXTURES, "--out", "a/b"], "cannot be called 'a/b'"),
        (
            ["magenta-nsynth", FIXTURES, "--out", "x", "--ema"],
            "374 of the 374 averaged variables are missing",
        ),
    ],
)
def test_what_cannot_be_imported_gives_one_clear_line(run, args, words):
    result = run("models", "import", *args)
    assert result.exit_code == 1 and words in result.output and len(result.output.splitlines()) == 1


def test_an_archive_downloaded_by_hand_is_imported(run, tmp_path):
    with tarfile.open(tmp_path / "wavenet-ckpt.tar", "w") as tar:
        for file in FIXTURES.glob("model*"):
            tar.add(file, f"wavenet-ckpt/{file.name}")
    result = run("models", "fetch", "nsynth-wavenet", "--from-file", tmp_path / "wavenet-ckpt.tar")
    assert result.exit_code == 0 and "licence  none published" in result.output
    assert catalogue.load("nsynth-wavenet").info.kind == "wavenet-ae"
    shutil.copy(tmp_path / "wavenet-ckpt.tar", tmp_path / "cut.tar")
    with (tmp_path / "cut.tar").open("r+b") as file:
        file.truncate(100_000)
    assert (
        run("models", "fetch", "nsynth-wavenet", "--from-file", tmp_path / "cut.tar").exit_code == 1
    )


def test_the_baselines_archive_becomes_a_model_that_plays(run, tmp_path):
    with tarfile.open(tmp_path / "baseline-ckpt.tar", "w") as tar:
        for file in (FIXTURES.parent / "nsynth_baseline").glob("model*"):
            tar.add(file, f"baseline-ckpt/{file.name}")
    result = run(
        "models", "fetch", "nsynth-baseline", "--from-file", tmp_path / "baseline-ckpt.tar"
    )
    assert (
        result.exit_code == 0
        and "a nsynth-baseline model with 169453 numbers; its name is nsynth-baseline"
        in result.output
    )
    ((_, audio),) = catalogue.load("nsynth-baseline").decode(
        [NoteRequest(np.zeros(124, np.float32), 60)]
    )
    assert audio.shape == (64000,)
    shown = run("models", "info", "nsynth-baseline").output
    assert "[124], flat" in shown and "index, 0..127" in shown and "one for all pitches" in shown


@pytest.mark.parametrize("command", ["import", "fetch"])
def test_help_shows_an_example(run, command):
    assert "Example" in run("models", command, "--help").output


def test_a_gansynth_folder_becomes_a_model_by_name(run):
    result = run(
        "models", "import", "magenta-gansynth", FIXTURES.parent / "gansynth", "--out", "small"
    )
    assert (
        result.exit_code == 0
        and "a gansynth model with 181026 numbers; its name is small" in result.output
    )
    shown = run("models", "info", "small").output
    assert "[256], sphere" in shown and "index, 24..84" in shown and "64000 samples always" in shown
