import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.grid.plan import Grid


def test_cells_go_row_by_row_from_the_north_west():
    mixes = Grid(("a", "b", "c", "d"), 3).mixes()
    assert (
        mixes[0] == (("a", 1.0),)
        and mixes[2] == (("b", 1.0),)
        and mixes[6] == (("c", 1.0),)
        and mixes[8] == (("d", 1.0),)
    )
    assert mixes[4] == (("a", 0.25), ("b", 0.25), ("c", 0.25), ("d", 0.25))
    assert mixes[1] == (("a", 0.5), ("b", 0.5)) and mixes[3] == (("a", 0.5), ("c", 0.5))


def test_all_weights_of_a_cell_sum_to_one():
    for law in ("bilinear", "radial"):
        assert np.allclose(
            [sum(weight for _, weight in mix) for mix in Grid(tuple("abcd"), 9, law=law).mixes()], 1
        )


def test_the_same_sound_in_two_corners_makes_rows_or_columns_the_same():
    assert len(set(Grid(("a", "b", "a", "b"), 9).mixes())) == 9
    assert len(set(Grid(("a", "a", "a", "a"), 5).mixes())) == 1
    assert len(set(Grid(("a", "b", "b", "a"), 9).mixes())) < 81
    assert len(set(Grid(("a", "b", "c", "d"), 9).mixes())) == 81


def test_radial_weights_differ_from_bilinear_only_inside():
    bilinear, radial = (Grid(tuple("abcd"), 5, law=law).mixes() for law in ("bilinear", "radial"))
    differing = {
        i
        for i in range(25)
        if any(abs(dict(bilinear[i]).get(c, 0) - dict(radial[i]).get(c, 0)) > 1e-9 for c in "abcd")
    }
    assert differing == {6, 7, 8, 11, 13, 16, 17, 18}


@pytest.mark.parametrize(
    "change", [{"resolution": 1}, {"resolution": 130}, {"law": "cubic"}, {"corners": ("a", "b")}]
)
def test_impossible_grids_are_refused(change):
    with pytest.raises(BadValue):
        Grid(**{"corners": ("a", "b", "c", "d"), **change})
