"""How a note rises is told to half a millisecond, mixed, and given to another note."""

import numpy as np
import pytest

from notebank.audio.partials.attack import POINTS, STEP, brought, mean_rise, rise

RATE = 48000


def ramp(milliseconds, late=3.0, rate=RATE, f0=500.0):
    """A tone that begins `late` and rises by a straight line."""
    time = np.arange(round(1.5 * rate)) / rate
    level = np.clip((time - late / 1000) / (milliseconds / 1000), 0, 1)
    return (level * np.exp(-2 * time) * np.sin(2 * np.pi * f0 * time)).astype(np.float32)


def taken(found):
    """Milliseconds from 10 to 90 % of the amplitude."""
    first, last = (np.argmax(found >= 20 * np.log10(share)) for share in (0.1, 0.9))
    return 1000 * STEP * (last - first)


def test_a_rise_never_falls_and_says_when_and_how_fast_a_note_begins():
    for milliseconds in (10, 40):
        found = rise(ramp(milliseconds), RATE)
        assert found.shape == (POINTS,) and np.all(np.diff(found) >= 0) and found[-1] == 0
        assert taken(found) == pytest.approx(0.8 * milliseconds, abs=2)
        assert found[0] < -50


def test_what_is_louder_does_not_rise_faster():
    audio = ramp(10)
    assert rise(audio * 7, RATE) == pytest.approx(rise(audio, RATE), abs=1e-3)


def test_it_is_the_same_at_another_rate():
    rises = [rise(ramp(10, rate=rate), rate) for rate in (44100, 48000, 96000)]
    heard = rises[1] > -30
    for found in rises:
        assert found[heard] == pytest.approx(rises[1][heard], abs=1)


def test_between_two_rises_lies_one_that_takes_their_geometric_mean():
    ends = [rise(ramp(10, late=2), RATE), rise(ramp(40, late=6), RATE)]
    half = mean_rise(ends, [0.5, 0.5])
    assert np.all(np.diff(half) >= 0) and half[-1] == 0
    assert taken(half) == pytest.approx(np.sqrt(taken(ends[0]) * taken(ends[1])), abs=1)
    way = [taken(mean_rise(ends, [1 - mix, mix])) for mix in (0, 0.25, 0.5, 0.75, 1)]
    assert np.all(np.diff(way) > 0)
    assert np.array_equal(mean_rise(ends, [1, 0]), ends[0])


@pytest.mark.parametrize("rate", [44100, 48000])
@pytest.mark.parametrize("other", [ramp(4), ramp(60, late=0)])
def test_a_note_gets_another_rise_and_is_itself_once_it_has_risen(other, rate):
    wanted, note = rise(other, RATE), ramp(20, rate=rate)
    made = brought(note, rate, wanted, 1.0)
    assert made.dtype == np.float32 and made.shape == note.shape
    heard = wanted > -15
    assert rise(made, rate)[heard] == pytest.approx(wanted[heard], abs=1.5)
    assert np.array_equal(made[rate:], note[rate:])
    assert np.array_equal(brought(note, rate, wanted, 0.0), note)


def test_silence_stays_silent():
    nothing = np.zeros(RATE, np.float32)
    assert not brought(nothing, RATE, rise(ramp(10), RATE), 1.0).any()
    assert np.all(np.isfinite(rise(nothing, RATE)))
