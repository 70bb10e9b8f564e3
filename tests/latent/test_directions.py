import numpy as np
import pytest

from models.gansynth import imported
from notebank.errors import BadValue, NotFound
from notebank.latent.directions import principal

RNG = np.random.default_rng(0)


def stretched(*strengths):
    """A layer whose output varies by `strengths` along known directions (the rows of the second
    result)."""
    basis = np.linalg.qr(RNG.standard_normal((8, 8)))[0]
    turned = np.linalg.qr(RNG.standard_normal((50, 8)))[0]
    full = np.array([*strengths, *[0.1] * (8 - len(strengths))])
    return turned * full @ basis.T, basis.T


def test_the_strongest_direction_comes_first():
    layer, basis = stretched(5, 3, 1)
    found = principal(layer, 3)
    assert np.allclose(np.abs(found.vectors @ basis[:3].T), np.eye(3), atol=1e-5)
    assert found.shares[:3] == pytest.approx(np.array([25, 9, 1]) / (25 + 9 + 1 + 5 * 0.01))


def test_no_sampling_finds_them_better():
    layer = imported().first_layer()
    z = np.random.default_rng(1).standard_normal((20000, 256))
    heard = z @ layer.T
    found = principal(layer, 4)
    sampled = np.linalg.eigvalsh(np.cov(heard.T))[::-1]
    assert sampled[:4] / sampled.sum() == pytest.approx(found.shares, rel=0.1)
    moved = found.vectors @ layer.T
    along = heard @ (moved / np.linalg.norm(moved, axis=1, keepdims=True)).T
    assert along.var(axis=0) == pytest.approx(sampled[:4], rel=0.1)


def test_sliders_move_a_latent_and_nothing_moves_at_zero():
    found = principal(stretched(3, 2)[0], 2)
    z = RNG.standard_normal(8).astype(np.float32)
    assert np.array_equal(found.move(z, []), z) and np.array_equal(found.move(z, [0, 0]), z)
    assert np.allclose(found.move(z, [0, 2]) - z, 2 * found.vectors[1], atol=1e-6)
    assert np.array_equal(found.move(z, {"direction_2": 2}), found.move(z, [0, 2]))
    assert np.linalg.norm(found.vectors, axis=1) == pytest.approx([1, 1])


def test_directions_can_be_named():
    found = principal(stretched(3, 2)[0], 2).renamed({"direction_1": "bright"})
    assert found.names == ("bright", "direction_2")
    with pytest.raises(
        NotFound, match="there is no direction 'dark'; there are bright, direction_2"
    ):
        found.move(np.zeros(8), {"dark": 1})
    with pytest.raises(BadValue, match="one name"):
        found.renamed({"bright": "direction_2"})


def test_too_many_or_wrong_ones_are_refused():
    found = principal(stretched(3)[0], 2)
    with pytest.raises(BadValue, match="there are 2 directions, not 3"):
        found.move(np.zeros(8), [1, 2, 3])
    with pytest.raises(BadValue, match="latents of shape"):
        found.move(np.zeros(7), [1])
    with pytest.raises(BadValue, match=r"has 1\.\.8 directions, not 9"):
        principal(stretched(3)[0], 9)
