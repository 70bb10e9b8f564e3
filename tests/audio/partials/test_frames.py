"""Rows that are read between frames."""

import numpy as np
import pytest

from notebank import native
from notebank.audio.partials.frames import add_between, between

PLACES = np.array([-1.0, 0.0, 0.25, 3.0, 3.999, 4.0, 17.5])


@pytest.fixture(params=[False, True], ids=["numpy", "library"])
def library(request, monkeypatch):
    if request.param and not native.available():
        pytest.skip("the library was not built")
    if not request.param:
        monkeypatch.setattr(native, "available", lambda: False)


@pytest.mark.parametrize("weight", [0.5, np.arange(7)])
@pytest.mark.parametrize("frames", [1, 2, 5])
def test_rows_are_added_as_they_are_read(library, frames, weight):
    random = np.random.default_rng(0)
    rows = random.standard_normal((frames, 7)).astype(np.float32)
    out = random.standard_normal((len(PLACES), 9)).astype(np.float32)
    wanted = out.copy()
    wanted[:, :7] += np.float32(weight) * between(rows, PLACES)
    add_between(out, rows, PLACES, weight)
    assert np.allclose(out, wanted, atol=1e-5)
    assert np.array_equal(out[:, 7:], wanted[:, 7:])


def test_a_part_of_the_columns_can_be_read(library):
    rows = np.arange(12, dtype=np.float32).reshape(3, 4)
    out = np.zeros((1, 2), np.float32)
    add_between(out, rows[:, :2], np.array([1.5]))
    assert out.tolist() == [[6.0, 7.0]]
