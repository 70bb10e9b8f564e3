import json

import pytest
from click.testing import CliRunner

from data import toy
from notebank.cli import notebank


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


def test_a_data_set_is_made_and_described(run, tmp_path):
    small = ["--programs", "73", "--pitches", "60:64:4", "--velocities", "100", "--seconds", 0.5]
    made = run("dataset", "make", *small, "--out", tmp_path / "set")
    assert made.exit_code == 0 and "2 notes" in made.output
    about = run("dataset", "info", tmp_path / "set").output
    assert "notes        2" in about and "60 to 64" in about and "flute 2" in about


@pytest.mark.parametrize(
    "words, said",
    [
        (["--programs", "200"], "outside 0..127"),
        (["--programs", "118"], "effect or a drum"),
        (["--soundfont", "none.sf2"], "no SoundFont at none.sf2"),
        (["--pitches", "36:"], "no pitch"),
    ],
)
def test_wrong_recipes_give_one_line_and_make_nothing(run, tmp_path, words, said):
    result = run("dataset", "make", *words, "--out", tmp_path / "set")
    assert result.exit_code == 1 and said in result.output and not (tmp_path / "set").exists()


def test_a_model_is_trained_stopped_resumed_and_measured(run, tmp_path):
    data = toy.make(tmp_path / "set", seconds=0.5)
    options = [
        "train",
        "spectral-ae",
        "--data",
        data,
        "--out",
        tmp_path / "run",
        "--steps",
        3,
        "--batch",
        2,
        "--held-out",
        "47,52",
    ]
    stopped = run(*options, "--minutes", 1e-9)
    assert stopped.exit_code == 0, stopped.output
    assert "after 1 of 3 steps" in stopped.output
    again = run(*options)
    assert again.exit_code == 1 and "--resume" in again.output
    resumed = run(*options, "--resume")
    assert "after 3 of 3 steps" in resumed.output and "lsd_mag" in resumed.output
    model = max(
        (tmp_path / "run").glob("harmonic-*.safetensors"), key=lambda path: path.stat().st_mtime
    )
    measured = run(
        "evaluate",
        model,
        data,
        "--held-out",
        "47,52",
        "--notes",
        4,
        "--no-grid",
        "--out",
        tmp_path / "figures.json",
    )
    assert measured.exit_code == 0, measured.output
    assert "floor: nearer real note 1 semitone away" in measured.output
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["fingerprint"][:8] in model.name and len(figures["notes"]) == 4


def test_what_cannot_be_measured_or_trained_is_refused(run, tmp_path):
    assert (
        "no NSynth data set"
        in run("evaluate", "null", tmp_path, "--out", tmp_path / "x.json").output
    )
    assert (
        "no folder" in run("evaluate", "null", tmp_path, "--out", tmp_path / "away/x.json").output
    )
    data = toy.make(tmp_path / "set", pitches=[50], seconds=0.1)
    result = run("train", "spectral-ae", "--data", data, "--out", tmp_path / "run")
    assert (
        result.exit_code == 1
        and "held-out pitches" in result.output
        and not (tmp_path / "run").exists()
    )
    assert (
        "no preset 'kazoo'"
        in run(
            "train", "spectral-ae", "--preset", "kazoo", "--data", data, "--out", tmp_path / "run"
        ).output
    )
