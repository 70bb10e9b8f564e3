import json
from dataclasses import replace

import numpy as np
import pytest

from data import toy
from models.physics import fundamental, harmonic_share
from notebank.audio import wav
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue
from notebank.models.base import NoteRequest
from notebank.models.baseline.config import BaselineConfig
from notebank.models.baseline.model import Baseline
from notebank.notes import midi_to_hz
from notebank.training.baseline import TRAIN_PRESETS, BaselineTask, BaselineTrainConfig
from notebank.training.loop import Trainer

SHORT = BaselineTrainConfig(
    steps=4, batch=2, learning_rate=1e-3, save_every=100, validate_every=100
)


def note_set(folder, notes):
    """An NSynth data set of (pitch, audio)."""
    (folder / "audio").mkdir(parents=True)
    entry = {
        "instrument_str": "t",
        "instrument_family_str": "t",
        "instrument_source_str": "t",
        "velocity": 100,
    }
    (folder / "examples.json").write_text(
        json.dumps({f"t-{pitch:03}-100": entry | {"pitch": pitch} for pitch, _ in notes})
    )
    for pitch, audio in notes:
        wav.write(folder / f"audio/t-{pitch:03}-100.wav", audio, 16000)
    return NSynth(folder)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    levels = [1, 0.8, 0.6, 0.5, 0.4, 0.3]
    return note_set(
        tmp_path_factory.mktemp("set"),
        [(pitch, toy.tone(pitch, levels, 4.0, 0.8)) for pitch in (57, 63)],
    )


def tiny(width=2, keep=0.9):
    return Baseline(BaselineConfig(width=width, latent=31, embedding=16, keep=keep))


def run(folder, data, config=SHORT, resume=False, stop=None):
    """All weights and statistics, after `stop` steps if given."""
    model = tiny()
    trainer = Trainer(BaselineTask(model, data, config=config), config, folder, resume)
    if stop is None:
        trainer.run()
    else:
        while trainer.step < stop:
            trainer._one_step()
        trainer.save()
    return model.state()


def test_the_published_rate_stays_and_the_compact_one_falls():
    magenta, compact = TRAIN_PRESETS["magenta"], TRAIN_PRESETS["compact"]
    assert {magenta.learning_rate_at(step) for step in (0, 100, 199_999)} == {1e-4}
    assert (
        compact.learning_rate_at(0) < 1e-4
        and compact.learning_rate_at(5000) == 1e-3
        and compact.learning_rate_at(9_999) < 2e-5
    )


def test_a_resumed_run_ends_with_the_same_weights_and_statistics_to_the_bit(data, tmp_path):
    whole = run(tmp_path / "whole", data)
    run(tmp_path / "halves", data, stop=2)
    again = run(tmp_path / "halves", data, resume=True)
    assert all(np.array_equal(whole[name], again[name]) for name in whole)
    assert not np.array_equal(
        whole["encoder.layers.0.mean"], tiny().state()["encoder.layers.0.mean"]
    )


def test_a_run_is_not_resumed_with_other_settings(data, tmp_path):
    run(tmp_path, data, stop=1)
    with pytest.raises(BadFile, match="made with other settings"):
        run(tmp_path, data, replace(SHORT, weight=3.0), resume=True)


def test_a_batch_depends_on_seed_and_step_alone(data):
    task = BaselineTask(tiny(), data, config=SHORT)
    first = task._ahead(0, 5, 8)
    task._ahead(0, 1, 8)
    again, other = task._ahead(0, 5, 8), task._ahead(1, 5, 8)
    assert all((a == b).all() for a, b in zip(first, again)) and not (first[0] == other[0]).all()


def test_silent_notes_do_not_end_a_run(tmp_path):
    silent = note_set(tmp_path / "set", [(60, np.zeros(64000, np.float32))])
    run(tmp_path / "run", silent, stop=1)


def test_other_notes_validate_if_there_are_any(data, tmp_path):
    other = note_set(tmp_path, [(70, toy.tone(70, [1, 0.5], 1.0, 0.5))])
    task = BaselineTask(tiny(), data, other, config=SHORT)
    assert [e.pitch for e in task.validated] == [70] and len(task.trained) == 2
    assert task.validate() != BaselineTask(tiny(), data, config=SHORT).validate()


def test_settings_that_cannot_be_are_refused():
    for wrong in ({"beta": 1.0}, {"weight": 0.0}, {"until": -1.0}, {"batch": 3}):
        with pytest.raises(BadValue):
            BaselineTrainConfig(**wrong)


def test_a_short_run_improves_and_leaves_samples(data, tmp_path):
    config = BaselineTrainConfig(
        steps=20,
        batch=2,
        learning_rate=1e-2,
        warmup=5,
        steady=False,
        clip=1.0,
        validate_every=10,
        save_every=1000,
    )
    task, told = BaselineTask(tiny(width=8, keep=0.8), data, config=config), []
    before = task.validate()["validation"]
    Trainer(task, config, tmp_path).run(on_figures=told.append)
    assert (
        "validation" in told[-1]
        and "dB" in told[-1]
        and task.validate()["validation"] < 0.75 * before
    )
    assert sorted(path.name for path in (tmp_path / "samples").iterdir()) == [
        "t-057-100-0000010.wav",
        "t-057-100-0000020.wav",
        "t-063-100-0000010.wav",
        "t-063-100-0000020.wav",
    ]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_tiny_network_learns_two_notes_and_plays_them_in_tune(data, tmp_path):
    # Of two notes the running variance, Bessel-corrected, would be twice the batch's: the batch is
    # larger than that.
    config = BaselineTrainConfig(
        steps=100,
        batch=8,
        learning_rate=1e-2,
        warmup=5,
        steady=False,
        clip=1.0,
        validate_every=1000,
        save_every=1000,
    )
    model = tiny(width=8, keep=0.8)
    Trainer(BaselineTask(model, data, config=config), config, tmp_path).run()
    model.forget()
    for example, other in zip(data.examples, reversed(data.examples)):
        (z,) = model.encode([data.audio(example)])
        ((_, audio),) = model.decode([NoteRequest(z, example.pitch)])
        hz = midi_to_hz(example.pitch)
        assert abs(1200 * np.log2(fundamental(audio, 16000, hz) / hz)) < 10
        own, others = (
            harmonic_share(audio, 16000, midi_to_hz(pitch), 30)
            for pitch in (example.pitch, other.pitch)
        )
        assert own > 0.55 and others < 0.4
