"""Keys far above the only recording of a sound."""

import numpy as np
import pytest

from models.physics import fundamental
from notebank.audio.loudness import momentary
from notebank.checkpoints import catalogue
from notebank.models.base import NoteRequest
from notebank.models.partials import reach
from notebank.models.partials.residual import Residual
from notebank.notes import midi_to_hz
from notebank.sounds.library import SHIPPED, Library

RATE = 48000


@pytest.fixture(scope="module")
def concert():
    return catalogue.load("concert")


@pytest.fixture(scope="module")
def oboe(concert):
    """A latent and what is kept of one C4."""
    return concert.capture(Library([SHIPPED]).get("oboe").audio(60, RATE), 60)


def played(model, z, pitch, residual=()):
    request = NoteRequest(z, pitch, samples=RATE, residual=residual)
    return next(iter(model.decode([request])))[1]


@pytest.mark.parametrize("pitch", [78, 84, 96])
@pytest.mark.parametrize("kept", [True, False])
def test_they_are_in_tune_and_as_loud_as_the_recording(concert, oboe, pitch, kept):
    z, captured = oboe
    residual = [(1.0, captured)] if kept else []
    note = played(concert, z, pitch, residual)
    hz = midi_to_hz(pitch)
    assert abs(1200 * np.log2(fundamental(note, RATE, hz) / hz)) < 5
    recorded = momentary(played(concert, z, 60, residual), RATE)
    assert abs(momentary(note, RATE) - recorded) < 8


def test_within_nine_semitones_the_network_is_told_the_key_itself(oboe):
    part = Residual.of(oboe[1])
    for key, told in ((36, 36), (60, 60), (69, 69), (70, 69), (96, 69)):
        assert reach.within(key, [(0.5, part), (0.25, part)]) == told
    assert reach.within(96, []) == 96
