"""The variational harmonic model with fresh weights: what holds whatever it has learnt."""

import numpy as np
import pytest
import torch

from notebank.checkpoints import directions
from notebank.errors import BadFile, BadValue
from notebank.latent.blend import blend
from notebank.models.base import NoteRequest
from notebank.models.harmonic.vae import PEAK, HarmonicVae
from notebank.models.harmonic.vae_network import HarmonicVaeConfig, on_sphere
from notebank.training.harmonic.vae import divergence


@pytest.fixture(scope="module")
def model():
    return HarmonicVae(HarmonicVaeConfig(length=16000, track=16, encoder=16, decoder=32, top=32))


def note(model, z, pitch=60, samples=None):
    ((_, audio),) = model.decode([NoteRequest(z, pitch, samples=samples, seed=1)])
    return audio


def test_only_the_direction_of_a_latent_counts(model):
    (z,) = model.sample(1, 3)
    same, other = (np.abs(note(model, z) - note(model, where)).max() for where in (2.5 * z, -z))
    assert same < 1e-6 < 1e-5 < other


def test_encoded_latents_are_as_long_as_those_of_the_prior(model):
    tones = [np.sin(np.arange(20000) * step).astype(np.float32) for step in (0.05, 0.1)]
    encoded = model.encode(tones)
    assert all(np.linalg.norm(z) == pytest.approx(np.sqrt(32), rel=1e-4) for z in encoded)
    drawn = np.linalg.norm(model.sample(1000, 0), axis=1)
    assert drawn.mean() == pytest.approx(np.sqrt(32), rel=0.02)
    assert np.linalg.norm(blend(encoded, [0.5, 0.5], "sphere")) == pytest.approx(
        np.sqrt(32), rel=1e-4
    )


def test_loudness_of_a_recording_is_not_encoded(model):
    tone = np.sin(np.arange(16000) * 0.1).astype(np.float32)
    assert np.allclose(model.encode([tone])[0], model.encode([0.01 * tone])[0], atol=1e-3)


def test_a_note_longer_than_the_model_is_held_on_its_last_frame(model):
    levels = model.levels(model.sample(1, 0)[0], 60, 200)
    assert levels.noise.shape == (200, 513)
    assert torch.equal(levels.noise[62:], levels.noise[62:63].expand(138, -1)) and not torch.equal(
        levels.noise[61], levels.noise[62]
    )


def test_directions_are_found_in_its_first_layer(model):
    found = directions.compute(model, 4)
    assert found.vectors.shape == (4, 32)
    assert np.allclose(found.move(np.zeros(32), {"direction_2": 1.0}), found.vectors[1])


def test_the_price_of_a_latent_is_its_divergence_from_the_prior():
    assert float(divergence(torch.zeros(1, 5), torch.zeros(1, 5))) == 0
    mean, log_variance = torch.randn(1, 3), torch.randn(1, 3)
    posterior = torch.distributions.Normal(mean, torch.exp(0.5 * log_variance))
    expected = torch.distributions.kl_divergence(
        posterior, torch.distributions.Normal(torch.zeros(1, 3), torch.ones(1, 3))
    ).sum()
    assert float(divergence(mean, log_variance)) == pytest.approx(float(expected), rel=1e-5)


def test_a_latent_without_direction_gives_a_finite_note(model):
    assert np.all(np.isfinite(note(model, np.zeros(32, np.float32), samples=4000)))
    assert torch.equal(on_sphere(torch.zeros(2, 4)), torch.zeros(2, 4)) and 0 < PEAK < 1


def test_what_cannot_be_encoded_or_built_is_refused(model):
    with pytest.raises(BadValue, match="silent"):
        model.encode([np.zeros(16000, np.float32)])
    with pytest.raises(BadFile, match="at least 2 channels"):
        HarmonicVae.from_config({"track": 1})
