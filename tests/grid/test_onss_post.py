"""Notes finished as the Open NSynth Super's pipeline does."""

import numpy as np
import pytest

from notebank.errors import NotebankError
from notebank.grid.onss_post import finish, onset

RATE = 16000
LEVEL = 10 ** (-12 / 20)


def tone(begins=0, seconds=4.0, level=0.3):
    audio = np.zeros(round(seconds * RATE), np.float32)
    audio[begins:] = level * np.sin(2 * np.pi * 440 * np.arange(audio.size - begins) / RATE)
    return audio


@pytest.mark.parametrize("samples", [60000, 64000, 64])
def test_a_note_has_the_length_that_was_asked_for_and_ends_in_silence(samples):
    note = finish(tone(), samples)
    assert note.shape == (samples,) and note.dtype == np.float32
    assert note[0] == note[-1] == 0 and note[samples // 2 :].any()


def test_the_peak_is_12_db_below_full_scale_whatever_it_was():
    for level in (0.01, 0.3, 1.0):
        assert np.abs(finish(tone(level=level), 60000)).max() == pytest.approx(LEVEL, rel=0.005)


@pytest.mark.parametrize("begins", [2000, 5000, 40000])
def test_a_note_begins_16_samples_before_a_tenth_of_its_peak_wherever_that_is(begins):
    late = tone(begins)
    first = int(np.argmax(np.abs(late) > 0.03))
    assert onset(late) == first - 16
    note = finish(late, 60000)
    assert int(np.argmax(np.abs(note) > 0.1 * LEVEL)) == 16
    assert not note[late.size - onset(late) :].any()


def test_eight_samples_at_either_end_rise_from_zero_and_fall_to_it_evenly():
    square = np.where(np.arange(64000) % 2, 0.5, -0.5).astype(np.float32)
    note = np.abs(finish(square, 60000)) / LEVEL
    ramp = np.arange(8) / 7
    assert note[:8] == pytest.approx(ramp) and note[-8:] == pytest.approx(ramp[::-1])
    assert note[8:-8] == pytest.approx(1)


def test_a_sound_that_ends_before_its_note_does_so_without_an_edge():
    note = finish(np.full(16000, 0.5, np.float32), 60000)
    assert note[15992:16000] == pytest.approx(LEVEL * np.arange(7, -1, -1) / 7, abs=1e-6)
    assert not note[16000:].any()


def test_a_sample_between_two_steps_of_more_than_full_scale_is_bridged_and_no_other():
    clicked = tone(level=0.1)
    clicked[30000] = 1.2
    assert finish(clicked, 60000) == pytest.approx(finish(tone(level=0.1), 60000), abs=0.01)
    clicked[30000] = 0.9
    assert np.abs(finish(clicked, 60000)).argmax() == 30000 - onset(clicked)


def test_silence_stays_silent_and_nonsense_is_refused():
    assert not finish(np.zeros(64000, np.float32), 60000).any()
    with pytest.raises(NotebankError, match="NaN"):
        finish(np.full(64000, np.nan, np.float32), 60000)
