"""Notes finished as the Open NSynth Super's pipeline does."""

import numpy as np
import pytest

from notebank.errors import NotebankError
from notebank.grid.onss_post import finish, onset

RATE = 16000


def tone(begins=0, seconds=4.0, level=0.3):
    audio = np.zeros(round(seconds * RATE), np.float32)
    audio[begins:] = level * np.sin(2 * np.pi * 440 * np.arange(audio.size - begins) / RATE)
    return audio


@pytest.mark.parametrize("samples", [60000, 64000, 64])
def test_a_note_has_the_length_that_was_asked_for_and_ends_in_silence(samples):
    note = finish(tone(), samples, RATE)
    assert (
        note.shape == (samples,)
        and note.dtype == np.float32
        and note[0] == 0
        and not note[-2:].any()
        and note[samples // 2 :].any()
    )


def test_the_peak_is_12_db_below_full_scale_whatever_it_was():
    for level in (0.01, 0.3, 1.0):
        assert 20 * np.log10(np.abs(finish(tone(level=level), 60000, RATE)).max()) == pytest.approx(
            -12, abs=0.05
        )


def test_a_note_begins_16_samples_before_a_tenth_of_its_peak():
    late = tone(begins=2000)
    first = int(np.argmax(np.abs(late) >= 0.03))
    assert onset(late, RATE) == first - 16
    note = finish(late, 60000, RATE)
    assert (
        np.array_equal(np.flatnonzero(np.abs(note) > 0.02)[:1], [16])
        or abs(int(np.argmax(np.abs(note) > 0.02)) - 16) <= 2
    )
    assert not note[62000 - onset(late, RATE) + 1 :].any()


def test_an_onset_later_than_a_quarter_of_a_second_is_left_where_it_is():
    assert onset(tone(begins=5000), RATE) == 0


def test_a_full_scale_click_does_not_make_the_note_quiet():
    clicked = tone(level=0.1)
    clicked[30000] = 1.02
    assert np.abs(finish(clicked, 60000, RATE) - finish(tone(level=0.1), 60000, RATE)).max() < 0.01


def test_silence_stays_silent_and_nonsense_is_refused():
    assert not finish(np.zeros(64000, np.float32), 60000, RATE).any()
    with pytest.raises(NotebankError, match="NaN"):
        finish(np.full(64000, np.nan, np.float32), 60000, RATE)
