"""A network that was shown basic waves gives a saw's harmonics back when it is told a saw's
features."""

import numpy as np
import pytest

from notebank.data.basicwaves import LEVEL, SHAPES, basic_waves, harmonics
from notebank.notes import midi_to_hz
from notebank.training.loop import Trainer
from notebank.training.wms import dataset, params
from notebank.training.wms.untrained import prepare

FAST = {
    "batch_size": 32,
    "learning_rate": 5e-3,
    "training_seq_length": 20,
    "schedule": "fall",
    "ema": 0.98,
}


def trained(folder, seconds, shapes, **changes):
    audio = basic_waves(seconds, seed=1, shapes=shapes)
    task = prepare(
        params.WmsParams(**{**FAST, **changes}), [dataset.Recording("waves", lambda: audio)]
    )
    trainer = Trainer(task, task.train_config(), folder / "run")
    trainer.run()
    with trainer.average.swapped_in():
        return task.trained()


def played(model, wave, pitch):
    """The harmonics that the stream gives after half a second of a steady wave's features."""
    hz, n = midi_to_hz(pitch), model.config.n_mfcc
    series = harmonics(wave, int(8000 / hz))
    audio = (
        LEVEL
        * series
        @ np.sin(2 * np.pi * hz * np.outer(np.arange(1, series.size + 1), np.arange(16000) / 16000))
    )
    features = dataset.extract(audio.astype(np.float32), model.config).features
    stream = model.stream()
    return [
        stream.frame(timbre, pitch, row[-1])
        for timbre, row in zip(model.statistics.standardised(features[:, :n]), features)
    ][30]


def off(model, wave, pitch):
    """dB by which the first ten harmonics are off; frames are levelled, so their mean is not."""
    found = np.maximum(played(model, wave, pitch)[:10], 1e-6)
    wrong = 20 * np.log10(found / (LEVEL * harmonics(wave, 10)))
    return wrong - np.median(wrong)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


def test_saws_come_back_with_their_harmonics(tmp_path):
    model = trained(
        tmp_path,
        60,
        ("saw",),
        hidden_size=48,
        num_batches=60,
        num_epochs=10,
        training_seq_length=12,
        learning_rate=1e-2,
    )
    for pitch in (45, 57):
        assert np.abs(off(model, "saw", pitch)).max() < 1


@pytest.mark.slow
def test_saws_come_back_from_among_other_waves(tmp_path):
    model = trained(tmp_path, 200, SHAPES, hidden_size=96, num_batches=300, num_epochs=10)
    for pitch in (45, 57, 69):
        assert np.abs(off(model, "saw", pitch)).max() < 1
    square = played(model, "square", 57)
    assert np.all(square[[1, 3, 5]] < 0.05 * square[0]), "even harmonics of a square"
