import json

import numpy as np
import pytest
from click.testing import CliRunner

from data import toy
from models.baseline import FIXTURES
from notebank.audio import wav
from notebank.checkpoints import native
from notebank.cli import notebank
from notebank.models.base import NoteRequest
from notebank.models.baseline import config
from notebank.training import baseline
from tfformats.tfwrite import example, record

LABELS = {"instrument_str": "t", "instrument_family_str": "t", "instrument_source_str": "t"}
NOTES = {
    f"t-{pitch:03}-100": (pitch, toy.tone(pitch, [1, 0.5], 1.0, 0.8)) for pitch in (57, 60, 64)
}


@pytest.fixture(autouse=True)
def small(tmp_path, monkeypatch):
    """The compact preset, made small enough for a test."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.setitem(
        config.PRESETS, "compact", config.BaselineConfig(width=2, latent=31, embedding=8)
    )
    monkeypatch.setitem(
        baseline.TRAIN_PRESETS,
        "compact",
        baseline.BaselineTrainConfig(steps=2, batch=2, validate_every=1),
    )


@pytest.fixture
def records(tmp_path):
    path, labels = (
        tmp_path / "nsynth-train.tfrecord",
        {name: text.encode() for name, text in LABELS.items()},
    )
    path.write_bytes(
        b"".join(
            record(
                example(note_str=name.encode(), audio=audio, pitch=pitch, velocity=100, **labels)
            )
            for name, (pitch, audio) in NOTES.items()
        )
    )
    return path


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "set/audio").mkdir(parents=True)
    (tmp_path / "set/examples.json").write_text(
        json.dumps({n: LABELS | {"pitch": p, "velocity": 100} for n, (p, _) in NOTES.items()})
    )
    for name, (_, audio) in NOTES.items():
        wav.write(tmp_path / f"set/audio/{name}.wav", audio, 16000)
    return tmp_path / "set"


def train(data, out, *args):
    return CliRunner().invoke(
        notebank, ["train", "baseline", "--data", str(data), "--out", str(out), *args]
    )


def weights(out, name="baseline"):
    return native.load(
        max(out.glob(f"{name}-*.safetensors"), key=lambda path: path.stat().st_mtime)
    )


def test_training_leaves_a_model_that_plays(folder, tmp_path):
    done = train(folder, tmp_path / "run", "--name", "mine")
    assert done.exit_code == 0, done.output
    assert "step 1: validation" in done.output and "after 2 of 2 steps" in done.output
    ((_, audio),) = weights(tmp_path / "run", "mine").decode(
        [NoteRequest(np.zeros(31, np.float32), 60)]
    )
    assert audio.shape == (64000,)


def test_both_forms_of_a_data_set_train_the_same_weights(records, folder, tmp_path):
    for data, out in ((records, "a"), (folder, "b")):
        done = train(data, tmp_path / out)
        assert done.exit_code == 0, done.output
    assert weights(tmp_path / "a").fingerprint == weights(tmp_path / "b").fingerprint


def test_a_stopped_run_goes_on_and_ends_the_same(folder, tmp_path):
    assert "after 1 of 2 steps" in train(folder, tmp_path / "halves", "--minutes", "1e-9").output
    train(folder, tmp_path / "whole")
    assert "after 2 of 2 steps" in train(folder, tmp_path / "halves", "--resume").output
    assert weights(tmp_path / "whole").fingerprint == weights(tmp_path / "halves").fingerprint


def test_training_can_go_on_from_an_imported_checkpoint(folder, tmp_path):
    CliRunner().invoke(
        notebank, ["models", "import", "magenta-baseline", str(FIXTURES), "--out", "theirs"]
    )
    done = train(folder, tmp_path / "run", "--start", "theirs", "--rate", "1e-9", "--steps", "1")
    assert done.exit_code == 0, done.output
    model = weights(tmp_path / "run")
    begun = native.load(next((tmp_path / "home/models").glob("theirs-*"))).state()
    assert model.config.width == 8
    assert np.abs(model.state()["decoder.mag.weight"] - begun["decoder.mag.weight"]).max() < 1e-6
    assert not np.array_equal(
        model.state()["encoder.layers.0.mean"], begun["encoder.layers.0.mean"]
    )


@pytest.mark.parametrize(
    "args, text",
    [
        (["--batch", "3"], "a batch is made of pairs"),
        (["--start", "null"], "is a model of kind null"),
        (["--until", "0"], "until above 0"),
    ],
)
def test_mistakes_are_answered_in_one_line(folder, tmp_path, args, text):
    done = train(folder, tmp_path / "run", *args)
    assert done.exit_code == 1 and text in done.output and "Traceback" not in done.output
