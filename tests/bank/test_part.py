import numpy as np
import pytest
import soundfile

from notebank.bank import part
from notebank.errors import BadValue


def guarded(n, length):
    notes = np.random.default_rng(n).uniform(-1, 1, (n, length)).astype(np.float32)
    notes[:, 0] = notes[:, -2:] = 0
    return notes


def test_a_part_holds_its_notes_back_to_back(tmp_path):
    notes = guarded(3, 320)
    assert part.write(tmp_path / "p.wav", notes, 16000) == 960
    audio, rate = soundfile.read(tmp_path / "p.wav", dtype="float32")
    assert rate == 16000 and np.array_equal(audio.reshape(3, 320), notes)


def test_notes_without_zero_guards_or_with_nan_are_refused(tmp_path):
    for spoiled, text in [((0, 0, 0.1), "zero"), ((1, -2, 0.1), "zero"), ((1, 5, np.nan), "NaN")]:
        notes = guarded(2, 64)
        notes[spoiled[0], spoiled[1]] = spoiled[2]
        with pytest.raises(BadValue, match=text):
            part.write(tmp_path / "p.wav", notes, 16000)
    with pytest.raises(BadValue, match="shape"):
        part.write(tmp_path / "p.wav", np.zeros(64), 16000)
    assert not list(tmp_path.iterdir())
