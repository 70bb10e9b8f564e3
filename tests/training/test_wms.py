import json

import numpy as np
import pytest
import torch

from notebank.audio import wav
from notebank.data.basicwaves import basic_waves
from notebank.errors import BadFile, BadValue
from notebank.notes import midi_to_hz
from notebank.training.loop import Trainer
from notebank.training.wms import dataset, params
from notebank.training.wms.feature_map import principal, spread, unit_square
from notebank.training.wms.loss import distance, spectral, valid, weighted
from notebank.training.wms.untrained import prepare

SMALL = {
    "hidden_size": 16,
    "batch_size": 8,
    "num_batches": 5,
    "num_epochs": 4,
    "training_seq_length": 10,
    "learning_rate": 1e-3,
}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


def waves(seconds=4.0, **more):
    audio = basic_waves(seconds, **more)
    return [dataset.Recording("waves", lambda: audio)]


def notes(pitches=(50, 52, 54), unseen=(52,)):
    def tone(pitch):
        time = np.arange(8000) / 16000
        return (
            0.3
            * sum(np.sin(2 * np.pi * midi_to_hz(pitch) * k * time) / k for k in range(1, 9))
            * np.exp(-2 * time)
        ).astype(np.float32)

    return [
        dataset.Recording(f"note_{p}", lambda p=p: tone(p), p, "tone", p in unseen) for p in pitches
    ]


def task(recordings=None, **changes):
    return prepare(params.WmsParams(**{**SMALL, **changes}), recordings or waves())


def weights(task):
    return {name: tensor.clone() for name, tensor in task.net.state_dict().items()}


def test_a_file_of_wms_torch_loads_and_its_other_keys_are_told_apart(tmp_path):
    (tmp_path / "params.json").write_text(
        json.dumps(
            {
                "audio_files_path": "sounds",
                "n_fft_preserved": 64,
                "f_low": 60,
                "num_batches": None,
                "learning_rate": 1e-3,
                "amsgrad": True,
                "___NOT_hop_size": 128,
                "hop_size_comment": "16 ms",
                "plot_every": 5,
            }
        )
    )
    read = params.read(tmp_path / "params.json")
    assert read.comments == ("___NOT_hop_size", "hop_size_comment") and read.unknown == (
        "plot_every",
    )
    assert read.params == params.WmsParams(
        audio_files_path="sounds", n_fft_preserved=64, f_low=60.0, learning_rate=1e-3, amsgrad=True
    )
    assert read.params.config().bins == 64 and read.params.hop_size == 256


@pytest.mark.parametrize(
    "entry, text",
    [
        ({"criterion": "Hinge"}, "criterion is 'MSE' or 'WeightedMSE' or 'Spectral', not 'Hinge'"),
        ({"hop_size": "256"}, "hop_size is '256'"),
        ({"n_fft": 2048}, "n_fft and window_size must be the same"),
        ({"batch_size": 0}, "at least 1"),
        ({"model_type": "LSTM"}, "'GRU'"),
    ],
)
def test_values_that_cannot_be_are_refused_in_plain_words(entry, text):
    with pytest.raises(BadValue, match=text):
        params.of(entry)


def test_what_is_no_params_file_is_refused(tmp_path):
    (tmp_path / "params.json").write_text("[1]")
    with pytest.raises(BadFile, match="holds a list"):
        params.read(tmp_path / "params.json")


@pytest.mark.parametrize("optimizer", params.OPTIMISERS)
def test_a_stopped_run_ends_with_the_same_bits(tmp_path, optimizer):
    whole, first = task(optimizer=optimizer, amsgrad=True), task(optimizer=optimizer, amsgrad=True)
    config = whole.train_config()
    Trainer(whole, config, tmp_path / "whole").run()
    halted = Trainer(first, config, tmp_path / "halves")
    while halted.step < 13:
        halted._one_step()
        if halted.step % config.validate_every == 0:
            halted.validate(0.0)
    halted.save()
    second = task(optimizer=optimizer, amsgrad=True)
    Trainer(second, config, tmp_path / "halves", resume=True).run()
    assert all(
        torch.equal(weights(whole)[name], tensor) for name, tensor in weights(second).items()
    )
    assert torch.equal(whole.state, second.state)


def test_a_loss_that_falls_no_more_halves_the_rate():
    learner = task()
    learner.state.copy_(torch.tensor([1e-3, 0.0, 14.0], dtype=torch.float64))
    rates = []
    for _ in range(3):
        learner._plateau(1.0)
        rates.append(learner.learning_rate(0, learner.train_config()))
    assert rates == [1e-3, 5e-4, 5e-4]


def test_features_come_from_the_cache_the_second_time(tmp_path, monkeypatch):
    first = task()
    monkeypatch.setattr(dataset, "extract", None)
    assert np.array_equal(task().features, first.features)
    with pytest.raises(TypeError):
        task(n_mfcc=9)
    with pytest.raises(TypeError):
        task(force_recompute_features=True)


def test_a_damaged_cache_is_worked_out_anew(tmp_path):
    first = task()
    for file in (tmp_path / "home/features").iterdir():
        file.write_bytes(b"no archive")
    assert np.array_equal(task().features, first.features)


def test_held_out_notes_are_never_trained_on():
    learner = task(notes(), borrowed=1.0, reach=2, onsets=0.5)
    seen = {
        int(learner.piece_of[start])
        for step in range(40)
        for start in learner._order(step // learner.epoch)
    }
    assert seen == {0, 2} and {int(learner.piece_of[start]) for start in learner.unseen} == {1}
    lent = learner._lent(np.random.default_rng(0), learner.starts)
    assert 1 not in learner.piece_of[lent]


def test_borrowed_timbre_is_of_the_same_moment():
    learner = task(notes((50, 52, 54), unseen=(54,)), borrowed=1.0, reach=2)
    starts = learner.pieces[:1] + np.arange(20)
    lent = learner._lent(np.random.default_rng(0), starts)
    moved = lent != starts
    assert moved.any() and np.array_equal(
        (lent - learner.pieces[1])[moved], np.minimum(starts, 32 - 10)[moved]
    )
    features, _ = learner._rows(starts, lent)
    assert np.allclose(features[:, 0, 8], learner.features[starts, 8]), "the pitch is not borrowed"


def test_a_model_remembers_where_its_training_set_was():
    model = task(notes((48, 50, 60), unseen=())).trained()
    pitch, voiced = model.features[-2:]
    assert (
        abs(pitch.low - 48) < 0.1
        and abs(pitch.high - 60) < 0.1
        and (voiced.low, voiced.high) == (0, 1)
    )
    places = model.map
    assert (
        places is not None
        and 3 <= len(places.names) <= 200
        and places.names[0].startswith("note_48")
    )
    assert (
        places.points.shape == (len(places.names), 2)
        and places.points.min() >= 0
        and places.points.max() <= 1
    )
    assert abs(float(places.timbre.mean())) < 1


def test_places_of_a_map_are_far_from_each_other():
    points = np.concatenate(
        [np.random.default_rng(0).normal(scale=1e-3, size=(50, 2)), [[1, 1], [0, 1]]]
    )
    assert {50, 51} <= set(spread(points, 3).tolist())
    line = principal(np.outer(np.arange(10.0), [3, 4, 0]))
    assert np.allclose(np.diff(line[:, 0]), 5) and np.allclose(line[:, 1], 0, atol=1e-9)
    assert unit_square(line).max() <= 1


def test_losses_are_what_they_say():
    target = torch.log1p(torch.tensor([[3.0, 4.0]]))
    assert torch.isclose(spectral(torch.log1p(torch.zeros(1, 2)), target), 1 + target.mean())
    assert torch.isclose(weighted(torch.zeros(1, 2), torch.ones(1, 2)), torch.tensor(1.0))
    assert weighted(torch.tensor([[1.0, 0]]), torch.zeros(1, 2)) > weighted(
        torch.tensor([[0, 1.0]]), torch.zeros(1, 2)
    )


def test_bins_beyond_half_the_rate_do_not_count_as_right():
    config = params.WmsParams().config()
    hz = torch.tensor([1000.0])
    assert valid(config, hz).sum() == 16
    one, other = torch.zeros(1, 80), torch.zeros(1, 80)
    other[:, 16:] = 5
    assert distance(config, one, other, hz) == 0
    other[:, :16] = float(np.log1p(0.009))
    assert abs(float(distance(config, one, other, hz)) - 20) < 0.01


def test_sound_files_are_padded_to_whole_windows(tmp_path):
    wav.write(tmp_path / "a.wav", np.ones(1500, np.float32), 16000)
    (found,) = dataset.sound_files(tmp_path, 16000, 1024)
    assert found.name == "a" and found.audio().size == 2048 and not found.audio()[1500:].any()
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadValue, match="no sound files"):
        dataset.sound_files(tmp_path / "empty", 16000, 1024)


def test_too_few_frames_are_told():
    with pytest.raises(BadValue, match="too few recordings"):
        task(notes((50,), unseen=()), training_seq_length=500)
