"""The partials network learns from notes, and a run that was stopped ends like one that was not."""

import json

import numpy as np
import pytest
import torch

from notebank.models.partials.network import Levels, PartialsNet
from notebank.training.config import TrainConfig
from notebank.training.loop import Trainer
from notebank.training.partials.analysed import analyse_all
from notebank.training.partials.notes import load
from notebank.training.partials.task import PartialsTask, Row, distance, stacked
from notebank.training.partials.varied import Variation
from training.partials import notes

CONFIG = TrainConfig(steps=3, batch=2, warmup=1, save_every=5, validate_every=50)


@pytest.fixture(scope="module")
def instruments(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notes")
    analyse_all(notes.make(folder), folder / "analysed")
    return load(folder / "analysed")


@pytest.fixture(autouse=True)
def one(one_thread):
    """All of it is small."""


def task(instruments, held_out=()):
    torch.manual_seed(0)
    return PartialsTask(PartialsNet(notes.TINY), instruments, held_out)


def weights(trainer):
    return {name: p.detach().numpy().copy() for name, p in trainer.task.net.named_parameters()}


def test_a_stopped_and_resumed_run_ends_like_one_that_was_not(instruments, tmp_path, monkeypatch):
    monkeypatch.setattr(PartialsTask, "validate", lambda self: {})  # seconds, and not asked for
    whole = Trainer(task(instruments), CONFIG, tmp_path / "whole")
    fresh = weights(whole)
    whole.run()
    first = Trainer(task(instruments), CONFIG, tmp_path / "parts")
    first._one_step()
    first.save()
    second = Trainer(task(instruments), CONFIG, tmp_path / "parts", resume=True)
    assert second.step == 1
    second.run()
    one, other = weights(whole), weights(second)
    assert all(np.array_equal(one[name], other[name]) for name in one)
    assert any(not np.array_equal(one[name], fresh[name]) for name in one)


def test_a_short_run_brings_it_nearer_to_what_it_learns(instruments, tmp_path, monkeypatch):
    monkeypatch.setattr(PartialsTask, "validate", own_distance)
    config = TrainConfig(steps=40, batch=2, learning_rate=3e-3, warmup=5, ema=0.5)
    trainer = Trainer(task(instruments), config, tmp_path)
    with torch.no_grad():
        before = trainer.task.validate()["own"]
    trainer.run()
    line = json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])
    assert line["own"] < 0.8 * before


def own_distance(learner):
    """Of each note from itself, instead of the real validation, which takes seconds."""
    rows = [
        Row.of(instrument, note, note, Variation.none())
        for instrument in learner.learnt
        for note in range(3)
    ]
    return {"own": learner._measured(rows, 0, len(rows))}


def test_held_out_pitches_are_never_learnt(instruments):
    learner = task(instruments, held_out=[60])
    rng = np.random.default_rng(0)
    rows = [learner._pair(rng) for _ in range(40)]
    pitches = {float(p) for row in rows for p in (row.pitch, row.to_pitch)}
    assert pitches == {57.0, 64.0}
    assert any(row.pitch != row.to_pitch for row in rows)


def test_a_real_instrument_comes_oftener_than_a_soundfont_s(instruments):
    assert task(instruments).chance == pytest.approx([1 / 6, 5 / 6])


def test_a_variation_changes_both_notes_alike(instruments):
    plain = Row.of(instruments[0], 0, 0, Variation.none())
    assert np.array_equal(plain.partials, plain.to_partials)
    duller = Variation(np.float32([3, 0, 0, 0, 0, 0]), -4.0, 10.0)
    row = Row.of(instruments[0], 0, 0, duller)
    assert np.array_equal(row.partials, row.to_partials)
    lost = plain.partials[36] - row.partials[36]
    odd, even = lost[0], lost[1]
    assert even - odd == pytest.approx(10, abs=1)


def test_what_was_said_right_is_no_distance_and_silence_hardly_counts(instruments):
    batch = stacked([task(instruments)._pair(np.random.default_rng(0))])
    assert distance(Levels(batch.to_partials, batch.to_noise), batch) == 0
    off = distance(Levels(batch.to_partials + 3, batch.to_noise), batch)
    assert 2 < off <= 3.01
    beyond = batch.to_partials.clone()
    beyond[:, int(batch.frames[0]) :] += 50
    assert distance(Levels(beyond, batch.to_noise), batch) == 0
