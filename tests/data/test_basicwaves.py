import numpy as np
import pytest

from notebank.data.basicwaves import SHAPES, basic_waves, harmonics
from notebank.errors import BadValue

TURNS = np.arange(4096) / 4096


@pytest.mark.parametrize(
    "shape, at",
    [
        ("sine", {0.25: 1}),
        ("saw", {0.25: 0.5, 0.75: -0.5}),
        ("square", {0.25: 1, 0.75: -1}),
        ("triangle", {0.125: 0.5, 0.25: 1, 0.75: -1}),
    ],
)
def test_the_series_make_the_shapes(shape, at):
    wave = harmonics(shape, 800) @ np.sin(2 * np.pi * np.outer(np.arange(1, 801), TURNS))
    for place, value in at.items():
        assert abs(wave[round(place * 4096)] - value) < 0.01


def test_every_shape_occurs_and_nothing_aliases():
    wave = basic_waves(4, low=900, high=900, shapes=("saw",))
    power = np.abs(np.fft.rfft(wave * np.blackman(wave.size))) ** 2
    hz = np.arange(power.size) / 4
    away = np.abs(hz - 900 * np.rint(hz / 900)) > 20
    assert power[away].sum() < 1e-6 * power.sum()
    assert {
        s for s in SHAPES if len(set(basic_waves(0.05, seed=1, shapes=(s,)).tolist())) > 10
    } == set(SHAPES)


def test_the_wave_runs_on_where_pitch_or_shape_change():
    sines = basic_waves(5, shapes=("sine",), high=400)
    assert np.abs(np.diff(sines)).max() < 1.01 * 0.707 * 2 * np.pi * 400 / 16000
    assert abs(np.abs(sines).max() - 0.707) < 1e-3


def test_the_seed_says_which_waves():
    assert np.array_equal(basic_waves(1, seed=3), basic_waves(1, seed=3))
    assert not np.array_equal(basic_waves(1, seed=3), basic_waves(1, seed=4))


def test_shapes_that_nobody_knows_are_refused():
    with pytest.raises(BadValue, match="sine, triangle, saw, square, not 'circle'"):
        basic_waves(1, shapes=("circle",))
    with pytest.raises(BadValue, match="high < 8000 Hz"):
        basic_waves(1, high=9000)
