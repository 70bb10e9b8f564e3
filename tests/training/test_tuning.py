"""What a model is tuned by, with a network of one number that is to become 1."""

import itertools
from types import SimpleNamespace

import pytest
from torch import nn

from notebank.training import loop
from notebank.training.config import TrainConfig
from notebank.training.loop import Task
from notebank.training.recordings import held_out
from notebank.training.tuning import Tuning, tuned

CONFIG = TrainConfig(
    steps=40, batch=2, learning_rate=0.1, warmup=0, ema=0.0, validate_every=10, save_every=100
)


class Number(Task):
    """way: where learning leads; it is measured at 1."""

    def __init__(self, way: float = 1.0):
        self.network = nn.Linear(1, 1, bias=False)
        nn.init.zeros_(self.network.weight)
        self.way = way

    @property
    def value(self) -> float:
        return float(self.network.weight.detach())

    def loss(self, step, config):
        return (self.network.weight - self.way).abs().sum()

    def validate(self):
        self.told(1, 1)
        return {"off": abs(self.value - 1)}


def stopped_after(steps, error):
    def on_step(done, total, loss):
        if done == steps:
            raise error

    return on_step


def test_what_was_learnt_until_ctrl_c_is_measured_and_kept():
    task = Number()
    found = tuned(Tuning(task), CONFIG, on_step=stopped_after(3, KeyboardInterrupt))
    assert found.steps == 3 and found.better
    assert task.value == pytest.approx(0.3, abs=0.01)
    assert found.after["off"] == pytest.approx(0.7, abs=0.01)


@pytest.fixture
def clock(monkeypatch):
    """A second passes each time that somebody looks."""
    seconds = itertools.count()
    monkeypatch.setattr(loop, "time", SimpleNamespace(monotonic=lambda: next(seconds)))


def test_what_was_learnt_until_time_is_up_is_measured_and_kept(clock):
    task = Number()
    found = tuned(Tuning(task), CONFIG, seconds=10)
    assert 1 <= found.steps < 10 and found.better
    assert task.value == pytest.approx(0.1 * found.steps, abs=0.02)


@pytest.mark.parametrize("seconds", [None, 10])
def test_a_network_that_gets_worse_has_the_weights_that_it_began_with(seconds, clock):
    task = Number(way=-1.0)
    found = tuned(Tuning(task), CONFIG, seconds=seconds)
    assert not found.better and found.after == found.before and task.value == 0


def test_of_a_run_that_went_too_far_the_best_is_kept():
    task = Number(way=3.0)
    found = tuned(Tuning(task, patience=2), CONFIG)
    assert found.steps == 30 and task.value == pytest.approx(1.0, abs=0.01)


def test_less_than_can_be_read_off_the_table_is_no_gain():
    task = Number()
    config = TrainConfig(**(vars(CONFIG) | {"learning_rate": 1e-6}))
    assert not tuned(Tuning(task), config).better


def test_the_first_and_the_last_measurement_tell_how_far_they_are():
    told = []
    tuning = Tuning(Number(), told=lambda done, total: told.append((done, total)))
    assert told == [(1, 1)]
    tuned(tuning, CONFIG, on_step=stopped_after(12, KeyboardInterrupt))
    assert told == [(1, 1), (1, 1)]


def test_every_fourth_pitch_is_kept_apart():
    assert held_out([60, 48, 52, 52, 55, 64, 67, 72]) == (55, 72)
    assert held_out([60, 61]) == ()
