import numpy as np
import pytest

from notebank.checkpoints import latents
from notebank.checkpoints.latents import KeptLatent
from notebank.errors import BadFile, BadValue, NotFound
from notebank.models.base import LatentSpec

TRACK = LatentSpec((None, 16), 128)
Z = np.random.default_rng(0).standard_normal((5, 16)).astype(np.float32)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    return tmp_path


def test_a_latent_comes_back_to_the_bit_with_what_it_was_made_for():
    latents.save("breath", KeptLatent(Z, "flat", "harmonic"))
    again = latents.load("breath")
    assert np.array_equal(again.z, Z) and (again.geometry, again.model) == ("flat", "harmonic")
    latents.save("breath", KeptLatent(Z + 1, "flat", "harmonic"))
    assert np.array_equal(latents.load("breath").z, Z + 1) and latents.names() == ["breath"]


def test_only_latents_of_the_same_shape_and_geometry_are_offered_time_apart():
    latents.save("track", KeptLatent(Z, "flat", "harmonic"))
    latents.save("vector", KeptLatent(Z[0], "sphere", "gan"))
    assert latents.fitting(TRACK) == ["track"]
    assert latents.fitting(LatentSpec((16,), geometry="sphere")) == ["vector"]
    assert latents.fitting(LatentSpec((16,))) == latents.fitting(LatentSpec((None, 8))) == []


def test_what_is_missing_or_damaged_is_told_and_not_offered(home):
    with pytest.raises(NotFound, match="no latent was saved as 'x'; there are none yet"):
        latents.load("x")
    with pytest.raises(BadValue, match="cannot be called"):
        latents.save("../x", KeptLatent(Z, "flat", "harmonic"))
    path = latents.save("x", KeptLatent(Z, "flat", "harmonic"))
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(BadFile, match="cannot be read as a latent"):
        latents.load("x")
    (home / "latents/8 bit.safetensors").write_bytes(b"")
    assert latents.names() == ["8 bit", "x"] and latents.fitting(TRACK) == []
