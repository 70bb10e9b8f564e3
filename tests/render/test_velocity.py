"""Velocity is timbre, whatever model plays."""

import numpy as np
import pytest

from notebank.audio.partials.brightness import shelf_db
from notebank.models.null import NullConfig, NullModel
from notebank.notes import midi_to_hz
from notebank.render.renderer import Renderer
from render.sounds import SineSound


def test_velocity_is_timbre_for_a_model_that_does_not_hear_it():
    renderer = Renderer(NullModel(NullConfig(length=8000)))
    corner = renderer.encode(SineSound({60: 0.5}))

    def overtone(velocity):
        (note,) = renderer.cell([corner] * 4, [0.25] * 4, [60], velocity=velocity)
        spectrum = np.abs(np.fft.rfft(note.audio * np.hanning(note.audio.size)))
        bins = [round(k * midi_to_hz(60) / renderer.rate * note.audio.size) for k in (1, 2)]
        return 20 * np.log10(spectrum[bins[1]] / spectrum[bins[0]])

    for velocity in (30, 127):
        shelf = shelf_db(midi_to_hz(60) * np.array([1, 2]), midi_to_hz(60), velocity)
        wanted = shelf[1] - shelf[0]
        assert overtone(velocity) - overtone(100) == pytest.approx(wanted, abs=0.2)
