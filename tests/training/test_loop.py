"""The loop with the smallest spectral autoencoder on a toy data set."""

import json

import numpy as np
import pytest
import torch

from data import toy
from notebank import threads
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.models.harmonic.spectral_network import SpectralConfig
from notebank.training.config import TrainConfig
from notebank.training.ema import Ema
from notebank.training.harmonic.spectral import SpectralTask
from notebank.training.loop import Trainer

SMALL = SpectralConfig(encoder=32, decoder=32, top=32, harmonics=32, envelope=8, latent=5)
HELD_OUT = (47, 52)
CONFIG = TrainConfig(steps=12, batch=4, warmup=2, save_every=5, validate_every=6)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return NSynth(toy.make(tmp_path_factory.mktemp("toy") / "set"))


def task(data):
    return SpectralTask(SpectralAE(SMALL), data, HELD_OUT, frames=32)


def weights(trainer):
    return {
        name: p.detach().numpy().copy() for name, p in trainer.task.network.named_parameters()
    } | {f"average {name}": value.numpy().copy() for name, value in trainer.average.values.items()}


def test_a_stopped_and_resumed_run_ends_bit_for_bit_like_one_that_was_not(data, tmp_path):
    whole = Trainer(task(data), CONFIG, tmp_path / "whole")
    whole.run()
    first = Trainer(task(data), CONFIG, tmp_path / "parts")
    while first.step < 7:
        first._one_step()
    first.save()
    second = Trainer(task(data), CONFIG, tmp_path / "parts", resume=True)
    assert second.step == 7
    second.run()
    one, other = weights(whole), weights(second)
    assert one.keys() == other.keys() and all(
        np.array_equal(one[name], other[name]) for name in one
    )


@pytest.fixture
def two_threads():
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


@pytest.mark.parametrize(("by_load", "goes_on_with"), [(True, 1), (False, 2)])
def test_a_resumed_run_keeps_its_threads_unless_the_user_chose(
    data, tmp_path, monkeypatch, two_threads, by_load, goes_on_with
):
    torch.set_num_threads(1)
    Trainer(task(data), CONFIG, tmp_path).save()
    torch.set_num_threads(2)
    monkeypatch.setattr(threads, "_by_load", by_load)
    Trainer(task(data), CONFIG, tmp_path, resume=True)
    assert torch.get_num_threads() == goes_on_with


def test_a_short_run_improves_on_notes_it_never_saw(data, tmp_path):
    trainer = Trainer(
        task(data), TrainConfig(steps=60, batch=8, warmup=5, ema=0.9, validate_every=60), tmp_path
    )
    before = trainer.task.validate()
    told = []
    trainer.run(
        on_step=lambda done, total, loss: told.append((done, total)), on_figures=told.append
    )
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert log[-1]["step"] == 60 and log[-1]["lsd_mag"] < 0.75 * before["lsd_mag"]
    assert told[0] == (1, 60) and told[-1] == (60, 60) and "lsd_mag" in told[-2]


def test_a_run_can_stop_after_some_seconds(data, tmp_path):
    trainer = Trainer(task(data), TrainConfig(steps=100000, batch=4), tmp_path)
    trainer.run(seconds=0.3)
    assert 0 < trainer.step < 1000 and (tmp_path / "state.safetensors").exists()


def test_however_little_time_there_is_a_run_goes_on_by_a_step(data, tmp_path):
    trainer = Trainer(task(data), CONFIG, tmp_path)
    for steps in (1, 2):
        trainer.run(seconds=0.0)
        assert trainer.step == steps


def test_a_run_is_not_overwritten_and_not_resumed_with_other_settings(data, tmp_path):
    Trainer(task(data), CONFIG, tmp_path).save()
    with pytest.raises(BadFile, match="--resume"):
        Trainer(task(data), CONFIG, tmp_path)
    with pytest.raises(BadFile, match="other settings"):
        Trainer(task(data), TrainConfig(steps=13, batch=4), tmp_path, resume=True)
    with pytest.raises(BadFile, match="no run to go on with"):
        Trainer(task(data), CONFIG, tmp_path / "nowhere", resume=True)


def test_a_run_that_calls_the_learning_rate_by_its_older_name_goes_on(data, tmp_path):
    Trainer(task(data), CONFIG, tmp_path).save()
    path = tmp_path / "state.safetensors"
    whole = path.read_bytes()
    size = int.from_bytes(whole[:8], "little")
    header = whole[8 : 8 + size].decode().rstrip()
    assert "learning_rate" in header
    older = header.replace("learning_rate", "rate").encode()
    path.write_bytes(whole[:8] + older.ljust(size) + whole[8 + size :])
    assert Trainer(task(data), CONFIG, tmp_path, resume=True).step == 0


def test_the_learning_rate_rises_holds_and_falls():
    config = TrainConfig(steps=1000, warmup=100, decay=0.5, learning_rate=1e-3)
    rates = [config.learning_rate_at(step) for step in range(1000)]
    assert (
        rates[0] < 2e-5
        and rates[100] == rates[500] == 1e-3
        and rates[750] == pytest.approx(5e-4)
        and rates[-1] == pytest.approx(1e-5)
    )
    assert max(rates) == 1e-3


def test_an_average_swaps_in_and_out():
    layer = torch.nn.Linear(2, 2)
    average = Ema(layer, 0.5)
    own = layer.weight.detach().clone()
    with torch.no_grad():
        layer.weight += 1
    average.update(100)
    with average.swapped_in():
        assert torch.allclose(layer.weight, own + 0.5)
    assert torch.allclose(layer.weight, own + 1)


def test_held_out_pitches_never_reach_the_network(data):
    learner = task(data)
    seen = set()
    rng = np.random.default_rng(0)
    original = learner.sounds.audio
    learner.sounds.audio = lambda example: (seen.add(example.pitch), original(example))[1]
    for _ in range(60):
        learner._batch(rng, 8)
    assert seen and not seen & set(HELD_OUT)


def test_a_data_set_without_held_out_notes_is_refused(data):
    with pytest.raises(BadValue, match="held-out pitches"):
        SpectralTask(SpectralAE(SMALL), data, (100,))


def test_an_odd_batch_is_refused():
    with pytest.raises(BadValue, match="pairs"):
        TrainConfig(batch=5)
