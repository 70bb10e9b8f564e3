"""Two recordings that are unlike, and the smallest model."""

import numpy as np
import torch

from notebank.models.base import NoteRequest
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.model import PartialsModel
from notebank.models.partials.network import build
from notebank.models.partials.plain import PlainNet

RATE = 48000
TINY = PartialsConfig(
    track=4, note=3, width=16, encoder_width=16, blocks=1, encoder_blocks=1, numbered=8, nodes=12
)
SMALL = PartialsConfig(track=7, note=5, width=24, encoder_width=20, blocks=4, encoder_blocks=3)
HERTZ = np.pad(110 * np.arange(1, 151), (0, 42)).astype(np.float32)
TIME = np.arange(RATE) / RATE


def struck(hertz=262.5, decay=4.0, noise=0.003, begin=0.005, late=0.0):
    """Partials that begin within `begin` [s] and decay, and noise that decays with them."""
    waves = [0.3 / k * np.cos(2 * np.pi * hertz * k * TIME + k) for k in range(1, 9)]
    random = noise * np.random.default_rng(0).standard_normal(RATE)
    envelope = np.exp(-decay * TIME) * np.clip((TIME - late) / begin, 0, 1)
    return ((np.sum(waves, 0) + random) * envelope).astype(np.float32)


def bell():
    """Partials of which some have no number."""
    ratios = [1, 2.76, 5.4]
    waves = [0.3 / i * np.cos(2 * np.pi * 261.6 * r * TIME) for i, r in enumerate(ratios, 1)]
    return (np.sum(waves, 0) * np.exp(-2 * TIME)).astype(np.float32)


def model():
    return PartialsModel(TINY)


def played(model, z, *residual, pitch=60, samples=RATE, **more):
    request = NoteRequest(z, pitch, samples=samples, residual=residual, **more)
    return next(model.decode([request]))[1]


def parameters(model, z, *residual, pitch=60):
    return model.note(NoteRequest(z, pitch, samples=RATE, residual=residual))


def networks():
    """The same network of size SMALL in PyTorch and in NumPy; none of its blocks is the
    identity."""
    net = build(SMALL)
    shaken = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter += 0.1 * torch.randn(parameter.shape, generator=shaken)
    return net, PlainNet(SMALL, {name: tensor.numpy() for name, tensor in net.state_dict().items()})
