import numpy as np
import pytest
from pyloudnorm import Meter

from notebank import native
from notebank.audio import loudness

RATE = 16000


def sine(seconds, amplitude=1.0, hz=997.0, rate=RATE):
    return amplitude * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)


@pytest.mark.parametrize("rate", [16000, 44100, 48000])
def test_a_full_scale_sine_has_a_loudness_of_minus_three(rate):
    assert loudness.momentary(sine(2, rate=rate), rate) == pytest.approx(-3.01, abs=0.1)


def test_the_loudest_moment_counts_however_long_the_rest_is():
    quiet = sine(3, 0.01)
    quiet[19200:25600] *= 10
    assert loudness.momentary(quiet, RATE) == pytest.approx(-23, abs=0.3)
    assert loudness.momentary(sine(0.1), RATE) == pytest.approx(-9, abs=0.3)  # a quarter of a block
    assert loudness.momentary(np.zeros(100), RATE) == loudness.SILENCE_DB


@pytest.mark.skipif(not native.available(), reason="the library was not built")
@pytest.mark.parametrize("rate", [2000, 8000, 16000, 22050, 44100, 48000, 96000])
def test_the_library_weighs_as_numpy_does(rate, monkeypatch):
    random = np.random.default_rng(0).standard_normal(rate)
    struck = sine(1, hz=55, rate=rate) * np.exp(-5 * np.arange(rate) / rate)
    sounds = [random, random[:30], struck, sine(1, hz=7000, rate=rate), np.zeros(rate), np.zeros(0)]
    measures = loudness.level, loudness.momentary
    found = [measure(sound, rate) for sound in sounds for measure in measures]
    monkeypatch.setattr(native, "available", lambda: False)
    plain = [measure(sound, rate) for sound in sounds for measure in measures]
    assert found == pytest.approx(plain, abs=0.05)


@pytest.mark.parametrize("rate", [22050, 48000, 96000])
def test_the_momentary_loudness_is_that_of_a_meter_of_filters(rate):
    meter = Meter(rate, block_size=0.4, overlap=0.75)
    random = np.random.default_rng(0).standard_normal(rate)
    for sound in (sine(1, 0.1, 55, rate), sine(1, 0.1, 4000, rate), 0.1 * random):
        meter.integrated_loudness(sound)
        read = max(meter.blockwise_loudness)
        assert loudness.momentary(sound, rate) == pytest.approx(read, abs=0.15)


def test_lows_are_less_loud_than_their_level():
    deep = sine(2, hz=40)
    assert loudness.rms_level(deep, RATE) == pytest.approx(-3.01, abs=0.05)
    assert loudness.momentary(deep, RATE) < -8
    assert loudness.level(deep, RATE) == pytest.approx(loudness.momentary(deep, RATE), abs=0.2)


def test_the_level_is_that_of_the_loudest_half_second():
    assert loudness.level(np.zeros(0), RATE) == loudness.SILENCE_DB
    decaying = sine(4, 0.5) * np.exp(-np.arange(4 * RATE) / RATE)
    expected = 10 * np.log10(0.125 * (1 - np.exp(-1)))
    assert loudness.level(decaying, RATE) == pytest.approx(expected, abs=0.05)


def test_a_sound_cut_short_has_the_level_of_what_is_left():
    struck = sine(4) * np.exp(-5 * np.arange(4 * RATE) / RATE)
    slow = sine(4) * np.minimum(1, np.arange(4 * RATE) / RATE)
    for sound in (struck, slow, sine(4)):
        envelope = loudness.envelope(sound, RATE)
        for seconds in (0.05, 0.3, 0.8, 4.0):
            cut = loudness.level(sound[: round(seconds * RATE)], RATE)
            assert loudness.level_within(envelope, 0, seconds) == pytest.approx(cut, abs=0.05)
    later = loudness.level_within(envelope, 0.1, np.inf)
    assert later == pytest.approx(loudness.level(sine(4), RATE), abs=0.05)
