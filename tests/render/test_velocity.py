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


class LayeredSound(SineSound):
    """Soft, its own and hard recordings, whose overtone rises."""

    def __init__(self):
        super().__init__({60: 0.5}, bright=0.4)
        softly = SineSound({60: 0.5}, bright=0.1, name="soft")
        self.layers = {20: softly, 90: self, 120: SineSound({60: 0.5}, bright=0.9, name="hard")}


def test_a_sound_with_layers_is_played_with_those_around_a_velocity():
    renderer, sound = Renderer(NullModel(NullConfig(length=8000))), LayeredSound()
    plain, hard = renderer.encode(sound), renderer.encode(sound.layers[120])
    corner = renderer.encode(sound, velocities=[100, 105, 127])
    assert list(corner.layers) == [90, 120]

    def asked(velocity, other=None):
        (job,) = renderer.jobs([corner, other], [0.5, 0.5 if other else 0], [60], 8000, velocity)
        return job

    assert asked(127).z == pytest.approx(hard.z(60)) and asked(127).velocity == 100
    assert asked(105).z == pytest.approx((plain.z(60) + hard.z(60)) / 2)
    assert asked(100).z == pytest.approx(plain.z(60)) and asked(100).velocity == 100
    assert asked(127, plain).velocity == 113, (
        "the curve does what half of the pad has no layers for"
    )
