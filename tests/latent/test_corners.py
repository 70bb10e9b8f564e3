"""Weights of the pad's corners."""

import math

import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.latent.corners import PLACES, bilinear, radial, snap


@pytest.mark.parametrize("weigh", [bilinear, radial])
def test_each_corner_is_itself_and_the_centre_is_a_quarter_of_each(weigh):
    for i, place in enumerate(PLACES):
        assert weigh(*place).tolist() == np.eye(4)[i].tolist()
    assert np.allclose(weigh(0.5, 0.5), 0.25)


@pytest.mark.parametrize("weigh", [bilinear, radial])
def test_weights_sum_to_one_everywhere(weigh):
    for x in np.linspace(0, 1, 9):
        for y in np.linspace(0, 1, 9):
            weights = weigh(x, y)
            assert weights.min() >= 0
            assert math.isclose(weights.sum(), 1)


def test_the_two_laws_differ_by_at_most_seven_hundredths_on_the_grid_of_nine():
    worst = max(
        abs(bilinear(x, y) - radial(x, y)).max()
        for x in np.linspace(0, 1, 9)
        for y in np.linspace(0, 1, 9)
    )
    assert worst == pytest.approx(0.071, abs=5e-4)
    assert abs(bilinear(0.375, 0.25) - radial(0.375, 0.25)).max() == pytest.approx(worst)


def test_x_goes_right_and_y_goes_down():
    assert bilinear(0.75, 0.0).argmax() == 1
    assert bilinear(0.0, 0.75).argmax() == 2


def test_places_snap_to_the_lattice_and_stay_there():
    for x in np.linspace(-0.2, 1.2, 57):
        snapped = snap(x, 1 - x)
        assert snapped == snap(*snapped)
        assert all(value * 32 == round(value * 32) and 0 <= value <= 1 for value in snapped)
    assert snap(0.49, 0.51, lattice=2) == (0.0, 1.0)


def test_a_place_that_is_no_number_is_refused():
    for broken in [(math.nan, 0.5), (0.5, math.nan)]:
        with pytest.raises(BadValue):
            snap(*broken)
    assert snap(math.inf, -math.inf) == (1.0, 0.0)
