import json

import numpy as np
import pytest
from click.testing import CliRunner

from notebank.audio import wav
from notebank.checkpoints import native
from notebank.cli import notebank
from notebank.models.base import NoteRequest
from notebank.models.wavenet import config
from tfformats.tfwrite import example, record
from training.tones import SIZES, Tones

SHORT = [
    "--steps",
    "2",
    "--batch",
    "2",
    "--crop",
    "512",
    "--validate-every",
    "1",
    "--precision",
    "fp32",
]


@pytest.fixture(autouse=True)
def small(tmp_path, monkeypatch):
    """The compact preset, made small enough for a test."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.setitem(config.PRESETS, "compact", config.WavenetConfig(**SIZES))


@pytest.fixture
def records(tmp_path):
    tones = Tones(3, 4000)
    data = b"".join(
        record(example(note_str=tones.name(i).encode(), audio=tones.audio(i))) for i in range(3)
    )
    (tmp_path / "train.tfrecord").write_bytes(data)
    return tmp_path / "train.tfrecord"


@pytest.fixture
def folder(tmp_path):
    tones, entry = (
        Tones(3, 4000),
        {
            "instrument_str": "t",
            "instrument_family_str": "t",
            "instrument_source_str": "t",
            "velocity": 9,
        },
    )
    (tmp_path / "set/audio").mkdir(parents=True)
    (tmp_path / "set/examples.json").write_text(
        json.dumps({tones.name(i): entry | {"pitch": 60 + i} for i in range(3)})
    )
    for i in range(3):
        wav.write(tmp_path / f"set/audio/{tones.name(i)}.wav", tones.audio(i), 16000)
    return tmp_path / "set"


def train(data, out, *args):
    return CliRunner().invoke(
        notebank, ["train", "wavenet-ae", "--data", str(data), "--out", str(out), *SHORT, *args]
    )


def weights(out):
    (path,) = out.glob("*-*.safetensors")
    return native.load(path)


def test_training_leaves_a_model_that_plays(records, tmp_path):
    done = train(records, tmp_path / "run", "--listen", "0.05", "--name", "mine")
    assert done.exit_code == 0, done.output
    assert "step 1: validation" in done.output and "after 2 of 2 steps" in done.output
    model = weights(tmp_path / "run")
    ((_, audio),) = model.decode([NoteRequest(np.zeros((1, 4), np.float32), 60, samples=100)])
    assert audio.size == 100
    assert len(list((tmp_path / "run/samples").iterdir())) == 4


def test_both_forms_of_a_data_set_train_the_same_weights(records, folder, tmp_path):
    for data, out in ((records, "a"), (folder, "b")):
        assert train(data, tmp_path / out).exit_code == 0
    assert weights(tmp_path / "a").fingerprint == weights(tmp_path / "b").fingerprint


def test_a_stopped_run_goes_on_and_ends_the_same(records, tmp_path):
    assert "after 1 of 2 steps" in train(records, tmp_path / "halves", "--minutes", "1e-9").output
    train(records, tmp_path / "whole")
    done = train(records, tmp_path / "halves", "--resume")
    assert "after 2 of 2 steps" in done.output
    ends = [
        sorted((tmp_path / name).glob("compact-*.safetensors"), key=lambda p: p.stat().st_mtime)[-1]
        for name in ("whole", "halves")
    ]
    assert native.load(ends[0]).fingerprint == native.load(ends[1]).fingerprint


def test_training_can_start_from_a_model(records, tmp_path):
    train(records, tmp_path / "home/models", "--name", "first")
    begun = native.load(next((tmp_path / "home/models").glob("first-*")))
    done = train(records, tmp_path / "run", "--start", "first", "--rate", "1e-9")
    assert done.exit_code == 0, done.output
    after = weights(tmp_path / "run").state()
    assert all(np.abs(after[name] - array).max() < 1e-6 for name, array in begun.state().items())


@pytest.mark.parametrize(
    "args, text",
    [
        (["--crop", "1000"], "multiple of the hop"),
        (["--parts", "3"], "a batch of 2 cannot be worked through in 3"),
        (["--start", "nobody"], "'nobody' is neither a TensorFlow checkpoint"),
    ],
)
def test_mistakes_are_answered_in_one_line(records, tmp_path, args, text):
    done = train(records, tmp_path / "run", *args)
    assert done.exit_code == 1 and text in done.output and "Traceback" not in done.output
