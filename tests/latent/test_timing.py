import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.latent import timing

RAMP = np.arange(20, dtype=np.float32)[:, None] * np.ones((1, 3), np.float32)
WAVE = np.sin(2 * np.pi * (np.arange(100) + 0.5) / 50)[:, None].astype(np.float32)


def test_a_straight_line_stays_straight_and_gets_half_as_steep_at_twice_the_length():
    slow = timing.stretch(RAMP, 2)
    assert slow.shape == (40, 3)
    assert np.allclose(np.diff(slow[2:-2, 0]), 0.5)


def test_a_slow_movement_keeps_its_shape_when_stretched():
    slow = timing.stretch(WAVE, 3)[:, 0]
    assert np.max(np.abs(slow - np.sin(2 * np.pi * (np.arange(300) + 0.5) / 150))[3:-3]) < 0.003
    assert np.max(np.abs(timing.stretch(slow[:, None], 1 / 3) - WAVE)[1:-1]) < 0.003


def test_stretching_by_one_changes_nothing():
    assert np.array_equal(timing.stretch(WAVE, 1), WAVE)


def test_resize_gives_exactly_that_many_frames():
    assert [len(timing.resize(RAMP, n)) for n in (1, 7, 20, 33)] == [1, 7, 20, 33]
    assert timing.resize(RAMP, 1)[0, 0] == pytest.approx(9.5)


def test_a_slow_down_starts_at_full_speed_and_ends_at_the_last_one():
    long = np.arange(400, dtype=np.float32)[:, None]
    slowed = timing.slow_down(long, 0.25)[:, 0]
    assert len(slowed) == 640
    speed = np.diff(slowed)
    assert speed[1] == pytest.approx(1, abs=0.01) and speed[-5] == pytest.approx(0.25, abs=0.01)
    assert np.all(np.diff(speed[1:-4]) < 1e-3)


def test_a_slow_down_to_full_speed_changes_nothing():
    assert np.allclose(timing.slow_down(WAVE, 1), WAVE)


def test_a_loop_plays_the_attack_once_and_then_repeats():
    looped = timing.loop(RAMP, 32, start=10, end=16)[:, 0]
    assert looped.tolist() == [*range(16), *range(10, 16), *range(10, 16), *range(10, 14)]


def test_a_loop_shorter_than_the_track_cuts_it():
    assert np.array_equal(timing.loop(RAMP, 5), RAMP[:5])


def test_a_faded_loop_makes_no_large_step_at_its_jump():
    hard = timing.loop(RAMP, 60, 10, 20)[:, 0]
    soft = timing.loop(RAMP, 60, 10, 20, fade=10)[:, 0]
    assert np.max(np.abs(np.diff(hard))) == 9
    assert np.max(np.abs(np.diff(soft))) < 1.1
    assert np.array_equal(soft[:10], hard[:10])


def test_reversing_twice_changes_nothing():
    assert timing.reverse(RAMP)[0, 0] == 19
    assert np.array_equal(timing.reverse(timing.reverse(WAVE)), WAVE)


def test_a_shift_moves_everything_later_and_holds_the_first_frame():
    assert timing.shift(RAMP, 3)[:, 0].tolist() == [0, 0, 0, *range(17)]
    assert timing.shift(RAMP, -2)[:, 0].tolist() == [*range(2, 20), 19, 19]
    assert timing.shift(RAMP, 0.5)[10, 0] == pytest.approx(9.5)


@pytest.mark.parametrize(
    "call, text",
    [
        (lambda: timing.stretch(RAMP, 0), "factor above 0"),
        (lambda: timing.resize(RAMP, 0), "at least 1 frame"),
        (lambda: timing.slow_down(RAMP, 2), r"speed of 0\.\.1"),
        (lambda: timing.loop(RAMP, 9, 15, 12), r"within frames 0\.\.20"),
        (lambda: timing.loop(RAMP, 9, 2, 12, fade=3), r"fade over 0\.\.2 frames"),
        (lambda: timing.reverse(np.zeros(4)), r"\[frames, d\]"),
    ],
)
def test_what_does_not_fit_is_refused_in_plain_words(call, text):
    with pytest.raises(BadValue, match=text):
        call()
