"""The network in NumPy, as models play, and in PyTorch, as it is trained, are one."""

import numpy as np
import pytest
import torch

from models.partials.recordings import HERTZ, SMALL, model, networks, struck
from notebank.models.base import NoteRequest
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.network import OnDevice, PartialsNet
from notebank.models.partials.plain import shapes


@pytest.fixture(scope="module")
def nets():
    net, plain = networks()
    return OnDevice(net), plain


def test_it_names_the_weights_that_pytorch_has():
    for config in (SMALL, PartialsConfig()):
        state = PartialsNet(config).state_dict()
        assert shapes(config) == {name: tuple(tensor.shape) for name, tensor in state.items()}


def test_it_encodes_alike(nets):
    random = np.random.default_rng(0)
    levels = random.uniform(-95, 0, (40, 192)).astype(np.float32)
    noise = random.uniform(-95, 0, (40, 2, 128)).astype(np.float32)
    there, here = (net.encode(levels, noise, HERTZ, 45) for net in nets)
    assert here.shape == there.shape == (20, 12)
    assert np.abs(here - there).max() < 1e-4 * np.abs(there).max()


@pytest.mark.parametrize("partials", [150, 30])
def test_it_decodes_alike(nets, partials):
    z = np.random.default_rng(1).normal(size=(20, 12)).astype(np.float32)
    there, here = (net.decode(z, HERTZ[:partials], 45.5, 0.2) for net in nets)
    for one, other in zip(here, there):
        assert one.shape == other.shape and one.dtype == np.float32
        assert np.abs(one - other).max() < 1e-4 * np.abs(other).max()


def test_a_model_whose_network_was_trained_plays_what_it_learnt():
    net = model()
    z, _ = net.capture(struck(), 60)
    request = NoteRequest(z, 60, samples=4800)
    before = net.note(request).levels
    with torch.no_grad():
        net.net.heads.bias += 0.5 * torch.arange(len(net.net.heads.bias)) / 100
    net.forget()
    assert np.abs(net.note(request).levels - before).max() > 1
    assert np.array_equal(net.state()["heads.bias"], net.net.heads.bias.detach().numpy())
