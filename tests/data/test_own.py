import numpy as np
import pytest

from data import toy
from notebank.data import own
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue


def notes(*pitches):
    for pitch in pitches:
        audio = toy.tone(pitch, [1, 0.5, 0.2], 1.0, 0.5)
        yield own.Recorded("horn", pitch, 100, np.asarray(audio, np.float32), 16000)


def test_recordings_become_a_data_set_that_is_read_like_any_other(tmp_path):
    told = []
    made = own.make(notes(48, 60), tmp_path / "set", "brass", seconds=2.0, on_note=told.append)
    data = NSynth(tmp_path / "set")
    assert made == len(data) == 2 and told == [1, 2]
    first = data.examples[0]
    assert (first.instrument, first.family, first.pitch) == ("horn", "brass", 48)
    assert first.split == "train" and not first.fault
    heard = data.audio(first)
    assert heard.shape == (32000,) and np.abs(heard[:16000]).max() > 0.1
    assert not heard[16000:].any()


def test_a_folder_in_use_twins_and_unknown_families_are_refused(tmp_path):
    with pytest.raises(BadValue, match="not 'kazoo'"):
        own.make(notes(48), tmp_path / "set", "kazoo")
    with pytest.raises(BadFile, match="two recordings are horn-048-100"):
        own.make(notes(48, 48), tmp_path / "set")
    with pytest.raises(BadFile, match="there already"):
        own.make(notes(48), tmp_path / "set")
