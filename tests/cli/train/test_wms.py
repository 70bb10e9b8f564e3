import json

import numpy as np
import pytest
from click.testing import CliRunner

from models.wms import FIXTURES
from notebank.audio import wav
from notebank.checkpoints import catalogue, native
from notebank.cli import notebank

SMALL = {
    "hidden_size": 16,
    "batch_size": 8,
    "num_batches": 3,
    "num_epochs": 2,
    "training_seq_length": 10,
    "plot_every": 3,
    "x_comment": "!",
}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


@pytest.fixture
def params(tmp_path):
    assert "ends in .wav" in run("dataset", "basic-waves", "--out", tmp_path / "waves").output
    assert (
        run("dataset", "basic-waves", "--out", tmp_path / "waves.wav", "--seconds", 3).exit_code
        == 0
    )
    (tmp_path / "params.json").write_text(json.dumps({**SMALL, "audio_files_path": "waves.wav"}))
    return tmp_path / "params.json"


def run(*args):
    return CliRunner().invoke(notebank, [str(arg) for arg in args])


def test_their_params_train_a_model_for_them_and_for_us(params, tmp_path):
    done = run("train", "wms", params, "--out", tmp_path / "run", "--name", "mine")
    assert done.exit_code == 0, done.output
    assert (
        "ignored as comments: x_comment" in done.output
        and "not known here, without effect: plot_every" in done.output
    )
    assert "after 6 of 6 steps" in done.output and "step 6: validation" in done.output
    ours = native.load(next((tmp_path / "run").glob("mine-*.safetensors")))
    done = run("models", "import", "wms", tmp_path / "run/last_network.json", "--out", "again")
    assert done.exit_code == 0, done.output
    again = catalogue.load("again")
    assert all(
        np.array_equal(again.weights()[name], array) for name, array in ours.weights().items()
    )
    assert (tmp_path / "run/mine.pth").exists() and (tmp_path / "run/rt_model.json").exists()


def test_a_run_is_taken_up_again(params, tmp_path):
    assert (
        "after 1 of 6 steps"
        in run("train", "wms", params, "--out", tmp_path / "run", "--minutes", "1e-9").output
    )
    assert "go on with --resume" in run("train", "wms", params, "--out", tmp_path / "run").output
    assert (
        "after 6 of 6 steps"
        in run("train", "wms", params, "--out", tmp_path / "run", "--resume").output
    )


def test_there_must_be_something_to_train_on(tmp_path):
    done = run("train", "wms", "--out", tmp_path / "run")
    assert done.exit_code == 1 and "give --data, --sounds, or PARAMS" in done.output


def test_a_recording_is_drawn_beside_what_the_network_makes_of_it(tmp_path):
    time = np.arange(16000) / 16000
    wav.write(
        tmp_path / "saw.wav",
        sum(np.sin(2 * np.pi * 220 * k * time) / k for k in range(1, 20)) * 0.3,
        16000,
    )
    assert run("models", "import", "wms", FIXTURES / "current", "--out", "net").exit_code == 0
    done = run(
        "plot",
        "wms",
        "net",
        tmp_path / "saw.wav",
        "--pitch",
        57,
        "--frames",
        2,
        "--out",
        tmp_path / "out",
    )
    assert done.exit_code == 0, done.output
    names = {
        "spectra.png",
        "waves.png",
        "spectra.txt",
        *(f"{kind}_0{i}.wav" for kind in ("target", "predicted") for i in (0, 1)),
    }
    assert {path.name for path in (tmp_path / "out").iterdir()} == names
    lines = (tmp_path / "out/spectra.txt").read_text().splitlines()
    assert len(lines) == 5 and len(lines[1].split()) == 3 + 80


def test_a_loop_has_no_step_where_it_begins_anew(tmp_path):
    time = np.arange(16000) / 16000
    wav.write(
        tmp_path / "saw.wav",
        sum(np.sin(2 * np.pi * 220 * k * time) / k for k in range(1, 6)) * 0.3,
        16000,
    )
    run("models", "import", "wms", FIXTURES / "current", "--out", "net")
    run(
        "plot",
        "wms",
        "net",
        tmp_path / "saw.wav",
        "--pitch",
        57,
        "--frames",
        1,
        "--out",
        tmp_path / "out",
    )
    loop, rate = wav.read(tmp_path / "out/target_00.wav")
    assert rate == 16000 and 0.4 < loop.size / rate < 0.6
    steps = np.abs(np.diff(np.append(loop, loop[0])))
    assert steps[-1] <= steps[:-1].max()
    power = np.abs(np.fft.rfft(loop)) ** 2
    turns = round(220 * loop.size / rate)
    assert power[[turns * k for k in range(1, 6)]].sum() > 0.999 * power.sum()


def test_other_models_are_not_drawn(tmp_path):
    wav.write(tmp_path / "a.wav", np.ones(4000, np.float32), 16000)
    assert (
        "null is a null model"
        in run("plot", "wms", "null", tmp_path / "a.wav", "--out", tmp_path / "out").output
    )
