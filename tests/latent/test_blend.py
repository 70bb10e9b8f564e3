"""Mixtures of latents."""

import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.latent.blend import blend


def slerp(a: np.ndarray, b: np.ndarray, t: float) -> np.ndarray:
    angle = np.arccos(np.clip(a @ b, -1, 1))
    return (np.sin((1 - t) * angle) * a + np.sin(t * angle) * b) / np.sin(angle)


def unit(rng: np.random.Generator, size: int = 256) -> np.ndarray:
    z = rng.normal(size=size)
    return z / np.linalg.norm(z)


def test_a_corner_alone_comes_out_exactly_as_it_went_in():
    a, b = np.random.default_rng(0).normal(size=(2, 5)).astype(np.float32)
    for geometry in ("flat", "sphere"):
        assert np.array_equal(blend([a, b], [1, 0], geometry), a)


def test_flat_is_the_weighted_sum_and_weights_need_not_sum_to_one():
    a, b = np.float32([[1, 2], [3, 4]]), np.float32([[5, 6], [7, 8]])
    assert np.allclose(blend([a, b], [3, 1]), 0.75 * a + 0.25 * b)


@pytest.mark.parametrize("t", [0.0, 0.1, 0.5, 0.77, 1.0])
def test_on_the_sphere_two_latents_mix_as_slerp_with_the_mean_of_their_norms(t):
    rng = np.random.default_rng(1)
    a, b = unit(rng), unit(rng)
    assert np.allclose(
        blend([2 * a, 4 * b], [1 - t, t], "sphere"), (2 + 2 * t) * slerp(a, b, t), atol=1e-6
    )


def test_on_the_sphere_nearly_equal_latents_mix_as_on_a_line():
    a = np.array([1.0, 0.0, 0.0])
    b = np.array([1.0, 1e-6, 0.0])
    assert np.allclose(blend([a, b], [0.5, 0.5], "sphere"), [1, 5e-7, 0], atol=1e-9)
    assert np.allclose(blend([a, a], [0.5, 0.5], "sphere"), a)


def test_on_the_sphere_the_order_of_four_latents_does_not_matter():
    rng = np.random.default_rng(2)
    points, weights = [unit(rng) for _ in range(4)], np.array([0.1, 0.2, 0.3, 0.4])
    turned = blend([points[i] for i in (2, 0, 3, 1)], weights[[2, 0, 3, 1]], "sphere")
    assert np.allclose(blend(points, weights, "sphere"), turned, atol=1e-6)
    assert np.linalg.norm(turned) == pytest.approx(1, abs=1e-6)


def test_opposite_latents_are_refused_on_the_sphere_unless_one_has_no_weight():
    a = np.array([0.6, 0.8, 0.0])
    with pytest.raises(BadValue, match="opposite"):
        blend([a, -2 * a], [0.3, 0.7], "sphere")
    assert np.allclose(blend([a, -a], [1, 0], "sphere"), a)
    with pytest.raises(BadValue, match="length zero"):
        blend([a, 0 * a], [0.5, 0.5], "sphere")


def test_shorter_tracks_are_held_at_their_last_frame():
    short, long = np.float32([[0, 0], [2, 4]]), np.float32([[0, 0], [0, 0], [0, 0], [2, 2]])
    assert blend([short, long], [0.5, 0.5]).tolist() == [[0, 0], [1, 2], [1, 2], [2, 3]]


def test_what_cannot_be_mixed_is_refused():
    with pytest.raises(BadValue, match="different lengths"):
        blend([np.zeros(3), np.zeros(4)], [0.5, 0.5])
    with pytest.raises(BadValue, match="different shapes"):
        blend([np.zeros((3, 2)), np.zeros((3, 4))], [0.5, 0.5])
    for weights in ([0.5], [0, 0], [-1, 2], [np.nan, 1]):
        with pytest.raises(BadValue, match="weights"):
            blend([np.zeros(3), np.zeros(3)], weights)
