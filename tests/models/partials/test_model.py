"""What goes beside the network, and what the network hears."""

import numpy as np
import pytest
import torch

from models.partials.recordings import RATE, TIME, TINY, model, parameters, played, struck
from models.physics import fundamental
from notebank.audio.partials.vibrato import Vibrato
from notebank.errors import BadFile, BadValue
from notebank.latent.blend import blend
from notebank.models.base import NoteRequest
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.model import PartialsModel
from notebank.models.partials.track import BESIDE, DETUNED, Track

COLUMNS = TINY.track + TINY.note + BESIDE


@pytest.fixture(scope="module")
def net():
    return model()


@pytest.fixture(scope="module")
def z(net):
    return net.encode([struck()], [60])[0]


def track(loudness=-20.0, stiffness=0.0, vibrato=Vibrato(), steps=50):
    timbre = np.random.default_rng(0).normal(size=(steps, COLUMNS - BESIDE))
    drift = np.linspace(0, 10, 2 * steps)
    return Track(timbre, loudness, stiffness, vibrato, np.arange(DETUNED) / 10.0, drift, 0.05)


def test_a_latent_has_a_step_for_every_second_frame(net, z):
    assert net.info.latent.shape == (None, COLUMNS)
    assert z.shape == (113, COLUMNS) and z.dtype == np.float32  # 225 frames of 4 s
    columns = z[:, TINY.track : -4]  # before drift, time and attack
    assert np.abs(columns - columns[0]).max() < 1e-6, "all else is the whole note's"


def test_a_track_comes_back_out_of_its_columns():
    packed = track(-23, 4e-4, Vibrato(6.0, 15.0, 0.2, 1.0)).packed()
    found = Track.of(packed)
    assert found.loudness == pytest.approx(-23) and found.stiffness == pytest.approx(4e-4)
    assert found.vibrato.rate == pytest.approx(6) and found.vibrato.depth == pytest.approx(15)
    assert np.allclose(found.packed(), packed, atol=1e-6)


def test_mixing_latents_mixes_loudness_stiffness_and_vibrato():
    one = track(-20, 2e-4, Vibrato(5.0, 10.0, 0.0, 0.0)).packed()
    other = track(-30, 6e-4, Vibrato(6.0, 30.0, 0.4, 1.0)).packed()
    mixed = Track.of(blend([one, other], [0.5, 0.5], model().info.latent.geometry))
    assert mixed.loudness == pytest.approx(-25) and mixed.stiffness == pytest.approx(4e-4)
    wanted = Vibrato(5.5, 20.0, 0.2, 0.5)
    for name in ("rate", "depth", "delay", "phase"):
        assert getattr(mixed.vibrato, name) == pytest.approx(getattr(wanted, name), abs=1e-5)


def test_what_lies_beside_the_network_is_played(net):
    quiet, loud = (parameters(net, track(loudness).packed()) for loudness in (-10, 0))
    assert np.abs(loud.levels - quiet.levels - 10).max() < 1e-3
    stiff = parameters(net, track(stiffness=4e-4).packed())
    stretched = np.sqrt((1 + 4e-4 * 100) / (1 + 4e-4)) * 2 ** (0.9 / 1200)
    assert stiff.ratios[9] == pytest.approx(10 * stretched, rel=1e-5)
    moved = parameters(net, track(vibrato=Vibrato(5.0, 30.0, 0.0, 0.0)).packed())
    still = parameters(net, track().packed())
    assert 25 < (moved.curve - still.curve)[40:].max() < 31


def test_vibrato_goes_beside_the_network():
    sine = 30 * np.sin(2 * np.pi * 5.5 * TIME)
    turns = np.cumsum(440 * np.exp2(sine / 1200)) / RATE
    audio = np.sum([0.1 * np.cos(2 * np.pi * k * turns) for k in range(1, 6)], 0)
    found = Track.of(model().encode([audio], [69])[0])
    assert found.vibrato.rate == pytest.approx(5.5, abs=0.1)
    assert found.vibrato.depth == pytest.approx(30, rel=0.1)


@pytest.fixture(scope="module")
def in_tune(net):
    return net.capture(struck(261.6256), 60)


@pytest.mark.parametrize("rate", [11025, 44100, 48000, 96000])
def test_a_note_at_any_rate_has_its_pitch_and_its_level(net, in_tune, rate):
    z, captured = in_tune
    audio = played(net, z, (1.0, captured), pitch=62, rate=rate, samples=rate)
    assert audio.shape == (rate,) and audio.dtype == np.float32
    wanted = 261.6256 * 2 ** (2 / 12)
    assert abs(1200 * np.log2(fundamental(audio, rate, wanted) / wanted)) < 3
    assert np.std(audio) == pytest.approx(
        np.std(played(net, z, (1.0, captured), pitch=62)), rel=0.02
    )


def test_a_track_that_ends_early_is_held(net, z):
    note = net.note(NoteRequest(z[:20], 60, samples=3 * RATE))
    assert np.allclose(note.curve[40:], note.curve[39], atol=1)
    assert note.frames >= 176


def shaken():
    """A model whose blocks are no identities any more."""
    net = model()
    with torch.no_grad():
        for parameter in net.net.parameters():
            parameter += 0.1 * torch.randn(
                parameter.shape, generator=torch.Generator().manual_seed(1)
            )
    return net


def test_a_velocity_of_100_is_that_of_the_recording(z):
    net = shaken()
    timbre, pitch = torch.from_numpy(Track.of(z).timbre)[None], torch.tensor([60.0])
    notes = [net.note(NoteRequest(z, 60, v, samples=RATE)) for v in (100, 60)]
    hertz = torch.from_numpy(notes[0].f0 * notes[0].ratios).float()[None]
    with torch.no_grad():
        no_harder = net.net.decode(timbre, hertz, pitch, torch.zeros(1)).partials[0].numpy()
    off = [note.levels - no_harder for note in notes]  # but for the loudness
    assert np.ptp(off[0]) < 1e-3 and np.ptp(off[1]) > 0.1


def test_mistakes_are_named(net):
    with pytest.raises(BadValue, match="must be told the pitch"):
        net.encode([struck()])
    with pytest.raises(BadValue, match="silent"):
        net.encode([np.zeros(RATE)], [60])
    with pytest.raises(BadFile, match="no config of a partials model"):
        PartialsModel.from_config({"depth": 3})
    with pytest.raises(BadValue, match="at least one of everything"):
        PartialsConfig(track=0)
    with pytest.raises(BadValue, match="from low to high"):
        PartialsConfig(low=60, high=50)
    net.probe()
