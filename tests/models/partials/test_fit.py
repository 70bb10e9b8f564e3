"""A latent is fitted to the note that it was made of."""

import numpy as np
import pytest
import torch

from models.partials.recordings import HERTZ, RATE, SMALL, model, networks, struck
from notebank.audio.measures.partials import harmonics_error
from notebank.audio.partials.analysis import analyse
from notebank.audio.partials.level import loudest_db, power
from notebank.audio.partials.synthesis import synthesise
from notebank.checkpoints import catalogue
from notebank.models.partials.fit import Target, fitted
from notebank.models.partials.gradient import Tape
from notebank.models.partials.heard import Heard
from notebank.models.partials.track import Track


@pytest.fixture(scope="module")
def nets():
    return networks()


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
    nodes = Target.of(heard(150), SMALL.nodes).nodes
    slope = np.zeros_like(rows)
    slope[:, : SMALL.nodes] = partials @ nodes
    slope[:, SMALL.nodes : SMALL.nodes + SMALL.numbered] = partials[:, : SMALL.numbered]
    slope[:, SMALL.nodes + SMALL.numbered :] = noise.reshape(40, -1)
    here = tape.pull(slope, SMALL.track, SMALL.note)
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
    target = Target.of(there, SMALL.nodes)
    moved = fitted(plain, latent(), there)
    before, after = (
        target.miss(plain.rows(z, there.pitch, 0.0), SMALL.numbered)[0] for z in (latent(), moved)
    )
    assert after < 0.98 * before
    assert moved.dtype == np.float32 and np.isfinite(moved).all()
    assert (moved[:, SMALL.track :] == moved[0, SMALL.track :]).all()


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
