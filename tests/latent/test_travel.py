from itertools import islice, pairwise

import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.latent.travel import between, slerp, walk, weighted_sum

ONE, OTHER = np.random.default_rng(1).standard_normal((2, 256)).astype(np.float32)


def angle(first, second):
    return np.arccos(
        np.clip(np.dot(first, second) / np.linalg.norm(first) / np.linalg.norm(second), -1, 1)
    )


def test_the_ends_of_an_arc_are_the_latents_themselves():
    assert np.array_equal(slerp(ONE, OTHER, 0), ONE) and np.array_equal(slerp(ONE, OTHER, 1), OTHER)


def test_an_arc_goes_evenly():
    third = slerp(ONE, OTHER, 1 / 3)
    assert angle(ONE, third) == pytest.approx(angle(ONE, OTHER) / 3, abs=1e-5)
    assert np.linalg.norm(third) == pytest.approx(
        2 / 3 * np.linalg.norm(ONE) + 1 / 3 * np.linalg.norm(OTHER), rel=1e-5
    )
    with pytest.raises(BadValue, match=r"from 0 to 1, not 1\.5"):
        slerp(ONE, OTHER, 1.5)


def test_a_weighted_sum_takes_any_weights():
    assert np.allclose(weighted_sum([ONE, OTHER], [2, -0.5]), 2 * ONE - 0.5 * OTHER, atol=1e-6)
    with pytest.raises(BadValue, match="2 latents need as many weights, not 1"):
        weighted_sum([ONE, OTHER], [1])
    with pytest.raises(BadValue, match="different shapes"):
        weighted_sum([ONE, OTHER[:5]], [1, 1])


def test_a_walk_keeps_its_distance_from_the_centre_and_the_length_of_its_steps():
    places = [ONE, *islice(walk(ONE, 0.1, 7), 50)]
    for here, there in pairwise(places):
        assert angle(here, there) == pytest.approx(0.1, abs=1e-4)
        assert np.linalg.norm(there) == pytest.approx(np.linalg.norm(ONE), rel=1e-5)
    assert angle(ONE, places[-1]) > 0.4
    assert np.array_equal(places[-1], list(islice(walk(ONE, 0.1, 7), 50))[-1])
    with pytest.raises(BadValue, match="all zeros"):
        next(walk(np.zeros(4), 0.1, 0))


def test_between_two_places_lie_as_many_as_were_asked_for():
    places = between([ONE, OTHER, ONE], 3)
    assert len(places) == 9
    assert all(np.array_equal(places[i], place) for i, place in ((0, ONE), (4, OTHER), (8, ONE)))
    assert len({round(float(angle(here, there)), 4) for here, there in pairwise(places)}) == 1
    assert len(between([ONE, OTHER], 0)) == 2
