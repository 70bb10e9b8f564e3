import json

import numpy as np
import pytest

from data import toy
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, NotFound


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return toy.make(tmp_path_factory.mktemp("toy") / "set", pitches=range(50, 53), seconds=0.25)


def test_notes_carry_what_their_entries_say(folder):
    data = NSynth(folder)
    assert len(data) == 12
    example = data.select(lambda e: e.pitch == 51 and e.velocity == 100 and e.family == "flute")[0]
    assert example.name == "flute_acoustic_001-051-100" and example.source == "acoustic"
    assert data.audio(example).shape == (4000,) and np.abs(data.audio(example)).max() > 0.1


def test_neighbours_share_instrument_and_velocity(folder):
    data = NSynth(folder)
    example = data.examples[0]
    above = data.neighbour(example, 1)
    assert above is not None
    assert (above.instrument, above.velocity, above.pitch) == (example.instrument, example.velocity, example.pitch + 1)
    assert data.neighbour(example, 40) is None


def test_some_of_the_notes_are_always_the_same_and_favour_no_velocity(tmp_path):
    data = NSynth(toy.make(tmp_path / "set", pitches=range(40, 60), seconds=0.05))
    some = data.some(data.examples, 40)
    assert some == data.some(data.examples, 40) and len(set(some)) == 40 and some == sorted(some, key=lambda e: e.name)
    assert 12 <= sum(example.velocity == 60 for example in some) <= 28
    assert data.some(data.examples, 1000) == list(data.examples)


def test_folders_that_hold_no_data_set_are_refused(tmp_path):
    with pytest.raises(NotFound, match=r"no examples\.json"):
        NSynth(tmp_path)
    (tmp_path / "examples.json").write_text("{")
    with pytest.raises(BadFile, match="cannot be read"):
        NSynth(tmp_path)
    (tmp_path / "examples.json").write_text(json.dumps({"a": {"pitch": 60}}))
    with pytest.raises(BadFile, match="note a lacks 'instrument_str'"):
        NSynth(tmp_path)


def test_a_missing_recording_is_named(tmp_path):
    folder = toy.make(tmp_path / "set", pitches=[50], seconds=0.1)
    data = NSynth(folder)
    data.path(data.examples[0]).unlink()
    with pytest.raises(NotFound, match=r"bass_synthetic_000-050-060\.wav"):
        data.audio(data.examples[0])
