from pathlib import Path

import numpy as np
import pytest

from notebank.audio import mulaw
from notebank.errors import BadValue

REFERENCE = np.load(Path(__file__).parents[1] / "fixtures/nsynth_wavenet/mulaw.npz")


def test_levels_equal_magentas():
    assert np.array_equal(mulaw.encode(REFERENCE["x"]), REFERENCE["mu_law"])


def test_samples_equal_magentas_bit_for_bit():
    assert np.array_equal(mulaw.decode(REFERENCE["inv_k"]), REFERENCE["inv"])
    assert mulaw.decode(REFERENCE["inv_k"]).dtype == np.float32


def test_a_decoded_level_is_encoded_as_itself():
    levels = np.arange(-128, 128)
    assert np.array_equal(mulaw.encode(mulaw.decode(levels)), levels)


def test_full_scale_and_beyond_are_the_outermost_classes():
    assert mulaw.classes(np.array([-2.0, -1.0, 0.0, 1.0, 1.5])).tolist() == [0, 0, 128, 255, 255]
    assert mulaw.encode(np.float32(1)) == 128, (
        "the network hears full scale as 1, as Magenta's does"
    )


def test_no_float32_lies_so_near_to_the_edge_of_a_level_that_rounding_could_decide():
    edges = np.expm1(np.log(256) * np.arange(1, 128) / 128) / 255
    nearest = edges.astype(np.float32)
    below, above = (np.nextafter(nearest, np.float32(end)) for end in (0, 1))
    for around in (below, nearest, above):
        levels = 128 * np.log1p(255 * around.astype(np.float64)) / np.log(256)
        assert np.abs(levels - np.arange(1, 128)).min() > 1e-9


def test_a_level_that_does_not_exist_is_refused():
    with pytest.raises(BadValue, match=r"-128\.\.128"):
        mulaw.decode([-129])


def test_any_leading_dimensions_are_kept():
    x = np.linspace(-1, 1, 24).reshape(2, 3, 4)
    assert np.array_equal(mulaw.encode(x)[1, 2], mulaw.encode(x[1, 2]))
