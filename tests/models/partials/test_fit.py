"""A latent is fitted to the note that it was made of."""

import numpy as np
import pytest
import torch

from models.partials.recordings import RATE, model, struck
from notebank.audio.measures.partials import harmonics_error
from notebank.audio.partials.analysis import analyse
from notebank.audio.partials.level import loudest_db, power
from notebank.audio.partials.synthesis import synthesise
from notebank.checkpoints import catalogue
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.fit import Target, fitted
from notebank.models.partials.gradient import Tape
from notebank.models.partials.heard import Heard
from notebank.models.partials.network import build
from notebank.models.partials.plain import PlainNet
from notebank.models.partials.track import Track

CONFIG = PartialsConfig(track=7, note=5, width=24, encoder_width=20, blocks=4, encoder_blocks=3)
HERTZ = np.pad(110 * np.arange(1, 151), (0, 42)).astype(np.float32)


@pytest.fixture(scope="module")
def nets():
    """The same network twice; none of its blocks is the identity."""
    net = build(CONFIG)
    shaken = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter += 0.1 * torch.randn(parameter.shape, generator=shaken)
    return net, PlainNet(CONFIG, {k: tensor.numpy() for k, tensor in net.state_dict().items()})


def latent(steps=20):
    z = np.random.default_rng(1).normal(size=(steps, 12)).astype(np.float32)
    z[:, 7:] = z[0, 7:]
    return z


def test_the_way_back_is_pytorchs(nets):
    net, plain = nets
    random = np.random.default_rng(2)
    partials, noise = random.normal(size=(40, 150)), random.normal(size=(40, 2, 128))
    z = torch.tensor(latent()[None], requires_grad=True)
    hertz = torch.from_numpy(HERTZ[None, :150])
    made = net.decode(z, hertz, torch.tensor([45.5]), torch.tensor([0.2]))
    there = (made.partials[0] * torch.tensor(partials)).sum()
    (there + (made.noise[0] * torch.tensor(noise)).sum()).backward()
    tape = Tape()
    rows = plain.rows(latent(), 45.5, 0.2, tape)
    nodes = Target.of(heard(150), CONFIG.nodes).nodes
    slope = np.zeros_like(rows)
    slope[:, : CONFIG.nodes] = partials @ nodes
    slope[:, CONFIG.nodes : CONFIG.nodes + CONFIG.numbered] = partials[:, : CONFIG.numbered]
    slope[:, CONFIG.nodes + CONFIG.numbered :] = noise.reshape(40, -1)
    here = tape.pull(slope, CONFIG.track, CONFIG.note)
    wanted = z.grad[0].numpy()
    assert here.shape == wanted.shape
    assert np.abs(here - wanted).max() < 1e-4 * np.abs(wanted).max()


def heard(partials, frames=40):
    hertz = np.where(np.arange(192) < partials, HERTZ, 0)
    rows = np.random.default_rng(3).uniform(-90, 0, (frames, 448)).astype(np.float32)
    return Heard(rows[:, :192], rows[:, 192:].reshape(frames, 2, 128), hertz, 45)


@pytest.mark.parametrize("partials", [150, 96, 5, 0])
def test_it_moves_towards_what_was_heard_and_keeps_the_notes_own_numbers_one(nets, partials):
    plain, there = nets[1], heard(partials)
    target = Target.of(there, CONFIG.nodes)
    moved = fitted(plain, latent(), there)
    before, after = (
        target.miss(plain.rows(z, there.pitch, 0.0), CONFIG.numbered)[0] for z in (latent(), moved)
    )
    assert after < 0.98 * before
    assert moved.dtype == np.float32 and np.isfinite(moved).all()
    assert (moved[:, CONFIG.track :] == moved[0, CONFIG.track :]).all()


def test_a_latent_that_says_just_what_was_heard_stays(nets):
    z = 0.2 * latent()
    levels, noise = nets[1].decode(z, HERTZ, 45, 0.0)
    assert levels.min() > -95 and noise.min() > -95  # nothing is under what can be told
    assert np.array_equal(fitted(nets[1], z, Heard(levels, noise, HERTZ, 45)), z)


def test_concerts_network_alone_has_the_partials_of_a_sound_that_it_never_heard():
    concert, audio = catalogue.load("concert"), struck()
    pitch = 60
    note = analyse(audio, RATE, pitch)
    one_look = Heard.of(note, loudest_db(power(note.levels)), pitch)
    z = concert._plain.encode(one_look.partials, one_look.noise, one_look.hertz, pitch)
    track = concert.track(note, pitch)
    guessed = Track(z, *(getattr(track, name) for name in list(vars(track))[1:]))
    off = [
        harmonics_error(
            synthesise(concert.parameters(one, pitch), len(audio), RATE), audio, RATE, 262.5
        )
        for one in (guessed, track)
    ]
    assert off[1] < 0.6 * off[0]


def test_a_model_fits_with_the_weights_that_it_learnt():
    net, note = model(), analyse(struck(), RATE, 60)
    before = net.track(note, 60).timbre
    with torch.no_grad():
        net.net.heads.bias += 0.5 * torch.arange(len(net.net.heads.bias)) / 100
    net.forget()
    z = net.track(note, 60).timbre
    assert np.abs(z - before).max() > 1e-3
