import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.latent.mixture import crossfade, mix, morph

RNG = np.random.default_rng(0)
A, B, C = (RNG.normal(size=(12, 16)).astype(np.float32) for _ in range(3))


def test_a_mix_of_one_track_is_that_track():
    assert np.array_equal(mix([A]), A)


def test_equal_weights_give_the_mean():
    assert np.allclose(mix([A, B, C]), (A + B + C) / 3, atol=1e-6)


def test_only_the_ratio_of_weights_counts():
    assert np.allclose(mix([A, B], [3, 1]), 0.75 * A + 0.25 * B, atol=1e-6)
    assert np.allclose(mix([A, B], [300, 100]), mix([A, B], [3, 1]), atol=1e-6)


def test_a_negative_weight_leads_beyond_the_other_sound():
    assert np.allclose(mix([A, B], [2, -1]), 2 * A - B, atol=1e-5)


def test_a_shorter_track_is_held_at_its_last_frame():
    mixed = mix([A, B[:5]])
    assert mixed.shape == (12, 16)
    assert np.allclose(mixed[8], (A[8] + B[4]) / 2, atol=1e-6)


def test_a_morph_begins_with_the_first_and_ends_with_the_last():
    moved = morph([A, B, C])
    assert np.array_equal(moved[0], A[0]) and np.array_equal(moved[-1], C[-1])


def test_a_morph_between_constant_tracks_is_a_straight_line():
    moved = morph([np.zeros((11, 2)), np.ones((11, 2))])
    assert np.allclose(moved[:, 0], np.linspace(0, 1, 11))


def test_a_morph_stands_where_places_say_and_not_beyond_the_ends():
    places = np.array([0, 0.5, 1, 1.5, 2, 9, -3, 0, 0, 0, 0, 0])
    moved = morph([A, B, C], places)
    assert np.allclose(moved[3], (B[3] + C[3]) / 2, atol=1e-6)
    assert np.array_equal(moved[5], C[5]) and np.array_equal(moved[6], A[6])


def test_a_crossfade_is_one_track_then_a_ramp_then_the_other():
    crossed = crossfade(np.zeros((8, 1)), np.ones((6, 1)), 4)[:, 0]
    assert crossed.shape == (10,)
    assert not crossed[:4].any() and np.all(crossed[8:] == 1)
    assert np.allclose(crossed[4:8], [0.125, 0.375, 0.625, 0.875])


def test_a_crossfade_without_overlap_is_one_after_the_other():
    assert np.array_equal(crossfade(A, B, 0), np.concatenate([A, B]))


@pytest.mark.parametrize(
    "call, text",
    [
        (lambda: mix([]), "no tracks"),
        (lambda: mix([A, B], [1]), "as many weights"),
        (lambda: mix([A, B], [1, -1]), "not sum up to 0"),
        (lambda: mix([A, B[:, :3]]), r"as many channels, not \[3, 16\]"),
        (lambda: mix([A[0]]), r"\[frames, d\]"),
        (lambda: morph([A, B], np.zeros(3)), "12 frames needs a place for each"),
        (lambda: crossfade(A, B, 13), r"overlap by 0\.\.12 frames, not 13"),
    ],
)
def test_what_does_not_fit_is_refused_in_plain_words(call, text):
    with pytest.raises(BadValue, match=text):
        call()
