"""Velocity is timbre: what the shelf does, and that it is what was measured."""

import numpy as np
import pytest

from notebank.audio.partials.brightness import brightened, shelf_db

RATE = 48000
NUMBERS = np.arange(1, 17)
F0 = 250.0


def tilt(velocity):
    """Of the first 16 harmonics, dB an octave."""
    weight = NUMBERS**-0.25
    return np.polyfit(np.log2(NUMBERS), shelf_db(NUMBERS * F0, F0, velocity), 1, w=weight)[0]


@pytest.mark.parametrize("velocity, measured", [(50, -4.0), (75, -1.6), (100, 0.0), (127, 1.0)])
def test_levels_of_partials_fall_as_those_of_recorded_layers_do(velocity, measured):
    assert tilt(velocity) == pytest.approx(measured, abs=0.4)


@pytest.mark.parametrize("velocity", [1, 64, 127])
def test_the_filter_does_to_a_wave_what_the_shelf_says(velocity):
    numbers = NUMBERS[:8, None]
    waves = np.cos(2 * np.pi * F0 * numbers * np.arange(RATE) / RATE)
    made = brightened(waves.sum(0).astype(np.float32), RATE, F0, velocity)[RATE // 2 :]
    levels = 20 * np.log10(
        np.abs(
            2 * (made * np.exp(-2j * np.pi * F0 * numbers * np.arange(made.size) / RATE)).mean(1)
        )
    )
    assert levels == pytest.approx(shelf_db(NUMBERS[:8] * F0, F0, velocity), abs=0.1)


def test_at_velocity_100_a_note_is_as_it_was_recorded():
    audio = np.random.default_rng(0).standard_normal(1000).astype(np.float32)
    assert brightened(audio, RATE, F0, 100) is audio
    assert not shelf_db(NUMBERS * F0, F0, 100).any()
