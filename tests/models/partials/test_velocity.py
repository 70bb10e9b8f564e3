"""Velocity is timbre: sounds that are brighter when they are struck harder, are."""

from dataclasses import replace

import numpy as np
import pytest

from models.partials.recordings import model, struck
from notebank.audio.partials.brightness import shelf_db
from notebank.checkpoints import catalogue
from notebank.models.base import NoteRequest
from notebank.models.partials.velocity import missing
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library


@pytest.fixture(scope="module")
def concert():
    return Renderer(catalogue.load("concert"))


def centroid(audio, rate):
    """Mean frequency [Hz], by amplitude."""
    spectrum = np.abs(np.fft.rfft(audio * np.hanning(audio.size)))
    return np.average(np.fft.rfftfreq(audio.size, 1 / rate), weights=spectrum)


@pytest.mark.parametrize("name", ["clarinet", "piano", "saxophone"])
def test_a_shipped_sound_is_brighter_the_harder_it_is_struck(concert, name):
    corner = concert.encode(Library().get(name), [60])
    jobs = [concert.jobs([corner], [1], [60], 20000, velocity)[0] for velocity in (30, 127)]
    soft, hard = (centroid(note.audio, concert.rate) for note in concert.render(jobs))
    assert hard > 1.3 * soft


def test_the_shelf_gives_what_the_network_does_not():
    net = model()
    (z,) = net.encode([struck()], [60])
    plain, hard = (net.parameters(net._track(NoteRequest(z, 60)), 60, v) for v in (100, 127))
    for velocity in (30, 127):
        shelf = shelf_db(plain.f0 * plain.ratios, plain.f0, velocity).astype(np.float32)
        assert missing(plain, plain, velocity) == 1
        for part in (0.25, 1, 2):
            tilted = replace(plain, levels=plain.levels + np.float32(part) * shelf)
            assert missing(tilted, plain, velocity) == pytest.approx(max(0, 1 - part), abs=1e-3)
    assert 0 <= missing(hard, plain, 127) <= 1.5


def test_a_corner_s_own_partials_are_tilted_too():
    net = model()
    z, captured = net.capture(struck(), 60)
    soft, plain = (
        net.note(NoteRequest(z, 60, velocity, residual=[(1.0, captured)])) for velocity in (30, 100)
    )
    change = (soft.levels - plain.levels)[20, :8]
    assert change[0] - change[7] > 6
