"""The bank of oscillators: with the library as without it."""

import numpy as np
import pytest

from notebank import native
from notebank.audio.partials.oscillators import cubic, oscillators

RATE = 48000
NATIVE = native.isas() if native.available() else []


@pytest.fixture
def plain(monkeypatch):
    """The same without the library."""

    def made(*bank):
        with monkeypatch.context() as patch:
            patch.setattr(native, "available", lambda: False)
            return oscillators(*bank)

    return made


def bank(step, frames=30, count=40, points=100):
    """Partials that come and go, drift and lie over half the rate."""
    random = np.random.default_rng(0)
    amplitude = random.uniform(0, 1 / count, (frames, count))
    amplitude[:, ::7] = 0
    phase = np.cumsum(random.normal(0, 0.02, (frames, count)), 0)
    ratio = np.arange(1, count + 1) * (1 + random.normal(0, 0.01, count))
    cycles = np.arange(points) * step / RATE * 700
    return amplitude, phase, ratio, cycles, np.linspace(0, frames - 1, points), step


def steady(hertz, step):
    points = RATE // step + 1
    cycles = np.arange(points) * step / RATE * hertz
    return np.ones((2, 1)), np.zeros((2, 1)), np.ones(1), cycles, np.zeros(points), step


@pytest.mark.parametrize("isa", NATIVE)
@pytest.mark.parametrize("step", [16, 44, 48, 96])
def test_every_instruction_set_gives_what_numpy_gives(isa, step, plain, monkeypatch):
    monkeypatch.setenv(native.MOST, isa)
    assert native.isas()[0] == isa
    made, wanted = oscillators(*bank(step)), plain(*bank(step))
    assert made.shape == wanted.shape == (99 * step,) and made.dtype == np.float32
    assert np.abs(made - wanted).max() < 1e-5


@pytest.mark.parametrize("step", [48, 80])
@pytest.mark.parametrize("isa", NATIVE)
def test_a_440_hz_sine_is_one(isa, step, monkeypatch):
    monkeypatch.setenv(native.MOST, isa)
    assert np.abs(oscillators(*steady(440, step)) - cosine(440)).max() < 2e-6


def test_a_440_hz_sine_is_one_without_the_library(plain):
    assert np.abs(plain(*steady(440, 48)) - cosine(440)).max() < 2e-6


def cosine(hertz):
    return np.cos(2 * np.pi * hertz * np.arange(RATE) / RATE)


def test_a_spline_meets_its_rows_and_goes_straight_where_they_do():
    rows = np.random.default_rng(0).normal(size=(5, 3)).astype(np.float32)
    assert np.allclose(cubic(rows, np.arange(5.0)), rows)
    line = np.arange(6.0, dtype=np.float32)[:, None] * [2, -1]
    between = np.array([1.25, 2.5, 3.9])
    assert np.allclose(cubic(line, between), between[:, None] * [2, -1])
